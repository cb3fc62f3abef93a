#include "engine/paths/digraph.h"

#include <algorithm>

namespace rapport::engine::paths {

namespace {

class Tarjan
{
public:
    explicit Tarjan(const Digraph &graph)
        : m_graph(graph)
        , m_opened(graph.size(), none)
        , m_low(graph.size(), none)
        , m_at(graph.first.begin(), graph.first.end() - 1)
    {
        m_out.of.assign(graph.size(), none);
        m_out.settled.assign(graph.size(), none);
        m_out.begin.push_back(0);
        m_out.members.reserve(graph.size());
    }

    Components run(Node root)
    {
        if (m_graph.size() > 0)
            walk(root);
        for (Node node = 0; node < m_graph.size(); ++node)
            walk(node);
        return std::move(m_out);
    }

private:
    void walk(Node root)
    {
        if (m_opened[root] != none)
            return;
        open(root);
        while (!m_path.empty()) {
            const Node node = m_path.back();
            if (m_at[node] == m_graph.first[node + 1]) {
                m_path.pop_back();
                settle(node);
                continue;
            }
            const Node to = m_graph.to[m_at[node]++];
            if (m_opened[to] == none)
                open(to);
            else if (m_out.of[to] == none)
                m_low[node] = std::min(m_low[node], m_opened[to]);
        }
    }

    void open(Node node)
    {
        m_opened[node] = m_low[node] = m_count++;
        m_path.push_back(node);
        m_waiting.push_back(node);
    }

    /// A node that reaches nothing opened before it is the first of its component.
    void settle(Node node)
    {
        m_out.settled[node] = m_done++;
        if (!m_path.empty())
            m_low[m_path.back()] = std::min(m_low[m_path.back()], m_low[node]);
        if (m_low[node] != m_opened[node])
            return;
        const std::uint32_t component = m_out.count();
        Node last = none;
        while (last != node) {
            last = m_waiting.back();
            m_waiting.pop_back();
            m_out.of[last] = component;
            m_out.members.push_back(last);
        }
        m_out.begin.push_back(std::uint32_t(m_out.members.size()));
    }

    const Digraph &m_graph;
    Components m_out;
    std::vector<std::uint32_t> m_opened;
    std::vector<std::uint32_t> m_low; ///< the first opened node that it is known to reach
    std::vector<EdgeIndex> m_at;
    std::vector<Node> m_path;
    std::vector<Node> m_waiting; ///< for the rest of their component
    std::uint32_t m_count = 0;
    std::uint32_t m_done = 0;
};

} // namespace

Components componentsOf(const Digraph &graph, Node root)
{
    return Tarjan(graph).run(root);
}

std::vector<bool> reachableFrom(const Digraph &graph, Node root)
{
    std::vector<bool> reached(graph.size());
    std::vector<Node> line{root};
    reached[root] = true;
    for (std::size_t at = 0; at < line.size(); ++at) {
        for (EdgeIndex e = graph.first[line[at]]; e < graph.first[line[at] + 1]; ++e) {
            if (!reached[graph.to[e]]) {
                reached[graph.to[e]] = true;
                line.push_back(graph.to[e]);
            }
        }
    }
    return reached;
}

std::vector<std::uint32_t> distancesTo(const Digraph &graph, const std::vector<Node> &goals)
{
    std::vector<EdgeIndex> first(graph.size() + 2);
    for (const Node to : graph.to)
        ++first[to + 2];
    for (std::size_t i = 2; i < first.size(); ++i)
        first[i] += first[i - 1];
    std::vector<Node> back(graph.to.size());
    for (Node from = 0; from < graph.size(); ++from) {
        for (EdgeIndex e = graph.first[from]; e < graph.first[from + 1]; ++e)
            back[first[graph.to[e] + 1]++] = from;
    }
    std::vector<std::uint32_t> distance(graph.size(), none);
    for (const Node goal : goals)
        distance[goal] = 0;
    std::vector<Node> line = goals;
    for (std::size_t at = 0; at < line.size(); ++at) {
        for (EdgeIndex e = first[line[at]]; e < first[line[at] + 1]; ++e) {
            if (distance[back[e]] == none) {
                distance[back[e]] = distance[line[at]] + 1;
                line.push_back(back[e]);
            }
        }
    }
    return distance;
}

} // namespace rapport::engine::paths
