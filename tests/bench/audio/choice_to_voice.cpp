// From a reply that is chosen to the caller's voice: how long until the first sample of her clip is
// heard at the sound server's monitor. A whole lesson is taken on a desk with records, as the
// window takes it:
//   tests/support/with-null-sink build/release/bench/bench_choice_to_voice CLIP CLIP [COUNT]
// The bar is 100 ms for half of the choices. Exits 1 where it is missed.
#include "learner/desk/desk.h"
#include "unit/audio/monitor.h"
#include "unit/audio/soundtest.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cstdio>
#include <optional>

using namespace rapport;
using namespace rapport::tests;

namespace {

constexpr double bar = 100;

bool write(const QString &path, const QByteArray &text)
{
    QFile file(path);
    QDir().mkpath(QFileInfo(path).path());
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
}

/// A call of so many turns, its two clips in turns.
bool writeCourse(const QString &folder, const QString clips[2], int turns)
{
    QByteArray lesson = "rapport: 1\nid: all\ntitle: All\nstart: t0\ncustomer: rosa\nsteps:\n";
    for (int i = 0; i < turns; ++i) {
        const QByteArray next = i + 1 < turns ? "t" + QByteArray::number(i + 1) : "done";
        lesson += "  - id: t" + QByteArray::number(i) +
                  "\n    kind: turn\n    speaker: customer\n    line: Hello.\n    clip: media/c" +
                  QByteArray::number(i % 2) +
                  ".ogg\n    replies:\n      - {id: r, say: Yes., grade: do, next: " + next + "}\n";
    }
    lesson += "  - {id: done, kind: end, text: Done.}\n";
    QDir().mkpath(folder + "/media");
    return QFile::copy(clips[0], folder + "/media/c0.ogg") &&
           QFile::copy(clips[1], folder + "/media/c1.ogg") &&
           write(folder + "/course.yaml",
                 "rapport: 1\nid: bench\ntitle: Bench\nversion: 1\ncast: {rosa: {name: Rosa}}\n"
                 "lessons: [all]\n") &&
           write(folder + "/lessons/all.yaml", lesson);
}

/// ms from the choice to the first sample of the clip.
std::optional<double> measure(player::LessonController &lesson, const audio::PcmClip &clip)
{
    Monitor monitor;
    if (!monitor.start())
        return {};
    const double begin = monitor.now();
    lesson.step()->chooseNumber(1);
    QTest::qWait(int(clip.duration().count()) + 600);
    const auto at = findClip(clip.samples, monitor.stop());
    if (!at || *at < 0)
        return {};
    return monitor.timeOf(std::size_t(*at)) - begin;
}

double quantile(std::vector<double> values, double q)
{
    std::ranges::sort(values);
    return values[std::size_t(q * double(values.size() - 1))];
}

int fail(const char *what)
{
    std::fprintf(stderr, "bench_choice_to_voice: %s\n", what);
    return 3;
}

} // namespace

int main(int argc, char **argv)
{
    const QTemporaryDir folder;
    qputenv("XDG_CONFIG_HOME", folder.filePath("config").toUtf8());
    const QGuiApplication app(argc, argv);
    if (argc < 3) {
        std::fprintf(stderr, "usage: bench_choice_to_voice CLIP CLIP [COUNT]\n");
        return 2;
    }
    const QString clips[] = {QString::fromLocal8Bit(argv[1]), QString::fromLocal8Bit(argv[2])};
    const int count = argc > 3 ? std::max(std::atoi(argv[3]), 1) : 20;
    const audio::PcmClipPtr decoded[] = {decodeNow(clips[0]), decodeNow(clips[1])};
    if (!decoded[0] || !decoded[1] ||
        !writeCourse(folder.filePath("courses/bench"), clips, count + 1))
        return fail("the clips cannot be read");
    player::Desk desk({folder.filePath("courses").toStdString(),
                       folder.filePath("records.sqlite").toStdString(), ""});
    desk.signIn("Ada");
    desk.openLesson("bench", "all");
    if (!desk.lesson())
        return fail("the lesson cannot be opened");
    QTest::qWait(int(decoded[0]->duration().count()) + 1500);
    std::vector<double> times;
    int lost = 0;
    for (int i = 1; i <= count; ++i) {
        const auto time = measure(*desk.lesson(), *decoded[i % 2]);
        if (time)
            times.push_back(*time);
        else
            ++lost;
    }
    if (times.empty())
        return fail("nothing was heard; use with-null-sink");
    const double half = quantile(times, 0.5);
    const bool met = half <= bar && lost * 10 <= count;
    std::printf(
        "choice to voice: ours p50 %.1f p95 %.1f ms of %zu, %d not heard whole, bar %.0f ms, %s\n",
        half, quantile(times, 0.95), times.size(), lost, bar, met ? "met" : "MISSED");
    return met ? 0 : 1;
}
