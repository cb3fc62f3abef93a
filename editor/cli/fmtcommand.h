#pragma once

#include "cli/targets.h"

#include <ostream>

namespace rapport::editor {

/// Puts files into canonical form, each written atomically and only where it changes. With
/// checkOnly nothing is written and the files that would change are named. Returns the exit code:
/// 1 where a file has errors or would change, 3 where one cannot be written.
int runFmt(const std::vector<Target> &targets, bool checkOnly, std::ostream &out,
           std::ostream &problems);

} // namespace rapport::editor
