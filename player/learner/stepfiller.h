#pragma once

#include "engine/lessonrun.h"
#include "learner/medialocator.h"
#include "ui/models/stepmodel.h"

#include <QHash>
#include <QSet>

namespace rapport::player {

/// What a learner has laid out but not yet handed in.
struct Draft
{
    QSet<QString> taken;            ///< options of a question with several answers
    QHash<QString, QString> sorted; ///< item to bucket
};

/// Shows where a run stands in a StepModel.
class StepFiller
{
public:
    StepFiller(const engine::LessonRun &run, const MediaLocator &media, const Draft &draft,
               bool clockRuns);

    void fill(ui::StepModel &step) const;

    /// Only what changes as the hold clock runs.
    void fillClock(ui::StepModel &step) const;

private:
    void fillBody(ui::StepModel &step, const lesson::Page &page) const;
    void fillBody(ui::StepModel &step, const lesson::Pair &pair) const;
    void fillBody(ui::StepModel &step, const lesson::Turn &turn) const;
    void fillBody(ui::StepModel &step, const lesson::Choice &choice) const;
    void fillBody(ui::StepModel &step, const lesson::Sort &sort) const;
    void fillBody(ui::StepModel &step, const lesson::Hold &hold) const;
    void fillBody(ui::StepModel &step, const lesson::Clip &body) const;
    void fillBody(ui::StepModel &step, const lesson::Order &body) const;
    void fillBody(ui::StepModel &step, const lesson::Match &body) const;
    void fillBody(ui::StepModel &step, const lesson::Spot &body) const;
    void fillBody(ui::StepModel &step, const lesson::Write &body) const;
    void fillBody(ui::StepModel &step, const lesson::Rating &body) const;
    void fillBody(ui::StepModel &step, const lesson::Speak &body) const;
    void fillBody(ui::StepModel &step, const lesson::End &end) const;
    void fillBody(ui::StepModel &, const lesson::Branch &) const {}
    void fillBody(ui::StepModel &, const lesson::UnknownStep &) const {}

    void revealPair(ui::StepModel &step) const;
    [[nodiscard]] QList<ui::OptionRow> options(bool graded) const;
    [[nodiscard]] bool explaining() const;
    [[nodiscard]] const engine::Visit *lastVisit() const;
    [[nodiscard]] QSet<QString> pickedBefore() const;

    const engine::LessonRun &m_run;
    const MediaLocator &m_media;
    const Draft &m_draft;
    bool m_clockRuns;
};

/// The word for a grade in the views: "do", "ok", "dont", or empty.
[[nodiscard]] QString gradeWord(lesson::Grade grade);

[[nodiscard]] QString words(const lesson::Text &text);

} // namespace rapport::player
