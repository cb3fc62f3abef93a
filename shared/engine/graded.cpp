#include "engine/lessonrun.h"

#include <algorithm>
#include <set>

// Steps that grade an answer and explain it before going on: pair, choice, sort.

namespace rapport::engine {

namespace {

Error badAnswer(std::string what)
{
    return {Fault::Usage, std::move(what), "Nothing was changed.", "Answer again."};
}

} // namespace

Result<Reaction> LessonRun::takePair(const Pick &pick)
{
    const Way *way = pick.parts.size() == 1 ? offered(pick.parts.front()) : nullptr;
    if (!way)
        return badAnswer("That is not one of the two sides.");
    Reaction reaction;
    reaction.grade = way->grade;
    takeEffects(*way, reaction);
    m_state.then = way->next;
    m_state.phase = Phase::Explaining;
    record(pick, reaction);
    return reaction;
}

Result<Reaction> LessonRun::takeOptions(const Pick &pick, const lesson::Choice &choice)
{
    const std::set<lesson::PartId> chosen(pick.parts.begin(), pick.parts.end());
    if (chosen.empty() || chosen.size() != pick.parts.size() ||
        (!choice.multiple && chosen.size() != 1))
        return badAnswer(choice.multiple ? "Choose at least one answer, each once."
                                         : "Choose exactly one answer.");
    for (const lesson::PartId &part : chosen) {
        if (!offered(part))
            return badAnswer("“" + part.value + "” is not one of the answers.");
    }
    Reaction reaction;
    bool allRight = true;
    StepIndex then = current().next;
    for (const Way &way : current().ways) {
        const bool isChosen = chosen.contains(*way.id);
        allRight = allRight && isChosen == (way.grade == lesson::Grade::Do);
        if (isChosen) {
            takeEffects(way, reaction);
            if (way.next != noStep && way.next != current().next)
                then = way.next;
        }
    }
    if (!choice.multiple)
        allRight = offered(pick.parts.front())->grade == lesson::Grade::Do;
    reaction.grade = allRight ? lesson::Grade::Do : lesson::Grade::Dont;
    m_state.then = then;
    m_state.phase = Phase::Explaining;
    record(pick, reaction);
    return reaction;
}

Result<Reaction> LessonRun::takePlace(const Place &place)
{
    const auto *sort = current().as<lesson::Sort>();
    if (!sort)
        return badAnswer("There is nothing to sort here.");
    if (place.items.size() != sort->items.size())
        return badAnswer("Every item belongs in a bucket.");
    int right = 0;
    for (const lesson::SortItem &item : sort->items) {
        const auto given = std::ranges::find(place.items, item.id,
                                             &std::pair<lesson::PartId, lesson::PartId>::first);
        if (given == place.items.end() ||
            std::ranges::find(sort->buckets, given->second, &lesson::Bucket::id) ==
                sort->buckets.end())
            return badAnswer("“" + item.text.source + "” is in no bucket yet.");
        right += given->second == item.bucket;
    }
    Reaction reaction;
    reaction.grade = right == int(sort->items.size()) ? lesson::Grade::Do
                     : right > 0                      ? lesson::Grade::Ok
                                                      : lesson::Grade::Dont;
    earn(current().points, right, reaction);
    m_state.then = current().next;
    m_state.phase = Phase::Explaining;
    record(place, reaction);
    return reaction;
}

} // namespace rapport::engine
