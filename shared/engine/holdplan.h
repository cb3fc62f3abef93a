#pragma once

#include "engine/lessonrun.h"

#include <functional>

namespace rapport::engine {

/// The first answer of the best way through a hold, found by trying everything that can be done in
/// it, waits included. worth(after, gained) says how good it is to leave the step in that state
/// with those points. Of equally good ways the one with the better mood, then the shorter one, is
/// taken. Work is bounded; where the bound is met, the best way found so far is taken.
[[nodiscard]] Answer planHold(const LessonRun &run,
                              const std::function<double(const LessonRun &, double)> &worth);

} // namespace rapport::engine
