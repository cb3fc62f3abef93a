#pragma once

#include "cli/coursecheck.h"

#include <ostream>

namespace rapport::editor {

enum class CheckFormat { Text, Json, Sarif };

/// For people: a line for each complaint, and one that counts them.
void printText(const Checked &checked, bool showAccepted, std::ostream &out);

/// {"diagnostics": [...], "accepted": [...]}, each with code, severity, file, line, column, step,
/// message and advice; what was accepted with its "why" as well.
void printJson(const Checked &checked, std::ostream &out);

} // namespace rapport::editor
