#pragma once

#include "engine/lessonrun.h"
#include "learner/lesson/fill/callfiller.h"
#include "learner/lesson/medialocator.h"
#include "ui/models/debriefmodel.h"

namespace rapport::player {

/// Tells how a finished run went in a DebriefModel.
class DebriefFiller
{
public:
    /// All must outlive it. Looks for the best path there was, which may take a moment.
    DebriefFiller(const engine::LessonRun &run, const lesson::Course &course,
                  const MediaLocator &media);

    void fill(ui::DebriefModel &debrief) const;

private:
    /// What would have been better, with its sound where somebody says just that.
    struct Better
    {
        QString words;
        QString why;
        QUrl clip;
    };

    void fillTiles(ui::DebriefModel &debrief, const engine::RunResult &result) const;
    void fillCurve(ui::DebriefModel &debrief) const;
    void fillMoment(ui::DebriefModel &debrief) const;
    void fillReplies(ui::DebriefModel &debrief) const;
    [[nodiscard]] QString headline(const engine::RunResult &result) const;
    [[nodiscard]] QString recovered(const engine::RunResult &result) const;
    /// What there is to tell of a visit; without text where there is nothing.
    [[nodiscard]] ui::ReplyRow replyOf(std::size_t visit) const;
    /// The answer after which the mood fell most; null when nothing went wrong.
    [[nodiscard]] const engine::Visit *worst() const;
    [[nodiscard]] const engine::Way *bestWayOf(const engine::Visit &visit) const;
    [[nodiscard]] Better betterThan(const engine::Visit &visit, const engine::Way &way) const;
    [[nodiscard]] QList<qreal> bestCurve() const;

    const engine::LessonRun &m_run;
    const engine::Script &m_script;
    const MediaLocator &m_media;
    CallFiller m_call;
};

/// Whether a visit belongs to the call, and so to its curve.
[[nodiscard]] bool isOnCall(const engine::Script &script, const engine::Visit &visit);

/// A time on the call, "01:58".
[[nodiscard]] QString callClock(Millis time);

} // namespace rapport::player
