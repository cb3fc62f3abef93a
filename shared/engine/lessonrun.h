#pragma once

#include "base/result.h"
#include "engine/outcome.h"
#include "engine/script.h"
#include "engine/state.h"

#include <memory>
#include <span>
#include <vector>

namespace rapport::engine {

/// What one answer did.
struct Reaction
{
    lesson::Grade grade = lesson::Grade::None;
    double gained = 0;     ///< points, over all competencies
    bool leftStep = false; ///< another step is current now
    bool finished = false; ///< an ending is current now
};

/// One learner's way through one lesson: a state machine without clock, disk or screen. The same
/// script, seed, answers and times give the same states on every machine.
class LessonRun
{
public:
    /// Begins at the lesson's first step.
    LessonRun(std::shared_ptr<const Script> script, std::uint64_t seed);
    /// Goes on from a state of the same script.
    LessonRun(std::shared_ptr<const Script> script, State state);

    [[nodiscard]] const Script &script() const { return *m_script; }
    [[nodiscard]] const std::shared_ptr<const Script> &sharedScript() const { return m_script; }
    [[nodiscard]] const State &state() const { return m_state; }
    [[nodiscard]] const StepProgram &current() const { return m_script->at(m_state.step); }
    [[nodiscard]] bool finished() const { return m_state.phase == Phase::Finished; }

    /// What can be picked now, in the order it is shown: replies whose condition holds, options,
    /// hold actions that make sense now, the two sides of a pair in the order the seed gives.
    /// Empty where only Continue is possible.
    [[nodiscard]] std::vector<const Way *> ways() const;
    /// Whether Continue, or Wait, is an answer now. Until a run is finished there is always an
    /// answer: a way, Continue, Wait, or, at a sort, Place.
    [[nodiscard]] bool canContinue() const;
    [[nodiscard]] bool canWait() const;

    /// Takes an answer. Fails with Fault::Usage, changing nothing, where it is not offered now.
    Result<Reaction> answer(const Answer &answer);

    /// Lets time pass on the call, a day at most. On hold the caller feels it, and may hang up:
    /// then the reaction says that the step was left.
    Reaction advance(Millis time);

    /// Whether the current step is a hold and what the caller waits for is done.
    [[nodiscard]] bool holdIsDone() const;

    /// How much time one Wait lets pass.
    static constexpr Millis waitStep{15'000};

    /// The judgement. Only for a finished run.
    [[nodiscard]] RunResult result() const { return judge(*m_script, m_state); }

private:
    void enter(StepIndex step);
    void record(const Answer &answer, const Reaction &reaction);
    [[nodiscard]] double mood() const;
    void earn(std::span<const Points> points, double times, Reaction &reaction);
    void takeEffects(const Way &way, Reaction &reaction);
    const Way *offered(const lesson::PartId &part) const;

    Result<Reaction> takeContinue();
    Result<Reaction> takePick(const Pick &pick);
    Result<Reaction> takeReply(const Pick &pick);
    Result<Reaction> takeOptions(const Pick &pick, const lesson::Choice &choice);
    Result<Reaction> takePair(const Pick &pick);
    Result<Reaction> takePlace(const Place &place);
    Result<Reaction> takeHoldAction(const Pick &pick);
    [[nodiscard]] bool holdOffers(const Way &way) const;
    void noteHoldAction(const lesson::HoldAction &action);
    void earnHoldRules(Reaction &reaction);
    void passHoldTime(Millis time, Reaction &reaction);

    std::shared_ptr<const Script> m_script;
    State m_state;
};

/// The rules of a hold's policy with whether they were kept, in the order of the policy's table.
/// Rules about holding are judged only when the caller was held.
struct HoldRule
{
    std::string_view name; ///< the key in the policy
    bool kept = false;
};
[[nodiscard]] std::vector<HoldRule> judgeHold(const lesson::HoldPolicy &policy,
                                              const HoldState &hold);

} // namespace rapport::engine
