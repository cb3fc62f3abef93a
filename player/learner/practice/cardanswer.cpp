#include "learner/practice/cardanswer.h"

#include "learner/lesson/fill/callfiller.h"
#include "learner/lesson/fill/stepfiller.h"

#include <algorithm>

namespace rapport::player {

namespace {

/// The author's better words, or else a reply of the same turn that is a do.
void suggestBetter(CardAnswer &answer, const engine::StepProgram &step, const engine::Way &given)
{
    if (given.grade == lesson::Grade::Do)
        return;
    const auto right = std::ranges::find(step.ways, lesson::Grade::Do, &engine::Way::grade);
    if (given.better && !given.better->empty()) {
        answer.better = words(*given.better);
    } else if (right != step.ways.end()) {
        answer.better = words(*right->text);
        answer.betterWhy = right->why ? words(*right->why) : QString();
    }
}

} // namespace

CardAnswer lastAnswer(const engine::LessonRun &run)
{
    CardAnswer answer;
    if (run.state().visits.empty())
        return answer;
    const engine::Visit &visit = run.state().visits.back();
    const engine::StepProgram &step = run.script().at(visit.step);
    if (const auto *turn = step.as<lesson::Turn>())
        answer.asked = words(turn->line);
    answer.grade = gradeWord(visit.grade);
    if (const engine::Way *given = pickedWay(run.script(), visit)) {
        answer.said = words(*given->text);
        answer.why = given->why ? words(*given->why) : QString();
        suggestBetter(answer, step, *given);
    }
    return answer;
}

review::Rating ratingOf(lesson::Grade grade)
{
    switch (grade) {
    case lesson::Grade::Do:
        return review::Rating::Good;
    case lesson::Grade::Dont:
        return review::Rating::Again;
    default:
        return review::Rating::Hard;
    }
}

} // namespace rapport::player
