#pragma once

#include "cli/checkoutput.h"
#include "cli/targets.h"

#include <ostream>

namespace rapport::editor {

/// How `rapport-editor check` was asked to speak.
struct CheckOptions
{
    CheckFormat format = CheckFormat::Text;
    bool strict = false;       ///< take warnings for errors
    bool showAccepted = false; ///< list what was accepted, with the reasons
};

/// Checks and prints. Returns the exit code: 1 where there are errors, or with strict also
/// warnings that nobody accepted; 0 otherwise.
int runCheck(const std::vector<Target> &targets, const CheckOptions &options, std::ostream &out);

} // namespace rapport::editor
