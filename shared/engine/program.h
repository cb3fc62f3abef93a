#pragma once

#include "lesson/course.h"
#include "lesson/expression/expression.h"
#include "lesson/lesson.h"

#include <cstdint>
#include <limits>
#include <string_view>
#include <vector>

/// A lesson made ready to run: every name replaced by an index, every condition by code.
/// The texts stay in the lesson; a program only points at them.
namespace rapport::engine {

using StepIndex = std::uint32_t;
inline constexpr StepIndex noStep = std::numeric_limits<StepIndex>::max();

/// Where a name in an expression gets its value.
enum class Source : std::uint8_t { Literal, Number, Competency, ScorePercent, Step, Flag };

struct Instruction
{
    lesson::Op op = lesson::Op::Number;
    Source source = Source::Literal;
    std::uint32_t slot = 0;
    double number = 0;
};

/// Postfix code; empty code holds.
using Code = std::vector<Instruction>;

struct Change
{
    std::uint32_t slot = 0; ///< index among the numbers: meters first, then variables
    lesson::Assign assign = lesson::Assign::Set;
    Code value;
};

/// Points for one competency.
struct Points
{
    std::uint32_t competency = 0;
    double amount = 0;
    double weight = 1; ///< of the competency in the score
};

/// What points are worth in the score: each amount times its competency's weight.
[[nodiscard]] inline double worthOf(const std::vector<Points> &points)
{
    double sum = 0;
    for (const Points &part : points)
        sum += part.amount * part.weight;
    return sum;
}

/// Something the learner can pick: a reply, an option, a side of a pair, a level, a hold action.
struct Way
{
    const lesson::PartId *id = nullptr;
    const lesson::Text *text = nullptr;
    const lesson::Text *why = nullptr;
    const lesson::Text *better = nullptr;
    const lesson::Media *clip = nullptr;
    lesson::Grade grade = lesson::Grade::None;
    Code when;
    std::vector<Change> effects;
    std::vector<Points> points;
    std::vector<std::uint32_t> flags;
    StepIndex next = noStep;
    const lesson::HoldAction *action = nullptr; ///< set for hold actions only

    /// What its points are worth in the score.
    [[nodiscard]] double gain() const { return worthOf(points); }
};

struct Fork
{
    Code when;
    StepIndex next = noStep;
};

struct Chance
{
    std::uint64_t weight = 1;
    StepIndex next = noStep;
};

/// A rule of a written reply or of a hold's policy, and what keeping it earns.
struct RuleProgram
{
    std::string name; ///< its id, or its key in the policy
    std::vector<Points> points;
};

struct StepProgram
{
    const lesson::Step *step = nullptr;
    std::vector<Change> effects;
    std::vector<Way> ways;
    std::vector<std::vector<Way>> stops; ///< of a clip: the answers to each of its questions
    std::vector<Points> points;          ///< for each part that is right
    std::vector<Points> falseAlarm;      ///< for each pick where there was nothing
    std::vector<RuleProgram> rules;
    std::vector<lesson::PhraseRule> phrases; ///< of a written reply: what each rule looks for
    std::vector<Fork> forks;                 ///< of a branch
    std::vector<Chance> chances;
    StepIndex next = noStep;
    StepIndex lost = noStep;    ///< of a hold when patience runs out, of a weak written reply
    StepIndex timeout = noStep; ///< where a step with a timer goes when the time is up

    /// The body when it is of that kind, else null.
    template <class Body>
    [[nodiscard]] const Body *as() const
    {
        return std::get_if<Body>(&step->body);
    }
};

} // namespace rapport::engine
