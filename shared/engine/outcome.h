#pragma once

#include "engine/state.h"
#include "lesson/kinds/end.h"

#include <string>
#include <vector>

namespace rapport::engine {

class Script;

/// Points so far over all competencies; mistakes can make it negative.
[[nodiscard]] double totalEarned(const State &state);

/// The share of the best path's points, 0 to 100. 100 where the lesson gives no points at all.
[[nodiscard]] double scorePercent(const Script &script, const State &state);

struct CompetencyResult
{
    std::string id;
    std::string name;
    double earned = 0;
    double possible = 0;
};

/// How a finished run came out.
struct RunResult
{
    bool passed = false;
    double score = 0; ///< percent
    lesson::StepId ending;
    lesson::Outcome outcome = lesson::Outcome::Resolved;
    std::vector<CompetencyResult> competencies;
    std::vector<std::string> missed; ///< each rule that kept it from passing, in words
    Millis callTime{0};
};

/// Judges a finished run by the lesson's pass rule. A lost ending is never a pass.
[[nodiscard]] RunResult judge(const Script &script, const State &state);

} // namespace rapport::engine
