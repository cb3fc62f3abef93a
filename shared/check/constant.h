#pragma once

#include "lesson/expression/expression.h"

#include <optional>

namespace rapport::check {

/// What a condition comes to whatever happens in the call: "true", "1 < 2", "true or mood < 30". An
/// empty one always holds. Nothing where it depends on the run.
[[nodiscard]] std::optional<bool> constantValue(const lesson::Expression &condition);

} // namespace rapport::check
