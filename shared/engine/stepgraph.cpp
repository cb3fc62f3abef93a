#include "engine/graphfacts.h"
#include "engine/lessonrun.h"
#include "engine/prospects.h"
#include "lesson/clauses.h"

#include <algorithm>
#include <array>

namespace rapport::engine {

namespace {

constexpr double far = 1e9;

struct Edge
{
    StepIndex to = noStep;
    Span gain;
};

void holdEdges(const StepProgram &step, std::vector<Edge> &edges)
{
    edges = {{step.next, spanOf(step)}, {step.lost, spanOf(step)}};
    for (const Way &way : step.ways) {
        if (way.next != noStep)
            edges.push_back({way.next, spanOf(step)});
    }
}

/// What choosing several options can give on the way to the option that decides where it goes: the
/// last chosen one with a next of its own, or none of them (`last` is the number of ways).
Span spanUpTo(const StepProgram &step, std::size_t last)
{
    const bool decided = last < step.ways.size();
    Span span;
    double best = -far;
    double worst = far;
    for (std::size_t i = 0; i < step.ways.size(); ++i) {
        const double gain = step.ways[i].gain();
        const bool decidesToo = i != last && step.ways[i].next != step.next;
        if (decidesToo && (!decided || i > last))
            continue;
        span.best += i == last ? gain : std::max(0.0, gain);
        span.worst += i == last ? gain : std::min(0.0, gain);
        best = std::max(best, gain);
        worst = std::min(worst, gain);
    }
    // At least one has to be chosen.
    return decided ? span : Span{best > 0 ? span.best : best, worst < 0 ? span.worst : worst};
}

void severalEdges(const StepProgram &step, std::vector<Edge> &edges)
{
    bool allDecide = true;
    for (std::size_t i = 0; i < step.ways.size(); ++i) {
        const bool decides = step.ways[i].next != step.next;
        allDecide = allDecide && decides;
        if (decides)
            edges.push_back({step.ways[i].next, spanUpTo(step, i)});
    }
    if (!allDecide)
        edges.push_back({step.next, spanUpTo(step, step.ways.size())});
}

void plainEdges(const StepProgram &step, std::vector<Edge> &edges)
{
    for (const Way &way : step.ways)
        edges.push_back({way.next, {way.gain(), way.gain()}});
    for (const Fork &fork : step.forks)
        edges.push_back({fork.next, {}});
    for (const Chance &chance : step.chances)
        edges.push_back({chance.next, {}});
    if (step.as<lesson::Write>() && step.lost != step.next)
        edges.push_back({step.lost, spanOf(step)});
    if (step.ways.empty())
        edges.push_back({step.next, spanOf(step)});
    // A turn whose replies are all hidden is read on from.
    else if (std::ranges::none_of(step.ways, [](const Way &way) { return way.when.empty(); }))
        edges.push_back({step.next, {}});
}

void edgesOf(const StepProgram &step, std::vector<Edge> &edges)
{
    edges.clear();
    if (step.as<lesson::Hold>())
        holdEdges(step, edges);
    else if (const auto *choice = step.as<lesson::Choice>(); choice && choice->multiple)
        severalEdges(step, edges);
    else
        plainEdges(step, edges);
    // Holds and clips earn before their timer runs out.
    const bool earns = step.as<lesson::Hold>() || step.as<lesson::Clip>();
    if (step.timeout != noStep)
        edges.push_back({step.timeout, earns ? spanOf(step) : Span{}});
    std::erase_if(edges, [](const Edge &edge) { return edge.to == noStep; });
}

/// How many parts of a step can be right, each for its points.
double countParts(const lesson::StepBody &body)
{
    if (const auto *sort = std::get_if<lesson::Sort>(&body))
        return double(sort->items.size());
    if (const auto *order = std::get_if<lesson::Order>(&body))
        return double(order->items.size());
    if (const auto *match = std::get_if<lesson::Match>(&body))
        return double(match->pairs.size());
    if (const auto *spot = std::get_if<lesson::Spot>(&body))
        return double(spot->spots.size());
    if (const auto *clip = std::get_if<lesson::Clip>(&body))
        return double(clip->marks.size());
    const auto *speak = std::get_if<lesson::Speak>(&body);
    return speak ? double(speak->checklist.size()) : 0;
}

bool asksFor(const lesson::HoldPolicy &policy, std::string_view rule)
{
    const std::array asked{policy.askFirst, policy.predict != lesson::Prediction::Allow,
                           policy.offerCallback, policy.checkBack.count() > 0,
                           policy.longest.count() > 0};
    return asked[std::size_t(std::ranges::find(holdRuleNames, rule) - holdRuleNames.begin())];
}

void add(Span &span, double worth)
{
    span.best += std::max(0.0, worth);
    span.worst += std::min(0.0, worth);
}

/// One answer to a question of a clip, or several.
void add(Span &span, const std::vector<Way> &ways, bool multiple)
{
    const auto [least, most] = std::ranges::minmax(ways, {}, &Way::gain);
    if (multiple && ways.size() > 1) {
        for (const Way &way : ways)
            add(span, way.gain());
        return;
    }
    span.best += most.gain();
    span.worst += least.gain();
}

/// How many places of a step there are to pick where nothing is.
double countWrong(const lesson::StepBody &body)
{
    const auto *spot = std::get_if<lesson::Spot>(&body);
    std::size_t clauses = spot ? 0 : 1;
    for (std::size_t i = 0; spot && i < spot->lines.size(); ++i)
        clauses += lesson::clausesOf(spot->lines[i].text.source).size();
    return double(clauses);
}

} // namespace

Span spanOf(const StepProgram &step)
{
    Span span;
    add(span, worthOf(step.points) * countParts(step.step->body));
    if (!step.falseAlarm.empty())
        add(span, worthOf(step.falseAlarm) * countWrong(step.step->body));
    const auto *hold = step.as<lesson::Hold>();
    for (const RuleProgram &rule : step.rules) {
        if (!hold || asksFor(hold->policy, rule.name))
            add(span, worthOf(rule.points));
    }
    for (std::size_t i = 0; i < step.stops.size(); ++i)
        add(span, step.stops[i], step.as<lesson::Clip>()->stops[i].multiple);
    if (step.as<lesson::Choice>() || hold) {
        for (const Way &way : step.ways)
            add(span, way.gain());
    }
    return span;
}

double mostOf(const StepProgram &step, std::uint32_t competency)
{
    const auto of = [&](const std::vector<Points> &points) {
        double sum = 0;
        for (const Points &one : points)
            sum += one.competency == competency ? one.amount : 0;
        return sum;
    };
    const auto *choice = step.as<lesson::Choice>();
    const bool several = step.as<lesson::Hold>() || (choice && choice->multiple);
    double most = std::max(0.0, of(step.points) * countParts(step.step->body));
    double way = 0;
    for (const Way &one : step.ways)
        way = several ? way + std::max(0.0, of(one.points)) : std::max(way, of(one.points));
    most += way;
    for (std::size_t i = 0; i < step.stops.size(); ++i) {
        const bool multiple = step.as<lesson::Clip>()->stops[i].multiple;
        double stop = 0;
        for (const Way &one : step.stops[i])
            stop = multiple ? stop + std::max(0.0, of(one.points)) : std::max(stop, of(one.points));
        most += stop;
    }
    const auto *hold = step.as<lesson::Hold>();
    for (const RuleProgram &rule : step.rules) {
        if (!hold || asksFor(hold->policy, rule.name))
            most += std::max(0.0, of(rule.points));
    }
    return most;
}

StepGraph stepGraphOf(const Script &script)
{
    StepGraph graph;
    graph.links.first.reserve(script.steps().size() + 1);
    std::vector<Edge> edges;
    for (const StepProgram &step : script.steps()) {
        edgesOf(step, edges);
        for (const Edge &edge : edges) {
            graph.links.to.push_back(edge.to);
            graph.most.push_back(edge.gain.best);
            graph.least.push_back(edge.gain.worst);
        }
        graph.links.close();
    }
    return graph;
}

} // namespace rapport::engine
