#include "engine/lessonrun.h"

#include "engine/evaluate.h"

#include <algorithm>
#include <numeric>

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
        step = fork == program.forks.end() ? drawn(program) : fork->next;
    }
    m_state.then = noStep;
    m_state.part = 0;
    m_state.stepTime = Millis(0);
    m_state.hold = {};
    m_state.hold.done.resize(current().as<lesson::Hold>() ? current().ways.size() : 0);
    m_state.phase = current().as<lesson::End>() ? Phase::Finished : Phase::Asking;
}

/// Each visit draws anew, but the same run always the same.
StepIndex LessonRun::drawn(const StepProgram &branch) const
{
    std::uint64_t all = 0;
    for (const Chance &chance : branch.chances)
        all += chance.weight;
    if (all == 0)
        return branch.next;
    Random draw(m_state.seed ^ (std::uint64_t(m_state.step) << 32) ^ m_state.tries[m_state.step]);
    std::uint64_t left = draw.below(all);
    for (const Chance &chance : branch.chances) {
        if (left < chance.weight)
            return chance.next;
        left -= chance.weight;
    }
    return branch.next;
}

const lesson::ClipStop *LessonRun::stop() const
{
    const auto *clip = current().as<lesson::Clip>();
    // What is explained is the question answered last, or, where it leads on, the marks.
    const bool explained = m_state.phase == Phase::Explaining;
    if (explained && m_state.then != noStep)
        return nullptr;
    const std::size_t at = m_state.part - (explained ? 1 : 0);
    return clip && at < clip->stops.size() ? &clip->stops[at] : nullptr;
}

Expects LessonRun::expects() const
{
    const StepProgram &step = current();
    if (finished())
        return Expects::Nothing;
    if (step.as<lesson::Hold>() && m_state.phase == Phase::Asking && !canContinue())
        return Expects::Holding;
    if (m_state.phase == Phase::Explaining)
        return Expects::Continue;
    if (const lesson::ClipStop *question = stop())
        return question->multiple ? Expects::Ways : Expects::OneWay;
    if (const auto *clip = step.as<lesson::Clip>())
        return clip->marks.empty() ? Expects::Continue : Expects::Mark;
    if (step.as<lesson::Sort>() || step.as<lesson::Match>())
        return Expects::Place;
    if (step.as<lesson::Order>())
        return Expects::Arrange;
    if (step.as<lesson::Spot>())
        return Expects::Clauses;
    if (step.as<lesson::Write>())
        return Expects::Say;
    if (step.as<lesson::Speak>())
        return Expects::Speech;
    if (const auto *choice = step.as<lesson::Choice>(); choice && choice->multiple)
        return Expects::Ways;
    return ways().empty() ? Expects::Continue : Expects::OneWay;
}

std::vector<std::size_t> LessonRun::shuffled(std::size_t count) const
{
    std::vector<std::size_t> order(count);
    std::iota(order.begin(), order.end(), std::size_t(0));
    Random random(m_state.seed + 31 * std::uint64_t(m_state.step) + 7);
    for (std::size_t left = count; left > 1; --left)
        std::swap(order[left - 1], order[random.below(left)]);
    if (count > 1 && std::ranges::is_sorted(order))
        std::ranges::rotate(order, order.begin() + 1);
    return order;
}

std::vector<const Way *> LessonRun::ways() const
{
    std::vector<const Way *> offered;
    if (m_state.phase != Phase::Asking)
        return offered;
    if (m_state.part < current().stops.size()) {
        for (const Way &way : current().stops[m_state.part])
            offered.push_back(&way);
        return offered;
    }
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
    if (current().as<lesson::Hold>() || current().as<lesson::Turn>() ||
        current().as<lesson::Pair>()) {
        // A hold where nothing can be done any more is left, or the learner would be stuck.
        return !m_state.hold.onHold && ways().empty();
    }
    return expects() == Expects::Continue;
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
    } else if (std::holds_alternative<TimeUp>(answer)) {
        if (const auto left = timeLeft())
            return advance(*left);
    } else if (m_state.phase == Phase::Asking) {
        reaction = take(answer);
    }
    if (reaction)
        m_state.stepTime = Millis(0);
    return reaction;
}

Result<Reaction> LessonRun::take(const Answer &answer)
{
    if (const auto *picked = std::get_if<Pick>(&answer))
        return takePick(*picked);
    if (const auto *place = std::get_if<Place>(&answer))
        return takePlace(*place);
    if (const auto *arranged = std::get_if<Arrange>(&answer))
        return takeArranged(*arranged);
    if (const auto *mark = std::get_if<Mark>(&answer))
        return takeMark(*mark);
    if (const auto *said = std::get_if<Say>(&answer))
        return takeSaid(*said);
    if (const auto *speech = std::get_if<Speech>(&answer))
        return takeSpeech(*speech);
    return notOffered(answer);
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
    if (explained && m_state.then == noStep) {
        // A stop of a clip: the clip goes on.
        m_state.phase = Phase::Asking;
        reaction.leftStep = false;
        return reaction;
    }
    if (!explained)
        record(Continue{}, reaction);
    leave(explained ? m_state.then : current().next, reaction);
    return reaction;
}

void LessonRun::explain(const Answer &answer, const Reaction &reaction, StepIndex then)
{
    m_state.then = then;
    m_state.phase = Phase::Explaining;
    record(answer, reaction);
}

void LessonRun::leave(StepIndex next, Reaction &reaction)
{
    if (current().as<lesson::Turn>())
        driftTurn();
    enter(next);
    reaction.leftStep = true;
    reaction.finished = finished();
}

Result<Reaction> LessonRun::takePick(const Pick &pick)
{
    if (current().as<lesson::Turn>())
        return takeReply(pick);
    if (const auto *choice = current().as<lesson::Choice>())
        return takeOptions(pick, choice->multiple);
    if (const lesson::ClipStop *question = stop())
        return takeOptions(pick, question->multiple);
    if (current().as<lesson::Pair>())
        return takePair(pick);
    if (const auto *rating = current().as<lesson::Rating>())
        return takeLevel(pick, *rating);
    if (const auto *spot = current().as<lesson::Spot>())
        return takeClauses(pick, *spot);
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
    leave(way->next, reaction);
    return reaction;
}

} // namespace rapport::engine
