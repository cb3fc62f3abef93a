#include "check/kinds/parts.h"
#include "check/lessonrules.h"

namespace rapport::check {

namespace {

using Steps = std::vector<std::uint32_t>;

class StoryCheck
{
public:
    StoryCheck(const lesson::Lesson &lesson, const StoryGraph &graph, Findings &out)
        : m_lesson(lesson)
        , m_graph(graph)
        , m_out(out)
        , m_reachable(graph.reachable())
    {}

    void run()
    {
        const std::vector<bool> trapped = checkTraps();
        const std::vector<bool> ends = m_graph.ends();
        for (std::uint32_t i = 0; i < m_lesson.steps.size(); ++i) {
            Report report(m_out, &m_lesson.steps[i]);
            if (!m_reachable[i])
                report.warning("RP0203", "", "No way leads to this step.",
                               "Let another step go to it, or take it out.");
            else if (!ends[i] && !trapped[i])
                report.error("RP0204", "", "From here no way leads to an ending.",
                             "Let it, or a step after it, go on to an end.");
        }
        checkWaysBack();
    }

private:
    /// For each step whether it is part of a loop that nothing leads out of.
    std::vector<bool> checkTraps()
    {
        std::vector<bool> trapped(m_lesson.steps.size());
        for (const Steps &loop : m_graph.traps()) {
            if (!m_reachable[loop.front()])
                continue;
            for (const std::uint32_t step : loop)
                trapped[step] = true;
            Report(m_out, &m_lesson.steps[loop.front()])
                .error("RP0285", "",
                       loop.size() == 1 ? "The step only leads to itself, round and round."
                                        : "No way leads out of a loop of " + namesOf(loop) + '.',
                       "Let one of its ways go on to a step outside of it.");
        }
        return trapped;
    }

    [[nodiscard]] std::string namesOf(const Steps &loop) const
    {
        constexpr std::size_t most = 5;
        std::string names;
        for (std::size_t i = 0; i < loop.size() && i < most; ++i)
            names += (i == 0 ? "" : ", ") + m_lesson.steps[loop[i]].id.value;
        const std::size_t more = loop.size() - std::min(loop.size(), most);
        return names + (more > 0 ? " and " + counted(more, "more step") : "");
    }

    /// After one mistake, made by somebody who has made none so far, the call can still be won.
    void checkWaysBack()
    {
        const std::vector<bool> clean = m_graph.reachableWithoutMistakes();
        const std::vector<bool> ends = m_graph.ends();
        const std::vector<bool> endsWell = m_graph.endsWell();
        for (std::uint32_t i = 0; i < m_lesson.steps.size(); ++i) {
            const auto *turn = std::get_if<lesson::Turn>(&m_lesson.steps[i].body);
            if (!turn || !clean[i] || !endsWell[i])
                continue;
            Report report(m_out, &m_lesson.steps[i]);
            for (const lesson::Reply &reply : turn->replies) {
                const lesson::StepRef &next = reply.next.empty() ? turn->next : reply.next;
                const int to = m_graph.find(next.id.value);
                const bool lost = to >= 0 && ends[std::size_t(to)] && !endsWell[std::size_t(to)];
                if (reply.grade == lesson::Grade::Dont && lost)
                    report.warning("RP0292", "replies/" + reply.id.value + "/next",
                                   "After this one mistake the call can only be lost.",
                                   "Let it lead to a step from which there is a way back.");
            }
        }
    }

    const lesson::Lesson &m_lesson;
    const StoryGraph &m_graph;
    Findings &m_out;
    std::vector<bool> m_reachable;
};

} // namespace

void checkStory(const lesson::Lesson &lesson, const StoryGraph &graph, Findings &out)
{
    StoryCheck(lesson, graph, out).run();
}

} // namespace rapport::check
