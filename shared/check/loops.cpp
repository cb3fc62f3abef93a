#include "check/loops.h"

#include <algorithm>

namespace rapport::check {

namespace {

constexpr std::uint32_t unseen = ~std::uint32_t(0);

class Tarjan
{
public:
    Tarjan(const StoryGraph &graph, std::size_t steps)
        : m_graph(graph)
        , m_order(steps, unseen)
        , m_low(steps)
        , m_open(steps)
    {}

    std::vector<std::vector<std::uint32_t>> run()
    {
        for (std::uint32_t step = 0; step < m_order.size(); ++step) {
            if (m_order[step] == unseen)
                search(step);
        }
        return std::move(m_parts);
    }

private:
    /// A step that is being looked at, and how many of its ways were.
    struct Frame
    {
        std::uint32_t step;
        std::size_t way;
    };

    void enter(std::uint32_t step)
    {
        m_order[step] = m_low[step] = m_next++;
        m_stack.push_back(step);
        m_open[step] = true;
        m_frames.push_back({step, 0});
    }

    void search(std::uint32_t root)
    {
        enter(root);
        while (!m_frames.empty()) {
            const std::uint32_t step = m_frames.back().step;
            const auto &edges = m_graph.edges(step);
            if (m_frames.back().way < edges.size()) {
                const std::uint32_t to = edges[m_frames.back().way++].to;
                if (m_order[to] == unseen)
                    enter(to);
                else if (m_open[to])
                    m_low[step] = std::min(m_low[step], m_order[to]);
                continue;
            }
            leave(step);
        }
    }

    void leave(std::uint32_t step)
    {
        m_frames.pop_back();
        if (!m_frames.empty()) {
            const std::uint32_t before = m_frames.back().step;
            m_low[before] = std::min(m_low[before], m_low[step]);
        }
        if (m_low[step] != m_order[step])
            return;
        std::vector<std::uint32_t> &part = m_parts.emplace_back();
        std::uint32_t last = unseen;
        while (last != step) {
            last = m_stack.back();
            m_stack.pop_back();
            m_open[last] = false;
            part.push_back(last);
        }
    }

    const StoryGraph &m_graph;
    std::vector<std::uint32_t> m_order;
    std::vector<std::uint32_t> m_low;
    std::vector<bool> m_open;
    std::vector<std::uint32_t> m_stack;
    std::vector<Frame> m_frames;
    std::uint32_t m_next = 0;
    std::vector<std::vector<std::uint32_t>> m_parts;
};

} // namespace

std::vector<std::vector<std::uint32_t>> stronglyConnected(const StoryGraph &graph,
                                                          std::size_t steps)
{
    return Tarjan(graph, steps).run();
}

} // namespace rapport::check
