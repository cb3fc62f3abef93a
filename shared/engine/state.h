#pragma once

#include "base/clock.h"
#include "base/random.h"
#include "engine/answer.h"
#include "engine/program.h"

#include <vector>

namespace rapport::engine {

/// Where a run stands in its step.
enum class Phase {
    Asking,     ///< an answer is awaited
    Explaining, ///< the answer was graded and is being explained; Continue goes on
    Finished,   ///< an ending was reached
};

/// What has happened so far on one hold step.
struct HoldState
{
    bool onHold = false;
    bool wasHeld = false;
    bool asked = false;
    bool askedFirst = false;
    bool offeredCallback = false;
    bool predicted = false;
    bool silentTooLong = false;
    bool heldTooLong = false;
    Millis held{0};         ///< time on hold in all
    Millis silence{0};      ///< time since somebody spoke to the caller
    std::vector<bool> done; ///< which actions have been taken

    bool operator==(const HoldState &) const = default;
};

/// One answered step of a run, for the transcript, the debrief and the records.
struct Visit
{
    StepIndex step = noStep;
    Answer answer;
    lesson::Grade grade = lesson::Grade::None;
    double gained = 0;     ///< points, over all competencies
    double moodBefore = 0; ///< the first shown meter, when the step was entered
    double moodAfter = 0;  ///< the same, after the answer
    Millis at{0};          ///< time on the call when it was answered

    bool operator==(const Visit &) const = default;
};

/// Everything a run is, as plain values: it can be copied, compared, saved and replaced.
struct State
{
    StepIndex step = noStep;
    Phase phase = Phase::Asking;
    std::vector<double> numbers; ///< meters, then variables (true is 1)
    std::vector<double> earned;  ///< points per competency
    std::vector<bool> flags;
    std::vector<std::uint32_t> tries; ///< how often each step was entered
    std::uint64_t seed = 0;
    Millis callTime{0};
    HoldState hold;
    std::uint32_t part = 0;   ///< the stop of a clip that comes next
    Millis stepTime{0};       ///< spent on this answer, where the step has a timer
    double timeAllowance = 1; ///< what timers are multiplied by; 0 switches the pressure off
    StepIndex then = noStep;  ///< where an explained answer leads
    double moodOnEntry = 0;
    std::vector<Visit> visits;

    bool operator==(const State &) const = default;
};

} // namespace rapport::engine
