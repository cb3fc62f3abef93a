#include "engine/badanswer.h"
#include "engine/lessonrun.h"

#include <algorithm>
#include <set>

// Steps where everything gets a place: sort, match, order.

namespace rapport::engine {

namespace {

/// Where an item was put, or null.
const lesson::PartId *placeOf(const Place &place, const lesson::PartId &item)
{
    for (const auto &[id, where] : place.items) {
        if (id == item)
            return &where;
    }
    return nullptr;
}

} // namespace

Reaction LessonRun::explainParts(const Answer &answer, int right, int all)
{
    Reaction reaction;
    reaction.grade = right == all ? lesson::Grade::Do
                     : right > 0  ? lesson::Grade::Ok
                                  : lesson::Grade::Dont;
    earn(current().points, right, reaction);
    explain(answer, reaction, current().next);
    return reaction;
}

Result<Reaction> LessonRun::takePlace(const Place &place)
{
    if (const auto *sort = current().as<lesson::Sort>())
        return takeSorted(place, *sort);
    if (const auto *match = current().as<lesson::Match>())
        return takeMatched(place, *match);
    return badAnswer("There is nothing to sort here.");
}

Result<Reaction> LessonRun::takeSorted(const Place &place, const lesson::Sort &sort)
{
    if (place.items.size() != sort.items.size())
        return badAnswer("Every item belongs in a bucket.");
    int right = 0;
    for (const lesson::SortItem &item : sort.items) {
        const lesson::PartId *bucket = placeOf(place, item.id);
        if (!bucket ||
            std::ranges::find(sort.buckets, *bucket, &lesson::Bucket::id) == sort.buckets.end())
            return badAnswer("“" + item.text.source + "” is in no bucket yet.");
        right += *bucket == item.bucket;
    }
    return explainParts(place, right, int(sort.items.size()));
}

Result<Reaction> LessonRun::takeMatched(const Place &place, const lesson::Match &match)
{
    if (place.items.size() != match.pairs.size())
        return badAnswer("Everything on the left wants something on the right.");
    std::set<lesson::PartId> used;
    int right = 0;
    for (const lesson::MatchPair &pair : match.pairs) {
        const lesson::PartId *given = placeOf(place, pair.id);
        const bool known =
            given &&
            (std::ranges::find(match.pairs, *given, &lesson::MatchPair::id) != match.pairs.end() ||
             std::ranges::find(match.decoys, *given, &lesson::Decoy::id) != match.decoys.end());
        if (!known)
            return badAnswer("“" + pair.left.source + "” has no match yet.");
        if (!used.insert(*given).second)
            return badAnswer("Each thing on the right can be used once.");
        right += *given == pair.id;
    }
    return explainParts(place, right, int(match.pairs.size()));
}

Result<Reaction> LessonRun::takeArranged(const Arrange &arranged)
{
    const auto *order = current().as<lesson::Order>();
    if (!order)
        return badAnswer("There is nothing to put in order here.");
    const std::set<lesson::PartId> given(arranged.items.begin(), arranged.items.end());
    const bool whole =
        given.size() == arranged.items.size() && given.size() == order->items.size() &&
        std::ranges::all_of(order->items,
                            [&](const lesson::OrderItem &item) { return given.contains(item.id); });
    if (!whole)
        return badAnswer("Every item has one place in the order.");
    const std::vector<bool> right = judgeOrder(*order, arranged);
    return explainParts(arranged, int(std::ranges::count(right, true)), int(right.size()));
}

} // namespace rapport::engine
