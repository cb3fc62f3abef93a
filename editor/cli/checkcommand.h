#pragma once

#include "base/diagnostic.h"
#include "cli/targets.h"

#include <ostream>

namespace rapport::editor {

enum class CheckFormat { Text, Json };

/// Every complaint about a target, read from disk, sorted by place.
[[nodiscard]] Diagnostics checkTarget(const Target &target);

/// Checks and prints. Returns the exit code: 1 where there are errors, or with strict also
/// warnings; 0 otherwise.
int runCheck(const std::vector<Target> &targets, CheckFormat format, bool strict,
             std::ostream &out);

} // namespace rapport::editor
