#include "check/graph.h"

#include "lesson/walk.h"

#include <algorithm>

namespace rapport::check {

namespace {

/// The next of a step that no answer can lead to, since each names its own; else null.
const lesson::StepRef *idleNext(const lesson::Step &step)
{
    const auto goesOn = [](const auto &part) { return !part.next.empty(); };
    if (const auto *turn = std::get_if<lesson::Turn>(&step.body)) {
        const bool someShown = std::ranges::any_of(
            turn->replies, [](const lesson::Reply &reply) { return reply.when.empty(); });
        return someShown && std::ranges::all_of(turn->replies, goesOn) ? &turn->next : nullptr;
    }
    const auto *choice = std::get_if<lesson::Choice>(&step.body);
    const bool idle =
        choice && !choice->options.empty() && std::ranges::all_of(choice->options, goesOn);
    return idle ? &choice->next : nullptr;
}

} // namespace

StoryGraph::StoryGraph(const lesson::Lesson &lesson)
    : m_lesson(lesson)
    , m_forward(lesson.steps.size())
    , m_backward(lesson.steps.size())
{
    for (std::uint32_t i = 0; i < lesson.steps.size(); ++i)
        m_index.emplace(lesson.steps[i].id.value, i);
    std::string address;
    for (std::uint32_t i = 0; i < lesson.steps.size(); ++i) {
        const lesson::StepRef *idle = idleNext(lesson.steps[i]);
        lesson::walkStep(lesson.steps[i], address, [&](const std::string &, const auto &value) {
            if constexpr (std::is_same_v<std::decay_t<decltype(value)>, lesson::StepRef>) {
                const int to = find(value.id.value);
                if (to >= 0 && &value != idle) {
                    m_forward[i].push_back(std::uint32_t(to));
                    m_backward[std::uint32_t(to)].push_back(i);
                }
            }
        });
    }
}

int StoryGraph::find(std::string_view id) const
{
    const auto found = m_index.find(id);
    return found == m_index.end() ? -1 : int(found->second);
}

std::vector<bool> StoryGraph::spread(std::vector<std::uint32_t> from,
                                     const std::vector<std::vector<std::uint32_t>> &to) const
{
    std::vector<bool> seen(m_lesson.steps.size());
    for (const std::uint32_t step : from)
        seen[step] = true;
    while (!from.empty()) {
        const std::uint32_t step = from.back();
        from.pop_back();
        for (const std::uint32_t next : to[step]) {
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
    return spread({std::uint32_t(start)}, m_forward);
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
    return spread(std::move(endings), m_backward);
}

} // namespace rapport::check
