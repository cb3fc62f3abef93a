#include "engine/prospects.h"

#include "engine/graphfacts.h"
#include "engine/paths/longest.h"
#include "engine/script.h"

#include <algorithm>
#include <limits>

namespace rapport::engine {

namespace {

/// The average over all ways on, ways back left out.
std::vector<double> lengths(const Script &script, const paths::Digraph &links,
                            const std::vector<std::uint32_t> &settled)
{
    std::vector<StepIndex> order(links.size());
    for (StepIndex i = 0; i < order.size(); ++i)
        order[settled[i]] = i;
    std::vector<double> length(links.size(), 1);
    for (const StepIndex step : order) {
        double ahead = 0;
        double ways = 0;
        for (auto e = links.first[step]; e < links.first[step + 1]; ++e) {
            if (settled[links.to[e]] >= settled[step])
                continue;
            ahead += length[links.to[e]];
            ++ways;
        }
        const bool shown = !script.at(step).as<lesson::Branch>();
        length[step] = (shown ? 1 : 0) + (ways > 0 ? ahead / ways : 0);
    }
    return length;
}

/// The length of the way that gains most, ways back left out.
std::vector<double> carefulLengths(const Script &script, const StepGraph &graph,
                                   const std::vector<std::uint32_t> &settled,
                                   const std::vector<double> &best)
{
    const paths::Digraph &links = graph.links;
    std::vector<StepIndex> order(links.size());
    for (StepIndex i = 0; i < order.size(); ++i)
        order[settled[i]] = i;
    std::vector<double> length(links.size(), 1);
    for (const StepIndex step : order) {
        std::pair<double, double> ahead{-std::numeric_limits<double>::infinity(), 0};
        for (auto e = links.first[step]; e < links.first[step + 1]; ++e) {
            const auto next = links.to[e];
            if (settled[next] < settled[step])
                ahead = std::max(ahead, {graph.most[e] + best[next], length[next]});
        }
        length[step] = (script.at(step).as<lesson::Branch>() ? 0 : 1) + ahead.second;
    }
    return length;
}

} // namespace

Prospects prospects(const Script &script)
{
    const StepGraph graph = stepGraphOf(script);
    const paths::Components components = paths::componentsOf(graph.links, script.start());
    std::vector<double> ends(script.steps().size(), -std::numeric_limits<double>::infinity());
    for (StepIndex i = 0; i < ends.size(); ++i) {
        if (script.at(i).as<lesson::End>())
            ends[i] = 0;
    }
    Prospects out;
    out.best = paths::longest(graph.links, components, {graph.most, ends, 1, nullptr}).value;
    out.worst = paths::longest(graph.links, components, {graph.least, ends, -1, nullptr}).value;
    for (double &value : out.best)
        value = std::max(value, -Prospects::unreachable);
    for (double &value : out.worst)
        value = std::min(-value, Prospects::unreachable);
    out.length = lengths(script, graph.links, components.settled);
    out.careful = carefulLengths(script, graph, components.settled, out.best);
    return out;
}

std::vector<std::size_t> stepsToEnding(const Script &script)
{
    std::vector<paths::Node> goals;
    for (StepIndex i = 0; i < script.steps().size(); ++i) {
        if (script.at(i).as<lesson::End>())
            goals.push_back(i);
    }
    std::vector<std::size_t> distance;
    for (const std::uint32_t steps : paths::distancesTo(stepGraphOf(script).links, goals))
        distance.push_back(std::min<std::size_t>(steps, script.steps().size()));
    return distance;
}

} // namespace rapport::engine
