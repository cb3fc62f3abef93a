#include "learner/desk/idlewatch.h"

#include <QEvent>

#include <ctime>

namespace rapport::player {

namespace {

bool comesFromHands(QEvent::Type type)
{
    switch (type) {
    case QEvent::KeyPress:
    case QEvent::KeyRelease:
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonRelease:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TouchEnd:
    case QEvent::TabletPress:
    case QEvent::TabletMove:
        return true;
    default:
        return false;
    }
}

} // namespace

IdleWatch::IdleWatch(Now now, QObject *parent)
    : QObject(parent)
    , m_now(std::move(now))
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_timer, &QTimer::timeout, this, &IdleWatch::look);
}

Millis IdleWatch::awakeOrAsleep()
{
    timespec time{};
    ::clock_gettime(CLOCK_BOOTTIME, &time);
    return std::chrono::duration_cast<Millis>(std::chrono::seconds(time.tv_sec) +
                                              std::chrono::nanoseconds(time.tv_nsec));
}

void IdleWatch::watch(QObject *window)
{
    window->installEventFilter(this);
}

void IdleWatch::setLimit(Millis limit)
{
    m_limit = limit;
    m_last = m_now();
    m_timer.stop();
    if (limit > Millis(0)) {
        // A coarse timer is exact to the second, which is too coarse for less than a minute.
        m_timer.setTimerType(limit < Millis(60'000) ? Qt::CoarseTimer : Qt::VeryCoarseTimer);
        m_timer.start(limit);
    }
}

void IdleWatch::look()
{
    if (m_inUse && m_inUse())
        m_last = m_now();
    if (isOver())
        return tell();
    if (m_limit > Millis(0))
        m_timer.start(std::max(m_limit - (m_now() - m_last), Millis(1)));
}

void IdleWatch::tell()
{
    m_limit = Millis(0);
    m_timer.stop();
    emit idle();
}

bool IdleWatch::eventFilter(QObject *watched, QEvent *event)
{
    if (!comesFromHands(event->type()))
        return QObject::eventFilter(watched, event);
    const bool late = isOver() && !(m_inUse && m_inUse());
    m_last = m_now();
    if (late)
        tell();
    return late;
}

} // namespace rapport::player
