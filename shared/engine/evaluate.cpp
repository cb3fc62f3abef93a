#include "engine/evaluate.h"

#include "engine/outcome.h"
#include "engine/script.h"

#include <algorithm>
#include <cmath>

namespace rapport::engine {

using lesson::Op;

namespace {

double load(const Instruction &in, const Script &script, const State &state)
{
    switch (in.source) {
    case Source::Number:
        return state.numbers[in.slot];
    case Source::Competency:
        return state.earned[in.slot];
    case Source::ScorePercent:
        return scorePercent(script, state);
    case Source::Flag:
        return state.flags[in.slot];
    case Source::Step:
        return in.op == Op::Visited ? state.tries[in.slot] > 0 : state.tries[in.slot];
    case Source::Literal:
        break;
    }
    return literal(in);
}

} // namespace

double evaluate(const Code &code, const Script &script, const State &state)
{
    if (code.empty())
        return 1;
    return evaluateWith(code, [&](const Instruction &in) { return load(in, script, state); });
}

void apply(const Change &change, const Script &script, State &state)
{
    const double value = evaluate(change.value, script, state);
    switch (change.assign) {
    case lesson::Assign::Set:
        return assign(change.slot, value, script, state);
    case lesson::Assign::Add:
        return shift(change.slot, value, script, state);
    case lesson::Assign::Subtract:
        return shift(change.slot, -value, script, state);
    }
}

void assign(std::uint32_t slot, double value, const Script &script, State &state)
{
    if (std::isnan(value))
        return;
    double low = -largestNumber;
    double high = largestNumber;
    if (slot < script.meters().size()) {
        low = script.meters()[slot].meter.min;
        high = std::max(low, script.meters()[slot].meter.max);
    }
    state.numbers[slot] = std::clamp(value, low, high);
}

void shift(std::uint32_t slot, double amount, const Script &script, State &state)
{
    assign(slot, state.numbers[slot] + amount, script, state);
}

} // namespace rapport::engine
