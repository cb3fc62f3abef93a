#include "engine/badanswer.h"
#include "engine/lessonrun.h"

#include <algorithm>
#include <set>

// Steps that grade what was picked and explain it before going on: pair, choice, the stops of a
// clip, rate.

namespace rapport::engine {

Result<Reaction> LessonRun::takePair(const Pick &pick)
{
    const Way *way = pick.parts.size() == 1 ? offered(pick.parts.front()) : nullptr;
    if (!way)
        return badAnswer("That is not one of the two sides.");
    Reaction reaction;
    reaction.grade = way->grade;
    takeEffects(*way, reaction);
    explain(pick, reaction, way->next);
    return reaction;
}

Result<Reaction> LessonRun::takeLevel(const Pick &pick, const lesson::Rating &)
{
    const Way *way = pick.parts.size() == 1 ? offered(pick.parts.front()) : nullptr;
    if (!way)
        return badAnswer("That is not one of the levels.");
    Reaction reaction;
    reaction.grade = way->grade;
    takeEffects(*way, reaction);
    explain(pick, reaction, way->next);
    return reaction;
}

Result<Reaction> LessonRun::takeOptions(const Pick &pick, bool multiple)
{
    const std::set<lesson::PartId> chosen(pick.parts.begin(), pick.parts.end());
    if (chosen.empty() || chosen.size() != pick.parts.size() || (!multiple && chosen.size() != 1))
        return badAnswer(multiple ? "Choose at least one answer, each once."
                                  : "Choose exactly one answer.");
    for (const lesson::PartId &part : chosen) {
        if (!offered(part))
            return badAnswer("“" + part.value + "” is not one of the answers.");
    }
    Reaction reaction;
    bool allRight = true;
    const bool isStop = m_state.part < current().stops.size();
    StepIndex then = isStop ? noStep : current().next;
    for (const Way *way : ways()) {
        const bool isChosen = chosen.contains(*way->id);
        allRight = allRight && isChosen == (way->grade == lesson::Grade::Do);
        if (isChosen) {
            takeEffects(*way, reaction);
            if (!isStop && way->next != noStep && way->next != current().next)
                then = way->next;
        }
    }
    if (!multiple)
        allRight = offered(pick.parts.front())->grade == lesson::Grade::Do;
    reaction.grade = allRight ? lesson::Grade::Do : lesson::Grade::Dont;
    m_state.part += isStop;
    explain(pick, reaction, then);
    return reaction;
}

lesson::Grade gradeOfShare(double share)
{
    return share >= 1 ? lesson::Grade::Do : share >= 0.5 ? lesson::Grade::Ok : lesson::Grade::Dont;
}

} // namespace rapport::engine
