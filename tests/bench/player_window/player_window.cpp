// Usage: bench_player_window
//
// The learner's real window with five hundred courses, on the display it is started on. Measures
// the time from what the learner does to the frame that shows it: scrolling the courses by a
// finger's breadth (a frame each), and each key of a lesson of forty steps, with the answer
// recorded on the disk before its frame. 95 of 100 frames have to come within a sixtieth of a
// second. Prints name, p95, budget, ratio, bar, met.

#include "bench/measure.h"
#include "bench/player_window/manycourses.h"
#include "learner/desk/desk.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTemporaryDir>
#include <QTest>
#include <QtQml/qqmlextensionplugin.h>

#include <algorithm>
#include <functional>

using namespace rapport;
using Stopwatch = std::chrono::steady_clock;

namespace {

constexpr int courses = 500;
constexpr int steps = 40;
constexpr int scrolls = 200;
constexpr double budget = 1000.0 / 60;
constexpr int patience = 5'000;

double millisSince(Stopwatch::time_point begin)
{
    return std::chrono::duration<double, std::milli>(Stopwatch::now() - begin).count();
}

/// Milliseconds from an act until a frame that was drawn after it is on the screen.
double timeToFrame(QQuickWindow *window, const std::function<void()> &act)
{
    bool shown = false;
    const auto connection =
        QObject::connect(window, &QQuickWindow::frameSwapped, window, [&] { shown = true; });
    const auto begin = Stopwatch::now();
    act();
    window->update();
    while (!shown && millisSince(begin) < patience)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    QObject::disconnect(connection);
    return millisSince(begin);
}

double p95(std::vector<double> times)
{
    std::ranges::sort(times);
    return times[times.size() * 95 / 100];
}

/// What scrolls the most.
QQuickItem *longest(QQuickItem *below)
{
    QQuickItem *best = below->inherits("QQuickFlickable") ? below : nullptr;
    for (QQuickItem *child : below->childItems()) {
        QQuickItem *one = longest(child);
        const auto height = [](QQuickItem *item) {
            return item->property("contentHeight").toReal();
        };
        if (one && (!best || height(one) > height(best)))
            best = one;
    }
    return best;
}

void press(QQuickWindow *window, int key, const QString &text = {})
{
    for (const auto type : {QEvent::KeyPress, QEvent::KeyRelease}) {
        QKeyEvent event(type, key, Qt::NoModifier, text);
        QCoreApplication::sendEvent(window, &event);
    }
}

bool scrollCourses(QQuickWindow *window)
{
    QQuickItem *area = longest(window->contentItem());
    if (!area)
        return false;
    std::vector<double> times;
    for (int i = 0; i < scrolls; ++i)
        times.push_back(timeToFrame(window, [&] { area->setProperty("contentY", i * 120.0); }));
    return bench::tell("scroll 500 courses, p95", p95(times), budget, "ms", p95(times) / budget,
                       "<=", 1);
}

bool takeLesson(QQuickWindow *window, player::Desk &desk)
{
    desk.openLesson("course-000", "l0");
    QTest::qWait(500);
    std::vector<double> times;
    // A key reads on, chooses, hands in or continues; whatever it does shows at once.
    for (int i = 0; desk.lesson() && !desk.lesson()->debriefing() && i < 4 * steps; ++i) {
        const bool asks =
            desk.lesson()->step()->property("kind").toString() == "choice" && i % 2 == 0;
        times.push_back(timeToFrame(window, [&] {
            asks ? press(window, Qt::Key_1, "1") : press(window, Qt::Key_Return, "\r");
        }));
        QTest::qWait(150);
    }
    if (times.size() < std::size_t(steps))
        return false;
    return bench::tell("key to next step, p95", p95(times), budget, "ms", p95(times) / budget,
                       "<=", 1);
}

} // namespace

int main(int argc, char **argv)
{
    const QTemporaryDir folder;
    qputenv("XDG_CONFIG_HOME", folder.filePath("config").toUtf8());
    qputenv("QT_QUICK_BACKEND", "software");
    QGuiApplication app(argc, argv);
    if (!bench::makeCourses(folder.filePath("courses"), courses, steps))
        return 3;
    auto begin = Stopwatch::now();
    player::Desk desk({folder.filePath("courses").toStdString(),
                       folder.filePath("records.sqlite").toStdString()});
    desk.signIn("Ada Lund");
    QQmlEngine engine;
    engine.addImportPath("qrc:/qt/qml");
    QQmlComponent pages(&engine, QUrl("qrc:/qt/qml/Rapport/Player/qml/Main.qml"));
    const std::unique_ptr<QObject> made(
        pages.createWithInitialProperties({{"desk", QVariant::fromValue(&desk)}}));
    auto *window = qobject_cast<QQuickWindow *>(made.get());
    if (!window)
        return 3;
    timeToFrame(window, [] {});
    std::printf("%-28s %10.2f ms, in this process, its first window\n", "open 500 courses",
                millisSince(begin));
    QTest::qWait(500);
    const bool smooth = scrollCourses(window);
    const bool quick = takeLesson(window, desk);
    return smooth && quick ? 0 : 1;
}
