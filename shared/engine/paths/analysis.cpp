#include "engine/paths/analysis.h"

#include <algorithm>
#include <limits>

namespace rapport::engine::paths {

namespace {

constexpr double nothing = -std::numeric_limits<double>::infinity();
/// Tells equal paths apart and is less than any points.
constexpr double slightly = 1e-6;
/// More points than anybody asks for: what a goal that can be met looks like.
constexpr double plenty = 1e12;

/// A hold may not use up what there is to look at by itself.
std::size_t holdPlacesFor(std::size_t budget)
{
    return std::min(mostHoldPlaces, budget / 4 + 1);
}

} // namespace

Analysis::Analysis(const Script &script, std::size_t budget)
    : m_script(script)
    , m_layout(script)
    , m_moves(movesOf(script, m_layout, holdPlacesFor(budget)))
{
    m_layout.pack(m_moves.places.size());
    m_states = Explorer(script, m_layout, m_moves).explore(budget);
    m_components = componentsOf(m_states.graph, 0);
}

Analysis::Analysis(const Script &script, const State &from, std::size_t budget)
    : m_script(script)
    , m_layout(script)
    , m_moves(movesOf(script, m_layout, holdPlacesFor(budget)))
{
    m_layout.pack(m_moves.places.size());
    m_states = Explorer(script, m_layout, m_moves).explore(from, budget);
    m_components = componentsOf(m_states.graph, 0);
}

Longest Analysis::worth(double sign) const
{
    std::vector<double> gains;
    std::vector<float> ties;
    gains.reserve(m_states.move.size());
    ties.reserve(m_states.move.size());
    for (const std::uint32_t move : m_states.move) {
        gains.push_back(m_moves.worth[m_moves.moves[move].gain]);
        ties.push_back(float(sign) * m_moves.moves[move].shift);
    }
    std::vector<double> ends(m_states.graph.size(), nothing);
    const PassTest test(m_script, m_layout, m_moves);
    const std::vector<double> points(test.goals(), plenty);
    for (const Node end : m_states.endings) {
        const bool passes =
            test.passes(m_states.place[end], m_states.values(m_layout, end), points.data());
        ends[end] = passes == (sign > 0) ? slightly : 0;
    }
    return longest(m_states.graph, m_components, {gains, ends, sign, &ties});
}

Longest Analysis::competency(std::uint32_t competency) const
{
    std::vector<double> gains;
    gains.reserve(m_states.move.size());
    for (const std::uint32_t move : m_states.move)
        gains.push_back(m_moves.earnedBy(m_moves.moves[move].gain)[competency]);
    std::vector<double> ends(m_states.graph.size(), nothing);
    for (const Node end : m_states.endings)
        ends[end] = 0;
    return longest(m_states.graph, m_components, {gains, ends, 1, nullptr});
}

Verdict Analysis::verdict(bool passing, std::size_t budget) const
{
    const PassTest test(m_script, m_layout, m_moves);
    return findVerdict(test, m_states, m_components, m_layout, m_moves, passing, budget);
}

std::vector<EdgeIndex> Analysis::pathOf(const Longest &found) const
{
    std::vector<EdgeIndex> path;
    for (Node at = 0; found.via[at] != none; at = m_states.graph.to[found.via[at]])
        path.push_back(found.via[at]);
    return path;
}

double Analysis::worthOf(const std::vector<EdgeIndex> &path) const
{
    double sum = 0;
    for (const EdgeIndex edge : path)
        sum += m_moves.worth[m_moves.moves[m_states.move[edge]].gain];
    return sum;
}

double Analysis::earnedOn(const std::vector<EdgeIndex> &path, std::uint32_t competency) const
{
    double sum = 0;
    for (const EdgeIndex edge : path)
        sum += m_moves.earnedBy(m_moves.moves[m_states.move[edge]].gain)[competency];
    return sum;
}

namespace {

/// Goes along a path answer by answer.
class Walker
{
public:
    Walker(const Analysis &analysis, LessonRun run, bool keepStates)
        : m_analysis(analysis)
        , m_keepStates(keepStates)
        , m_out{std::move(run), {}, {}, false}
    {}

    Walk go(const std::vector<EdgeIndex> &path)
    {
        const StateGraph &states = m_analysis.states();
        Node state = 0;
        m_out.whole = true;
        for (const EdgeIndex edge : path) {
            const Move &move = m_analysis.moves().moves[states.move[edge]];
            if (move.choosing.by != Choosing::By::Nothing && !take(states.place[state], move))
                break;
            state = states.graph.to[edge];
        }
        m_out.whole = m_out.whole && passThroughTo(states.place[state]);
        return std::move(m_out);
    }

private:
    bool take(PlaceIndex place, const Move &move)
    {
        m_out.whole = passThroughTo(place) &&
                      give(answerOf(m_analysis.moves(), m_analysis.script(), place, move));
        return m_out.whole;
    }

    bool give(const Answer &answer)
    {
        if (m_keepStates) {
            State before = m_out.run.state();
            before.visits.clear();
            m_out.before.push_back(std::move(before));
        }
        m_out.answers.push_back(answer);
        return m_out.run.answer(answer).ok();
    }

    [[nodiscard]] bool standsAt(PlaceIndex place) const
    {
        const Moves &moves = m_analysis.moves();
        const StepIndex step = moves.places[place].step;
        const State &now = m_out.run.state();
        const bool isHold = m_analysis.script().at(step).as<lesson::Hold>() != nullptr;
        return now.step == step && now.phase != Phase::Explaining &&
               (isHold || moves.firstPlace[step] + now.part == place);
    }

    /// Reads on where there is nothing else to do, until the run stands at that place.
    bool passThroughTo(PlaceIndex place)
    {
        constexpr int mostPassed = 2000;
        for (int i = 0; i < mostPassed && !standsAt(place); ++i) {
            if (m_out.run.finished() || !m_out.run.canContinue() || !give(Continue{}))
                return false;
        }
        return standsAt(place);
    }

    const Analysis &m_analysis;
    bool m_keepStates;
    Walk m_out;
};

} // namespace

Walk walk(const Analysis &analysis, const std::vector<EdgeIndex> &path, LessonRun run,
          bool keepStates)
{
    return Walker(analysis, std::move(run), keepStates).go(path);
}

} // namespace rapport::engine::paths
