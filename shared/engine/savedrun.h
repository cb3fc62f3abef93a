#pragma once

#include "engine/lessonrun.h"

#include <string>
#include <string_view>

namespace rapport::engine {

/// The newest format of a saved run; moves apart from the lesson format.
inline constexpr int savedRunVersion = 1;

/// A run as text: a line "rapport-run 1", then one line for each thing a run is, every step,
/// meter, flag and competency by its name.
[[nodiscard]] std::string save(const LessonRun &run);

/// The run that save() wrote, on the script it was written for. Names that the script no longer
/// has are passed over; a current step that is gone, a newer version or a line that makes no sense
/// is refused with Fault::Content.
[[nodiscard]] Result<LessonRun> resume(std::shared_ptr<const Script> script,
                                       std::string_view saved);

} // namespace rapport::engine
