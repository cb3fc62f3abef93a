#pragma once

#include "engine/paths/digraph.h"

namespace rapport::engine::paths {

/// The most that can be gained from each node to an end.
struct Longest
{
    /// Minus infinity where no end can be reached.
    std::vector<double> value;
    /// The edge taken, or `none` at an end and where none can be reached. Following them ends.
    std::vector<EdgeIndex> via;
    /// The nodes of one cycle that gains, from which an end can be reached; empty: there is none.
    std::vector<Node> cycle;
    /// Whether all of it was found. A component of more than `surePasses` nodes may take more work
    /// than is put into it; then the values of its nodes and of those before them are only a
    /// lower bound.
    bool proved = true;

    static constexpr int surePasses = 200;
};

struct Gains
{
    const std::vector<double> &edges; ///< what each edge gains
    const std::vector<double> &ends;  ///< what ending at each node gains; minus infinity: no end
    double sign = 1;                  ///< of the edges' gains; -1 looks for the least
    const std::vector<float> *ties = nullptr; ///< for each edge: of equal ways the higher is taken
};

/// Components without ways back are settled in one pass. Others are passed over again until
/// nothing changes (Bellman and Ford); a cycle in the edges then taken is one that gains
/// (Cherkassky and Goldberg 1999, Mathematical Programming 85). Where there is one, the most has no
/// bound: the component's ways back are left out instead, so the value is that of a real path which
/// goes round no cycle of it.
/// Linear where cycles are short or gain nothing; at most `surePasses` times that.
[[nodiscard]] Longest longest(const Digraph &graph, const Components &components,
                              const Gains &gains);

} // namespace rapport::engine::paths
