#pragma once

#include "engine/lessonrun.h"
#include "lesson/pathfacts.h"

#include <optional>
#include <string>
#include <vector>

namespace rapport::engine {

/// One way through a lesson, from its beginning to an ending.
struct Route
{
    std::uint64_t seed = 0;      ///< with which branches draw as the route needs it
    std::vector<Answer> answers; ///< every answer in order, reading on included
    std::vector<Visit> visits;   ///< what a run records of them, for curves
    RunResult result;
    double worth = 0; ///< points over all competencies, times their weights
};

/// Everything that is true of all paths through a lesson.
///
/// Paths are looked at one state at a time: the step, how things stand in it (the stop of a clip,
/// the wait on hold), and every number that a condition, or the pass rule at the end, can ask for.
/// The clock moves only where an answer moves it: a Wait on hold lasts LessonRun::waitStep, a
/// TimeUp the time of its timer. Where the seed draws, every draw is looked at. A written reply
/// keeps any of its rules; a recording has at most one moment marked that was fine.
struct Paths
{
    lesson::PathFacts facts;
    std::size_t states = 0; ///< that were looked at

    std::vector<bool> reached;      ///< by step: whether any path enters it; at least these
    std::vector<StepIndex> endings; ///< that are reached; at least these
    std::vector<std::string> flags; ///< that can be raised; at least these

    /// Nothing where there is no such path, or none was found. Each was played to its end by a
    /// LessonRun and came to what it claims.
    std::optional<Route> best;
    std::optional<Route> worst;
    std::optional<Route> pass;
};

/// So many states take about a second.
inline constexpr std::size_t fullPathBudget = 2'000'000;

/// Looks at every path. Where that takes more states than the budget, `facts.proved` is false: best
/// and worst are then bounds by the graph, with all conditions taken as open.
[[nodiscard]] Paths pathsOf(const Script &script, std::size_t budget = fullPathBudget);

/// The same for whoever knows no engine.
[[nodiscard]] lesson::PathFacts pathFactsOf(const Script &script,
                                            std::size_t budget = fullPathBudget);

} // namespace rapport::engine
