#pragma once

#include "base/saying.h"

namespace rapport {

/// What kind of trouble an Error is, coarse enough to choose an exit code by.
enum class Fault {
    Content, ///< a lesson, course or record file has problems
    Usage,   ///< the caller asked for something that does not exist or makes no sense
    World,   ///< disk, network, permission: the same call may succeed later
};

/// A failure told to a person: what happened, what was kept, what to do next.
struct Error
{
    Fault fault = Fault::World;
    Saying what;   ///< one sentence: what happened
    Saying kept;   ///< one sentence: what is safe; may be empty
    Saying advice; ///< one sentence: what to do next; may be empty

    /// The non-empty sentences joined by blanks.
    [[nodiscard]] Saying sentence() const;

    bool operator==(const Error &) const = default;
};

/// The exit code of the command lines: 1 content, 2 usage, 3 world.
[[nodiscard]] int exitCode(Fault fault);

} // namespace rapport
