#include "records/detail/memoryprivate.h"

#include <algorithm>

namespace rapport::records {

Result<bool> MemoryStore::Private::recordAssignment(const Result<Event> &draft, bool changes)
{
    if (!draft)
        return draft.error();
    if (!isLearner(draft->learner))
        return unknownLearner();
    if (!changes)
        return false;
    const auto appended = append(*draft);
    return appended ? Result<bool>(true) : appended.error();
}

Result<bool> MemoryStore::assign(const LearnerId &learner, const CourseId &course,
                                 const std::string &due)
{
    const Assignment *now = d->projections.assignment(learner, course);
    return d->recordAssignment(assignedDraft(learner, course, due), !now || now->due != due);
}

Result<bool> MemoryStore::unassign(const LearnerId &learner, const CourseId &course)
{
    const Assignment *now = d->projections.assignment(learner, course);
    return d->recordAssignment(unassignedDraft(learner, course), now != nullptr);
}

Result<std::vector<Assignment>> MemoryStore::assignments(const LearnerId &learner)
{
    std::vector<Assignment> all = d->projections.assignments(learner);
    std::ranges::stable_sort(
        all, {}, [](const Assignment &one) { return std::pair(one.due.empty(), one.due); });
    return all;
}

} // namespace rapport::records
