#pragma once

#include "cli/coursecheck.h"

#include <filesystem>
#include <ostream>

namespace rapport::editor {

/// As SARIF 2.1.0 (OASIS Standard, 27 March 2020): every code of the catalogue as a rule, every
/// complaint as a result, what was accepted as a result that is suppressed in the source. Files
/// are relative to `root`, which is named as the base %SRCROOT%.
void printSarif(const Checked &checked, const std::filesystem::path &root, std::ostream &out);

} // namespace rapport::editor
