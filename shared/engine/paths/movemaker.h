#pragma once

#include "engine/lessonrun.h"
#include "engine/paths/moves.h"

#include <map>
#include <tuple>

namespace rapport::engine::paths {

/// One answer while it is being put together.
struct Outcome
{
    std::uint32_t to = noStep;
    bool enters = true;
    std::vector<double> earned;
    std::vector<Deed> deeds;
    bool dont = false;
    float shift = 0;
    Choosing choosing;

    /// Whether nothing but points and the answer differ.
    [[nodiscard]] bool leadsLike(const Outcome &other) const;
};

/// Puts together the moves of a lesson, step by step. Used once, by movesOf().
class MoveMaker
{
public:
    MoveMaker(const Script &script, const Layout &layout, std::size_t holdPlaces);

    Moves make();

private:
    void step(StepIndex index);
    void entering(const StepProgram &step);
    void plain();
    void turn();
    void branch();
    void choice(const std::vector<Way> &ways, bool multiple, StepIndex fallback,
                const Outcome &base);
    void several(const std::vector<Way> &ways, StepIndex fallback, const Outcome &base);
    void clip(const lesson::Clip &clip);
    void counted(const std::vector<int> &counts, int all);
    void finds(const std::vector<std::pair<Answer, Finds>> &tries);
    void clipMarks(const lesson::Clip &clip);
    void spots(const lesson::Spot &spot);
    void written();
    void timeUp();

    void hold(const lesson::Hold &hold);
    void holdPlace(const lesson::Hold &hold, const HoldState &now);
    void holdAction(const lesson::Hold &hold, const HoldState &now, std::size_t way);
    void holdWait(const lesson::Hold &hold, const HoldState &now, Millis time, Choosing choosing);
    void earnHoldRules(Outcome &out, const lesson::Hold &hold, const HoldState &now) const;
    [[nodiscard]] HoldState plainer(const lesson::Hold &hold, HoldState now) const;
    PlaceIndex holdPlaceOf(const lesson::Hold &hold, const HoldState &now);
    [[nodiscard]] bool matters(const Way &way) const;

    [[nodiscard]] Outcome outcome(std::uint32_t to, Choosing choosing) const;
    void take(Outcome &out, const Way &way);
    void effects(std::vector<Deed> &out, const std::vector<Change> &changes, float *shift);
    void earn(Outcome &out, const std::vector<Points> &points, double times) const;
    void drift(std::vector<Deed> &out, Millis time, bool onHold) const;
    void visit(Outcome &out) const;
    void openPlace();
    Move &add(Outcome out);
    /// Of outcomes that differ in points alone keeps those of which no other has as many of every
    /// competency, and those of which no other has as few.
    void keepExtremes(std::vector<Outcome> &all);
    std::uint32_t code(const Code &code);
    Run deeds(const std::vector<Deed> &deeds);

    using HoldKey = std::tuple<Millis, Millis, unsigned, std::vector<bool>>;

    const Script &m_script;
    const Layout &m_layout;
    std::size_t m_mostHoldPlaces;
    Moves m_out;
    const StepProgram *m_step = nullptr;
    std::map<HoldKey, PlaceIndex> m_holdPlaces;
    std::vector<HoldState> m_holdLine; ///< places of a hold that are still to be filled
};

/// The counts of right things an answer to a step can have.
[[nodiscard]] std::vector<int> rightCounts(const lesson::StepBody &body);

/// The answer to such a step with so many right.
[[nodiscard]] Answer answerWithRight(const lesson::StepBody &body, int right);

/// Answers to a transcript or a recording that come to different numbers of finds and false alarms.
/// All that can be told apart, where there are few places to pick; else as many as picking them one
/// after the other gives. A recording has no end of moments: one false alarm stands for all.
[[nodiscard]] std::vector<std::pair<Answer, Finds>> findTries(const lesson::StepBody &body);

} // namespace rapport::engine::paths
