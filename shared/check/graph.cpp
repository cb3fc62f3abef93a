#include "check/graph.h"

#include "check/loops.h"
#include "lesson/walk.h"

#include <algorithm>

namespace rapport::check {

namespace {

using lesson::Grade;
using lesson::StepRef;

bool goesOn(const auto &part)
{
    return !part.next.empty();
}

bool isMistake(const lesson::Reply &reply)
{
    return reply.grade == Grade::Dont;
}

bool isMistake(const lesson::Option &option)
{
    return !option.correct;
}

/// What is known of the references of a step beyond where they lead.
class Ways
{
public:
    explicit Ways(const lesson::Step &step)
    {
        markMistake(step.onTimeout);
        std::visit([this](const auto &body) { look(body); }, step.body);
    }

    /// Whether no answer can lead along it, since each names its own.
    [[nodiscard]] bool idle(const StepRef &ref) const { return &ref == m_idle; }
    [[nodiscard]] bool mistake(const StepRef &ref) const
    {
        return std::ranges::find(m_mistakes, &ref) != m_mistakes.end();
    }

private:
    void markMistake(const StepRef &ref) { m_mistakes.push_back(&ref); }

    template <class Body>
    void look(const Body &)
    {}
    void look(const lesson::Turn &turn)
    {
        const bool someShown = std::ranges::any_of(
            turn.replies, [](const lesson::Reply &reply) { return reply.when.empty(); });
        lookAtParts(turn.replies, turn.next, someShown);
    }
    void look(const lesson::Choice &choice)
    {
        lookAtParts(choice.options, choice.next, !choice.options.empty());
    }
    void look(const lesson::Hold &hold)
    {
        markMistake(hold.lost);
        for (const lesson::HoldAction &action : hold.actions) {
            if (action.grade == Grade::Dont)
                markMistake(action.next);
        }
    }
    void look(const lesson::Write &write) { markMistake(write.weak); }

    template <class Part>
    void lookAtParts(const std::vector<Part> &parts, const StepRef &shared, bool someShown)
    {
        bool onlyMistakes = !parts.empty();
        for (const Part &part : parts) {
            if (isMistake(part))
                markMistake(part.next);
            else if (!goesOn(part))
                onlyMistakes = false;
        }
        const bool used = std::ranges::any_of(parts, [](const Part &one) { return !goesOn(one); });
        if (someShown && !used)
            m_idle = &shared;
        else if (onlyMistakes && used)
            markMistake(shared);
    }

    const StepRef *m_idle = nullptr;
    std::vector<const StepRef *> m_mistakes;
};

} // namespace

StoryGraph::StoryGraph(const lesson::Lesson &lesson)
    : m_lesson(lesson)
    , m_forward(lesson.steps.size())
    , m_backward(lesson.steps.size())
{
    m_index.reserve(lesson.steps.size());
    for (std::uint32_t i = 0; i < lesson.steps.size(); ++i)
        m_index.emplace(lesson.steps[i].id.value, i);
    for (std::uint32_t i = 0; i < lesson.steps.size(); ++i)
        addWays(i);
}

void StoryGraph::addWays(std::uint32_t number)
{
    const lesson::Step &step = m_lesson.steps[number];
    const Ways ways(step);
    std::string address;
    lesson::walkStep(step, address, [&](const std::string &, const auto &value) {
        if constexpr (std::is_same_v<std::decay_t<decltype(value)>, StepRef>) {
            const int to = value.empty() ? -1 : find(value.id.value);
            if (to < 0 || ways.idle(value))
                return;
            m_forward[number].push_back({std::uint32_t(to), ways.mistake(value)});
            m_backward[std::uint32_t(to)].push_back(number);
        }
    });
}

int StoryGraph::find(std::string_view id) const
{
    const auto found = m_index.find(id);
    return found == m_index.end() ? -1 : int(found->second);
}

std::vector<bool> StoryGraph::forward(std::vector<std::uint32_t> from, bool mistakes) const
{
    std::vector<bool> seen(m_lesson.steps.size());
    for (const std::uint32_t step : from)
        seen[step] = true;
    while (!from.empty()) {
        const std::uint32_t step = from.back();
        from.pop_back();
        for (const StoryEdge &edge : m_forward[step]) {
            if ((edge.mistake && !mistakes) || seen[edge.to])
                continue;
            seen[edge.to] = true;
            from.push_back(edge.to);
        }
    }
    return seen;
}

std::vector<bool> StoryGraph::backward(std::vector<std::uint32_t> from) const
{
    std::vector<bool> seen(m_lesson.steps.size());
    for (const std::uint32_t step : from)
        seen[step] = true;
    while (!from.empty()) {
        const std::uint32_t step = from.back();
        from.pop_back();
        for (const std::uint32_t next : m_backward[step]) {
            if (!seen[next]) {
                seen[next] = true;
                from.push_back(next);
            }
        }
    }
    return seen;
}

std::vector<bool> StoryGraph::reachable() const
{
    const int start = find(m_lesson.start.id.value);
    if (start < 0)
        return std::vector<bool>(m_lesson.steps.size(), true);
    return forward({std::uint32_t(start)}, true);
}

std::vector<bool> StoryGraph::reachableWithoutMistakes() const
{
    const int start = find(m_lesson.start.id.value);
    if (start < 0)
        return std::vector<bool>(m_lesson.steps.size());
    return forward({std::uint32_t(start)}, false);
}

std::vector<bool> StoryGraph::ends() const
{
    std::vector<std::uint32_t> endings;
    for (std::uint32_t i = 0; i < m_lesson.steps.size(); ++i) {
        const lesson::StepBody &body = m_lesson.steps[i].body;
        if (std::holds_alternative<lesson::End>(body) ||
            std::holds_alternative<lesson::UnknownStep>(body))
            endings.push_back(i);
    }
    return backward(std::move(endings));
}

std::vector<bool> StoryGraph::endsWell() const
{
    std::vector<std::uint32_t> endings;
    for (std::uint32_t i = 0; i < m_lesson.steps.size(); ++i) {
        const lesson::StepBody &body = m_lesson.steps[i].body;
        const auto *end = std::get_if<lesson::End>(&body);
        if ((end && end->outcome != lesson::Outcome::Lost) ||
            std::holds_alternative<lesson::UnknownStep>(body))
            endings.push_back(i);
    }
    return backward(std::move(endings));
}

std::vector<std::vector<std::uint32_t>> StoryGraph::traps() const
{
    std::vector<std::vector<std::uint32_t>> traps;
    for (std::vector<std::uint32_t> &part : stronglyConnected(*this, m_lesson.steps.size())) {
        std::ranges::sort(part);
        bool isLoop = part.size() > 1;
        bool leads = false;
        for (const std::uint32_t step : part) {
            for (const StoryEdge &edge : m_forward[step]) {
                const bool inside = std::ranges::binary_search(part, edge.to);
                isLoop = isLoop || inside;
                leads = leads || !inside;
            }
            leads = leads || std::holds_alternative<lesson::UnknownStep>(m_lesson.steps[step].body);
        }
        if (isLoop && !leads)
            traps.push_back(std::move(part));
    }
    std::ranges::sort(traps);
    return traps;
}

} // namespace rapport::check
