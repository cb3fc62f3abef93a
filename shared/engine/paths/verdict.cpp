#include "engine/paths/passing.h"

#include <algorithm>

namespace rapport::engine::paths {

namespace {

/// One sum of points that leads to a state.
struct Sum
{
    std::uint32_t before = none;
    EdgeIndex edge = none;
    Node state = 0;
};

class Summing
{
public:
    Summing(const PassTest &test, const StateGraph &states, const Components &components,
            const Layout &layout, const Moves &moves, bool wanted, std::size_t budget)
        : m_test(test)
        , m_states(states)
        , m_components(components)
        , m_layout(layout)
        , m_moves(moves)
        , m_wanted(wanted)
        , m_budget(budget)
        , m_goals(test.goals())
        , m_kept(states.graph.size())
        , m_isEnd(states.graph.size())
    {
        for (const Node end : states.endings)
            m_isEnd[end] = true;
    }

    Verdict run()
    {
        const std::vector<double> zero(m_goals);
        keep(0, {none, none, 0}, zero.data());
        for (std::uint32_t i = m_components.count(); i-- > 0 && !m_out.found && m_out.whole;)
            settle(i);
        return std::move(m_out);
    }

private:
    /// Sums are handed on until a component has no new ones.
    void settle(std::uint32_t component)
    {
        std::vector<Node> order(m_components.in(component).begin(),
                                m_components.in(component).end());
        if (order.size() > 1)
            std::ranges::sort(order, std::ranges::greater(),
                              [&](Node node) { return m_components.settled[node]; });
        for (bool again = true; again && !m_out.found && m_out.whole;) {
            again = false;
            for (const Node node : order) {
                if (m_fresh.empty() || m_kept[node].empty())
                    continue;
                again = handOn(node) || again;
            }
            again = again && (order.size() > 1 || hasLoop(order.front()));
        }
    }

    [[nodiscard]] bool hasLoop(Node node) const
    {
        const auto *first = m_states.graph.to.data();
        return std::find(first + m_states.graph.first[node], first + m_states.graph.first[node + 1],
                         node) != first + m_states.graph.first[node + 1];
    }

    bool handOn(Node node)
    {
        bool any = false;
        const std::vector<std::uint32_t> sums = m_kept[node];
        for (const std::uint32_t sum : sums) {
            if (!m_fresh[sum])
                continue;
            m_fresh[sum] = false;
            any = true;
            for (EdgeIndex e = m_states.graph.first[node];
                 e < m_states.graph.first[node + 1] && !m_out.found && m_out.whole; ++e)
                follow(sum, e);
        }
        return any;
    }

    void follow(std::uint32_t sum, EdgeIndex edge)
    {
        m_next.assign(m_points.begin() + long(sum * m_goals),
                      m_points.begin() + long((sum + 1) * m_goals));
        const std::uint32_t gain = m_moves.moves[m_states.move[edge]].gain;
        for (std::size_t goal = 0; goal < m_goals && gain != 0; ++goal)
            m_next[goal] += m_test.gained(goal, gain);
        keep(m_states.graph.to[edge], {sum, edge, m_states.graph.to[edge]}, m_next.data());
    }

    /// Whether the points a lead at least as far as b.
    [[nodiscard]] bool covers(const double *a, const double *b) const
    {
        for (std::size_t i = 0; i < m_goals; ++i) {
            if (m_wanted ? a[i] < b[i] : a[i] > b[i])
                return false;
        }
        return true;
    }

    void keep(Node state, const Sum &sum, const double *points)
    {
        std::vector<std::uint32_t> &kept = m_kept[state];
        for (const std::uint32_t other : kept) {
            if (covers(m_points.data() + other * m_goals, points))
                return;
        }
        std::erase_if(kept, [&](std::uint32_t other) {
            return covers(points, m_points.data() + other * m_goals);
        });
        const auto index = std::uint32_t(m_sums.size());
        kept.push_back(index);
        m_sums.push_back(sum);
        m_points.insert(m_points.end(), points, points + m_goals);
        m_fresh.push_back(true);
        m_out.whole = m_sums.size() <= m_budget;
        if (m_isEnd[state] && m_test.passes(m_states.place[state], m_states.values(m_layout, state),
                                            points) == m_wanted)
            tell(index);
    }

    void tell(std::uint32_t sum)
    {
        m_out.found = true;
        for (; m_sums[sum].edge != none; sum = m_sums[sum].before)
            m_out.edges.push_back(m_sums[sum].edge);
        std::ranges::reverse(m_out.edges);
    }

    const PassTest &m_test;
    const StateGraph &m_states;
    const Components &m_components;
    const Layout &m_layout;
    const Moves &m_moves;
    bool m_wanted;
    std::size_t m_budget;
    std::size_t m_goals;
    std::vector<std::vector<std::uint32_t>> m_kept;
    std::vector<bool> m_isEnd;
    std::vector<Sum> m_sums;
    std::vector<double> m_points;
    std::vector<bool> m_fresh;  ///< not handed on yet
    std::vector<double> m_next; ///< used by follow() alone
    Verdict m_out;
};

} // namespace

Verdict findVerdict(const PassTest &test, const StateGraph &states, const Components &components,
                    const Layout &layout, const Moves &moves, bool wanted, std::size_t budget)
{
    return Summing(test, states, components, layout, moves, wanted, budget).run();
}

} // namespace rapport::engine::paths
