#include "engine/outlook.h"

#include "engine/autopilot.h"
#include "engine/paths/analysis.h"

#include <algorithm>

namespace rapport::engine {

namespace {

/// What an autopilot that only knows the links comes to.
Outlook played(const Script &script)
{
    const std::shared_ptr<const Script> borrowed(std::shared_ptr<const Script>(), &script);
    LessonRun run(borrowed, 0);
    Autopilot pilot(script, Aim::Best, 0, Autopilot::Sight::Links);
    const std::size_t limit = script.steps().size() * 10 + 1000;
    for (std::size_t i = 0; i < limit && !run.finished(); ++i) {
        if (!run.answer(pilot.next(run)))
            break;
    }
    Outlook outlook;
    outlook.total = std::max(0.0, totalEarned(script, run.state()));
    for (const double earned : run.state().earned)
        outlook.perCompetency.push_back(std::max(0.0, earned));
    return outlook;
}

} // namespace

std::size_t quickBudget(const Script &script)
{
    constexpr std::size_t perStep = 500;
    constexpr std::size_t most = 150'000;
    return std::min(most, perStep * (script.steps().size() + 2));
}

Outlook lookAhead(const Script &script)
{
    const std::size_t budget = quickBudget(script);
    if (script.steps().size() > budget)
        return played(script);
    const paths::Analysis analysis(script, budget);
    const paths::Longest best = analysis.worth(1);
    Outlook outlook;
    bool sure = analysis.whole() && best.proved;
    outlook.total = std::max(0.0, analysis.worthOf(analysis.pathOf(best)));
    for (std::uint32_t i = 0; i < script.competencies().size(); ++i) {
        const paths::Longest most = analysis.competency(i);
        sure = sure && most.proved;
        outlook.perCompetency.push_back(std::max(0.0, analysis.earnedOn(analysis.pathOf(most), i)));
    }
    if (sure)
        return outlook;
    const Outlook other = played(script);
    outlook.total = std::max(outlook.total, other.total);
    for (std::size_t i = 0; i < other.perCompetency.size(); ++i)
        outlook.perCompetency[i] = std::max(outlook.perCompetency[i], other.perCompetency[i]);
    return outlook;
}

} // namespace rapport::engine
