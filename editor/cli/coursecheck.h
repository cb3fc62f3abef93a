#pragma once

#include "check/accept.h"
#include "cli/targets.h"

namespace rapport::editor {

/// What was found in a target, by place.
struct Checked
{
    Diagnostics open;
    std::vector<check::AcceptedDiagnostic> accepted; ///< warnings and notes that may stand
    std::size_t files = 0;                           ///< how many were looked at
};

/// Every complaint about a target, read from disk. Files of a course are checked together, since
/// they speak of each other; what only all of them can tell (unused media, phrases and
/// competencies) is told where the target is the whole course. Places name files as seen from
/// `root` where they lie below it.
[[nodiscard]] Checked checkTarget(const Target &target, const std::filesystem::path &root);

} // namespace rapport::editor
