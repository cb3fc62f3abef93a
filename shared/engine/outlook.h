#pragma once

#include <cstddef>
#include <vector>

namespace rapport::engine {

class Script;

/// The most that can be reached, in the score and of each competency by itself.
struct Outlook
{
    double total = 0;                  ///< points over all competencies, never negative
    std::vector<double> perCompetency; ///< in the order of the script's competencies
};

/// Looks at every path (see pathsOf), conditions and all. Where a loop gains points, what can be
/// reached without it. Where a lesson has too many states for a quick look, the most that was
/// found: by the paths looked at, and by an autopilot. 0 where no ending can be reached.
[[nodiscard]] Outlook lookAhead(const Script &script);

/// How many states may be looked at where nobody should have to wait: some hundred for each step,
/// at most what takes about a tenth of a second.
[[nodiscard]] std::size_t quickBudget(const Script &script);

} // namespace rapport::engine
