#pragma once

#include "engine/lessonrun.h"

#include <QString>

#include <optional>

namespace rapport::player {

/// A run that stands where another stood before its visit-th answer, for trying again from there.
/// Nothing where the lesson cannot be gone through again so far.
[[nodiscard]] std::optional<engine::LessonRun> rewound(const engine::LessonRun &run,
                                                       std::size_t visit);

/// How a practice run came out beside the run it was taken from, in sentences. Both are finished.
[[nodiscard]] QString comparison(const engine::LessonRun &then, const engine::LessonRun &now);

} // namespace rapport::player
