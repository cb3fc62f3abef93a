#include "engine/evaluate.h"

#include "engine/outcome.h"
#include "engine/script.h"
#include "lesson/expression/parser.h"

#include <algorithm>
#include <array>
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
    return in.op == Op::True ? 1 : in.op == Op::False ? 0 : in.number;
}

double combine(Op op, double a, double b)
{
    switch (op) {
    case Op::Add:
        return a + b;
    case Op::Subtract:
        return a - b;
    case Op::Min:
        return std::min(a, b);
    case Op::Max:
        return std::max(a, b);
    case Op::Less:
        return a < b;
    case Op::LessEqual:
        return a <= b;
    case Op::Greater:
        return a > b;
    case Op::GreaterEqual:
        return a >= b;
    case Op::Equal:
        return a == b;
    case Op::Unequal:
        return a != b;
    case Op::And:
        return a != 0 && b != 0;
    default:
        return a != 0 || b != 0;
    }
}

} // namespace

double evaluate(const Code &code, const Script &script, const State &state)
{
    if (code.empty())
        return 1;
    std::array<double, lesson::maxExpressionNodes> stack;
    std::size_t top = 0;
    for (const Instruction &in : code) {
        if (in.op == Op::Negate)
            stack[top - 1] = -stack[top - 1];
        else if (in.op == Op::Not)
            stack[top - 1] = stack[top - 1] == 0;
        else if (in.op < Op::Negate)
            stack[top++] = load(in, script, state);
        else {
            --top;
            stack[top - 1] = combine(in.op, stack[top - 1], stack[top]);
        }
    }
    return stack[0];
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
