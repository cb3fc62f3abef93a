#pragma once

#include "check/graph.h"

namespace rapport::check {

/// The sets of steps that all lead to each other, each step in one of them (R. Tarjan, "Depth-first
/// search and linear graph algorithms", SIAM J. Comput. 1, 1972). Without recursion, for a story
/// may be as long as it likes.
[[nodiscard]] std::vector<std::vector<std::uint32_t>> stronglyConnected(const StoryGraph &graph,
                                                                        std::size_t steps);

} // namespace rapport::check
