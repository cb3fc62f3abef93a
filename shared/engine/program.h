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
};

/// Something the learner can pick: a reply, an option, a side of a pair, a hold action.
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

    /// The sum of its points.
    [[nodiscard]] double gain() const
    {
        double sum = 0;
        for (const Points &part : points)
            sum += part.amount;
        return sum;
    }
};

struct Fork
{
    Code when;
    StepIndex next = noStep;
};

struct StepProgram
{
    const lesson::Step *step = nullptr;
    std::vector<Change> effects;
    std::vector<Way> ways;
    std::vector<Points> points; ///< for each sorted item, or each hold rule that was kept
    std::vector<Fork> forks;    ///< of a branch
    StepIndex next = noStep;
    StepIndex lost = noStep; ///< of a hold: where it goes when patience runs out

    /// The body when it is of that kind, else null.
    template <class Body>
    [[nodiscard]] const Body *as() const
    {
        return std::get_if<Body>(&step->body);
    }
};

} // namespace rapport::engine
