#include "engine/paths/longest.h"

#include <algorithm>
#include <limits>

namespace rapport::engine::paths {

namespace {

constexpr double nothing = -std::numeric_limits<double>::infinity();
/// Gains that differ by less are the same: sums are rounded.
constexpr double tolerance = 1e-9;

class Solver
{
public:
    Solver(const Digraph &graph, const Components &components, const Gains &gains)
        : m_graph(graph)
        , m_components(components)
        , m_gains(gains)
    {
        m_out.value = gains.ends;
        m_out.via.assign(graph.size(), none);
    }

    Longest run()
    {
        for (std::uint32_t i = 0; i < m_components.count(); ++i) {
            const std::span<const Node> members = m_components.in(i);
            if (members.size() == 1 && !hasLoop(members.front()))
                settle<true>(members.front(), true);
            else
                settleTogether(members);
        }
        return std::move(m_out);
    }

private:
    [[nodiscard]] bool hasLoop(Node node) const
    {
        for (EdgeIndex e = m_graph.first[node]; e < m_graph.first[node + 1]; ++e) {
            if (m_graph.to[e] == node)
                return true;
        }
        return false;
    }

    /// Takes the best edge. Returns whether that changed anything.
    template <bool breakTies>
    bool settle(Node node, bool waysBack)
    {
        double best = m_out.value[node];
        EdgeIndex via = m_out.via[node];
        for (EdgeIndex e = m_graph.first[node]; e < m_graph.first[node + 1]; ++e) {
            const Node to = m_graph.to[e];
            if (!waysBack && m_components.settled[to] >= m_components.settled[node])
                continue;
            const double value = m_gains.sign * m_gains.edges[e] + m_out.value[to];
            const bool better = value > best + tolerance;
            if (better || (breakTies && value >= best - tolerance && isNicer(e, via))) {
                best = better ? value : std::max(best, value);
                via = e;
            }
        }
        const bool changed = via != m_out.via[node] || best > m_out.value[node];
        m_out.value[node] = best;
        m_out.via[node] = via;
        return changed;
    }

    [[nodiscard]] bool isNicer(EdgeIndex edge, EdgeIndex than) const
    {
        return m_gains.ties && than != none && m_out.value[m_graph.to[edge]] > nothing &&
               (*m_gains.ties)[edge] > (*m_gains.ties)[than];
    }

    void settleTogether(std::span<const Node> members)
    {
        std::vector<Node> order(members.begin(), members.end());
        std::ranges::sort(order, {}, [&](Node node) { return m_components.settled[node]; });
        for (const Node node : order)
            settle<false>(node, false);
        for (int pass = 0; pass < Longest::surePasses; ++pass) {
            bool changed = false;
            for (const Node node : order)
                changed = settle<false>(node, true) || changed;
            if (!changed)
                return;
            if (findCycle(order))
                return withoutWaysBack(order);
        }
        m_out.proved = false;
        withoutWaysBack(order);
    }

    void withoutWaysBack(const std::vector<Node> &order)
    {
        for (const Node node : order) {
            m_out.value[node] = m_gains.ends[node];
            m_out.via[node] = none;
        }
        for (const Node node : order)
            settle<false>(node, false);
    }

    /// Looks for a cycle among the edges taken, by following them until a node comes again.
    bool findCycle(const std::vector<Node> &order)
    {
        const std::uint32_t component = m_components.of[order.front()];
        const auto following = [&](Node node) {
            const EdgeIndex via = m_out.via[node];
            const Node to = via == none ? none : m_graph.to[via];
            return to != none && m_components.of[to] == component ? to : none;
        };
        m_walked.resize(m_graph.size());
        for (const Node node : order)
            m_walked[node] = 0;
        std::uint32_t walk = 0;
        for (const Node root : order) {
            ++walk;
            Node node = root;
            for (; node != none && m_walked[node] == 0; node = following(node))
                m_walked[node] = walk;
            if (node == none || m_walked[node] != walk)
                continue;
            if (m_out.cycle.empty()) {
                m_out.cycle.push_back(node);
                for (Node at = following(node); at != node; at = following(at))
                    m_out.cycle.push_back(at);
            }
            return true;
        }
        return false;
    }

    const Digraph &m_graph;
    const Components &m_components;
    const Gains &m_gains;
    Longest m_out;
    std::vector<std::uint32_t> m_walked;
};

} // namespace

Longest longest(const Digraph &graph, const Components &components, const Gains &gains)
{
    return Solver(graph, components, gains).run();
}

} // namespace rapport::engine::paths
