#pragma once

#include "engine/lessonrun.h"
#include "format/coursefolder.h"
#include "ui/models/callmodel.h"

namespace rapport::player {

/// Shows the call around a run in a CallModel: who is on the line, their mood, what was said.
class CallFiller
{
public:
    CallFiller(const engine::LessonRun &run, const lesson::Course &course);

    void fill(ui::CallModel &call) const;
    void fillTime(ui::CallModel &call) const;

    /// The name a speaker goes by in the transcript: "You", or a first name.
    [[nodiscard]] QString speakerName(const lesson::CastId &speaker) const;

private:
    [[nodiscard]] const lesson::CastMember *member(const lesson::CastId &speaker) const;
    void fillCaller(ui::CallModel &call) const;
    void fillMood(ui::CallModel &call) const;
    void fillCompetencies(ui::CallModel &call) const;
    void fillTranscript(ui::CallModel &call) const;
    [[nodiscard]] ui::LineRow lineOf(const lesson::Turn &turn) const;

    const engine::LessonRun &m_run;
    const lesson::Course &m_course;
};

/// A meter's value as a share of its range, 0 to 1.
[[nodiscard]] double moodShare(const engine::Script &script, double value);

/// What a value of the mood means, in the meter's own words.
[[nodiscard]] QString moodWords(const engine::Script &script, double value);

/// The part of a step that was picked in a visit, or null.
[[nodiscard]] const engine::Way *pickedWay(const engine::Script &script,
                                           const engine::Visit &visit);

} // namespace rapport::player
