#include "engine/lessonrun.h"

#include "engine/evaluate.h"

#include <algorithm>

namespace rapport::engine {

namespace {

/// Branches can only form a circle in a lesson that check refuses; this bounds the walk all the
/// same.
constexpr int maxBranchesInARow = 1000;

Error notOffered(const Answer &answer)
{
    return {Fault::Usage, "“" + toText(answer) + "” is not an answer to this step.",
            "Nothing was changed.", "Choose one of the answers shown."};
}

} // namespace

LessonRun::LessonRun(std::shared_ptr<const Script> script, std::uint64_t seed)
    : m_script(std::move(script))
{
    m_state.numbers = m_script->initialNumbers();
    m_state.earned.resize(m_script->competencies().size());
    m_state.flags.resize(m_script->flags().size());
    m_state.tries.resize(m_script->steps().size());
    m_state.seed = seed;
    enter(m_script->start());
}

LessonRun::LessonRun(std::shared_ptr<const Script> script, State state)
    : m_script(std::move(script))
    , m_state(std::move(state))
{}

double LessonRun::mood() const
{
    const auto meter = m_script->moodMeter();
    return meter ? m_state.numbers[*meter] : 0;
}

void LessonRun::enter(StepIndex step)
{
    m_state.moodOnEntry = mood();
    for (int hops = 0; hops < maxBranchesInARow; ++hops) {
        m_state.step = step;
        ++m_state.tries[step];
        const StepProgram &program = m_script->at(step);
        for (const Change &change : program.effects)
            apply(change, *m_script, m_state);
        if (!program.as<lesson::Branch>())
            break;
        const auto fork = std::ranges::find_if(
            program.forks, [&](const Fork &one) { return holds(one.when, *m_script, m_state); });
        step = fork == program.forks.end() ? program.next : fork->next;
    }
    m_state.then = noStep;
    m_state.hold = {};
    m_state.hold.done.resize(current().as<lesson::Hold>() ? current().ways.size() : 0);
    m_state.phase = current().as<lesson::End>() ? Phase::Finished : Phase::Asking;
}

std::vector<const Way *> LessonRun::ways() const
{
    std::vector<const Way *> offered;
    if (m_state.phase != Phase::Asking)
        return offered;
    const bool isHold = current().as<lesson::Hold>() != nullptr;
    for (const Way &way : current().ways) {
        if (isHold ? holdOffers(way) : holds(way.when, *m_script, m_state))
            offered.push_back(&way);
    }
    if (offered.empty() && !isHold && current().next == noStep) {
        for (const Way &way : current().ways)
            offered.push_back(&way);
    }
    if (current().as<lesson::Pair>() && offered.size() == 2) {
        Random order(m_state.seed + m_state.step);
        if (order.below(2) == 1)
            std::swap(offered[0], offered[1]);
    }
    return offered;
}

bool LessonRun::canContinue() const
{
    if (m_state.phase != Phase::Asking)
        return m_state.phase == Phase::Explaining;
    // A hold where nothing can be done any more is left, or the learner would be stuck.
    const bool asks = current().as<lesson::Sort>() || m_state.hold.onHold;
    return !asks && ways().empty();
}

bool LessonRun::canWait() const
{
    return m_state.phase == Phase::Asking && m_state.hold.onHold;
}

Result<Reaction> LessonRun::answer(const Answer &answer)
{
    if (finished())
        return notOffered(answer);
    Result<Reaction> reaction = notOffered(answer);
    if (std::holds_alternative<Continue>(answer)) {
        reaction = takeContinue();
    } else if (std::holds_alternative<Wait>(answer)) {
        if (canWait())
            return advance(waitStep);
    } else if (m_state.phase == Phase::Asking) {
        if (const auto *picked = std::get_if<Pick>(&answer))
            reaction = takePick(*picked);
        else
            reaction = takePlace(std::get<Place>(answer));
    }
    return reaction;
}

void LessonRun::record(const Answer &answer, const Reaction &reaction)
{
    m_state.visits.push_back({m_state.step, answer, reaction.grade, reaction.gained,
                              m_state.moodOnEntry, mood(), m_state.callTime});
}

void LessonRun::earn(std::span<const Points> points, double times, Reaction &reaction)
{
    for (const Points &one : points) {
        m_state.earned[one.competency] += one.amount * times;
        reaction.gained += one.amount * times;
    }
}

void LessonRun::takeEffects(const Way &way, Reaction &reaction)
{
    earn(way.points, 1, reaction);
    for (const std::uint32_t flag : way.flags)
        m_state.flags[flag] = true;
    for (const Change &change : way.effects)
        apply(change, *m_script, m_state);
}

const Way *LessonRun::offered(const lesson::PartId &part) const
{
    for (const Way *way : ways()) {
        if (*way->id == part)
            return way;
    }
    return nullptr;
}

Result<Reaction> LessonRun::takeContinue()
{
    if (!canContinue())
        return notOffered(Continue{});
    Reaction reaction;
    reaction.leftStep = true;
    const bool explained = m_state.phase == Phase::Explaining;
    if (current().as<lesson::Hold>())
        earnHoldRules(reaction);
    if (!explained)
        record(Continue{}, reaction);
    enter(explained ? m_state.then : current().next);
    reaction.finished = finished();
    return reaction;
}

Result<Reaction> LessonRun::takePick(const Pick &pick)
{
    if (current().as<lesson::Turn>())
        return takeReply(pick);
    if (const auto *choice = current().as<lesson::Choice>())
        return takeOptions(pick, *choice);
    if (current().as<lesson::Pair>())
        return takePair(pick);
    if (current().as<lesson::Hold>())
        return takeHoldAction(pick);
    return notOffered(pick);
}

Result<Reaction> LessonRun::takeReply(const Pick &pick)
{
    const Way *way = pick.parts.size() == 1 ? offered(pick.parts.front()) : nullptr;
    if (!way)
        return notOffered(pick);
    Reaction reaction;
    reaction.grade = way->grade;
    reaction.leftStep = true;
    takeEffects(*way, reaction);
    record(pick, reaction);
    enter(way->next);
    reaction.finished = finished();
    return reaction;
}

} // namespace rapport::engine
