#pragma once

#include "engine/paths/digraph.h"
#include "engine/paths/moves.h"
#include "engine/paths/statetable.h"

namespace rapport::engine::paths {

/// Every state that paths from one beginning can reach. Pages and other places where there is
/// nothing to decide and nothing to earn are passed through, not kept.
struct StateGraph
{
    Digraph graph;                   ///< the beginning is state 0
    std::vector<std::uint32_t> move; ///< of each edge
    std::vector<PlaceIndex> place;   ///< of each state
    std::vector<Node> endings;       ///< the states that are at an ending
    bool whole = true;               ///< false where the budget was spent before all was seen

    std::vector<bool> stepSeen; ///< which steps were entered
    std::vector<bool> moveSeen; ///< which moves were on offer

    std::vector<std::uint64_t> keys;

    /// The values of all fields in a state.
    [[nodiscard]] std::vector<double> values(const Layout &layout, Node state) const;
};

/// Looks at every move in every state, shortest paths first, until there is nothing new or the
/// budget of states is spent.
class Explorer
{
public:
    Explorer(const Script &script, const Layout &layout, const Moves &moves);

    /// From the beginning of the lesson.
    [[nodiscard]] StateGraph explore(std::size_t budget);
    /// From where a run stands between two answers: at the beginning of a step, or at a clip's
    /// stop.
    [[nodiscard]] StateGraph explore(const State &from, std::size_t budget);

private:
    using Values = std::vector<double>;

    StateGraph spread(std::size_t budget, PlaceIndex place, Values values);
    void expand(Node state);
    void follow(std::uint32_t move);
    PlaceIndex go(std::uint32_t move, Values &values);
    PlaceIndex enter(StepIndex step, Values &values);
    /// The only move of a place where there is nothing to decide and nothing to earn, or `none`.
    [[nodiscard]] std::uint32_t onlyMove(PlaceIndex place) const;
    void apply(const Run &deeds, Values &values) const;
    void apply(const Deed &deed, Values &values) const;
    void visit(const Deed &deed, Values &values) const;
    [[nodiscard]] bool holds(std::uint32_t code, const Values &values) const;
    [[nodiscard]] double valueOf(const Code &code, const Values &values) const;
    void encode(PlaceIndex place, const Values &values);
    PlaceIndex decode(Node state, Values &values) const;
    Node stateOf(PlaceIndex place, const Values &values);

    const Script &m_script;
    const Layout &m_layout;
    const Moves &m_moves;
    std::vector<std::vector<std::pair<std::uint32_t, StepIndex>>> m_forks; ///< code and step
    std::vector<Code> m_forkCodes;
    StateTable m_table;
    StateGraph m_out;
    std::vector<std::uint64_t> m_key;
    Values m_before;
    Values m_after;
};

} // namespace rapport::engine::paths
