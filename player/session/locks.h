#pragma once

#include "format/coursefolder.h"
#include "records/values.h"

#include <functional>
#include <vector>

namespace rapport::player {

/// Whether a lesson of the course was passed.
using WasPassed = std::function<bool(const lesson::LessonId &)>;

/// What is still to be passed before a lesson opens, in the order the lesson names it; empty where
/// it is open. A lesson that was passed stays open, and one the course no longer has is not waited
/// for.
[[nodiscard]] std::vector<const format::LessonHead *>
missingBefore(const format::CourseHead &course, const format::LessonHead &lesson,
              const WasPassed &passed);

/// The same, by what the records say about the learner.
[[nodiscard]] std::vector<const format::LessonHead *>
missingBefore(const format::CourseHead &course, const lesson::LessonId &lesson,
              const std::vector<records::LessonProgress> &progress);

/// Says that a lesson is locked, and what opens it. Fault::Usage.
[[nodiscard]] Error lockedError(const format::LessonHead &lesson,
                                const std::vector<const format::LessonHead *> &missing);

} // namespace rapport::player
