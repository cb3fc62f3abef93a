#include "records/detail/sqliteprivate.h"

namespace rapport::records {

AssignmentStatements::AssignmentStatements(sqlite3 *db)
    : learner(db, "SELECT 1 FROM learner WHERE id = ?1")
    , find(db, "SELECT due FROM assignment WHERE learner = ?1 AND course = ?2")
    , all(db, "SELECT course, due, assigned FROM assignment WHERE learner = ?1"
              " ORDER BY due = '', due, course")
    , put(db, "INSERT INTO assignment VALUES (?1, ?2, ?3, ?4)"
              " ON CONFLICT DO UPDATE SET due = ?3")
    , remove(db, "DELETE FROM assignment WHERE learner = ?1 AND course = ?2")
{}

bool SqliteStore::Private::isLearner(const LearnerId &learner)
{
    return assignmentStatements.learner.query(learner.value).next();
}

void SqliteStore::Private::projectAssignment(const Event &event, const std::string &due)
{
    if (event.kind == EventKind::Assigned) {
        assignmentStatements.put.run(event.learner.value, event.course.value, due, event.time);
    } else {
        assignmentStatements.remove.run(event.learner.value, event.course.value);
    }
}

Result<bool> SqliteStore::assign(const LearnerId &learner, const CourseId &course,
                                 const std::string &due)
{
    const Result<Event> draft = assignedDraft(learner, course, due);
    if (!draft)
        return draft.error();
    return d->transact([&]() -> Result<bool> {
        if (!d->isLearner(learner))
            return unknownLearner();
        if (Rows now = d->assignmentStatements.find.query(learner.value, course.value);
            now.next() && now.view(0) == due)
            return false;
        d->projectAssignment(d->append(*draft), due);
        return true;
    });
}

Result<bool> SqliteStore::unassign(const LearnerId &learner, const CourseId &course)
{
    const Result<Event> draft = unassignedDraft(learner, course);
    if (!draft)
        return draft.error();
    return d->transact([&]() -> Result<bool> {
        if (!d->isLearner(learner))
            return unknownLearner();
        if (!d->assignmentStatements.find.query(learner.value, course.value).next())
            return false;
        d->projectAssignment(d->append(*draft), {});
        return true;
    });
}

Result<std::vector<Assignment>> SqliteStore::assignments(const LearnerId &learner)
{
    return d->read([&]() -> Result<std::vector<Assignment>> {
        std::vector<Assignment> all;
        Rows rows = d->assignmentStatements.all.query(learner.value);
        while (rows.next())
            all.push_back({learner, {rows.text(0)}, rows.text(1), rows.text(2)});
        return all;
    });
}

} // namespace rapport::records
