#pragma once

#include "engine/holdplan.h"
#include "engine/lessonrun.h"
#include "engine/prospects.h"

#include <optional>
#include <string_view>

namespace rapport::engine {

enum class Aim { Best, Worst, Random };

/// The aim of that name ("best", "worst", "random"), or nothing.
[[nodiscard]] std::optional<Aim> aimFromText(std::string_view text);

/// Answers in a learner's place. Best and worst go the way that ends with the most (or least)
/// points of all there are from here, conditions looked at; where the seed draws otherwise than
/// they hoped, the best from there. In lessons of too many states they look at the links alone, and
/// on hold at everything that can be done there. Random draws from its own seed, and after ten
/// times the lesson's length heads for an ending, so that circles end too. The same aim, seed and
/// lesson give the same answers.
class Autopilot
{
public:
    enum class Sight {
        Everything,
        Links, ///< never makes a plan of the whole way
    };

    Autopilot(const Script &script, Aim aim, std::uint64_t seed, Sight sight = Sight::Everything);

    /// An answer that is on offer. Not for a finished run.
    [[nodiscard]] Answer next(const LessonRun &run);

private:
    /// An answer of a plan, and where it is to be given.
    struct Waypoint
    {
        StepIndex step = noStep;
        std::uint32_t part = 0;
        std::uint32_t tries = 0;
        HoldState hold;
        bool isExplained = false;
        Answer answer;
    };

    std::optional<Answer> planned(const LessonRun &run);
    void plan(const LessonRun &run);
    [[nodiscard]] Answer aimed(const LessonRun &run);
    [[nodiscard]] Answer drawn(const LessonRun &run);
    [[nodiscard]] Answer bestWay(const LessonRun &run) const;
    [[nodiscard]] Answer several(const LessonRun &run) const;
    [[nodiscard]] Answer made(const LessonRun &run) const;
    [[nodiscard]] Answer drawnOptions(const LessonRun &run, const std::vector<const Way *> &ways);
    [[nodiscard]] const Way *drawnWay(const LessonRun &run, const std::vector<const Way *> &ways);
    [[nodiscard]] double value(const LessonRun &run, double gained, StepIndex next) const;
    [[nodiscard]] Answer onHold(const LessonRun &run);

    const Prospects m_prospects;
    std::vector<std::size_t> m_toEnding; ///< filled when a walk has gone on for too long
    Aim m_aim;
    bool m_plans;
    std::vector<Waypoint> m_route; ///< what is left of it, the next answer last
    Random m_random;
    std::vector<PlannedAnswer> m_plan; ///< what is left of it, the next answer last
    int m_answers = 0;
    int m_patience = 0;
};

} // namespace rapport::engine
