#include "engine/evaluate.h"
#include "engine/lessonrun.h"

#include <algorithm>

// What time does to a call: meters drift, timers run out.

namespace rapport::engine {

std::optional<Millis> LessonRun::timeLeft() const
{
    const Millis timer = current().step->timer;
    if (current().timeout == noStep || m_state.phase != Phase::Asking || m_state.timeAllowance <= 0)
        return std::nullopt;
    const Millis allowed(std::int64_t(double(timer.count()) * m_state.timeAllowance));
    return std::max(Millis(0), allowed - m_state.stepTime);
}

void LessonRun::allowTime(double factor)
{
    constexpr double mostTime = 10;
    m_state.timeAllowance = factor > 0 ? std::clamp(factor, 1.0, mostTime) : 0;
}

Reaction LessonRun::advance(Millis time)
{
    Reaction reaction;
    if (finished() || time.count() < 0)
        return reaction;
    time = std::min<Millis>(time, std::chrono::hours(24));
    if (m_state.hold.onHold)
        passHoldTime(time, reaction);
    else
        runTimer(time, reaction);
    return reaction;
}

void LessonRun::runTimer(Millis time, Reaction &reaction)
{
    const std::optional<Millis> left = timeLeft();
    const Millis passing = left ? std::min(time, *left) : time;
    m_state.callTime += passing;
    // While an explanation is read nobody is kept waiting.
    if (m_state.timeAllowance > 0 && m_state.phase == Phase::Asking)
        shiftMeters(passing, false);
    if (!left)
        return;
    m_state.stepTime += passing;
    if (passing < *left)
        return;
    reaction.grade = lesson::Grade::Dont;
    record(TimeUp{}, reaction);
    leave(current().timeout, reaction);
}

void LessonRun::shiftMeters(Millis time, bool onHold)
{
    for (std::uint32_t i = 0; i < m_script->meters().size(); ++i) {
        const lesson::Meter &meter = m_script->meters()[i].meter;
        const lesson::Rate &rate = onHold && !meter.hold.empty() ? meter.hold : meter.drift;
        if (rate.per.count() > 0)
            shift(i, rate.amount * double(time.count()) / double(rate.per.count()), *m_script,
                  m_state);
    }
}

void LessonRun::driftTurn()
{
    for (std::uint32_t i = 0; i < m_script->meters().size(); ++i) {
        const lesson::Rate &rate = m_script->meters()[i].meter.drift;
        if (rate.perTurn)
            shift(i, rate.amount, *m_script, m_state);
    }
}

} // namespace rapport::engine
