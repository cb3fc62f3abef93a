#pragma once

#include "lesson/expression/expression.h"

#include <algorithm>

namespace rapport::lesson {

/// What an operation with two operands makes of them; true is 1, false is 0.
[[nodiscard]] inline double combine(Op op, double a, double b)
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

} // namespace rapport::lesson
