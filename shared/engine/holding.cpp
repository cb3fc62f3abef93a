#include "engine/evaluate.h"
#include "engine/lessonrun.h"

#include <algorithm>

// The hold step: a clock, a caller who waits, and a policy.

namespace rapport::engine {

using lesson::HoldMove;

bool LessonRun::holdIsDone() const
{
    const auto *hold = current().as<lesson::Hold>();
    return hold && hold->answered.count() > 0 && m_state.hold.held >= hold->answered;
}

bool LessonRun::holdOffers(const Way &way) const
{
    const HoldState &hold = m_state.hold;
    switch (way.action->move) {
    case HoldMove::Ask:
        return !hold.onHold && !hold.asked;
    case HoldMove::Hold:
        return !hold.onHold;
    case HoldMove::Update:
        return hold.onHold && !holdIsDone();
    case HoldMove::Return:
        return hold.onHold;
    case HoldMove::Callback:
    case HoldMove::Transfer:
        return true;
    }
    return false;
}

void LessonRun::noteHoldAction(const lesson::HoldAction &action)
{
    HoldState &hold = m_state.hold;
    hold.offeredCallback |= action.offersCallback || action.move == HoldMove::Callback;
    hold.predicted |= action.predicts.count() > 0;
    hold.silence = Millis(0);
    switch (action.move) {
    case HoldMove::Ask:
        hold.asked = true;
        break;
    case HoldMove::Hold:
        hold.askedFirst |= hold.asked && !hold.wasHeld;
        hold.onHold = true;
        hold.wasHeld = true;
        break;
    case HoldMove::Return:
        hold.onHold = false;
        break;
    case HoldMove::Update:
    case HoldMove::Callback:
    case HoldMove::Transfer:
        break;
    }
}

void LessonRun::earnHoldRules(Reaction &reaction)
{
    for (const HoldRule &rule : judgeHold(current().as<lesson::Hold>()->policy, m_state.hold)) {
        const auto program = std::ranges::find(current().rules, rule.name, &RuleProgram::name);
        earn(program->points, rule.kept, reaction);
    }
}

Result<Reaction> LessonRun::takeHoldAction(const Pick &pick)
{
    const Way *way = pick.parts.size() == 1 ? offered(pick.parts.front()) : nullptr;
    if (!way)
        return Error{Fault::Usage, "That cannot be done now.", "Nothing was changed.",
                     "Choose one of the actions shown."};
    const auto index = static_cast<std::size_t>(way - current().ways.data());
    const bool isNew = !m_state.hold.done[index];
    const bool isOver = way->action->move == HoldMove::Return &&
                        (holdIsDone() || current().as<lesson::Hold>()->answered.count() == 0);
    Reaction reaction;
    reaction.grade = way->grade;
    noteHoldAction(*way->action);
    m_state.hold.done[index] = true;
    if (isNew)
        takeEffects(*way, reaction);
    const bool leaves = way->next != noStep || isOver || way->action->move == HoldMove::Callback ||
                        way->action->move == HoldMove::Transfer;
    if (leaves)
        earnHoldRules(reaction);
    record(pick, reaction);
    if (leaves) {
        leave(way->next != noStep ? way->next : current().next, reaction);
    } else {
        m_state.moodOnEntry = mood();
    }
    return reaction;
}

void LessonRun::passHoldTime(Millis time, Reaction &reaction)
{
    const auto &hold = *current().as<lesson::Hold>();
    HoldState &now = m_state.hold;
    const bool mayHangUp = hold.patience.count() > 0;
    const Millis left = mayHangUp ? std::max(Millis(0), hold.patience - now.silence) : time;
    const Millis passing = std::min(time, left);
    m_state.callTime += passing;
    now.held += passing;
    now.silence += passing;
    shiftMeters(passing, true);
    const lesson::HoldPolicy &policy = hold.policy;
    now.silentTooLong |= policy.checkBack.count() > 0 && now.silence > policy.checkBack;
    now.heldTooLong |= policy.longest.count() > 0 && now.held > policy.longest;
    if (!mayHangUp || now.silence < hold.patience)
        return;
    reaction.grade = lesson::Grade::Dont;
    reaction.leftStep = true;
    record(Wait{}, reaction);
    leave(current().lost, reaction);
}

std::vector<HoldRule> judgeHold(const lesson::HoldPolicy &policy, const HoldState &hold)
{
    std::vector<HoldRule> rules;
    if (hold.wasHeld && policy.askFirst)
        rules.push_back({"ask_first", hold.askedFirst});
    if (hold.wasHeld && policy.predict != lesson::Prediction::Allow)
        rules.push_back(
            {"predict", hold.predicted == (policy.predict == lesson::Prediction::Require)});
    if (policy.offerCallback)
        rules.push_back({"offer_callback", hold.offeredCallback});
    if (hold.wasHeld && policy.checkBack.count() > 0)
        rules.push_back({"check_back", !hold.silentTooLong});
    if (hold.wasHeld && policy.longest.count() > 0)
        rules.push_back({"max", !hold.heldTooLong});
    return rules;
}

} // namespace rapport::engine
