#include "engine/evaluate.h"
#include "engine/paths/movemaker.h"

#include <algorithm>
#include <unordered_map>

// What a move is made of: points, changes, the visit that is recorded.

namespace rapport::engine::paths {

namespace {

bool isLiteral(const Code &code)
{
    return code.size() == 1 && code.front().source == Source::Literal;
}

/// Whether a has at least as many points of every competency as b.
bool covers(const Outcome &a, const Outcome &b)
{
    return std::ranges::equal(a.earned, b.earned, std::ranges::greater_equal());
}

/// The indices of those that none of the others is above (or below).
std::vector<std::size_t> edgeOf(const std::vector<Outcome> &all,
                                const std::vector<std::size_t> &group, bool above)
{
    std::vector<std::size_t> edge;
    for (const std::size_t one : group) {
        const auto beats = [&](std::size_t other) {
            return above ? covers(all[other], all[one]) : covers(all[one], all[other]);
        };
        if (std::ranges::any_of(edge, beats))
            continue;
        std::erase_if(edge, [&](std::size_t other) {
            return above ? covers(all[one], all[other]) : covers(all[other], all[one]);
        });
        edge.push_back(one);
    }
    return edge;
}

} // namespace

Outcome MoveMaker::outcome(std::uint32_t to, Choosing choosing) const
{
    Outcome out;
    out.to = to;
    out.earned.resize(m_out.earned.size() / m_out.worth.size());
    out.choosing = choosing;
    return out;
}

void MoveMaker::take(Outcome &out, const Way &way)
{
    earn(out, way.points, 1);
    for (const std::uint32_t flag : way.flags) {
        if (const auto field = m_layout.flag(flag); field != Layout::untracked)
            out.deeds.push_back({Deed::Does::Set, {}, {}, {}, field, Layout::untracked, 1});
    }
    effects(out.deeds, way.effects, &out.shift);
    if (out.choosing.by == Choosing::By::Way)
        out.dont = way.grade == lesson::Grade::Dont;
}

void MoveMaker::effects(std::vector<Deed> &out, const std::vector<Change> &changes, float *shift)
{
    for (const Change &change : changes) {
        const bool known = isLiteral(change.value);
        const double value = known ? literal(change.value.front()) : 0;
        const auto mood = m_script.moodMeter();
        if (shift && mood == change.slot && known) {
            const double start = m_script.initialNumbers()[*mood];
            *shift = change.assign == lesson::Assign::Set   ? float(value - start)
                     : change.assign == lesson::Assign::Add ? *shift + float(value)
                                                            : *shift - float(value);
        }
        const std::uint32_t field = m_layout.number(change.slot);
        if (field == Layout::untracked)
            continue;
        Deed deed;
        deed.does = change.assign == lesson::Assign::Set ? Deed::Does::Set : Deed::Does::Add;
        deed.minus = change.assign == lesson::Assign::Subtract;
        deed.field = field;
        deed.value = deed.minus ? -value : value;
        if (!known)
            deed.code = code(change.value);
        out.push_back(deed);
    }
}

void MoveMaker::earn(Outcome &out, const std::vector<Points> &points, double times) const
{
    for (const Points &one : points) {
        out.earned[one.competency] += one.amount * times;
        const std::uint32_t field = m_layout.earned(one.competency);
        if (field != Layout::untracked && times != 0)
            out.deeds.push_back(
                {Deed::Does::Add, {}, {}, {}, field, Layout::untracked, one.amount * times});
    }
}

void MoveMaker::drift(std::vector<Deed> &out, Millis time, bool onHold) const
{
    for (std::uint32_t i = 0; i < m_script.meters().size(); ++i) {
        const lesson::Meter &meter = m_script.meters()[i].meter;
        const lesson::Rate &rate = onHold && !meter.hold.empty() ? meter.hold : meter.drift;
        const std::uint32_t field = m_layout.number(i);
        if (field == Layout::untracked || rate.per.count() <= 0)
            continue;
        const double amount = rate.amount * double(time.count()) / double(rate.per.count());
        out.push_back({Deed::Does::Add, {}, {}, {}, field, Layout::untracked, amount});
    }
}

/// The visit is recorded before the caller's mood drifts by the turn.
void MoveMaker::visit(Outcome &out) const
{
    const bool turn = m_step->as<lesson::Turn>() != nullptr;
    if (m_layout.recovery() != Layout::untracked)
        out.deeds.push_back({Deed::Does::Visit, out.dont, turn, {}, 0, Layout::untracked, 0});
    for (std::uint32_t i = 0; turn && i < m_script.meters().size(); ++i) {
        const lesson::Rate &rate = m_script.meters()[i].meter.drift;
        if (rate.perTurn && m_layout.number(i) != Layout::untracked)
            out.deeds.push_back(
                {Deed::Does::Add, {}, {}, {}, m_layout.number(i), Layout::untracked, rate.amount});
    }
}

void MoveMaker::openPlace()
{
    const auto step = StepIndex(m_step - m_script.steps().data());
    m_out.places.push_back({step, {std::uint32_t(m_out.moves.size()), 0}});
}

Move &MoveMaker::add(Outcome out)
{
    Move move;
    move.to = out.to;
    move.enters = out.enters;
    move.choosing = out.choosing;
    move.shift = out.shift;
    move.deeds = deeds(out.deeds);
    if (std::ranges::any_of(out.earned, [](double points) { return points != 0; })) {
        move.gain = std::uint32_t(m_out.worth.size());
        double worth = 0;
        for (std::size_t i = 0; i < m_script.competencies().size(); ++i)
            worth += out.earned[i] * m_script.competencies()[i].weight;
        m_out.earned.insert(m_out.earned.end(), out.earned.begin(), out.earned.end());
        m_out.worth.push_back(worth);
    }
    ++m_out.places.back().moves.count;
    return m_out.moves.emplace_back(move);
}

void MoveMaker::keepExtremes(std::vector<Outcome> &all)
{
    std::vector<std::vector<std::size_t>> groups;
    for (std::size_t i = 0; i < all.size(); ++i) {
        all[i].dont = all[i].dont && m_layout.recovery() != Layout::untracked;
        const auto group = std::ranges::find_if(
            groups, [&](const auto &one) { return all[one.front()].leadsLike(all[i]); });
        if (group == groups.end())
            groups.push_back({i});
        else
            group->push_back(i);
    }
    std::vector<bool> kept(all.size());
    for (const std::vector<std::size_t> &group : groups) {
        for (const bool above : {true, false}) {
            for (const std::size_t one : edgeOf(all, group, above))
                kept[one] = true;
        }
    }
    std::vector<Outcome> out;
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (kept[i] && out.size() < mostMoves)
            out.push_back(std::move(all[i]));
        else
            m_out.whole = m_out.whole && !kept[i];
    }
    all = std::move(out);
}

std::uint32_t MoveMaker::code(const Code &code)
{
    m_out.codes.push_back(m_layout.inFields(code));
    return std::uint32_t(m_out.codes.size() - 1);
}

Run MoveMaker::deeds(const std::vector<Deed> &deeds)
{
    const Run run{std::uint32_t(m_out.deeds.size()), std::uint32_t(deeds.size())};
    m_out.deeds.insert(m_out.deeds.end(), deeds.begin(), deeds.end());
    return run;
}

} // namespace rapport::engine::paths
