#pragma once

#include <cstdint>
#include <span>
#include <vector>

/// Directed graphs as plain arrays, for a million nodes and more. Nothing here recurses.
namespace rapport::engine::paths {

using Node = std::uint32_t;
using EdgeIndex = std::uint32_t;
inline constexpr std::uint32_t none = 0xffff'ffff;

/// Edges grouped by the node they leave: those of node n are first[n] up to first[n + 1].
struct Digraph
{
    std::vector<EdgeIndex> first{0};
    std::vector<Node> to;

    [[nodiscard]] Node size() const { return Node(first.size() - 1); }
    /// Ends the edges of the node that is being added.
    void close() { first.push_back(EdgeIndex(to.size())); }
};

/// The strongly connected components: steps that lead to each other, and every other step alone.
struct Components
{
    std::vector<std::uint32_t> of;    ///< of each node; edges never lead to a higher number
    std::vector<std::uint32_t> begin; ///< where each begins in `members`, and where the last ends
    std::vector<Node> members;
    /// When the walk from the root was done with each node. An edge leads back where it does not
    /// lead to a smaller number.
    std::vector<std::uint32_t> settled;

    [[nodiscard]] std::uint32_t count() const { return std::uint32_t(begin.size() - 1); }
    [[nodiscard]] std::span<const Node> in(std::uint32_t component) const
    {
        return {members.data() + begin[component], members.data() + begin[component + 1]};
    }
};

/// Tarjan's algorithm (SIAM Journal on Computing 1, 1972), walking from the root first and then
/// from every node that was not met. Linear in nodes and edges.
[[nodiscard]] Components componentsOf(const Digraph &graph, Node root);

/// Which nodes can be reached from the root, itself included. Linear.
[[nodiscard]] std::vector<bool> reachableFrom(const Digraph &graph, Node root);

/// How many edges the shortest way from each node to one of the goals has; `none` where there is no
/// way. Linear.
[[nodiscard]] std::vector<std::uint32_t> distancesTo(const Digraph &graph,
                                                     const std::vector<Node> &goals);

} // namespace rapport::engine::paths
