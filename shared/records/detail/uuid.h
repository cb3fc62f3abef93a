#pragma once

#include "base/clock.h"

#include <string>

namespace rapport::records {

/// A UUID version 7 (RFC 9562): 48 bits of Unix milliseconds, then 74 bits of the machine's
/// entropy, in the usual 36 characters.
[[nodiscard]] std::string makeUuid(UtcTime now);

} // namespace rapport::records
