#pragma once

#include "engine/paths/explore.h"

#include <functional>
#include <optional>

namespace rapport::engine::paths {

/// The pass rule, asked at endings of a StateGraph. What is not in the states are points that only
/// the rule asks for and only ever wants more of; they are its goals.
class PassTest
{
public:
    PassTest(const Script &script, const Layout &layout, const Moves &moves);

    /// How many kinds of points have to be added up along a path.
    [[nodiscard]] std::size_t goals() const { return m_goals.size(); }
    /// What a gain adds to a goal.
    [[nodiscard]] double gained(std::size_t goal, std::uint32_t gain) const;
    /// Whether a path that ends at a place with such numbers and such points is a pass.
    [[nodiscard]] bool passes(PlaceIndex place, const std::vector<double> &values,
                              const double *points) const;

private:
    static constexpr std::uint32_t score = 0xffff'ffff;

    void want(std::uint32_t goal);
    void want(const Code &code);
    [[nodiscard]] bool holds(const Code &code, const std::vector<double> &values,
                             const double *points) const;
    [[nodiscard]] double earned(std::uint32_t competency, const std::vector<double> &values,
                                const double *points) const;
    [[nodiscard]] double scorePercent(const std::vector<double> &values,
                                      const double *points) const;

    const Script &m_script;
    const Layout &m_layout;
    const Moves &m_moves;
    std::vector<std::uint32_t> m_goals; ///< competencies, or `score`
    std::vector<Code> m_must;
    std::vector<Code> m_atLeast;
};

/// A search for an ending that is (or is no) pass.
struct Verdict
{
    bool found = false;
    bool whole = true;            ///< false where the search was given up
    std::vector<EdgeIndex> edges; ///< from state 0 to that ending
};

/// Adds up the goals along all paths at once. Of the sums that lead to one state only those are
/// kept that no other is as good as in every goal; so nothing is lost that could still pass,
/// because more of a goal never makes a pass a failure. `wanted` is what passes() should say:
/// looking for failures, less is as good. Gives up after so many sums.
[[nodiscard]] Verdict findVerdict(const PassTest &test, const StateGraph &states,
                                  const Components &components, const Layout &layout,
                                  const Moves &moves, bool wanted, std::size_t budget);

} // namespace rapport::engine::paths
