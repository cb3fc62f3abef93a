#pragma once

#include "lesson/lesson.h"

#include <optional>

namespace rapport::engine {

/// A lesson of one step of another lesson, to practise it alone, and an ending after it. It
/// compiles with the course's phrase and rule banks wherever the whole lesson does.
///
/// The step is as it was but for what depends on the rest: every reply is on offer, every way leads
/// to the ending, there is no timer, no points, and no meters or variables that it could change. A
/// pair that the lesson only shows is asked here.
///
/// Nothing where the lesson has no such step, or one that cannot be practised alone: one without an
/// answer that is right or wrong (a page, a branch, an ending, a judgement, a spoken reply, a line
/// without replies), or that takes longer than a moment (a hold, a recording).
[[nodiscard]] std::optional<lesson::Lesson> practiceLesson(const lesson::Lesson &lesson,
                                                           const lesson::StepId &step);

} // namespace rapport::engine
