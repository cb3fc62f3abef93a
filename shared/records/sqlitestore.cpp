#include "records/sqlitestore.h"

#include "records/detail/sqliteprivate.h"
#include "records/detail/uuid.h"

namespace rapport::records {

namespace {

Event closing(const AttemptRow &row, EventKind kind, Millis at, std::string payload)
{
    Event draft = row.draft;
    draft.kind = kind;
    draft.at = at;
    draft.payload = std::move(payload);
    return draft;
}

/// Replaces the saved run of an attempt, where the expected one is there. Call inside a
/// transaction.
Result<void> replaceRun(Statements &statements, const AttemptRow &row, const std::string &savedRun,
                        RecordStore::Expected expected)
{
    if (expected) {
        Rows rows = statements.savedRun.query(row.no);
        if (!rows.next() || rows.view(0) != *expected)
            return movedAttempt();
    }
    statements.updateRun.run(row.no, Blob{savedRun});
    return {};
}

} // namespace

SqliteStore::SqliteStore(std::unique_ptr<Private> p)
    : d(std::move(p))
{}

SqliteStore::~SqliteStore() = default;

const OpenReport &SqliteStore::openReport() const
{
    return d->report;
}

Result<std::optional<Learner>> SqliteStore::learnerByName(const std::string &name,
                                                          bool createIfMissing)
{
    const Result<std::string> clean = cleanName(name);
    if (!clean)
        return clean.error();
    const auto find = [&]() -> Result<std::optional<Learner>> {
        Rows rows = d->statements.learnerByName.query(*clean);
        if (!rows.next())
            return std::optional<Learner>();
        return std::optional(Learner{{rows.text(0)}, rows.text(1)});
    };
    Result<std::optional<Learner>> found = d->read(find);
    if (!createIfMissing || !found || *found)
        return found;
    return d->transact([&]() -> Result<std::optional<Learner>> {
        // Another process may have been faster.
        if (auto again = find(); again && *again)
            return again;
        const Learner learner{{makeUuid(d->clock.utcNow())}, *clean};
        d->statements.insertLearner.run(learner.id.value, learner.name);
        return std::optional(learner);
    });
}

Result<AttemptId> SqliteStore::beginAttempt(const NewAttempt &attempt)
{
    const auto utf8 =
        requireUtf8({attempt.learner.value, attempt.course.value, attempt.lesson.value,
                     attempt.courseVersion, attempt.contentHash});
    if (!utf8)
        return utf8.error();
    return d->transact([&]() -> Result<AttemptId> {
        Event draft;
        draft.kind = EventKind::AttemptStarted;
        draft.learner = attempt.learner;
        draft.course = attempt.course;
        draft.lesson = attempt.lesson;
        draft.contentHash = attempt.contentHash;
        draft.attempt.value = makeUuid(d->clock.utcNow());
        draft.payload = startedPayload(attempt.courseVersion);
        const Event event = d->append(std::move(draft));
        const std::int64_t no = d->projectStarted(event, attempt.courseVersion);
        d->statements.insertRun.run(no, Blob{attempt.savedRun});
        return event.attempt;
    });
}

Result<void> SqliteStore::recordAnswer(const AttemptId &attempt, const AnswerRecord &answer,
                                       const std::string &savedRun, Expected expected)
{
    const Result<std::string> payload = answerPayload(answer);
    if (!payload)
        return payload.error();
    return d->transact([&]() -> Result<void> {
        const Result<AttemptRow> row = d->requireOpen(attempt);
        if (!row)
            return row.error();
        Event draft = row->draft;
        draft.kind = EventKind::Answered;
        draft.at = answer.at;
        draft.step = answer.step;
        draft.payload = *payload;
        d->projectAnswer(row->no,
                         {0, answer.step, answer.kind, answer.answer, answer.grade, answer.score});
        d->reviews.answered(d->append(std::move(draft)));
        return replaceRun(d->statements, *row, savedRun, expected);
    });
}

Result<void> SqliteStore::saveRun(const AttemptId &attempt, const std::string &savedRun,
                                  Expected expected)
{
    return d->transact([&]() -> Result<void> {
        const Result<AttemptRow> row = d->requireOpen(attempt);
        if (!row)
            return row.error();
        return replaceRun(d->statements, *row, savedRun, expected);
    });
}

Result<void> SqliteStore::recordResumed(const AttemptId &attempt, Millis at)
{
    return d->transact([&]() -> Result<void> {
        const Result<AttemptRow> row = d->requireOpen(attempt);
        if (!row)
            return row.error();
        d->append(closing(*row, EventKind::AttemptResumed, at, "{}"));
        return {};
    });
}

Result<void> SqliteStore::finishAttempt(const AttemptId &attempt,
                                        const CompletionRecord &completion)
{
    const Result<std::string> payload = finishedPayload(completion);
    if (!payload)
        return payload.error();
    return d->transact([&]() -> Result<void> {
        const Result<AttemptRow> row = d->requireOpen(attempt);
        if (!row)
            return row.error();
        const Event event =
            d->append(closing(*row, EventKind::AttemptFinished, completion.duration, *payload));
        d->projectFinished(row->no, event, completion);
        d->statements.deleteRun.run(row->no);
        return {};
    });
}

Result<void> SqliteStore::abandonAttempt(const AttemptId &attempt, Millis at)
{
    return d->transact([&]() -> Result<void> {
        const Result<AttemptRow> row = d->requireOpen(attempt);
        if (!row)
            return row.error();
        const Event event = d->append(closing(*row, EventKind::AttemptAbandoned, at, "{}"));
        d->projectAbandoned(row->no, event);
        d->statements.deleteRun.run(row->no);
        return {};
    });
}

} // namespace rapport::records
