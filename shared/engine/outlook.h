#pragma once

#include "engine/answer.h"

#include <vector>

namespace rapport::engine {

class Script;

/// What a learner who always does best ends up with.
struct Outlook
{
    double total = 0;                  ///< points over all competencies, never negative
    std::vector<double> perCompetency; ///< in the order of the script's competencies
};

/// Plays the script by the best autopilot. Always ends: a lesson that can only go in circles is
/// given up after visiting ten times its length.
[[nodiscard]] Outlook lookAhead(const Script &script);

} // namespace rapport::engine
