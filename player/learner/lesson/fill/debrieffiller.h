#pragma once

#include "engine/lessonrun.h"
#include "learner/lesson/fill/callfiller.h"
#include "ui/models/debriefmodel.h"

namespace rapport::player {

/// Tells how a finished run went in a DebriefModel.
class DebriefFiller
{
public:
    DebriefFiller(const engine::LessonRun &run, const lesson::Course &course);

    void fill(ui::DebriefModel &debrief) const;

private:
    void fillTiles(ui::DebriefModel &debrief, const engine::RunResult &result) const;
    void fillCurve(ui::DebriefModel &debrief) const;
    void fillMoment(ui::DebriefModel &debrief) const;
    void fillReplies(ui::DebriefModel &debrief) const;
    [[nodiscard]] QString headline(const engine::RunResult &result) const;
    /// The visits that belong to the call, in order.
    [[nodiscard]] std::vector<const engine::Visit *> calls(const engine::LessonRun &run) const;
    /// The answer after which the mood fell most; null when nothing went wrong.
    [[nodiscard]] const engine::Visit *worst() const;
    [[nodiscard]] const engine::Way *bestWayOf(const engine::Visit &visit) const;
    [[nodiscard]] QList<qreal> bestCurve() const;

    const engine::LessonRun &m_run;
    const engine::Script &m_script;
    CallFiller m_call;
};

} // namespace rapport::player
