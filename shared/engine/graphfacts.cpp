#include "engine/graphfacts.h"

#include "engine/paths/longest.h"
#include "engine/script.h"

#include <algorithm>
#include <limits>

namespace rapport::engine {

namespace {

constexpr double nothing = -std::numeric_limits<double>::infinity();

/// Loops of reachable steps that nothing leads out of, endings not counted.
std::vector<StepIndex> endlessSteps(const StepGraph &graph, const paths::Components &components,
                                    const GraphFacts &facts)
{
    std::vector<StepIndex> steps;
    for (std::uint32_t i = 0; i < components.count(); ++i) {
        const auto members = components.in(i);
        const auto staysIn = [&](paths::Node node) {
            const auto *first = graph.links.to.data();
            return std::all_of(first + graph.links.first[node], first + graph.links.first[node + 1],
                               [&](paths::Node to) { return components.of[to] == i; });
        };
        if (!facts.ends[members.front()] && facts.reachable[members.front()] &&
            std::ranges::all_of(members, staysIn))
            steps.insert(steps.end(), members.begin(), members.end());
    }
    std::ranges::sort(steps);
    return steps;
}

} // namespace

GraphFacts graphFactsOf(const Script &script)
{
    const StepGraph graph = stepGraphOf(script);
    GraphFacts facts;
    facts.reachable = paths::reachableFrom(graph.links, script.start());
    std::vector<double> ends(script.steps().size(), nothing);
    // What cannot be reached must not make a loop worth telling of.
    for (StepIndex i = 0; i < ends.size(); ++i) {
        if (script.at(i).as<lesson::End>() && facts.reachable[i])
            ends[i] = 0;
    }
    const paths::Components components = paths::componentsOf(graph.links, script.start());
    const paths::Longest best =
        paths::longest(graph.links, components, {graph.most, ends, 1, nullptr});
    const paths::Longest worst =
        paths::longest(graph.links, components, {graph.least, ends, -1, nullptr});
    if (best.value[script.start()] > nothing) {
        facts.best = best.value[script.start()];
        facts.worst = -worst.value[script.start()];
    }
    facts.gainingLoop = best.cycle;
    facts.losingLoop = worst.cycle;
    std::vector<paths::Node> goals;
    for (StepIndex i = 0; i < ends.size(); ++i) {
        if (script.at(i).as<lesson::End>())
            goals.push_back(i);
    }
    for (const std::uint32_t distance : paths::distancesTo(graph.links, goals))
        facts.ends.push_back(distance != paths::none);
    facts.endless = endlessSteps(graph, components, facts);
    return facts;
}

} // namespace rapport::engine
