// Usage: bench_player_idle [SECONDS]
//
// The learner's real window on the display it is started on, left alone on each of its pages and
// at each kind of waiting that a lesson has. Measures how much of one processor the whole process
// is given (/proc/self/stat). Prints name, percent, bar in percent, ratio, bar, met.

#include "bench/measure.h"
#include "bench/player_window/manycourses.h"
#include "learner/desk/desk.h"

#include <QEventLoop>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTemporaryDir>
#include <QTimer>

#include <unistd.h>

using namespace rapport;

namespace {

constexpr double bar = 1; // percent of one processor
constexpr int settleMs = 1500;

/// One lesson for each way a step can wait. A clip without its file passes on the silent clock.
const QList<std::pair<const char *, const char *>> waits{
    {"question", "  - id: one\n    kind: choice\n    prompt: Which?\n    options:\n"
                 "      - {id: a, text: This, correct: true, why: Yes.}\n"
                 "      - {id: b, text: That, why: No.}\n    next: done\n"},
    {"writing", "  - id: one\n    kind: write\n    prompt: What do you say?\n    rules:\n"
                "      - {id: r, name: It is sorry, must: [sorry], why: She waited.}\n"
                "    weak: done\n    next: done\n"},
    {"call",
     "  - id: one\n    kind: turn\n    speaker: customer\n    line: He died.\n    replies:\n"
     "      - {id: a, say: I am sorry., grade: do, why: It is., next: done}\n"
     "      - {id: b, say: And now., grade: dont, why: No., next: done}\n"},
    {"hold", "  - id: one\n    kind: hold\n    text: You have to ring them.\n"
             "    prompt: What do you do?\n    policy: {max: 4 min}\n    lost: done\n    patience: "
             "90 s\n    answered: 110 s\n    speed: 1\n"
             "    actions:\n      - {id: now, do: hold, say: One moment., grade: ok, why: It is.}\n"
             "      - {id: back, do: return, say: I am back., grade: do, why: It is.}\n"
             "    next: done\n"},
    {"paused clip", "  - id: one\n    kind: clip\n    captions: media/call.vtt\n"
                    "    clip: media/lost.ogg\n    prompt: Mark where she is short.\n    marks:\n"
                    "      - {id: no, from: 0 s, to: 1 s, name: No, why: Late., better: Yes.}\n"
                    "    score: {care: 1}\n    next: done\n"},
};

QString lessonId(std::size_t index)
{
    return QString("l%1").arg(index);
}

bool makeCourse(const QString &folder)
{
    QStringList lessons;
    bool written = bench::writeText(folder + "/media/call.vtt",
                                    "WEBVTT\n\n00:00.000 --> 00:59.000\n<v Rosa>No.\n");
    for (int i = 0; i < waits.size(); ++i) {
        lessons << lessonId(std::size_t(i));
        written &= bench::writeText(
            folder + "/lessons/" + lessons.back() + ".yaml",
            QString("rapport: 1\nid: %1\ntitle: The %2\nstart: one\nsteps:\n%3"
                    "  - {id: done, kind: end, title: Done, text: That was all.}\n")
                .arg(lessons.back(), waits[i].first, waits[i].second));
    }
    return written &&
           bench::writeText(folder + "/course.yaml", QString("rapport: 1\nid: waits\ntitle: Waits\n"
                                                             "competencies: {care: {name: Care}}\n"
                                                             "lessons: [%1]\n")
                                                         .arg(lessons.join(", ")));
}

void letPass(int millis)
{
    QEventLoop loop;
    QTimer::singleShot(millis, &loop, &QEventLoop::quit);
    loop.exec();
}

/// Processor time of this process so far, in seconds.
double used()
{
    QFile stat("/proc/self/stat");
    if (!stat.open(QIODevice::ReadOnly))
        return 0;
    // Behind the name, which is in brackets: utime and stime are the 12th and 13th field.
    const QByteArray line = stat.readAll();
    const QList<QByteArray> fields = line.mid(line.lastIndexOf(')') + 2).split(' ');
    return double(fields.value(11).toLongLong() + fields.value(12).toLongLong()) /
           double(::sysconf(_SC_CLK_TCK));
}

/// Leaves the window alone as it is.
bool rest(const QByteArray &name, double seconds)
{
    letPass(settleMs);
    const double before = used();
    const auto begin = std::chrono::steady_clock::now();
    letPass(int(seconds * 1000));
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - begin;
    const double percent = (used() - before) / took.count() * 100;
    return bench::tell(("idle, " + name).constData(), percent, bar, "percent", percent / bar,
                       "<=", 1);
}

void press(QQuickWindow *window, int key, const QString &text = {})
{
    for (const auto type : {QEvent::KeyPress, QEvent::KeyRelease}) {
        QKeyEvent event(type, key, Qt::NoModifier, text);
        QCoreApplication::sendEvent(window, &event);
    }
}

QQuickItem *home(QQuickItem *below)
{
    if (below->metaObject()->indexOfProperty("place") >= 0 &&
        below->metaObject()->indexOfMethod("go(QString)") >= 0)
        return below;
    for (QQuickItem *child : below->childItems()) {
        if (QQuickItem *found = home(child))
            return found;
    }
    return nullptr;
}

bool restOnPages(QQuickWindow *window, double seconds)
{
    bool met = true;
    for (const char *page : {"home/TrainingPage", "practice/PracticePage", "progress/ProgressPage",
                             "settings/SettingsPage", "help/HelpPage"}) {
        QQuickItem *item = home(window->contentItem());
        if (!item)
            return false;
        item->setProperty("place", QString(page));
        met &= rest(page, seconds);
    }
    return met;
}

bool restInLessons(QQuickWindow *window, player::Desk &desk, double seconds)
{
    bool met = true;
    for (int i = 0; i < waits.size(); ++i) {
        desk.openLesson("waits", lessonId(std::size_t(i)));
        if (!desk.lesson())
            return false;
        letPass(settleMs);
        const QByteArray name = waits[i].first;
        if (name == "hold")
            press(window, Qt::Key_1, "1");
        if (name == "paused clip") {
            press(window, Qt::Key_Space, " ");
            letPass(settleMs);
            press(window, Qt::Key_Space, " ");
        }
        met &= rest(name, seconds);
        desk.lesson()->leave();
        letPass(100);
    }
    return met;
}

bool restLocked(player::Desk &desk, double seconds)
{
    if (!desk.store()->setPin(desk.learnerId(), "4711"))
        return false;
    desk.signIn("Ada Lund");
    desk.pin()->enter("4711");
    desk.lock();
    return desk.locked() && rest("locked", seconds);
}

} // namespace

int main(int argc, char **argv)
{
    const double seconds = argc > 1 ? std::max(std::atof(argv[1]), 1.0) : 5;
    const QTemporaryDir folder;
    qputenv("XDG_CONFIG_HOME", folder.filePath("config").toUtf8());
    qputenv("XDG_DATA_HOME", folder.filePath("data").toUtf8());
    qputenv("QT_QUICK_BACKEND", "software");
    QGuiApplication app(argc, argv);
    if (!makeCourse(folder.filePath("courses/waits")))
        return 3;
    player::Desk desk({folder.filePath("courses").toStdString(),
                       folder.filePath("records.sqlite").toStdString()});
    QObject::connect(&desk, &player::Desk::told, [](const QString &sentence) {
        std::fprintf(stderr, "%s\n", qUtf8Printable(sentence));
    });
    desk.signIn("Ada Lund");
    QQmlEngine engine;
    engine.addImportPath("qrc:/qt/qml");
    QQmlComponent pages(&engine, QUrl("qrc:/qt/qml/Rapport/Player/qml/Main.qml"));
    const std::unique_ptr<QObject> made(
        pages.createWithInitialProperties({{"desk", QVariant::fromValue(&desk)}}));
    auto *window = qobject_cast<QQuickWindow *>(made.get());
    if (!window)
        return 3;
    window->requestActivate();
    const bool pagesMet = restOnPages(window, seconds);
    const bool lessonsMet = restInLessons(window, desk, seconds);
    const bool lockedMet = restLocked(desk, seconds);
    return pagesMet && lessonsMet && lockedMet ? 0 : 1;
}
