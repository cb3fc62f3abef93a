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

/// Answers in a learner's place. Best and worst look ahead over the whole story and, on hold, over
/// everything that can be done there; random draws from its own seed, and after ten times the
/// lesson's length heads for an ending, so that circles end too. The same aim, seed and lesson give
/// the same answers.
class Autopilot
{
public:
    Autopilot(const Script &script, Aim aim, std::uint64_t seed);

    /// An answer that is on offer. Not for a finished run.
    [[nodiscard]] Answer next(const LessonRun &run);

private:
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
    Random m_random;
    std::vector<PlannedAnswer> m_plan; ///< what is left of it, the next answer last
    int m_answers = 0;
    int m_patience = 0;
};

} // namespace rapport::engine
