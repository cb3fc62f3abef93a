#include "engine/paths/explore.h"

#include "engine/evaluate.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace rapport::engine::paths {

namespace {

/// As many branches in a row as a run follows.
constexpr int mostBranches = 1000;
/// So many places in a row are passed through before one is kept: some may go in a circle.
constexpr int mostPassed = 1000;

double decoded(const Field &field, const std::uint64_t *key)
{
    const std::uint64_t word = key[field.word];
    if (field.bits == 64)
        return std::bit_cast<double>(word);
    return field.low + double((word >> field.shift) & ((std::uint64_t(1) << field.bits) - 1));
}

} // namespace

std::vector<double> StateGraph::values(const Layout &layout, Node state) const
{
    std::vector<double> values;
    for (const Field &field : layout.fields())
        values.push_back(decoded(field, keys.data() + state * layout.words()));
    return values;
}

Explorer::Explorer(const Script &script, const Layout &layout, const Moves &moves)
    : m_script(script)
    , m_layout(layout)
    , m_moves(moves)
    , m_forks(script.steps().size())
    , m_table(layout.words(), layout.words() == 1 ? layout.firstBits() : 64)
    , m_key(layout.words())
{
    for (StepIndex step = 0; step < script.steps().size(); ++step) {
        for (const Fork &fork : script.at(step).forks) {
            m_forks[step].push_back({std::uint32_t(m_forkCodes.size()), fork.next});
            m_forkCodes.push_back(layout.inFields(fork.when));
        }
    }
}

StateGraph Explorer::explore(std::size_t budget)
{
    State fresh;
    fresh.numbers = m_script.initialNumbers();
    fresh.earned.resize(m_script.competencies().size());
    fresh.flags.resize(m_script.flags().size());
    fresh.tries.resize(m_script.steps().size());
    m_out.stepSeen.resize(m_script.steps().size());
    Values values = m_layout.valuesOf(fresh);
    const PlaceIndex place = enter(m_script.start(), values);
    return spread(budget, place, std::move(values));
}

StateGraph Explorer::explore(const State &from, std::size_t budget)
{
    m_out.stepSeen.resize(m_script.steps().size());
    m_out.stepSeen[from.step] = true;
    return spread(budget, m_moves.firstPlace[from.step] + from.part, m_layout.valuesOf(from));
}

StateGraph Explorer::spread(std::size_t budget, PlaceIndex place, Values values)
{
    m_out.moveSeen.resize(m_moves.moves.size());
    m_before = m_after = values;
    (void)stateOf(place, values);
    for (Node state = 0; state < m_table.size(); ++state) {
        if (m_table.size() > budget) {
            m_out.whole = false;
            break;
        }
        expand(state);
        m_out.graph.close();
    }
    while (m_out.graph.size() < m_table.size())
        m_out.graph.close();
    m_out.keys.assign(m_table.key(0), m_table.key(0) + m_table.size() * m_layout.words());
    return std::move(m_out);
}

void Explorer::expand(Node state)
{
    const PlaceIndex place = decode(state, m_before);
    const PlaceInfo &info = m_moves.places[place];
    if (m_script.at(info.step).as<lesson::End>())
        m_out.endings.push_back(state);
    bool any = false;
    bool hidden = false;
    const std::uint32_t last = info.moves.first + info.moves.count;
    for (std::uint32_t i = info.moves.first; i < last; ++i) {
        const Move &move = m_moves.moves[i];
        if (move.offered == Move::Offered::IfNoneOther && any)
            continue;
        if (move.offered == Move::Offered::When && !holds(move.when, m_before)) {
            hidden = hidden || move.lasts;
            continue;
        }
        any = any || move.choosing.by == Choosing::By::Way;
        follow(i);
    }
    for (std::uint32_t i = info.moves.first; hidden && !any && i < last; ++i) {
        if (m_moves.moves[i].lasts)
            follow(i);
    }
}

void Explorer::follow(std::uint32_t move)
{
    m_out.moveSeen[move] = true;
    m_after = m_before;
    PlaceIndex place = go(move, m_after);
    for (int passed = 0; passed < mostPassed; ++passed) {
        const std::uint32_t only = onlyMove(place);
        if (only == none)
            break;
        m_out.moveSeen[only] = true;
        place = go(only, m_after);
    }
    m_out.graph.to.push_back(stateOf(place, m_after));
    m_out.move.push_back(move);
}

std::uint32_t Explorer::onlyMove(PlaceIndex place) const
{
    const Run &moves = m_moves.places[place].moves;
    if (moves.count != 1)
        return none;
    const Move &only = m_moves.moves[moves.first];
    const bool plain = only.offered == Move::Offered::Always && only.gain == 0 &&
                       only.choosing.by == Choosing::By::Continue;
    return plain ? moves.first : none;
}

PlaceIndex Explorer::go(std::uint32_t index, Values &values)
{
    const Move &move = m_moves.moves[index];
    apply(move.deeds, values);
    if (!move.enters)
        return move.to;
    const std::uint32_t mood = m_layout.recovery();
    // What is drawn belongs to the step that was entered before.
    if (mood != Layout::untracked && move.choosing.by != Choosing::By::Nothing)
        values[mood] = values[m_layout.number(*m_script.moodMeter())];
    return enter(move.to, values);
}

PlaceIndex Explorer::enter(StepIndex step, Values &values)
{
    for (int hops = 0; hops < mostBranches; ++hops) {
        m_out.stepSeen[step] = true;
        apply(m_moves.entering[step], values);
        const StepProgram &program = m_script.at(step);
        if (!program.as<lesson::Branch>())
            break;
        const auto &forks = m_forks[step];
        const auto fork = std::ranges::find_if(forks, [&](const auto &one) {
            const Code &code = m_forkCodes[one.first];
            return code.empty() || valueOf(code, values) != 0;
        });
        if (fork == forks.end() && !program.chances.empty())
            break;
        step = fork == forks.end() ? program.next : fork->second;
    }
    return m_moves.firstPlace[step];
}

void Explorer::apply(const Run &deeds, Values &values) const
{
    for (std::uint32_t i = 0; i < deeds.count; ++i)
        apply(m_moves.deeds[deeds.first + i], values);
}

void Explorer::apply(const Deed &deed, Values &values) const
{
    if (deed.does == Deed::Does::Visit)
        return visit(deed, values);
    if (deed.does == Deed::Does::Arrive) {
        values[m_layout.recovery()] = values[m_layout.number(*m_script.moodMeter())];
        return;
    }
    const Field &field = m_layout.fields()[deed.field];
    double value = deed.value;
    if (deed.code != Layout::untracked)
        value = valueOf(m_moves.codes[deed.code], values) * (deed.minus ? -1 : 1);
    if (deed.does == Deed::Does::Add)
        value += values[deed.field];
    values[deed.field] = std::clamp(value, field.low, field.high);
}

/// As recoveries() does with the visits of a run.
void Explorer::visit(const Deed &deed, Values &values) const
{
    double *const now = values.data() + m_layout.recovery();
    double &before = now[0], &open = now[1], &wanted = now[2], &turns = now[3], &late = now[4];
    const double mood = values[m_layout.number(*m_script.moodMeter())];
    const double most = m_layout.fields()[m_layout.recovery() + 3].high;
    const auto forget = [&] {
        open = turns = 0;
        wanted = m_layout.fields()[m_layout.recovery() + 2].low;
    };
    const bool wasOpen = open != 0;
    if (wasOpen && deed.turn && ++turns > most)
        late = 1;
    if (wasOpen && mood >= wanted)
        forget();
    if (!wasOpen && deed.dont && mood < before) {
        open = 1;
        wanted = before;
    }
    if (late != 0)
        forget();
}

bool Explorer::holds(std::uint32_t code, const Values &values) const
{
    return valueOf(m_moves.codes[code], values) != 0;
}

double Explorer::valueOf(const Code &code, const Values &values) const
{
    return evaluateWith(code, [&](const Instruction &in) {
        if (in.source == Source::Number)
            return values[in.slot];
        if (in.source != Source::ScorePercent)
            return literal(in);
        double total = 0;
        for (std::uint32_t i = 0; i < m_script.competencies().size(); ++i)
            total += values[m_layout.earned(i)] * m_script.competencies()[i].weight;
        const double best = m_script.bestTotal();
        return best <= 0 ? 100 : std::clamp(100 * total / best, 0.0, 100.0);
    });
}

void Explorer::encode(PlaceIndex place, const Values &values)
{
    std::ranges::fill(m_key, 0);
    const std::vector<Field> &fields = m_layout.fields();
    for (std::size_t i = 0; i < fields.size(); ++i) {
        const Field &field = fields[i];
        // Adding zero makes a negative zero the same as the other.
        const std::uint64_t bits = field.bits == 64 ? std::bit_cast<std::uint64_t>(values[i] + 0.0)
                                                    : std::uint64_t(values[i] - field.low);
        m_key[field.word] |= bits << field.shift;
    }
    // Place last: in the highest bits, so that states of one place lie together.
    m_key[0] |= std::uint64_t(place) << (m_layout.firstBits() - m_layout.placeBits());
}

PlaceIndex Explorer::decode(Node state, Values &values) const
{
    const std::uint64_t *key = m_table.key(state);
    const std::vector<Field> &fields = m_layout.fields();
    for (std::size_t i = 0; i < fields.size(); ++i)
        values[i] = decoded(fields[i], key);
    return m_out.place[state];
}

Node Explorer::stateOf(PlaceIndex place, const Values &values)
{
    encode(place, values);
    const StateTable::Found found = m_table.find(m_key.data());
    if (found.isNew)
        m_out.place.push_back(place);
    return found.state;
}

} // namespace rapport::engine::paths
