#include "engine/autopilot.h"

#include "engine/candidates.h"
#include "engine/outlook.h"
#include "engine/paths/analysis.h"

#include <algorithm>

namespace rapport::engine {

namespace {

/// What a way back costs in the eyes of the autopilot, so that it does not walk in circles.
constexpr double circlePenalty = 1e6;

/// How far a way moves the mood, read off its effects without running it; breaks ties.
double moodShift(const Way &way, const Script &script, const LessonRun &run)
{
    const auto meter = script.moodMeter();
    double shift = 0;
    for (const Change &change : way.effects) {
        if (!meter || change.slot != *meter || change.value.size() != 1)
            continue;
        const double amount = change.value.front().number;
        if (change.assign == lesson::Assign::Set)
            shift = amount - run.state().numbers[*meter];
        else
            shift += change.assign == lesson::Assign::Add ? amount : -amount;
    }
    return shift;
}

} // namespace

std::optional<Aim> aimFromText(std::string_view text)
{
    if (text == "best")
        return Aim::Best;
    if (text == "worst")
        return Aim::Worst;
    if (text == "random")
        return Aim::Random;
    return std::nullopt;
}

Autopilot::Autopilot(const Script &script, Aim aim, std::uint64_t seed, Sight sight)
    : m_prospects(aim == Aim::Random ? Prospects{} : prospects(script))
    , m_aim(aim)
    , m_plans(aim != Aim::Random && sight == Sight::Everything &&
              script.steps().size() <= quickBudget(script))
    , m_random(seed)
    , m_patience(int(std::min<std::size_t>(script.steps().size(), 100'000'000)) * 10 + 1000)
{}

Answer Autopilot::next(const LessonRun &run)
{
    ++m_answers;
    if (run.state().phase == Phase::Explaining)
        return Continue{};
    if (m_plans) {
        if (const std::optional<Answer> answer = planned(run))
            return *answer;
    }
    if (run.canContinue())
        return Continue{};
    return m_aim == Aim::Random ? drawn(run) : aimed(run);
}

/// Goes on with the plan while the run goes along with it, or makes a new one. None is made in the
/// middle of a hold. Where there is too much to look at, or no ending to reach, none ever is.
std::optional<Answer> Autopilot::planned(const LessonRun &run)
{
    const State &now = run.state();
    while (!m_route.empty() && m_route.back().isExplained)
        m_route.pop_back();
    const bool fits = !m_route.empty() && m_route.back().step == now.step &&
                      m_route.back().part == now.part && m_route.back().hold == now.hold &&
                      m_route.back().tries == now.tries[now.step];
    if (!fits)
        plan(run);
    if (m_route.empty())
        return std::nullopt;
    Answer answer = std::move(m_route.back().answer);
    m_route.pop_back();
    return answer;
}

void Autopilot::plan(const LessonRun &run)
{
    m_route.clear();
    HoldState fresh;
    fresh.done.resize(run.state().hold.done.size());
    if (run.state().hold != fresh)
        return;
    const paths::Analysis analysis(run.script(), run.state(), quickBudget(run.script()));
    const auto found = analysis.worth(m_aim == Aim::Best ? 1 : -1);
    m_plans = analysis.whole() && found.via.front() != paths::none;
    if (!m_plans)
        return;
    paths::Walk walk = paths::walk(analysis, analysis.pathOf(found), run, true);
    for (std::size_t i = walk.answers.size(); i-- > 0;) {
        const State &before = walk.before[i];
        m_route.push_back({before.step, before.part, before.tries[before.step], before.hold,
                           before.phase == Phase::Explaining, std::move(walk.answers[i])});
    }
}

Answer Autopilot::aimed(const LessonRun &run)
{
    switch (run.expects()) {
    case Expects::Holding:
        return onHold(run);
    case Expects::Ways:
        return several(run);
    case Expects::OneWay:
        return bestWay(run);
    default:
        return made(run);
    }
}

double Autopilot::value(const LessonRun &run, double gained, StepIndex next) const
{
    const double sign = m_aim == Aim::Best ? 1 : -1;
    const auto &ahead = m_aim == Aim::Best ? m_prospects.best : m_prospects.worst;
    // The question of a clip leads back to the clip, whatever is answered.
    if (next == noStep)
        return sign * gained;
    return sign * (gained + ahead[next]) - circlePenalty * run.state().tries[next];
}

Answer Autopilot::bestWay(const LessonRun &run) const
{
    const double sign = m_aim == Aim::Best ? 1 : -1;
    const Way *chosen = nullptr;
    std::pair<double, double> best;
    for (const Way *way : run.ways()) {
        const std::pair<double, double> worth{value(run, way->gain(), way->next),
                                              sign * moodShift(*way, run.script(), run)};
        if (!chosen || worth > best) {
            chosen = way;
            best = worth;
        }
    }
    return pick(*chosen->id);
}

/// For each option that could be the last chosen one to name a next step, and for none of them,
/// the options before it that gain something are taken along.
Answer Autopilot::several(const LessonRun &run) const
{
    const double sign = m_aim == Aim::Best ? 1 : -1;
    const lesson::Grade wanted = m_aim == Aim::Best ? lesson::Grade::Do : lesson::Grade::Dont;
    const std::vector<const Way *> ways = run.ways();
    std::optional<Pick> chosen;
    double best = 0;
    for (std::size_t last = 0; last <= ways.size(); ++last) {
        const auto leads = [&](const Way &way) {
            return way.next != noStep && way.next != run.current().next;
        };
        const bool named = last < ways.size() && leads(*ways[last]);
        Pick picked;
        double gained = 0;
        for (std::size_t i = 0; i < ways.size(); ++i) {
            const Way &way = *ways[i];
            const double gain = sign * way.gain();
            const bool helps = gain > 0 || (gain == 0 && way.grade == wanted);
            if (i == last || (helps && (!leads(way) || (named && i < last)))) {
                picked.parts.push_back(*way.id);
                gained += way.gain();
            }
        }
        if (picked.parts.empty()) {
            const Way *least = nullptr;
            for (const Way *way : ways) {
                if (!leads(*way) && (!least || sign * way->gain() > sign * least->gain()))
                    least = way;
            }
            if (!least)
                continue;
            picked.parts.push_back(*least->id);
            gained = least->gain();
        }
        const StepIndex next = named ? ways[last]->next : run.current().next;
        const double worth = value(run, gained, next);
        if (!chosen || worth > best) {
            chosen = std::move(picked);
            best = worth;
        }
    }
    return chosen ? Answer(std::move(*chosen)) : pick(*ways.front()->id);
}

/// Right or wrong, whichever earns more (or less) here.
Answer Autopilot::made(const LessonRun &run) const
{
    const StepProgram &step = run.current();
    double points = worthOf(step.points);
    for (const RuleProgram &rule : step.rules)
        points += worthOf(rule.points);
    const bool best = m_aim == Aim::Best;
    return (points >= 0) == best ? rightAnswer(run) : wrongAnswer(run);
}

Answer Autopilot::onHold(const LessonRun &run)
{
    if (m_plan.empty() || m_plan.back().before != run.state().hold) {
        const double sign = m_aim == Aim::Best ? 1 : -1;
        m_plan = planHold(run, [&](const LessonRun &after, double gained) {
            const auto meter = after.script().moodMeter();
            const double mood = meter ? after.state().numbers[*meter] : 0;
            return HoldWorth{value(run, gained, after.state().step), sign * mood};
        });
        std::ranges::reverse(m_plan);
    }
    const Answer answer = std::move(m_plan.back().answer);
    m_plan.pop_back();
    return answer;
}

Answer Autopilot::drawn(const LessonRun &run)
{
    const Expects expected = run.expects();
    if (expected == Expects::Ways)
        return drawnOptions(run, run.ways());
    if (expected != Expects::OneWay && expected != Expects::Holding)
        return drawnAnswer(run, m_random);
    const std::vector<const Way *> ways = run.ways();
    // As often as not, or silence would hardly ever grow long enough for a caller to give up.
    if (run.canWait() && m_random.below(2) == 0)
        return Wait{};
    return ways.empty() ? Answer(Wait{}) : pick(*drawnWay(run, ways)->id);
}

const Way *Autopilot::drawnWay(const LessonRun &run, const std::vector<const Way *> &ways)
{
    const Way *drawn = ways[m_random.below(ways.size())];
    if (drawn->next == noStep || m_answers <= m_patience || run.current().as<lesson::Hold>() ||
        m_random.below(2) == 0)
        return drawn;
    if (m_toEnding.empty())
        m_toEnding = stepsToEnding(run.script());
    return *std::ranges::min_element(ways, {},
                                     [&](const Way *way) { return m_toEnding[way->next]; });
}

Answer Autopilot::drawnOptions(const LessonRun &run, const std::vector<const Way *> &ways)
{
    if (m_answers > m_patience)
        return pick(*drawnWay(run, ways)->id);
    Pick picked;
    for (const Way *way : ways) {
        if (m_random.below(2) == 0)
            picked.parts.push_back(*way->id);
    }
    if (picked.parts.empty())
        picked.parts.push_back(*ways[m_random.below(ways.size())]->id);
    return picked;
}

} // namespace rapport::engine
