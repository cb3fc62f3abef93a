#include "engine/badanswer.h"
#include "engine/lessonrun.h"
#include "lesson/clauses.h"

#include <algorithm>
#include <set>

// Steps where something is to be noticed: the words of a transcript, the moments of a recording.

namespace rapport::engine {

namespace {

constexpr std::size_t maxMoments = 500;

bool hasClause(const lesson::Spot &spot, const lesson::PartId &part)
{
    return std::ranges::any_of(spot.lines, [&](const lesson::SpotLine &line) {
        const std::size_t count = lesson::clausesOf(line.text.source).size();
        for (std::size_t number = 0; number < count; ++number) {
            if (clauseId(line.id, number) == part)
                return true;
        }
        return false;
    });
}

} // namespace

/// Where false alarms cost no points of their own each takes back one find, or picking everything
/// would be the best answer.
Reaction LessonRun::explainFinds(const Answer &answer, const Finds &finds)
{
    const StepProgram &step = current();
    Reaction reaction;
    const int all = int(finds.found.size());
    const int credited =
        step.falseAlarm.empty() ? std::max(0, finds.hits - finds.falseAlarms) : finds.hits;
    earn(step.points, credited, reaction);
    earn(step.falseAlarm, finds.falseAlarms, reaction);
    const bool clean = finds.falseAlarms == 0;
    reaction.grade = finds.hits == all && clean              ? lesson::Grade::Do
                     : finds.hits > 0 || (all == 0 && clean) ? lesson::Grade::Ok
                                                             : lesson::Grade::Dont;
    explain(answer, reaction, step.next);
    return reaction;
}

Result<Reaction> LessonRun::takeClauses(const Pick &pick, const lesson::Spot &spot)
{
    const std::set<lesson::PartId> parts(pick.parts.begin(), pick.parts.end());
    if (parts.size() != pick.parts.size())
        return badAnswer("Pick each place once.");
    for (const lesson::PartId &part : parts) {
        if (!hasClause(spot, part))
            return badAnswer("“" + part.value + "” is no place in this transcript.");
    }
    return explainFinds(pick, judgeSpots(spot, pick));
}

Result<Reaction> LessonRun::takeMark(const Mark &mark)
{
    const auto *clip = current().as<lesson::Clip>();
    if (!clip || expects() != Expects::Mark)
        return badAnswer("There is nothing to mark here now.");
    if (mark.moments.size() > maxMoments)
        return badAnswer("That is more marks than a recording has moments.");
    return explainFinds(mark, judgeMarks(*clip, mark));
}

} // namespace rapport::engine
