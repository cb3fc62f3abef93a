#pragma once

#include "engine/program.h"
#include "engine/state.h"
#include "lesson/expression/operate.h"
#include "lesson/expression/parser.h"

#include <array>

namespace rapport::engine {

class Script;

/// The value of code, with load(instruction) giving the values it names. Not for empty code.
template <class Load>
[[nodiscard]] double evaluateWith(const Code &code, Load &&load)
{
    std::array<double, lesson::maxExpressionNodes> stack;
    std::size_t top = 0;
    for (const Instruction &in : code) {
        if (in.op == lesson::Op::Negate)
            stack[top - 1] = -stack[top - 1];
        else if (in.op == lesson::Op::Not)
            stack[top - 1] = stack[top - 1] == 0;
        else if (in.op < lesson::Op::Negate)
            stack[top++] = load(in);
        else {
            --top;
            stack[top - 1] = lesson::combine(in.op, stack[top - 1], stack[top]);
        }
    }
    return stack[0];
}

/// The value of a literal.
[[nodiscard]] inline double literal(const Instruction &in)
{
    return in.op == lesson::Op::True ? 1 : in.op == lesson::Op::False ? 0 : in.number;
}

/// The value of code in a state; true is 1, false is 0. Empty code is 1. Runs each instruction
/// once and allocates nothing.
[[nodiscard]] double evaluate(const Code &code, const Script &script, const State &state);

/// Whether code holds.
[[nodiscard]] inline bool holds(const Code &code, const Script &script, const State &state)
{
    return code.empty() || evaluate(code, script, state) != 0;
}

/// Carries out a change; a meter stays within its range.
void apply(const Change &change, const Script &script, State &state);

/// A variable stays within this much of zero, so that no sum can run out of numbers.
inline constexpr double largestNumber = 1e15;

/// Gives a number a value; a meter stays within its range.
void assign(std::uint32_t slot, double value, const Script &script, State &state);

/// Adds to a number; a meter stays within its range.
void shift(std::uint32_t slot, double amount, const Script &script, State &state);

} // namespace rapport::engine
