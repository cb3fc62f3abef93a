#pragma once

#include "engine/lessonrun.h"

#include <functional>

namespace rapport::engine {

/// One answer of a plan, and how things stand on hold when it is its turn.
struct PlannedAnswer
{
    HoldState before;
    Answer answer;
};

/// How good it is to leave a hold: the points to be had in all, then what breaks ties.
using HoldWorth = std::pair<double, double>;

/// The best way through a hold, found by trying everything that can be done in it, waits included.
/// worth(after, gained) says how good it is to leave the step in that state with those points. Of
/// equally good ways the shorter one is taken. Work is bounded; where the bound is met before any
/// way out is found, the caller is made to wait, for patience ends every hold.
[[nodiscard]] std::vector<PlannedAnswer>
planHold(const LessonRun &run, const std::function<HoldWorth(const LessonRun &, double)> &worth);

} // namespace rapport::engine
