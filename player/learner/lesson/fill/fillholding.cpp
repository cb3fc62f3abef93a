#include "learner/lesson/fill/stepfiller.h"

#include "ui/text/safetext.h"

#include <QCoreApplication>

// What time does to a step: holds, and limits.

namespace rapport::player {

namespace {

constexpr Millis nearlyUp{10'000};

int seconds(Millis time)
{
    return int(time.count() / 1000);
}

} // namespace

void StepFiller::fillBody(ui::StepModel &step, const lesson::Hold &hold) const
{
    step.text = words(hold.text);
    step.prompt = words(hold.prompt);
    step.waiting =
        m_run.holdIsDone()
            ? QCoreApplication::translate("StepFiller", "It is done. Go back to the caller.")
            : ui::SafeText::toPlain(words(hold.waiting)).simplified();
    step.holdPhase =
        m_run.state().hold.onHold ? QStringLiteral("on-hold") : QStringLiteral("with-caller");
    step.speed = hold.speed;
    step.clockRuns = m_scene.clockRuns;
    step.options()->setRows(options(nullptr));
}

void StepFiller::fillClock(ui::StepModel &step) const
{
    fillTimeLimit(step);
    const auto *hold = m_run.current().as<lesson::Hold>();
    if (!hold)
        return;
    const engine::HoldState &state = m_run.state().hold;
    step.holdSeconds = seconds(state.held);
    step.silenceSeconds = state.onHold ? seconds(state.silence) : 0;
    step.holdFraction = state.onHold && hold->patience.count() > 0
                            ? double(state.silence.count()) / double(hold->patience.count())
                            : 0;
    emit step.holdChanged();
}

/// The words say how much is left only twice, or a screen reader would talk over the step.
void StepFiller::fillTimeLimit(ui::StepModel &step) const
{
    ui::TimeLimit &time = *step.time();
    const std::optional<Millis> left = m_run.timeLeft();
    time.set = left.has_value();
    if (left) {
        const double allowed =
            double(m_run.current().step->timer.count()) * m_run.state().timeAllowance;
        time.secondsLeft = int((left->count() + 999) / 1000);
        time.share = allowed > 0 ? double(left->count()) / allowed : 0;
        time.nearlyUp = *left <= nearlyUp;
        time.half = time.share <= 0.5;
    }
    emit time.changed();
}

} // namespace rapport::player
