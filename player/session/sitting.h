#pragma once

#include "base/clock.h"

#include <string>
#include <string_view>

namespace rapport::player {

/// A sitting as it is kept with an open attempt: the time spent so far, what is laid out but not
/// yet handed in, and the run.
struct Sitting
{
    Millis elapsed{0};
    std::string draft; ///< one line in the words of whoever laid it out; empty for nothing
    std::string run;   ///< as engine::save gives it
};

/// As text: a line "elapsed <milliseconds>", a line "draft 1 <draft>" where there is one, the run.
/// draft must hold no line break.
[[nodiscard]] std::string toText(const Sitting &sitting);

/// Reads what toText gave. Also reads a run alone, as it was once kept. A draft of a version that
/// is not known counts as none, and time that is not a number as none spent.
[[nodiscard]] Sitting sittingFrom(std::string_view text);

} // namespace rapport::player
