#pragma once

#include "engine/lessonrun.h"

#include <span>

namespace rapport::engine {

/// A run that was gone through again, and how many of the visits it could take.
struct Replay
{
    LessonRun run;
    std::size_t taken = 0;
};

/// Goes through a lesson again by the visits of an earlier run, at the same times on the call.
/// Stops before the first visit that does not fit any more: its step does not come next, its answer
/// is not offered. On the script of the earlier run all of them fit, and the same state comes out,
/// but for rounding in meters that drift with time. The explanation of the last visit is still open
/// where it has one.
[[nodiscard]] Replay replay(std::shared_ptr<const Script> script, std::uint64_t seed,
                            double timeAllowance, std::span<const Visit> visits);

} // namespace rapport::engine
