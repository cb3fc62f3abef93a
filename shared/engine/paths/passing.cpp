#include "engine/paths/passing.h"

#include "engine/evaluate.h"
#include "engine/outcome.h"

#include <algorithm>

namespace rapport::engine::paths {

PassTest::PassTest(const Script &script, const Layout &layout, const Moves &moves)
    : m_script(script)
    , m_layout(layout)
    , m_moves(moves)
{
    const lesson::PassRule &rule = script.lesson().pass;
    if (rule.score.percent > 0)
        want(score);
    for (std::uint32_t i = 0; i < script.competencies().size(); ++i) {
        const lesson::Share *share = rule.competencies.find(script.competencies()[i].id.value);
        if (share && share->percent > 0)
            want(i);
    }
    for (const Code &code : script.mustHold()) {
        want(code);
        m_must.push_back(layout.inFields(code));
    }
    for (const Code &code : script.atLeastOf()) {
        want(code);
        m_atLeast.push_back(layout.inFields(code));
    }
}

void PassTest::want(const Code &code)
{
    for (const Instruction &in : code) {
        if (in.source == Source::Competency)
            want(in.slot);
        else if (in.source == Source::ScorePercent)
            want(score);
    }
}

/// Points that are in the states need not be added up.
void PassTest::want(std::uint32_t goal)
{
    bool known = goal != score && m_layout.earned(goal) != Layout::untracked;
    if (goal == score)
        known = std::ranges::all_of(m_script.competencies(), [&](const CompetencySlot &slot) {
            return m_layout.earned(std::uint32_t(&slot - m_script.competencies().data())) !=
                   Layout::untracked;
        });
    if (!known && std::ranges::find(m_goals, goal) == m_goals.end())
        m_goals.push_back(goal);
}

double PassTest::gained(std::size_t goal, std::uint32_t gain) const
{
    return m_goals[goal] == score ? m_moves.worth[gain] : m_moves.earnedBy(gain)[m_goals[goal]];
}

double PassTest::earned(std::uint32_t competency, const std::vector<double> &values,
                        const double *points) const
{
    if (m_layout.earned(competency) != Layout::untracked)
        return values[m_layout.earned(competency)];
    return points[std::ranges::find(m_goals, competency) - m_goals.begin()];
}

double PassTest::scorePercent(const std::vector<double> &values, const double *points) const
{
    const auto goal = std::ranges::find(m_goals, score);
    double total = 0;
    if (goal != m_goals.end())
        total = points[goal - m_goals.begin()];
    for (std::uint32_t i = 0; goal == m_goals.end() && i < m_script.competencies().size(); ++i)
        total += values[m_layout.earned(i)] * m_script.competencies()[i].weight;
    const double best = m_script.bestTotal();
    return best <= 0 ? 100 : std::clamp(100 * total / best, 0.0, 100.0);
}

bool PassTest::holds(const Code &code, const std::vector<double> &values,
                     const double *points) const
{
    if (code.empty())
        return true;
    return evaluateWith(code, [&](const Instruction &in) {
               if (in.source == Source::Number)
                   return values[in.slot];
               if (in.source == Source::Competency)
                   return earned(in.slot, values, points);
               return in.source == Source::ScorePercent ? scorePercent(values, points)
                                                        : literal(in);
           }) != 0;
}

bool PassTest::passes(PlaceIndex place, const std::vector<double> &values,
                      const double *points) const
{
    const auto *end = m_script.at(m_moves.places[place].step).as<lesson::End>();
    if (!end || end->outcome == lesson::Outcome::Lost)
        return false;
    const lesson::PassRule &rule = m_script.lesson().pass;
    if (rule.score.percent > 0 && scorePercent(values, points) < rule.score.percent)
        return false;
    for (std::uint32_t i = 0; i < m_script.competencies().size(); ++i) {
        const CompetencySlot &slot = m_script.competencies()[i];
        const lesson::Share *share = rule.competencies.find(slot.id.value);
        if (!share || share->percent <= 0)
            continue;
        const double got = earned(i, values, points);
        const CompetencyResult result{{}, {}, got, std::max(slot.possible, got)};
        if (result.percent() < share->percent)
            return false;
    }
    const auto kept = [&](const Code &code) { return holds(code, values, points); };
    const std::uint32_t recovery = m_layout.recovery();
    const bool recovered =
        recovery == Layout::untracked || (values[recovery + 1] == 0 && values[recovery + 4] == 0);
    return recovered && std::ranges::all_of(m_must, kept) &&
           std::ranges::count_if(m_atLeast, kept) >= rule.atLeast.count &&
           std::ranges::none_of(m_script.neverRaised(), [&](std::uint32_t flag) {
               return values[m_layout.flag(flag)] != 0;
           });
}

} // namespace rapport::engine::paths
