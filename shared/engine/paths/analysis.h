#pragma once

#include "engine/lessonrun.h"
#include "engine/paths/explore.h"
#include "engine/paths/longest.h"
#include "engine/paths/passing.h"

namespace rapport::engine::paths {

/// All paths of a lesson from one beginning, laid open for questions.
class Analysis
{
public:
    /// From the beginning of the lesson. Looks at no more states than the budget.
    Analysis(const Script &script, std::size_t budget);
    /// From where a run stands, see Explorer.
    Analysis(const Script &script, const State &from, std::size_t budget);

    [[nodiscard]] const Script &script() const { return m_script; }
    [[nodiscard]] const Layout &layout() const { return m_layout; }
    [[nodiscard]] const Moves &moves() const { return m_moves; }
    [[nodiscard]] const StateGraph &states() const { return m_states; }
    [[nodiscard]] const Components &components() const { return m_components; }
    /// Whether every path was looked at.
    [[nodiscard]] bool whole() const { return m_states.whole && m_moves.whole; }

    /// The most (sign 1) or the least (-1) that points are worth. Of equal paths one that passes
    /// (or does not) as far as that does not hang on points, and among these one after which the
    /// caller feels better (or worse).
    [[nodiscard]] Longest worth(double sign) const;
    /// The most points of one competency.
    [[nodiscard]] Longest competency(std::uint32_t competency) const;
    /// An ending that is a pass, or is none.
    [[nodiscard]] Verdict verdict(bool passing, std::size_t budget) const;

    /// The edges from state 0 to an ending.
    [[nodiscard]] std::vector<EdgeIndex> pathOf(const Longest &found) const;
    /// What the points on a path are worth.
    [[nodiscard]] double worthOf(const std::vector<EdgeIndex> &path) const;
    /// Points of one competency on a path.
    [[nodiscard]] double earnedOn(const std::vector<EdgeIndex> &path,
                                  std::uint32_t competency) const;

private:
    const Script &m_script;
    Layout m_layout;
    Moves m_moves;
    StateGraph m_states;
    Components m_components;
};

/// A path as a learner would go it.
struct Walk
{
    LessonRun run;               ///< at its end
    std::vector<Answer> answers; ///< in order, reading on from explanations included
    std::vector<State> before;   ///< how things stood when each was given; empty unless asked for
    bool whole = false;          ///< whether the run went along the whole path
};

/// Goes along a path. Where the seed draws another way than the path's, it ends there.
[[nodiscard]] Walk walk(const Analysis &analysis, const std::vector<EdgeIndex> &path, LessonRun run,
                        bool keepStates);

} // namespace rapport::engine::paths
