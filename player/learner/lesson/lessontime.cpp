// What passes by itself in a lesson: a caller's wait on hold, a limit to answer in, a call.

#include "learner/lesson/fill/callfiller.h"
#include "learner/lesson/lessoncontroller.h"

#include <cmath>

namespace rapport::player {

bool LessonController::mayAnswer() const
{
    const bool speaks = m_clips.state() == audio::ClipPlayer::Playing ||
                        m_clips.state() == audio::ClipPlayer::Loading;
    const bool isClip = m_session.run().current().as<lesson::Clip>() != nullptr;
    const bool asked = !isClip || m_recording.questionDue() || m_recording.heard();
    return windowIsActive() && !speaks && asked;
}

bool LessonController::timeMatters() const
{
    const engine::LessonRun &run = m_session.run();
    const auto *hold = run.current().as<lesson::Hold>();
    const bool stoppedHold = hold && run.state().hold.onHold && !clockRuns();
    return !m_debriefing && !m_still && !stoppedHold &&
           (hold || onCall() || run.timeLeft().has_value());
}

Millis LessonController::passing(Millis time) const
{
    const engine::LessonRun &run = m_session.run();
    const auto *hold = run.current().as<lesson::Hold>();
    const bool onHold = hold && run.state().hold.onHold;
    const bool limited = run.timeLeft().has_value();
    const bool stands = limited && !onHold && !mayAnswer();
    if (m_unkept || m_overdue > Millis(0) || stands || !timeMatters())
        return Millis(0);
    return Millis(std::llround(double(time.count()) * (onHold ? hold->speed : 1)));
}

void LessonController::pass(Millis time)
{
    if (const Millis passed = passing(time); passed > Millis(0))
        advance(passed);
}

void LessonController::advance(Millis passed)
{
    const bool wasDone = m_session.run().holdIsDone();
    const bool limited = m_session.run().timeLeft().has_value();
    const Result<engine::Reaction> reaction = m_session.advance(passed);
    if (!reaction) {
        m_overdue = passed;
        return fail(reaction.error());
    }
    if (reaction->leftStep) {
        clearTrouble();
        m_answering.clear(true);
        enterStep();
        if (limited)
            emit told(tr("The time is up."));
        return;
    }
    filler().fillClock(m_step);
    CallFiller(m_session.run(), m_session.course().course).fillTime(m_call);
    if (!wasDone && m_session.run().holdIsDone()) {
        refresh();
        emit told(m_step.waiting);
    }
}

void LessonController::standStill(bool still)
{
    m_still = still;
    m_clips.pause();
    if (still)
        m_speak.leave();
    m_clock.restart();
    m_clock.setRunning(timeMatters());
}

} // namespace rapport::player
