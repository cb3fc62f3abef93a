#pragma once

#include "base/result.h"
#include "engine/judging.h"
#include "engine/outcome.h"
#include "engine/script.h"
#include "engine/state.h"

#include <memory>
#include <optional>
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

/// What kind of answer a run waits for.
enum class Expects {
    Nothing,  ///< it is finished
    Continue, ///< reading on
    OneWay,   ///< one of ways()
    Ways,     ///< at least one of ways()
    Holding,  ///< one of ways(), or Wait
    Place,    ///< a bucket for each item, or a right side for each left one
    Arrange,  ///< all items in some order
    Clauses,  ///< the clauses of a transcript that went wrong; may be none
    Mark,     ///< the moments of a recording; may be none
    Say,      ///< written words
    Speech,   ///< spoken words; may have met no point of the list
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

    /// What kind of answer fits now. Continue always does where it is said; else see answer().
    [[nodiscard]] Expects expects() const;
    /// What can be picked now, in the order it is shown: replies whose condition holds, options,
    /// hold actions that make sense now, the two sides of a pair in the order the seed gives.
    /// Empty where only Continue is possible.
    [[nodiscard]] std::vector<const Way *> ways() const;
    /// Whether Continue, or Wait, is an answer now. Until a run is finished there is always an
    /// answer: a way, Continue, Wait, or, at a sort, Place.
    [[nodiscard]] bool canContinue() const;
    [[nodiscard]] bool canWait() const;
    /// The question a clip stops at, or null.
    [[nodiscard]] const lesson::ClipStop *stop() const;
    /// The order in which count things are shown that have to be put in order or matched: a
    /// shuffle by the run's seed, never the identity where there are two or more.
    [[nodiscard]] std::vector<std::size_t> shuffled(std::size_t count) const;

    /// How long there is left to answer; nothing where no timer runs, or the pressure is off.
    [[nodiscard]] std::optional<Millis> timeLeft() const;
    /// Gives more time to learners who need it: timers take so many times as long. 0 switches
    /// timers off, and meters do not drift by the clock but on hold. Kept with the run.
    void allowTime(double factor);

    /// Takes an answer. Fails with Fault::Usage, changing nothing, where it is not offered now.
    Result<Reaction> answer(const Answer &answer);

    /// Lets time pass on the call, a day at most. On hold the caller feels it, and may hang up; a
    /// timer may run out: then the reaction says that the step was left.
    Reaction advance(Millis time);

    /// Whether the current step is a hold and what the caller waits for is done.
    [[nodiscard]] bool holdIsDone() const;

    /// How much time one Wait lets pass.
    static constexpr Millis waitStep{15'000};

    /// The judgement. Only for a finished run.
    [[nodiscard]] RunResult result() const { return judge(*m_script, m_state); }

private:
    void enter(StepIndex step);
    [[nodiscard]] StepIndex drawn(const StepProgram &branch) const;
    void record(const Answer &answer, const Reaction &reaction);
    [[nodiscard]] double mood() const;
    void earn(std::span<const Points> points, double times, Reaction &reaction);
    void takeEffects(const Way &way, Reaction &reaction);
    const Way *offered(const lesson::PartId &part) const;

    Result<Reaction> take(const Answer &answer);
    Result<Reaction> takeContinue();
    Result<Reaction> takePick(const Pick &pick);
    Result<Reaction> takeReply(const Pick &pick);
    Result<Reaction> takeOptions(const Pick &pick, bool multiple);
    Result<Reaction> takePair(const Pick &pick);
    Result<Reaction> takeLevel(const Pick &pick, const lesson::Rating &rating);
    Result<Reaction> takeClauses(const Pick &pick, const lesson::Spot &spot);
    Result<Reaction> takePlace(const Place &place);
    Result<Reaction> takeSorted(const Place &place, const lesson::Sort &sort);
    Result<Reaction> takeMatched(const Place &place, const lesson::Match &match);
    Result<Reaction> takeArranged(const Arrange &arranged);
    Result<Reaction> takeMark(const Mark &mark);
    Result<Reaction> takeSaid(const Say &said);
    Result<Reaction> takeSpeech(const Speech &speech);
    Reaction explainParts(const Answer &answer, int right, int all);
    Reaction explainFinds(const Answer &answer, const Finds &finds);
    void explain(const Answer &answer, const Reaction &reaction, StepIndex then);
    void leave(StepIndex next, Reaction &reaction);
    void driftTurn();
    void runTimer(Millis time, Reaction &reaction);
    void shiftMeters(Millis time, bool onHold);
    Result<Reaction> takeHoldAction(const Pick &pick);
    [[nodiscard]] bool holdOffers(const Way &way) const;
    void noteHoldAction(const lesson::HoldAction &action);
    void earnHoldRules(Reaction &reaction);
    void passHoldTime(Millis time, Reaction &reaction);

    std::shared_ptr<const Script> m_script;
    State m_state;
};

} // namespace rapport::engine
