#pragma once

#include "lesson/values.h"

#include <optional>
#include <utility>
#include <vector>

/// What the paths of a lesson come to, as plain values: whoever plays a lesson through finds them
/// out, whoever judges its content only reads them.
namespace rapport::lesson {

/// An answer that may have been too much work to find.
enum class Sure { No, Yes, Unknown };

/// The most of one competency that any path can end with.
struct CompetencyFacts
{
    CompetencyId id;
    double best = 0;                ///< points at an ending, on the path that earns most of it
    bool unbounded = false;         ///< a loop gains it without end; `best` does not use that loop
    std::optional<double> passMark; ///< percent, where the lesson's pass rule names one
    /// Whether some path ends with its pass mark kept, whatever else is missed. Yes where the
    /// lesson sets no pass mark.
    Sure canPass = Sure::Unknown;
};

/// A reply, option or hold action, by its step.
struct PartAt
{
    StepId step;
    PartId part;

    bool operator==(const PartAt &) const = default;
};

/// What is true of all paths through a lesson that can run. A path is any sequence of answers a
/// learner could give, on any seed; the clock moves only on hold, and timers run out whenever they
/// can. Whatever is named in a list is proved; a list that is empty proves nothing unless `proved`.
struct PathFacts
{
    /// Whether every path was looked at. Where it is false, the lesson has more states than were
    /// worth looking at: what could be found without is still here, and the rest is Unknown.
    bool proved = false;

    Sure canPass = Sure::Unknown; ///< whether a path ends with the pass rule kept
    Sure canFail = Sure::Unknown; ///< whether a path ends without a pass
    Sure canEnd = Sure::Unknown;  ///< whether a path reaches an ending at all

    /// Points over all competencies, times their weights, at an ending. Best never uses a loop that
    /// gains twice, worst none that loses; nothing where no ending can be reached.
    std::optional<double> best;
    std::optional<double> worst;

    std::vector<CompetencyFacts> competencies; ///< in the order the course or lesson names them

    /// The steps of one loop that gains score every time round, in the order they are met; empty
    /// where there is none. Then the score has no upper bound.
    std::vector<StepId> gainingLoop;
    /// The same for a loop that loses score.
    std::vector<StepId> losingLoop;

    /// Steps that have a way to them, but only through conditions that never hold. Steps without
    /// any way to them are left to whoever looks at the links alone.
    std::vector<StepId> closedSteps;
    /// Replies that are never offered, and hold actions that can never be taken, on steps that can
    /// be reached.
    std::vector<PartAt> closedParts;
    /// Steps that can be reached but from which, as things stand then, no path ever ends: going
    /// round for ever is the only thing left. Not those that have no way to an ending by the links
    /// alone.
    std::vector<StepId> trapped;
};

} // namespace rapport::lesson
