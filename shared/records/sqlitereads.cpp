#include "records/detail/sqliteprivate.h"

#include <algorithm>

namespace rapport::records {

namespace {

OpenAttempt openAttemptOf(const Rows &rows)
{
    return {{rows.text(0)}, {rows.text(1)},      {rows.text(2)}, {rows.text(3)}, rows.text(4),
            rows.text(5),   int(rows.number(6)), rows.text(7),   rows.text(8)};
}

Completion completionHead(const Rows &rows)
{
    Completion completion;
    completion.attempt.value = rows.text(1);
    completion.learner.value = rows.text(2);
    completion.learnerName = rows.text(3);
    completion.course.value = rows.text(4);
    completion.lesson.value = rows.text(5);
    completion.courseVersion = rows.text(6);
    completion.contentHash = rows.text(7);
    completion.number = int(rows.number(8));
    completion.started = rows.text(9);
    completion.finished = rows.text(10);
    completion.record.result = rows.view(11) == "passed" ? Outcome::Passed : Outcome::Failed;
    completion.record.score = rows.real(12);
    completion.record.ending = rows.text(13);
    completion.record.duration = Millis(rows.number(14));
    return completion;
}

/// One completion is as many rows as it has competencies, and at least one.
void visitCompletions(Rows &rows, const RecordStore::CompletionVisitor &visit)
{
    bool more = rows.next();
    while (more) {
        const std::int64_t no = rows.number(0);
        Completion completion = completionHead(rows);
        do {
            if (!rows.isNull(15)) {
                completion.record.competencies.push_back(
                    {rows.text(15), rows.text(16), rows.real(17), rows.real(18)});
            }
            more = rows.next();
        } while (more && rows.number(0) == no);
        if (!visit(completion))
            return;
    }
}

Event eventOf(const Rows &rows)
{
    const auto kind = eventKind(rows.view(5));
    const std::string_view hash = rows.view(13);
    Event event;
    if (!kind || hash.size() != event.hash.size())
        throw SqliteFailure{SQLITE_CORRUPT};
    event.id.value = rows.text(0);
    event.device.value = rows.text(1);
    event.sequence = rows.number(2);
    event.time = rows.text(3);
    event.at = Millis(rows.number(4));
    event.kind = *kind;
    event.learner.value = rows.text(6);
    event.course.value = rows.text(7);
    event.lesson.value = rows.text(8);
    event.contentHash = rows.text(9);
    event.attempt.value = rows.text(10);
    event.step = rows.text(11);
    event.payload = rows.text(12);
    std::copy(hash.begin(), hash.end(), event.hash.begin());
    return event;
}

} // namespace

Result<std::vector<Learner>> SqliteStore::learners()
{
    return d->read([&]() -> Result<std::vector<Learner>> {
        std::vector<Learner> all;
        Rows rows = d->statements.learners.query();
        while (rows.next())
            all.push_back({{rows.text(0)}, rows.text(1)});
        return all;
    });
}

Result<std::optional<OpenAttempt>>
SqliteStore::openAttempt(const LearnerId &learner, const CourseId &course, const LessonId &lesson)
{
    return d->read([&]() -> Result<std::optional<OpenAttempt>> {
        Rows rows = d->statements.openAttempt.query(learner.value, course.value, lesson.value);
        return rows.next() ? std::optional(openAttemptOf(rows)) : std::nullopt;
    });
}

Result<std::vector<OpenAttempt>> SqliteStore::openAttempts(const LearnerId &learner)
{
    return d->read([&]() -> Result<std::vector<OpenAttempt>> {
        std::vector<OpenAttempt> all;
        Rows rows = d->statements.openAttempts.query(learner.value);
        while (rows.next())
            all.push_back(openAttemptOf(rows));
        return all;
    });
}

Result<std::vector<LessonProgress>> SqliteStore::progress(const LearnerId &learner)
{
    return d->read([&]() -> Result<std::vector<LessonProgress>> {
        std::vector<LessonProgress> all;
        Rows rows = d->statements.progress.query(learner.value);
        while (rows.next()) {
            all.push_back({{rows.text(0)},
                           {rows.text(1)},
                           int(rows.number(2)),
                           rows.isNull(3) ? std::nullopt : std::optional(rows.real(3)),
                           rows.number(4) != 0,
                           rows.text(5)});
        }
        return all;
    });
}

Result<std::vector<Response>> SqliteStore::responses(const AttemptId &attempt)
{
    return d->read([&]() -> Result<std::vector<Response>> {
        std::vector<Response> all;
        Rows rows = d->statements.responses.query(attempt.value);
        while (rows.next()) {
            all.push_back({int(rows.number(0)), rows.text(1), rows.text(2), rows.text(3),
                           rows.text(4), rows.real(5)});
        }
        return all;
    });
}

Result<std::optional<Completion>> SqliteStore::completion(const AttemptId &attempt)
{
    return d->read([&]() -> Result<std::optional<Completion>> {
        std::optional<Completion> found;
        Rows rows = d->statements.completion.query(attempt.value);
        visitCompletions(rows, [&](const Completion &completion) {
            found = completion;
            return true;
        });
        return found;
    });
}

Result<void> SqliteStore::completions(const CompletionFilter &filter,
                                      const CompletionVisitor &visit)
{
    return d->read([&]() -> Result<void> {
        const std::string course = filter.course ? filter.course->value : std::string();
        const std::string learner = filter.learner ? filter.learner->value : std::string();
        Rows rows = d->statements.completions.query(course, learner, filter.since);
        visitCompletions(rows, visit);
        return {};
    });
}

Result<std::vector<std::string>> SqliteStore::competencyIds(const CompletionFilter &filter)
{
    return d->read([&]() -> Result<std::vector<std::string>> {
        const std::string course = filter.course ? filter.course->value : std::string();
        const std::string learner = filter.learner ? filter.learner->value : std::string();
        std::vector<std::string> ids;
        Rows rows = d->statements.competencyIds.query(course, learner, filter.since);
        while (rows.next())
            ids.push_back(rows.text(0));
        return ids;
    });
}

Result<void> SqliteStore::events(const EventVisitor &visit)
{
    return d->read([&]() -> Result<void> {
        Rows rows = d->statements.events.query();
        while (rows.next() && visit(eventOf(rows))) {
        }
        return {};
    });
}

Result<void> SqliteStore::snapshot(const std::function<Result<void>()> &read)
{
    return d->read([&]() -> Result<void> {
        d->statements.beginRead.run();
        const Result<void> result = read();
        d->rollBack();
        return result;
    });
}

} // namespace rapport::records
