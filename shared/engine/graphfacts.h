#pragma once

#include "engine/paths/digraph.h"
#include "engine/program.h"

#include <optional>
#include <vector>

namespace rapport::engine {

class Script;

/// A lesson as links between its steps, with the least and the most each can earn.
struct StepGraph
{
    paths::Digraph links;
    std::vector<double> most;  ///< of each link
    std::vector<double> least; ///< of each link
};

/// Conditions are taken as open, timers as running out. What a hold or a sort gives by itself is
/// taken as the sum of its parts. Linear in steps and ways.
[[nodiscard]] StepGraph stepGraphOf(const Script &script);

/// What can be said of a lesson by its links alone, whatever its conditions.
struct GraphFacts
{
    std::vector<bool> reachable;    ///< by step: from the first one
    std::vector<bool> ends;         ///< by step: whether it has a way to an ending
    std::vector<StepIndex> endless; ///< reachable steps of loops with no way out
    /// Points from the first step to an ending, at most and at least; nothing where no ending can
    /// be reached. Where a loop gains (or loses) score, what a path without ways back gives.
    std::optional<double> best;
    std::optional<double> worst;
    std::vector<StepIndex> gainingLoop; ///< the steps of one, in their order; empty: there is none
    std::vector<StepIndex> losingLoop;
};

/// Linear in steps and ways where loops are short; see paths::longest().
[[nodiscard]] GraphFacts graphFactsOf(const Script &script);

} // namespace rapport::engine
