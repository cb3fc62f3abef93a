#pragma once

#include "engine/lessonrun.h"
#include "learner/lesson/draft.h"
#include "learner/lesson/medialocator.h"
#include "ui/models/stepmodel.h"

#include <functional>

namespace rapport::player {

/// What a run alone does not tell about how its step is shown.
struct Scene
{
    const MediaLocator &media;
    const Draft &draft;
    bool clockRuns = true;    ///< whether the time on hold passes by itself
    bool questionDue = false; ///< whether a recording has come to its next question
    bool heard = false;       ///< whether it has come to its end
    std::function<QString(const lesson::CastId &)> nameOf; ///< how a speaker is called
};

/// Shows where a run stands in a StepModel.
class StepFiller
{
public:
    StepFiller(const engine::LessonRun &run, Scene scene);

    void fill(ui::StepModel &step) const;

    /// Only what changes as time passes: on hold, and where there is a limit.
    void fillClock(ui::StepModel &step) const;

private:
    void fillBody(ui::StepModel &step, const lesson::Page &page) const;
    void fillBody(ui::StepModel &step, const lesson::Pair &pair) const;
    void fillBody(ui::StepModel &step, const lesson::Turn &turn) const;
    void fillBody(ui::StepModel &step, const lesson::Choice &choice) const;
    void fillBody(ui::StepModel &step, const lesson::Sort &sort) const;
    void fillBody(ui::StepModel &step, const lesson::Hold &hold) const;
    void fillBody(ui::StepModel &step, const lesson::Clip &clip) const;
    void fillBody(ui::StepModel &step, const lesson::Order &order) const;
    void fillBody(ui::StepModel &step, const lesson::Match &match) const;
    void fillBody(ui::StepModel &step, const lesson::Spot &spot) const;
    void fillBody(ui::StepModel &step, const lesson::Write &write) const;
    void fillBody(ui::StepModel &step, const lesson::Rating &rating) const;
    void fillBody(ui::StepModel &step, const lesson::Speak &speak) const;
    void fillBody(ui::StepModel &step, const lesson::End &end) const;
    void fillBody(ui::StepModel &, const lesson::Branch &) const {}
    void fillBody(ui::StepModel &, const lesson::UnknownStep &) const {}

    void revealPair(ui::StepModel &step) const;
    void fillQuestion(ui::StepModel &step, const lesson::ClipStop &question) const;
    void revealMarks(ui::StepModel &step, const lesson::Clip &clip) const;
    void revealSpots(ui::StepModel &step, const lesson::Spot &spot) const;
    void revealWriting(ui::StepModel &step, const lesson::Write &write) const;
    void fillTimeLimit(ui::StepModel &step) const;
    /// What is offered now; of `graded` ways all of them, with how good each one is.
    [[nodiscard]] QList<ui::OptionRow> options(const std::vector<engine::Way> *graded) const;
    [[nodiscard]] bool explaining() const;
    [[nodiscard]] const engine::Visit *lastVisit() const;
    /// The answer that is being explained, when it is of that kind.
    template <class Answer>
    [[nodiscard]] const Answer *given() const
    {
        const engine::Visit *visit = lastVisit();
        return visit ? std::get_if<Answer>(&visit->answer) : nullptr;
    }
    [[nodiscard]] QSet<QString> pickedBefore() const;

    const engine::LessonRun &m_run;
    Scene m_scene;
};

/// The word for a grade in the views: "do", "ok", "dont", or empty.
[[nodiscard]] QString gradeWord(lesson::Grade grade);

[[nodiscard]] QString words(const lesson::Text &text);

/// A moment of a recording or a length of time, "1:07".
[[nodiscard]] QString clockWords(Millis time);

/// The items of a step in the order in which they are shown: as arranged, or shuffled.
[[nodiscard]] QList<QString> orderShown(const engine::LessonRun &run, const lesson::Order &order,
                                        const Draft &draft);

} // namespace rapport::player
