#pragma once

#include "records/recordstore.h"

#include <iosfwd>

namespace rapport::player {

/// Lets a learner who has a PIN in once they typed it: one line of in, asked for on out and not
/// echoed where in is the terminal. A learner without one is let in. An Error says that it was
/// wrong, and how long to wait.
Result<void> admit(records::RecordStore &store, const records::Learner &learner, std::istream &in,
                   std::ostream &out);

} // namespace rapport::player
