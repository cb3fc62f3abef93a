#include "engine/paths/movemaker.h"

#include <algorithm>

// The places of a hold: every way things can stand while the caller waits. What can be done there
// does not depend on meters or variables, so they are the same on every path.

namespace rapport::engine::paths {

using lesson::HoldMove;

namespace {

unsigned bitsOf(const HoldState &hold)
{
    unsigned bits = 0;
    for (const bool bit :
         {hold.onHold, hold.wasHeld, hold.asked, hold.askedFirst, hold.offeredCallback,
          hold.predicted, hold.silentTooLong, hold.heldTooLong})
        bits = 2 * bits + bit;
    return bits;
}

bool isAnswered(const lesson::Hold &hold, const HoldState &now)
{
    return hold.answered.count() > 0 && now.held >= hold.answered;
}

bool offers(const lesson::Hold &hold, const HoldState &now, HoldMove move)
{
    switch (move) {
    case HoldMove::Ask:
        return !now.onHold && !now.asked;
    case HoldMove::Hold:
        return !now.onHold;
    case HoldMove::Update:
        return now.onHold && !isAnswered(hold, now);
    case HoldMove::Return:
        return now.onHold;
    case HoldMove::Callback:
    case HoldMove::Transfer:
        return true;
    }
    return false;
}

/// What LessonRun notes of an action.
void note(HoldState &hold, const lesson::HoldAction &action)
{
    hold.offeredCallback |= action.offersCallback || action.move == HoldMove::Callback;
    hold.predicted |= action.predicts.count() > 0;
    hold.silence = Millis(0);
    hold.asked |= action.move == HoldMove::Ask;
    if (action.move == HoldMove::Hold) {
        hold.askedFirst |= hold.asked && !hold.wasHeld;
        hold.onHold = hold.wasHeld = true;
    } else if (action.move == HoldMove::Return) {
        hold.onHold = false;
    }
}

} // namespace

void MoveMaker::hold(const lesson::Hold &hold)
{
    m_holdPlaces.clear();
    m_holdLine.clear();
    const PlaceIndex first = PlaceIndex(m_out.places.size());
    HoldState fresh;
    fresh.done.resize(m_step->ways.size());
    (void)holdPlaceOf(hold, fresh);
    for (std::size_t at = 0; at < m_holdLine.size(); ++at) {
        const HoldState now = m_holdLine[at];
        openPlace();
        holdPlace(hold, now);
    }
    m_out.whole = m_out.whole && m_out.places.size() - first < m_mostHoldPlaces;
}

/// What makes no difference any more is left out.
HoldState MoveMaker::plainer(const lesson::Hold &hold, HoldState now) const
{
    const lesson::HoldPolicy &policy = hold.policy;
    now.askedFirst = now.askedFirst && policy.askFirst;
    now.predicted = now.predicted && policy.predict != lesson::Prediction::Allow;
    now.offeredCallback = now.offeredCallback && policy.offerCallback;
    const bool bounded = policy.longest.count() > 0;
    now.held = std::min(now.held,
                        std::max(hold.answered, bounded ? policy.longest + Millis(1) : Millis(0)));
    for (std::size_t i = 0; i < now.done.size(); ++i)
        now.done[i] = now.done[i] && matters(m_step->ways[i]);
    return now;
}

/// Whether doing it a second time is something else than doing it once.
bool MoveMaker::matters(const Way &way) const
{
    const auto isTracked = [&](const Change &change) {
        return m_layout.number(change.slot) != Layout::untracked;
    };
    return !way.points.empty() || !way.flags.empty() || std::ranges::any_of(way.effects, isTracked);
}

PlaceIndex MoveMaker::holdPlaceOf(const lesson::Hold &hold, const HoldState &now)
{
    const HoldState key = plainer(hold, now);
    const PlaceIndex first = m_out.firstPlace.back();
    if (m_holdLine.size() >= m_mostHoldPlaces)
        return first;
    const auto [at, isNew] =
        m_holdPlaces.emplace(HoldKey{key.held, key.silence, bitsOf(key), key.done},
                             first + PlaceIndex(m_holdLine.size()));
    if (isNew)
        m_holdLine.push_back(key);
    return at->second;
}

void MoveMaker::holdPlace(const lesson::Hold &hold, const HoldState &now)
{
    bool nothing = !now.onHold;
    for (std::size_t i = 0; i < m_step->ways.size(); ++i) {
        if (!offers(hold, now, m_step->ways[i].action->move))
            continue;
        holdAction(hold, now, i);
        nothing = false;
    }
    if (nothing) {
        Outcome left = outcome(m_step->next, {Choosing::By::Continue, 0});
        earnHoldRules(left, hold, now);
        visit(left);
        add(std::move(left));
    }
    if (now.onHold) {
        holdWait(hold, now, LessonRun::waitStep, {Choosing::By::Wait, 0});
        if (m_step->timeout != noStep)
            holdWait(hold, now, m_step->step->timer, {Choosing::By::TimeUp, 0});
    } else {
        timeUp();
    }
}

void MoveMaker::holdAction(const lesson::Hold &hold, const HoldState &now, std::size_t index)
{
    const Way &way = m_step->ways[index];
    const HoldMove move = way.action->move;
    const bool isOver =
        move == HoldMove::Return && (isAnswered(hold, now) || hold.answered.count() == 0);
    const bool leaves =
        way.next != noStep || isOver || move == HoldMove::Callback || move == HoldMove::Transfer;
    HoldState after = now;
    note(after, *way.action);
    after.done[index] = true;
    Outcome made =
        outcome(way.next != noStep ? way.next : m_step->next, {Choosing::By::Way, index});
    if (!now.done[index])
        take(made, way);
    made.dont = way.grade == lesson::Grade::Dont;
    if (leaves)
        earnHoldRules(made, hold, after);
    visit(made);
    if (!leaves) {
        made.enters = false;
        made.to = holdPlaceOf(hold, after);
        if (m_layout.recovery() != Layout::untracked)
            made.deeds.push_back({Deed::Does::Arrive, {}, {}, {}, 0, Layout::untracked, 0});
    }
    add(std::move(made));
}

void MoveMaker::holdWait(const lesson::Hold &hold, const HoldState &now, Millis time,
                         Choosing choosing)
{
    const Millis passing = std::min(time, std::max(Millis(0), hold.patience - now.silence));
    HoldState after = now;
    after.held += passing;
    after.silence += passing;
    const lesson::HoldPolicy &policy = hold.policy;
    after.silentTooLong |= policy.checkBack.count() > 0 && after.silence > policy.checkBack;
    after.heldTooLong |= policy.longest.count() > 0 && after.held > policy.longest;
    Outcome made = outcome(m_step->lost, choosing);
    drift(made.deeds, passing, true);
    if (after.silence >= hold.patience) {
        made.dont = true;
        visit(made);
    } else {
        made.enters = false;
        made.to = holdPlaceOf(hold, after);
    }
    add(std::move(made));
}

void MoveMaker::earnHoldRules(Outcome &out, const lesson::Hold &hold, const HoldState &now) const
{
    for (const HoldRule &rule : judgeHold(hold.policy, now)) {
        const auto program = std::ranges::find(m_step->rules, rule.name, &RuleProgram::name);
        earn(out, program->points, rule.kept);
    }
}

} // namespace rapport::engine::paths
