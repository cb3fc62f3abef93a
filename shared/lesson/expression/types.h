#pragma once

#include "lesson/expression/expression.h"
#include "lesson/expression/parser.h"

#include <functional>
#include <optional>
#include <string_view>

namespace rapport::lesson {

enum class Type { Number, Boolean };

/// What an expression may speak of. Each function answers for one kind of name.
struct Scope
{
    /// The type of a meter, variable or competency; nothing where there is none of that name.
    std::function<std::optional<Type>(std::string_view)> name;
    /// Whether the lesson has a step of that id.
    std::function<bool(std::string_view)> hasStep;
};

/// The type of an expression, or the first place where its parts do not fit together.
struct Typed
{
    Type type = Type::Boolean;
    std::optional<ExpressionProblem> problem;
};

/// Checks every name and every operand. An empty expression is a Boolean without problems.
[[nodiscard]] Typed checkTypes(const Expression &expression, const Scope &scope);

} // namespace rapport::lesson
