// Usage: bench_player_start PLAYER MINIMAL [ROUNDS]
//
// From the start of rapport-player to the first frame of its library, with the shipped courses and
// with five hundred, and its peak memory, against a minimal Qt Quick Controls.Basic window. Both
// run in turns under an Xvfb of their own with Qt's software renderer, after two rounds that only
// warm the caches. Medians; prints name, ours, reference, ratio, bar, met.

#include "bench/player_window/manycourses.h"

#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <chrono>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <fcntl.h>
#include <optional>
#include <poll.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

namespace {

constexpr int warmingRounds = 2;
constexpr double timeBar = 1.5;
constexpr double manyTimeBar = 2;
constexpr double memoryBar = 1.6;
constexpr int manyCourses = 500;
constexpr int patience = 20'000;

struct Start
{
    double millis = 0;
    double mebibytes = 0;
};

/// A display that nobody else uses.
class Display
{
public:
    Display()
    {
        m_server.start("Xvfb",
                       {"-displayfd", "1", "-screen", "0", "1280x800x24", "-nolisten", "tcp"});
        if (!m_server.waitForStarted() || !m_server.waitForReadyRead(patience))
            return;
        m_name = ':' + m_server.readLine().trimmed();
    }
    ~Display()
    {
        m_server.terminate();
        m_server.waitForFinished(patience);
    }
    [[nodiscard]] QByteArray name() const { return m_name; }

private:
    QProcess m_server;
    QByteArray m_name;
};

/// Starts programs and measures them until they say that they are usable.
class Stopwatch
{
public:
    explicit Stopwatch(const QString &folder)
        : m_path(QFile::encodeName(folder + "/usable"))
    {
        if (::mkfifo(m_path.constData(), 0600) == 0)
            m_fifo = ::open(m_path.constData(), O_RDWR | O_NONBLOCK | O_CLOEXEC);
        qputenv("RAPPORT_STARTUP_REPORT", m_path);
    }
    ~Stopwatch() { ::close(m_fifo); }

    /// courses: a folder of them; null for the program's own.
    std::optional<Start> measure(const QByteArray &program, const char *courses = nullptr)
    {
        char option[] = "--courses";
        char *const arguments[] = {const_cast<char *>(program.constData()),
                                   courses ? option : nullptr, const_cast<char *>(courses),
                                   nullptr};
        const auto begin = std::chrono::steady_clock::now();
        pid_t child = 0;
        if (::posix_spawn(&child, program.constData(), nullptr, nullptr, arguments, environ) != 0)
            return std::nullopt;
        pollfd report{m_fifo, POLLIN, 0};
        const bool usable = ::poll(&report, 1, patience) == 1;
        const std::chrono::duration<double, std::milli> took =
            std::chrono::steady_clock::now() - begin;
        char line[16];
        const bool read = usable && ::read(m_fifo, line, sizeof line) > 0;
        // What is loaded right after the first frame counts as well.
        ::usleep(300'000);
        ::kill(child, SIGTERM);
        rusage used = {};
        ::wait4(child, nullptr, 0, &used);
        if (!read)
            return std::nullopt;
        return Start{took.count(), double(used.ru_maxrss) / 1024};
    }

private:
    QByteArray m_path;
    int m_fifo = -1;
};

double median(const std::vector<Start> &starts, double Start::*member)
{
    std::vector<double> values;
    for (const Start &start : starts)
        values.push_back(start.*member);
    std::ranges::sort(values);
    return values[values.size() / 2];
}

bool print(const char *name, double ours, double reference, double bar)
{
    const bool met = ours <= bar * reference;
    std::printf("%-24s ours %7.1f  reference %7.1f  ratio %.2f  bar %.2f  %s\n", name, ours,
                reference, ours / reference, bar, met ? "met" : "MISSED");
    return met;
}

/// A home where Ada has taken a lesson and was the last to sit here, so that the window opens on
/// her library.
bool prepareHome(const QString &folder, const QString &player)
{
    for (const char *name :
         {"HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"}) {
        const QString path = folder + '/' + name;
        QDir().mkpath(path);
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        qputenv(name, QFile::encodeName(path));
    }
    QDir().mkpath(folder + "/XDG_CONFIG_HOME/rapport");
    QFile settings(folder + "/XDG_CONFIG_HOME/rapport/player.ini");
    if (!settings.open(QIODevice::WriteOnly) || settings.write("[General]\nlastLearner=Ada\n") < 0)
        return false;
    settings.close();
    QProcess lesson;
    lesson.setStandardOutputFile(QProcess::nullDevice());
    lesson.start(player, {"play", "financial-abuse", "--auto", "best", "--learner", "Ada"});
    return lesson.waitForFinished(patience) && lesson.exitCode() == 0;
}

int fail(const char *what)
{
    std::fprintf(stderr, "bench_player_start: %s\n", what);
    return 3;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc < 3) {
        std::fprintf(stderr, "usage: bench_player_start PLAYER MINIMAL [ROUNDS]\n");
        return 2;
    }
    const int rounds = argc > 3 ? std::max(std::atoi(argv[3]), 1) : 15;
    const QTemporaryDir folder;
    if (!prepareHome(folder.path(), QString::fromLocal8Bit(argv[1])))
        return fail("a lesson could not be played beforehand");
    const QByteArray library = QFile::encodeName(folder.filePath("library"));
    if (!rapport::bench::makeCourses(folder.filePath("library"), manyCourses, 12))
        return fail("five hundred courses could not be written");
    const Display display;
    if (display.name().isEmpty())
        return fail("Xvfb cannot be started");
    qputenv("DISPLAY", display.name());
    qputenv("QT_QPA_PLATFORM", "xcb");
    qputenv("QT_QUICK_BACKEND", "software");
    Stopwatch stopwatch(folder.path());
    std::vector<Start> ours;
    std::vector<Start> many;
    std::vector<Start> reference;
    for (int round = -warmingRounds; round < rounds; ++round) {
        const auto minimal = stopwatch.measure(argv[2]);
        const auto player = stopwatch.measure(argv[1]);
        const auto full = stopwatch.measure(argv[1], library.constData());
        if (!minimal || !player || !full)
            return fail(minimal ? "the player never became usable" : "the reference never did");
        if (round < 0)
            continue;
        reference.push_back(*minimal);
        ours.push_back(*player);
        many.push_back(*full);
    }
    const bool fast = print("start to library, ms", median(ours, &Start::millis),
                            median(reference, &Start::millis), timeBar);
    const bool fastWithMany = print("with 500 courses, ms", median(many, &Start::millis),
                                    median(reference, &Start::millis), manyTimeBar);
    const bool small = print("peak memory, MiB", median(ours, &Start::mebibytes),
                             median(reference, &Start::mebibytes), memoryBar);
    return fast && fastWithMany && small ? 0 : 1;
}
