#include "learner/progress/attemptreview.h"

#include "engine/lessonrun.h"
#include "learner/lesson/answerwords.h"
#include "learner/lesson/fill/stepfiller.h"
#include "session/contenthash.h"

#include <QCoreApplication>

#include <algorithm>

namespace rapport::player {

namespace {

using ui::ReplyRow;

/// For translators, who find the sentences of this file under its name.
struct Said
{
    Q_DECLARE_TR_FUNCTIONS(AttemptReview)
};

/// The way of a step that an answer picked, where it picked one.
const engine::Way *wayPicked(const engine::StepProgram &step, const engine::Answer &answer)
{
    const auto *picked = std::get_if<engine::Pick>(&answer);
    if (!picked || picked->parts.size() != 1)
        return nullptr;
    const auto found = std::ranges::find_if(
        step.ways, [&](const engine::Way &way) { return *way.id == picked->parts.front(); });
    return found == step.ways.end() ? nullptr : &*found;
}

QString promptShown(const lesson::Step &step)
{
    if (const auto *turn = std::get_if<lesson::Turn>(&step.body))
        return words(turn->line);
    return promptOf(step);
}

QString severalPicked(const engine::StepProgram &step, const engine::Pick &picked)
{
    QStringList texts;
    for (const engine::Way &way : step.ways) {
        if (std::ranges::count(picked.parts, *way.id) > 0)
            texts.append(words(*way.text));
    }
    return texts.join(QStringLiteral(" · "));
}

ReplyRow rowOf(const engine::Script &script, const records::Response &response)
{
    ReplyRow row;
    row.grade = QString::fromStdString(response.grade);
    const auto index = script.find({response.step});
    const auto answer = engine::answerFromText(response.answer);
    if (!index || !answer) {
        row.prompt = QString::fromStdString(response.step);
        row.text = Said::tr("This step is no longer part of the lesson.");
        return row;
    }
    const engine::StepProgram &step = script.at(*index);
    row.prompt = promptShown(*step.step);
    if (const engine::Way *way = wayPicked(step, *answer)) {
        row.text = words(*way->text);
        row.why = way->why ? words(*way->why) : QString();
        if (way->better && way->grade != lesson::Grade::Do)
            row.better = words(*way->better);
        return row;
    }
    row.text = answerWords(step, engine::Visit{*index, *answer});
    if (const auto *picked = std::get_if<engine::Pick>(&*answer); picked && row.text.isEmpty())
        row.text = severalPicked(step, *picked);
    if (row.text.isEmpty())
        row.text = Said::tr("This answer is no longer part of the lesson.");
    return row;
}

} // namespace

AttemptReview reviewAttempt(const format::CourseHead *course, const records::Completion &attempt,
                            const std::vector<records::Response> &responses)
{
    AttemptReview review;
    if (!course || !course->find({attempt.lesson.value})) {
        review.notice = Said::tr("The lesson is no longer on this computer. Your result is kept.");
        return review;
    }
    auto loaded = format::loadLesson(*course, {attempt.lesson.value});
    if (!loaded) {
        review.notice = Said::tr("The lesson cannot be read any more. Your result is kept.");
        return review;
    }
    const bool changed = contentHash(loaded->text) != attempt.contentHash;
    const auto script =
        engine::Script::compile(std::move(loaded->lesson), course->course,
                                std::move(loaded->phrases), std::move(loaded->rules));
    if (!script) {
        review.notice = Said::tr("The lesson cannot be read any more. Your result is kept.");
        return review;
    }
    if (changed)
        review.notice = Said::tr("The lesson has changed since. The words are those of today.");
    for (const records::Response &response : responses)
        review.replies.append(rowOf(**script, response));
    return review;
}

} // namespace rapport::player
