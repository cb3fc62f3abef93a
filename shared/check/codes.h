#pragma once

#include "base/diagnostic.h"

#include <string_view>
#include <vector>

namespace rapport::check {

/// What one code means, whatever it was said about. THE catalogue: what `rapport-editor codes`
/// prints, content/diagnostics.md holds, and SARIF carries along.
struct Code
{
    std::string_view code;
    Severity severity;
    std::string_view title;   ///< in a few words, as a heading
    std::string_view meaning; ///< when it is said, and why that matters
    std::string_view advice;  ///< what to do about it
};

/// Every code of the reader and the rules, in order.
[[nodiscard]] const std::vector<Code> &allCodes();

/// The entry of a code, or null.
[[nodiscard]] const Code *findCode(std::string_view code);

} // namespace rapport::check
