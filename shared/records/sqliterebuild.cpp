#include "records/detail/digest.h"
#include "records/detail/sqliteprivate.h"

#include <utility>
#include <vector>

namespace rapport::records {

namespace {

using SavedRuns = std::vector<std::pair<std::string, std::string>>;

/// Row numbers stay out of the sum: they are free to differ.
std::string sumOfProjections(sqlite3 *db)
{
    Digest digest;
    for (const char *sql :
         {"SELECT id, learner, course, lesson, course_version, content_hash, number, started,"
          " state, finished, duration_ms, score, ending FROM attempt ORDER BY id",
          "SELECT a.id, r.number, r.step, r.kind, r.answer, r.grade, r.score FROM attempt a"
          " JOIN response r ON r.attempt = a.no ORDER BY a.id, r.number",
          "SELECT a.id, c.position, c.id, c.name, c.earned, c.possible FROM attempt a"
          " JOIN competency c ON c.attempt = a.no ORDER BY a.id, c.position",
          "SELECT learner, course, lesson, attempts, best_score, passed, last FROM lesson_progress"
          " ORDER BY learner, course, lesson",
          "SELECT learner, course, due, assigned FROM assignment ORDER BY learner, course",
          "SELECT * FROM review_card ORDER BY learner, course, lesson, step"}) {
        Statement statement(db, sql);
        Rows rows = statement.query();
        while (rows.next()) {
            for (int column = 0; column < rows.columns(); ++column)
                digest.add(rows.isNull(column) ? std::string_view("null") : rows.view(column));
        }
        digest.add("end of table");
    }
    return digest.hex();
}

SavedRuns savedRuns(sqlite3 *db)
{
    SavedRuns runs;
    Statement statement(db, "SELECT a.id, r.saved FROM run r JOIN attempt a ON a.no = r.attempt");
    Rows rows = statement.query();
    while (rows.next())
        runs.emplace_back(rows.text(0), rows.text(1));
    return runs;
}

void restoreRuns(sqlite3 *db, const SavedRuns &runs)
{
    Statement insert(db, "INSERT INTO run (attempt, saved)"
                         " SELECT no, ?2 FROM attempt WHERE id = ?1 AND state = 'open'");
    for (const auto &[attempt, saved] : runs)
        insert.run(attempt, Blob{saved});
}

Error unreadable(const Event &event)
{
    return {Fault::Content,
            "Event " + std::to_string(event.sequence) + " of device " + event.device.value +
                " does not fit what was recorded before it.",
            "Nothing was changed.", "Verify the records, then restore a backup."};
}

} // namespace

Result<void> SqliteStore::Private::project(const Event &event)
{
    if (event.kind == EventKind::AttemptStarted) {
        const auto version = courseVersionOf(event);
        if (!version)
            return unreadable(event);
        projectStarted(event, *version);
        return {};
    }
    if (isAssignment(event.kind)) {
        const auto due = dueOf(event);
        if (!due)
            return unreadable(event);
        projectAssignment(event, *due);
        return {};
    }
    if (event.kind == EventKind::Reviewed)
        return reviews.reviewed(event) ? Result<void>() : unreadable(event);
    const Result<AttemptRow> row = requireOpen(event.attempt);
    if (!row)
        return unreadable(event);
    if (event.kind == EventKind::Answered) {
        const auto response = responseOf(event, 0);
        if (!response)
            return unreadable(event);
        projectAnswer(row->no, *response);
        reviews.answered(event);
    } else if (event.kind == EventKind::AttemptFinished) {
        const auto record = completionOf(event);
        if (!record)
            return unreadable(event);
        projectFinished(row->no, event, *record);
    } else if (event.kind == EventKind::AttemptAbandoned) {
        projectAbandoned(row->no, event);
    }
    return {};
}

Result<RebuildReport> SqliteStore::rebuildProjections()
{
    return d->transact([&]() -> Result<RebuildReport> {
        RebuildReport report;
        report.before = sumOfProjections(d->db.get());
        const SavedRuns runs = savedRuns(d->db.get());
        execute(d->db.get(), "DELETE FROM run; DELETE FROM response; DELETE FROM competency;"
                             "DELETE FROM lesson_progress; DELETE FROM attempt;"
                             "DELETE FROM assignment; DELETE FROM review_card");
        Result<void> projected;
        const Result<void> read = events([&](const Event &event) {
            projected = d->project(event);
            ++report.events;
            return projected.ok();
        });
        if (!read)
            return read.error();
        if (!projected)
            return projected.error();
        restoreRuns(d->db.get(), runs);
        report.after = sumOfProjections(d->db.get());
        return report;
    });
}

} // namespace rapport::records
