#include "engine/autopilot.h"

#include "engine/holdplan.h"

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

Autopilot::Autopilot(const Script &script, Aim aim, std::uint64_t seed)
    : m_prospects(aim == Aim::Random ? Prospects{} : prospects(script))
    , m_aim(aim)
    , m_random(seed)
    , m_patience(int(std::min<std::size_t>(script.steps().size(), 100'000'000)) * 10 + 1000)
{}

Answer Autopilot::next(const LessonRun &run)
{
    // A random walk through a lesson with loops could go on for very long; after ten times the
    // lesson's length it only reads on and takes what comes first.
    ++m_answers;
    if (run.state().phase == Phase::Explaining || run.canContinue())
        return Continue{};
    return m_aim == Aim::Random ? drawn(run) : aimed(run);
}

Answer Autopilot::aimed(const LessonRun &run) const
{
    const StepProgram &step = run.current();
    if (const auto *sort = step.as<lesson::Sort>())
        return sorted(*sort);
    if (step.as<lesson::Hold>())
        return onHold(run);
    if (const auto *choice = step.as<lesson::Choice>(); choice && choice->multiple)
        return several(run);
    return bestWay(run);
}

double Autopilot::value(const LessonRun &run, double gained, StepIndex next) const
{
    const double sign = m_aim == Aim::Best ? 1 : -1;
    const auto &ahead = m_aim == Aim::Best ? m_prospects.best : m_prospects.worst;
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

Answer Autopilot::several(const LessonRun &run) const
{
    const lesson::Grade wanted = m_aim == Aim::Best ? lesson::Grade::Do : lesson::Grade::Dont;
    Pick picked;
    for (const Way *way : run.ways()) {
        if (way->grade == wanted)
            picked.parts.push_back(*way->id);
    }
    return picked.parts.empty() ? pick(*run.ways().front()->id) : Answer(picked);
}

Answer Autopilot::sorted(const lesson::Sort &sort) const
{
    Place place;
    for (const lesson::SortItem &item : sort.items) {
        const auto other = std::ranges::find_if(
            sort.buckets, [&](const lesson::Bucket &bucket) { return bucket.id != item.bucket; });
        const bool right = m_aim == Aim::Best || other == sort.buckets.end();
        place.items.push_back({item.id, right ? item.bucket : other->id});
    }
    return place;
}

Answer Autopilot::onHold(const LessonRun &run) const
{
    return planHold(run, [&](const LessonRun &after, double gained) {
        return value(run, gained, after.state().step);
    });
}

Answer Autopilot::drawn(const LessonRun &run)
{
    const std::vector<const Way *> ways = run.ways();
    if (const auto *sort = run.current().as<lesson::Sort>()) {
        Place place;
        for (const lesson::SortItem &item : sort->items)
            place.items.push_back(
                {item.id, sort->buckets[m_random.below(sort->buckets.size())].id});
        return place;
    }
    const std::size_t choices = ways.size() + (run.canWait() ? 1 : 0);
    const std::size_t at = m_answers > m_patience ? choices - 1 : m_random.below(choices);
    return at == ways.size() ? Answer(Wait{}) : pick(*ways[at]->id);
}

} // namespace rapport::engine
