#pragma once

#include "base/clock.h"
#include "engine/lessonrun.h"

#include <string>
#include <string_view>

namespace rapport::player {

/// A sitting as it is kept with an open attempt: the time spent so far, how far it came, what is
/// laid out but not yet handed in, and the run.
struct Sitting
{
    Millis elapsed{0};
    double done = 0;   ///< the share of the lesson that lies behind, about; 0 where it is not known
    std::string draft; ///< one line in the words of whoever laid it out; empty for nothing
    std::string run;   ///< as engine::save gives it
};

/// As text: a line "elapsed <milliseconds> <percent done>", a line "draft 1 <draft>" where there is
/// one, the run. draft must hold no line break.
[[nodiscard]] std::string toText(const Sitting &sitting);

/// Reads what toText gave. Also reads a run alone, and time without percent, as they were once
/// kept. A draft of a version that is not known counts as none, and time that is not a number as
/// none spent.
[[nodiscard]] Sitting sittingFrom(std::string_view text);

/// How much of its lesson lies behind a run, about, by the steps of a careful way on; 0 to 1.
[[nodiscard]] double shareDone(const engine::LessonRun &run);

} // namespace rapport::player
