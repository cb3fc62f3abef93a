#include "check/kinds/parts.h"
#include "check/lessonrules.h"

#include <algorithm>
#include <unordered_map>

namespace rapport::check {

namespace {

using lesson::Sure;

/// Whether anything the learner does is judged at all. A lesson that only tells cannot be failed,
/// and need not.
bool isJudged(const lesson::Lesson &lesson)
{
    const lesson::PassRule &pass = lesson.pass;
    if (pass.score.percent > 0 || !pass.competencies.empty() || !pass.must.empty() ||
        !pass.atLeast.empty() || !pass.never.empty() || pass.recovery > 0)
        return true;
    return std::ranges::any_of(lesson.steps, [](const lesson::Step &step) {
        const auto *turn = std::get_if<lesson::Turn>(&step.body);
        return turn && std::ranges::any_of(turn->replies, [](const lesson::Reply &reply) {
                   return reply.grade == lesson::Grade::Dont;
               });
    });
}

std::string listed(const std::vector<lesson::StepId> &steps)
{
    constexpr std::size_t most = 5;
    std::string names;
    for (std::size_t i = 0; i < steps.size() && i < most; ++i)
        names += (i == 0 ? "" : ", ") + steps[i].value;
    return names + (steps.size() > most ? " and more" : "");
}

class PathCheck
{
public:
    PathCheck(const lesson::Lesson &lesson, const lesson::PathFacts &facts, Findings &out)
        : m_lesson(lesson)
        , m_facts(facts)
        , m_out(out)
    {
        for (const lesson::Step &step : lesson.steps)
            m_steps.emplace(step.id.value, &step);
    }

    void run()
    {
        checkPassing();
        checkLoop();
        for (const lesson::StepId &id : m_facts.closedSteps) {
            if (const lesson::Step *step = find(id))
                Report(m_out, step)
                    .warning("RP0299", "", "Nobody ever comes here: no way's condition ever holds.",
                             "Look at the conditions of the ways that lead here.");
        }
        for (const lesson::PartAt &part : m_facts.closedParts)
            checkClosed(part);
        for (const lesson::StepId &id : m_facts.trapped) {
            if (const lesson::Step *step = find(id))
                Report(m_out, step)
                    .error("RP0285", "",
                           "Some come here in such a way that no condition ever lets them out.",
                           "Add a way that is open to all, or look at the conditions behind it.");
        }
    }

private:
    [[nodiscard]] const lesson::Step *find(const lesson::StepId &id) const
    {
        const auto found = m_steps.find(id.value);
        return found == m_steps.end() ? nullptr : found->second;
    }

    void checkPassing()
    {
        Report report(m_out);
        bool known = false;
        for (const lesson::CompetencyFacts &one : m_facts.competencies) {
            if (one.canPass != Sure::No || !one.passMark)
                continue;
            known = true;
            report.error("RP0296", "pass/competencies/" + one.id.value,
                         "Nobody can reach the pass mark of “" + one.id.value + "”.",
                         "Lower the mark, or let more answers earn points for it.");
        }
        const bool hasPass = isJudged(m_lesson);
        if (m_facts.canPass == Sure::No && !known)
            report.error("RP0296", hasPass ? "pass" : "steps", "Nobody can pass this lesson.",
                         "Look at the pass rule, and at endings that are all lost.");
        if (m_facts.canFail == Sure::No && hasPass)
            report.note("RP0297", "pass", "Nobody can fail this lesson: every way through passes.",
                        "Leave it so if it only practises, or ask more of the learner.");
    }

    void checkLoop()
    {
        const lesson::Step *step =
            m_facts.gainingLoop.empty() ? nullptr : find(m_facts.gainingLoop.front());
        if (step)
            Report(m_out, step)
                .warning("RP0298", "",
                         "Who goes round and round here earns points without end: " +
                             listed(m_facts.gainingLoop) + '.',
                         "Let one of the steps lead out, or earn its points once.");
    }

    void checkClosed(const lesson::PartAt &part)
    {
        const lesson::Step *step = find(part.step);
        if (!step)
            return;
        const bool onHold = std::holds_alternative<lesson::Hold>(step->body);
        Report(m_out, step)
            .warning("RP0299", (onHold ? "actions/" : "replies/") + part.part.value,
                     onHold ? "Nobody ever comes to do this." : "Nobody ever gets to say this.",
                     "Look at its condition, and at what leads here.");
    }

    const lesson::Lesson &m_lesson;
    const lesson::PathFacts &m_facts;
    Findings &m_out;
    std::unordered_map<std::string_view, const lesson::Step *> m_steps;
};

} // namespace

void checkPaths(const lesson::Lesson &lesson, const lesson::PathFacts &facts, Findings &out)
{
    PathCheck(lesson, facts, out).run();
}

} // namespace rapport::check
