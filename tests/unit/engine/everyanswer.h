#pragma once

#ifndef Q_MOC_RUN
#include "engine/lessonrun.h"
#endif

#include <optional>
#include <set>
#include <string>

namespace rapport::testing {

/// What trying every answer everywhere comes to.
struct Tried
{
    double best = -1e9;
    double worst = 1e9;
    std::vector<double> competencies; ///< the most of each at an ending
    bool ended = false;
    bool passed = false;
    bool failed = false;
    std::set<engine::StepIndex> steps; ///< where a run has stood
    std::set<std::string> offered;     ///< "step/part" of the replies and actions on offer
    std::set<std::string> flags;
};

/// Plays a lesson by every answer there is, in every state it can come to. Knows nothing of the
/// lesson but what a LessonRun offers. Nothing where that takes more than `limit` states.
[[nodiscard]] std::optional<Tried> tryEverything(std::shared_ptr<const engine::Script> script,
                                                 std::uint64_t seed, std::size_t limit);

/// Every answer that differs in what it may do.
[[nodiscard]] std::vector<engine::Answer> everyAnswer(const engine::LessonRun &run);

} // namespace rapport::testing
