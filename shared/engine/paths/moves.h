#pragma once

#include "engine/answer.h"
#include "engine/paths/layout.h"

#include <span>

namespace rapport::engine::paths {

using PlaceIndex = std::uint32_t;

/// What a move does to one field.
struct Deed
{
    enum class Does : std::uint8_t {
        Set,    ///< to the value, or to that of the code
        Add,    ///< the same
        Arrive, ///< notes the mood a mistake is measured against
        Visit,  ///< an answer is recorded
    };

    Does does = Does::Set;
    bool dont = false; ///< of a visit: its answer was graded a don't
    bool turn = false; ///< of a visit: of a turn
    bool minus = false;
    std::uint32_t field = 0;
    std::uint32_t code = Layout::untracked; ///< where the value is worked out
    double value = 0;
};

struct Run
{
    std::uint32_t first = 0;
    std::uint32_t count = 0;
};

/// What of an answer is needed to give it again.
struct Choosing
{
    enum class By : std::uint8_t {
        Nothing, ///< no answer: the seed draws
        Continue,
        Wait,
        TimeUp,
        Parts, ///< those ways of the place whose bits are set
        Way,   ///< the way of that number
        Right, ///< so many things in their right place
        Rules, ///< those rules kept whose bits are set
        Ready, ///< the answer of that number in `ready`
    };

    By by = By::Continue;
    std::uint64_t what = 0;
};

/// One answer at one place, or one way of many equal ones.
struct Move
{
    enum class Offered : std::uint8_t { Always, When, IfNoneOther };

    std::uint32_t to = 0; ///< the step that is entered, or the place of the same step
    bool enters = true;
    Offered offered = Offered::Always;
    bool lasts = false;     ///< on offer too where none of the others is
    std::uint32_t gain = 0; ///< 0 is nothing
    std::uint32_t when = 0; ///< a code
    Run deeds;
    Choosing choosing;
    float shift = 0; ///< of the mood, as far as it can be read off the effects
};

/// Where a run can stand between two answers: a step, a stop of a clip, or how things are on hold.
struct PlaceInfo
{
    StepIndex step = noStep;
    Run moves;
};

/// Every answer that a lesson can take, flat. Where answers come to the same (points, next step and
/// changes), one stands for all. Of a step whose points nothing asks for on the way, and all of
/// whose points have one sign, only the most and the least right are kept.
struct Moves
{
    std::vector<PlaceInfo> places;      ///< the first of a step comes first of its places
    std::vector<PlaceIndex> firstPlace; ///< of each step
    std::vector<Move> moves;
    std::vector<Deed> deeds;
    std::vector<Code> codes;
    std::vector<double> worth;  ///< of each gain, in the score
    std::vector<double> earned; ///< of each gain, points for each competency
    std::vector<Run> entering;  ///< of each step: its own deeds when it is entered
    std::vector<Answer> ready;
    /// Whether nothing was left out for being too much.
    bool whole = true;

    /// Points for each competency.
    [[nodiscard]] const double *earnedBy(std::uint32_t gain) const
    {
        return earned.data() + gain * (earned.size() / worth.size());
    }
    [[nodiscard]] std::span<const Move> at(PlaceIndex place) const
    {
        const Run run = places[place].moves;
        return {moves.data() + run.first, run.count};
    }
};

/// More moves than this are not made for one step; nor, but where less is asked for, more places
/// for one hold.
inline constexpr std::size_t mostMoves = 2000;
inline constexpr std::size_t mostHoldPlaces = 20'000;

[[nodiscard]] Moves movesOf(const Script &script, const Layout &layout,
                            std::size_t holdPlaces = mostHoldPlaces);

/// The answer a move stands for.
[[nodiscard]] Answer answerOf(const Moves &moves, const Script &script, PlaceIndex place,
                              const Move &move);

} // namespace rapport::engine::paths
