#pragma once

#include "base/clock.h"
#include "engine/lessonrun.h"

#include <string>
#include <string_view>

namespace rapport::player {

/// What is kept of an attempt that goes on later: a line "elapsed 61500 46", milliseconds spent and
/// percent done, then the run. Older versions wrote no percent, and pass over it.
struct Sitting
{
    Millis elapsed{0};
    double done = 0; ///< the share of the lesson that lies behind, about; 0 where it is not known
    std::string_view run; ///< part of the text that was read
};

/// Reads what sittingText() wrote; text without that line is a run alone.
[[nodiscard]] Sitting sittingFrom(std::string_view saved);

[[nodiscard]] std::string sittingText(Millis elapsed, const engine::LessonRun &run);

} // namespace rapport::player
