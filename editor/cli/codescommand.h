#pragma once

#include <ostream>

namespace rapport::editor {

/// Every complaint there is: as Markdown, which content/diagnostics.md holds, or as JSON.
void printCodes(bool json, std::ostream &out);

} // namespace rapport::editor
