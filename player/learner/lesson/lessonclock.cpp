#include "learner/lesson/lessonclock.h"

#include <QGuiApplication>

#include <algorithm>

namespace rapport::player {

namespace {

constexpr int tickMs = 200;

/// After the program slept, a caller on hold has not waited all that time.
constexpr Millis longestTick{1000};

} // namespace

LessonClock::LessonClock(QObject *parent)
    : QObject(parent)
{
    connect(&m_timer, &QTimer::timeout, this,
            [this] { emit passed(std::min(Millis(m_since.restart()), longestTick)); });
    m_timer.setInterval(tickMs);
    m_since.start();
}

void LessonClock::setRunning(bool runs)
{
    if (runs == m_timer.isActive())
        return;
    m_since.restart();
    runs ? m_timer.start() : m_timer.stop();
}

bool windowIsActive()
{
    return QGuiApplication::focusWindow() != nullptr;
}

} // namespace rapport::player
