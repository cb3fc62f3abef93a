#pragma once

#include "engine/state.h"
#include "lesson/kinds/end.h"

#include <optional>
#include <string>
#include <vector>

namespace rapport::engine {

class Script;

/// What the points so far are worth, each competency's times its weight; mistakes can make it
/// negative.
[[nodiscard]] double totalEarned(const Script &script, const State &state);

/// The share of what the best path's points are worth, 0 to 100. 100 where the lesson gives no
/// points at all.
[[nodiscard]] double scorePercent(const Script &script, const State &state);

struct CompetencyResult
{
    std::string id;
    std::string name;
    double earned = 0;
    double possible = 0;

    /// The share of the points possible, 0 to 100; 100 where none are.
    [[nodiscard]] double percent() const;
};

/// A mistake in a call, and how fast the caller came back from it.
struct Recovery
{
    std::size_t visit = 0;        ///< which visit was the mistake
    std::optional<int> turns = 0; ///< turns until the mood stood where it was before; none: never
};

/// Every reply graded a don't after which the shown meter stood lower than before, with the turns
/// it took to bring it back. Mistakes made before that are part of the same recovery.
[[nodiscard]] std::vector<Recovery> recoveries(const Script &script, const State &state);

/// How a finished run came out.
struct RunResult
{
    bool passed = false;
    double score = 0; ///< percent
    lesson::StepId ending;
    lesson::Outcome outcome = lesson::Outcome::Resolved;
    std::vector<CompetencyResult> competencies;
    std::vector<Recovery> recoveries;
    std::vector<std::string> missed; ///< each rule that kept it from passing, in words
    Millis callTime{0};
};

/// Judges a finished run by the lesson's pass rule. A lost ending is never a pass.
[[nodiscard]] RunResult judge(const Script &script, const State &state);

} // namespace rapport::engine
