#pragma once

#include "lesson/expression/expression.h"

#include <optional>
#include <string>
#include <string_view>

namespace rapport::lesson {

/// Longest source, most nodes and deepest nesting an expression may have.
inline constexpr std::size_t maxExpressionBytes = 1000;
inline constexpr std::size_t maxExpressionNodes = 256;
inline constexpr int maxExpressionDepth = 32;

/// Why a source is no expression, and where: offset counts bytes from its beginning.
struct ExpressionProblem
{
    std::size_t offset = 0;
    std::string message;
};

template <class T>
struct Parsed
{
    T value;                                  ///< meaningful only without a problem
    std::optional<ExpressionProblem> problem; ///< the first thing that could not be read
};

/// Reads a condition or value. Grammar, lowest precedence first:
///   or:  and ("or" and)*            and: not ("and" not)*       not: "not" not | compare
///   compare: sum (("<" "<=" ">" ">=" "==" "!=") sum)?           sum: unary (("+" | "-") unary)*
///   unary: "-" unary | primary
///   primary: number | "true" | "false" | name | "(" or ")" | "visited" "(" step ")"
///          | "tries" "(" step ")" | "flag" "(" name ")" | ("min" | "max") "(" or "," or ")"
/// Never throws; work is bounded by the limits above.
[[nodiscard]] Parsed<Expression> parseExpression(std::string_view source);

/// Reads `name = value`, `name += value` or `name -= value`.
[[nodiscard]] Parsed<Effect> parseEffect(std::string_view source);

} // namespace rapport::lesson
