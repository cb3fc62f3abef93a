#pragma once

#include "engine/program.h"
#include "engine/state.h"

namespace rapport::engine {

class Script;

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
