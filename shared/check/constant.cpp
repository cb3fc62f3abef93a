#include "check/constant.h"

#include "lesson/expression/operate.h"

#include <algorithm>
#include <vector>

namespace rapport::check {

namespace {

using lesson::Op;
/// A value, or nothing where it depends on the run.
using Known = std::optional<double>;

/// One side is enough to settle an "and" or an "or".
Known join(bool settles, Known a, Known b)
{
    for (const Known &side : {a, b}) {
        if (side && (*side != 0) == settles)
            return settles;
    }
    return a && b ? Known(!settles) : std::nullopt;
}

Known combined(Op op, Known a, Known b)
{
    if (op == Op::And || op == Op::Or)
        return join(op == Op::Or, a, b);
    return a && b ? Known(lesson::combine(op, *a, *b)) : std::nullopt;
}

Known leaf(const lesson::ExpressionNode &node)
{
    if (node.op == Op::Number)
        return node.number;
    if (node.op == Op::True || node.op == Op::False)
        return node.op == Op::True;
    return std::nullopt;
}

} // namespace

std::optional<bool> constantValue(const lesson::Expression &condition)
{
    if (condition.empty())
        return true;
    std::vector<Known> stack;
    for (const lesson::ExpressionNode &node : condition.nodes) {
        if (node.op < Op::Negate) {
            stack.push_back(leaf(node));
        } else if (node.op == Op::Negate || node.op == Op::Not) {
            if (stack.back())
                stack.back() = node.op == Op::Not ? double(*stack.back() == 0) : -*stack.back();
        } else {
            const Known right = stack.back();
            stack.pop_back();
            stack.back() = combined(node.op, stack.back(), right);
        }
    }
    return stack.back() ? std::optional(*stack.back() != 0) : std::nullopt;
}

} // namespace rapport::check
