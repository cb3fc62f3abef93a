#pragma once

#include "base/result.h"

#include <string>

namespace rapport::player {

/// What "rapport-admin export" was asked for.
struct ExportOptions
{
    std::string records; ///< path of the records file
    std::string out;     ///< path to write to; empty for standard output
    std::string course;  ///< only this course; empty for all
    std::string since;   ///< only what was finished at or after this time; empty for all
};

/// Whether text is a real day "2026-03-09" or a moment "2026-03-09T08:30:00Z", the latter with or
/// without milliseconds.
[[nodiscard]] bool isSince(const std::string &text);

/// Writes the completions as CSV: to the file, whole or not at all, or to standard output.
Result<void> exportCompletions(const ExportOptions &options);

} // namespace rapport::player
