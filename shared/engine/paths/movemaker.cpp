#include "engine/paths/movemaker.h"

#include <algorithm>
#include <bit>

namespace rapport::engine::paths {

bool Outcome::leadsLike(const Outcome &other) const
{
    const auto alike = [](const Deed &a, const Deed &b) {
        return std::tie(a.does, a.dont, a.turn, a.minus, a.field, a.code, a.value) ==
               std::tie(b.does, b.dont, b.turn, b.minus, b.field, b.code, b.value);
    };
    return to == other.to && enters == other.enters && dont == other.dont &&
           std::ranges::equal(deeds, other.deeds, alike);
}

MoveMaker::MoveMaker(const Script &script, const Layout &layout, std::size_t holdPlaces)
    : m_script(script)
    , m_layout(layout)
    , m_mostHoldPlaces(holdPlaces)
{
    m_out.worth.push_back(0);
    m_out.earned.assign(std::max<std::size_t>(1, script.competencies().size()), 0);
    m_out.codes.emplace_back();
}

Moves MoveMaker::make()
{
    for (StepIndex i = 0; i < m_script.steps().size(); ++i)
        step(i);
    return std::move(m_out);
}

void MoveMaker::step(StepIndex index)
{
    m_step = &m_script.at(index);
    m_out.firstPlace.push_back(PlaceIndex(m_out.places.size()));
    entering(*m_step);
    const auto &body = m_step->step->body;
    if (const auto *hold = m_step->as<lesson::Hold>())
        return this->hold(*hold);
    if (const auto *clip = m_step->as<lesson::Clip>())
        return this->clip(*clip);
    openPlace();
    if (m_step->as<lesson::End>())
        return;
    if (m_step->as<lesson::Branch>())
        return branch();
    if (m_step->as<lesson::Turn>())
        turn();
    else if (const auto *choice = m_step->as<lesson::Choice>())
        this->choice(m_step->ways, choice->multiple, m_step->next, outcome(noStep, {}));
    else if (!m_step->ways.empty())
        this->choice(m_step->ways, false, m_step->next, outcome(noStep, {}));
    else if (m_step->as<lesson::Spot>())
        finds(findTries(body));
    else if (m_step->as<lesson::Write>())
        written();
    else if (const std::vector<int> counts = rightCounts(body); !counts.empty())
        counted(counts, std::ranges::max(counts));
    else
        plain();
    timeUp();
}

void MoveMaker::entering(const StepProgram &step)
{
    const auto index = StepIndex(&step - m_script.steps().data());
    std::vector<Deed> deeds;
    if (const auto field = m_layout.tries(index); field != Layout::untracked)
        deeds.push_back({Deed::Does::Add, {}, {}, {}, field, Layout::untracked, 1});
    if (const auto field = m_layout.visited(index); field != Layout::untracked)
        deeds.push_back({Deed::Does::Set, {}, {}, {}, field, Layout::untracked, 1});
    effects(deeds, step.effects, nullptr);
    m_out.entering.push_back(this->deeds(deeds));
}

void MoveMaker::plain()
{
    add(outcome(m_step->next, {Choosing::By::Continue, 0}));
}

void MoveMaker::turn()
{
    for (std::size_t i = 0; i < m_step->ways.size(); ++i) {
        Outcome made = outcome(m_step->ways[i].next, {Choosing::By::Way, i});
        take(made, m_step->ways[i]);
        visit(made);
        Move &move = add(std::move(made));
        if (m_step->ways[i].when.empty())
            continue;
        move.offered = Move::Offered::When;
        move.lasts = m_step->next == noStep;
        move.when = code(m_step->ways[i].when);
    }
    if (m_step->next == noStep)
        return;
    Outcome onward = outcome(m_step->next, {Choosing::By::Continue, 0});
    visit(onward);
    add(std::move(onward)).offered = Move::Offered::IfNoneOther;
}

/// Cases are looked at on entering; only what is drawn is a place of its own.
void MoveMaker::branch()
{
    for (const Chance &chance : m_step->chances)
        add(outcome(chance.next, {Choosing::By::Nothing, 0}));
    if (m_step->chances.empty())
        add(outcome(m_step->next, {Choosing::By::Nothing, 0}));
}

void MoveMaker::choice(const std::vector<Way> &ways, bool multiple, StepIndex fallback,
                       const Outcome &base)
{
    if (multiple)
        return several(ways, fallback, base);
    for (std::size_t i = 0; i < ways.size(); ++i) {
        Outcome made = base;
        made.choosing = {Choosing::By::Way, i};
        if (made.enters)
            made.to = ways[i].next;
        take(made, ways[i]);
        visit(made);
        add(std::move(made));
    }
}

/// Grows the sets option by option; of those that come to the same only one goes on.
void MoveMaker::several(const std::vector<Way> &ways, StepIndex fallback, const Outcome &base)
{
    std::vector<Outcome> sets{base};
    if (base.enters)
        sets.front().to = fallback;
    sets.front().choosing = {Choosing::By::Parts, 0};
    for (std::size_t i = 0; i < ways.size() && i < 64; ++i) {
        const bool isRight = ways[i].grade == lesson::Grade::Do;
        std::vector<Outcome> grown;
        for (const Outcome &set : sets) {
            Outcome without = set;
            without.dont = set.dont || isRight;
            Outcome with = set;
            with.dont = set.dont || !isRight;
            if (base.enters && ways[i].next != fallback)
                with.to = ways[i].next;
            take(with, ways[i]);
            with.choosing.what |= std::uint64_t(1) << i;
            // The empty set, always the first, has to stay apart: it is no answer.
            if (set.choosing.what == 0)
                grown.insert(grown.begin(), std::move(without));
            else
                grown.push_back(std::move(without));
            grown.push_back(std::move(with));
        }
        sets = std::move(grown);
        Outcome empty = std::move(sets.front());
        sets.erase(sets.begin());
        keepExtremes(sets);
        sets.insert(sets.begin(), std::move(empty));
    }
    sets.erase(sets.begin());
    for (Outcome &set : sets) {
        visit(set);
        add(std::move(set));
    }
}

void MoveMaker::clip(const lesson::Clip &clip)
{
    for (std::size_t i = 0; i < clip.stops.size(); ++i) {
        openPlace();
        Outcome base = outcome(PlaceIndex(m_out.places.size()), {});
        base.enters = false;
        choice(m_step->stops[i], clip.stops[i].multiple, noStep, base);
        timeUp();
    }
    openPlace();
    if (clip.marks.empty())
        plain();
    else
        finds(findTries(m_step->step->body));
    timeUp();
}

void MoveMaker::counted(const std::vector<int> &counts, int all)
{
    std::vector<Outcome> outcomes;
    for (const int right : counts) {
        Outcome made = outcome(m_step->next, {Choosing::By::Right, std::uint64_t(right)});
        earn(made, m_step->points, right);
        made.dont = right == 0 && all > 0 && !m_step->as<lesson::Speak>();
        outcomes.push_back(std::move(made));
    }
    keepExtremes(outcomes);
    for (Outcome &made : outcomes) {
        visit(made);
        add(std::move(made));
    }
}

void MoveMaker::finds(const std::vector<std::pair<Answer, Finds>> &tries)
{
    std::vector<Outcome> all;
    for (std::size_t i = 0; i < tries.size(); ++i) {
        const Finds &found = tries[i].second;
        const int credited =
            m_step->falseAlarm.empty() ? std::max(0, found.hits - found.falseAlarms) : found.hits;
        Outcome made = outcome(m_step->next, {Choosing::By::Ready, i});
        earn(made, m_step->points, credited);
        earn(made, m_step->falseAlarm, found.falseAlarms);
        made.dont = found.hits == 0 && (!found.found.empty() || found.falseAlarms > 0);
        all.push_back(std::move(made));
    }
    keepExtremes(all);
    for (Outcome &one : all) {
        m_out.ready.push_back(tries[one.choosing.what].first);
        one.choosing.what = m_out.ready.size() - 1;
        visit(one);
        add(std::move(one));
    }
}

void MoveMaker::written()
{
    std::vector<Outcome> all{outcome(m_step->lost, {Choosing::By::Rules, 0})};
    const std::size_t count = std::min<std::size_t>(m_step->rules.size(), 63);
    const std::uint64_t whole = (std::uint64_t(1) << count) - 1;
    for (std::size_t i = 0; i < count; ++i) {
        std::vector<Outcome> grown;
        for (const Outcome &set : all) {
            Outcome kept = set;
            earn(kept, m_step->rules[i].points, 1);
            kept.choosing.what |= std::uint64_t(1) << i;
            if (kept.choosing.what == whole)
                kept.to = m_step->next;
            grown.push_back(std::move(kept));
            grown.push_back(set);
        }
        all = std::move(grown);
        keepExtremes(all);
    }
    if (count == 0)
        all.front().to = m_step->next;
    const auto &words = m_step->as<lesson::Write>()->words;
    // All is said, but in too few words or too many.
    if (!words.empty() && m_step->lost != m_step->next) {
        all.push_back(all.front());
        all.back().to = m_step->lost;
        all.back().choosing.what |= std::uint64_t(1) << 63;
    }
    for (Outcome &one : all) {
        const auto kept = std::size_t(std::popcount(one.choosing.what & whole));
        one.dont = 2 * kept < count;
        visit(one);
        add(std::move(one));
    }
}

void MoveMaker::timeUp()
{
    if (m_step->timeout == noStep)
        return;
    Outcome made = outcome(m_step->timeout, {Choosing::By::TimeUp, 0});
    drift(made.deeds, m_step->step->timer, false);
    made.dont = true;
    visit(made);
    add(std::move(made));
}

Moves movesOf(const Script &script, const Layout &layout, std::size_t holdPlaces)
{
    return MoveMaker(script, layout, holdPlaces).make();
}

} // namespace rapport::engine::paths
