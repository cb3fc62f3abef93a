#pragma once

#include "base/result.h"

#include <iosfwd>
#include <string>

namespace rapport::player {

/// What "rapport-admin remove-pin" was asked for.
struct RemovePinOptions
{
    std::string records; ///< path of the records file
    std::string learner; ///< name
};

/// Removes the PIN of a learner who forgot it, and says so.
Result<void> removePin(const RemovePinOptions &options, std::ostream &out);

} // namespace rapport::player
