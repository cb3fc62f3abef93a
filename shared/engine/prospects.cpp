#include "engine/prospects.h"

#include "engine/lessonrun.h"

#include <algorithm>
#include <array>

namespace rapport::engine {

namespace {

struct Edge
{
    StepIndex to = noStep;
    Span gain;
};

std::vector<Edge> holdEdges(const StepProgram &step)
{
    std::vector<Edge> edges{{step.next, spanOf(step)}, {step.lost, spanOf(step)}};
    for (const Way &way : step.ways) {
        if (way.next != noStep)
            edges.push_back({way.next, spanOf(step)});
    }
    return edges;
}

/// What choosing several options can give on the way to the option that decides where it goes: the
/// last chosen one with a next of its own, or none of them (`last` is the number of ways).
Span spanUpTo(const StepProgram &step, std::size_t last)
{
    const bool decided = last < step.ways.size();
    Span span;
    double best = -Prospects::unreachable;
    double worst = Prospects::unreachable;
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

std::vector<Edge> severalEdges(const StepProgram &step)
{
    std::vector<Edge> edges;
    bool allDecide = true;
    for (std::size_t i = 0; i < step.ways.size(); ++i) {
        const bool decides = step.ways[i].next != step.next;
        allDecide = allDecide && decides;
        if (decides)
            edges.push_back({step.ways[i].next, spanUpTo(step, i)});
    }
    if (!allDecide)
        edges.push_back({step.next, spanUpTo(step, step.ways.size())});
    return edges;
}

std::vector<Edge> edgesOf(const StepProgram &step)
{
    if (step.as<lesson::Hold>())
        return holdEdges(step);
    if (const auto *choice = step.as<lesson::Choice>(); choice && choice->multiple)
        return severalEdges(step);
    std::vector<Edge> edges;
    for (const Way &way : step.ways)
        edges.push_back({way.next, {way.gain(), way.gain()}});
    for (const Fork &fork : step.forks)
        edges.push_back({fork.next, {}});
    for (const Chance &chance : step.chances)
        edges.push_back({chance.next, {}});
    if (step.timeout != noStep)
        edges.push_back({step.timeout, {}});
    if (step.as<lesson::Write>() && step.lost != step.next)
        edges.push_back({step.lost, spanOf(step)});
    if (step.ways.empty())
        edges.push_back({step.next, spanOf(step)});
    // A turn whose replies are all hidden is read on from.
    else if (std::ranges::none_of(step.ways, [](const Way &way) { return way.when.empty(); }))
        edges.push_back({step.next, {}});
    std::erase_if(edges, [](const Edge &edge) { return edge.to == noStep; });
    return edges;
}

/// Visits every step after all the steps it leads to, so that each is settled once. An edge to a
/// step that is still open leads back and is not followed.
class Walk
{
public:
    explicit Walk(const Script &script)
        : m_script(script)
        , m_mark(script.steps().size(), New)
    {
        m_out.best.assign(script.steps().size(), -Prospects::unreachable);
        m_out.worst.assign(script.steps().size(), Prospects::unreachable);
        m_out.length.assign(script.steps().size(), 1);
    }

    Prospects run()
    {
        for (StepIndex i = 0; i < m_mark.size(); ++i) {
            const StepIndex from = i == 0 ? m_script.start() : i;
            visit(from);
            visit(i);
        }
        return std::move(m_out);
    }

private:
    enum Mark : char { New, Open, Settled };
    struct Frame
    {
        StepIndex step;
        std::vector<Edge> edges;
        std::size_t at = 0;
    };

    void visit(StepIndex root)
    {
        if (m_mark[root] != New)
            return;
        open(root);
        while (!m_stack.empty()) {
            Frame &frame = m_stack.back();
            if (frame.at == frame.edges.size()) {
                settle(frame);
                m_stack.pop_back();
            } else if (const StepIndex to = frame.edges[frame.at++].to; m_mark[to] == New) {
                open(to);
            } else if (m_mark[to] == Open) {
                frame.edges[frame.at - 1].to = noStep;
            }
        }
    }

    void open(StepIndex step)
    {
        m_mark[step] = Open;
        m_stack.push_back({step, edgesOf(m_script.at(step)), 0});
    }

    void settle(const Frame &frame)
    {
        m_mark[frame.step] = Settled;
        if (m_script.at(frame.step).as<lesson::End>()) {
            m_out.best[frame.step] = m_out.worst[frame.step] = 0;
            return;
        }
        double ahead = 0;
        double ways = 0;
        for (const Edge &edge : frame.edges) {
            if (edge.to == noStep)
                continue;
            ahead += m_out.length[edge.to];
            ++ways;
            m_out.best[frame.step] =
                std::max(m_out.best[frame.step], edge.gain.best + m_out.best[edge.to]);
            m_out.worst[frame.step] =
                std::min(m_out.worst[frame.step], edge.gain.worst + m_out.worst[edge.to]);
        }
        const bool shown = !m_script.at(frame.step).as<lesson::Branch>();
        m_out.length[frame.step] = (shown ? 1 : 0) + (ways > 0 ? ahead / ways : 0);
    }

    const Script &m_script;
    std::vector<Mark> m_mark;
    std::vector<Frame> m_stack;
    Prospects m_out;
};

} // namespace

namespace {

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

/// One answer to a question of a clip.
void add(Span &span, const std::vector<Way> &ways)
{
    const auto [least, most] = std::ranges::minmax(ways, {}, &Way::gain);
    span.best += most.gain();
    span.worst += least.gain();
}

} // namespace

Span spanOf(const StepProgram &step)
{
    Span span;
    add(span, worthOf(step.points) * countParts(step.step->body));
    add(span, worthOf(step.falseAlarm));
    const auto *hold = step.as<lesson::Hold>();
    for (const RuleProgram &rule : step.rules) {
        if (!hold || asksFor(hold->policy, rule.name))
            add(span, worthOf(rule.points));
    }
    for (const std::vector<Way> &stop : step.stops)
        add(span, stop);
    if (step.as<lesson::Choice>() || hold) {
        for (const Way &way : step.ways)
            add(span, way.gain());
    }
    return span;
}

std::vector<std::size_t> stepsToEnding(const Script &script)
{
    const std::size_t count = script.steps().size();
    std::vector<std::vector<StepIndex>> back(count);
    std::vector<std::size_t> distance(count, count);
    std::vector<StepIndex> line;
    for (StepIndex i = 0; i < count; ++i) {
        for (const Edge &edge : edgesOf(script.at(i)))
            back[edge.to].push_back(i);
        if (script.at(i).as<lesson::End>()) {
            distance[i] = 0;
            line.push_back(i);
        }
    }
    for (std::size_t at = 0; at < line.size(); ++at) {
        for (const StepIndex from : back[line[at]]) {
            if (distance[from] == count) {
                distance[from] = distance[line[at]] + 1;
                line.push_back(from);
            }
        }
    }
    return distance;
}

Prospects prospects(const Script &script)
{
    return Walk(script).run();
}

} // namespace rapport::engine
