#pragma once

#include "engine/lessonrun.h"

#include <string>
#include <string_view>

namespace rapport::engine {

/// The newest format of a saved run; moves apart from the lesson format.
inline constexpr int savedRunVersion = 2;

/// A run as text: a line "rapport-run 2", then one line for each thing a run is, every step,
/// meter, flag and competency by its name.
[[nodiscard]] std::string save(const LessonRun &run);

/// A run that was taken up again.
struct Resumed
{
    LessonRun run;
    Saying notice; ///< what the learner should know about it; empty where nothing is lost
};

/// The run that save() wrote, also on a script that was changed since. Names that it no longer has
/// are passed over. Where the current step is gone, or can no longer be stood at in the same way,
/// the run is gone through again from the beginning as far as its answers still fit, and stands at
/// the nearest earlier step; the notice says so. Every older version is read. A newer version, or a
/// line that makes no sense, is refused with Fault::Content.
[[nodiscard]] Result<Resumed> resume(std::shared_ptr<const Script> script, std::string_view saved);

} // namespace rapport::engine
