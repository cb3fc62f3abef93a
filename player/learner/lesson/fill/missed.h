#pragma once

#include "engine/lessonrun.h"

#include <QString>

namespace rapport::player {

/// Where a finished run missed most of a competency, by the number of the visit, and how many
/// points that one visit was short of what its step can give.
struct Missed
{
    std::size_t visit = 0;
    double points = 0;
};

/// For each competency of the script the visit that missed most of it; no points where none did.
/// Goes through the run once more.
[[nodiscard]] std::vector<Missed> mostMissed(const engine::LessonRun &run);

/// A run's result for one competency in a few words: what was best, or where most was missed.
[[nodiscard]] QString competencyWords(const engine::LessonRun &run,
                                      const engine::CompetencyResult &result, const Missed &missed);

} // namespace rapport::player
