#include "records/detail/sqliteprivate.h"

#include <algorithm>

namespace rapport::records {

namespace {

constexpr std::int64_t largestSequence = (std::int64_t(1) << 40) - 1;

std::int64_t firstKey(std::int64_t device)
{
    return device << 40;
}

std::string_view bytes(const Hash &hash)
{
    return {reinterpret_cast<const char *>(hash.data()), hash.size()};
}

constexpr const char *completionColumns =
    "SELECT a.no, a.id, a.learner, l.name, a.course, a.lesson, a.course_version, a.content_hash,"
    " a.number, a.started, a.finished, a.state, a.score, a.ending, a.duration_ms,"
    " c.id, c.name, c.earned, c.possible"
    " FROM attempt a LEFT JOIN learner l ON l.id = a.learner"
    " LEFT JOIN competency c ON c.attempt = a.no"
    " WHERE a.state IN ('passed', 'failed')";

constexpr const char *completionFilter = " AND (?1 = '' OR a.course = ?1)"
                                         " AND (?2 = '' OR a.learner = ?2) AND a.finished >= ?3";

constexpr const char *openColumns =
    "SELECT a.id, a.learner, a.course, a.lesson, a.course_version, a.content_hash, a.number,"
    " a.started, r.saved FROM run r CROSS JOIN attempt a ON a.no = r.attempt"
    " WHERE a.learner = ?1";

} // namespace

Statements::Statements(sqlite3 *db)
    : begin(db, "BEGIN IMMEDIATE")
    , beginRead(db, "BEGIN")
    , commit(db, "COMMIT")
    , learnerByName(db, "SELECT id, name FROM learner WHERE name = ?1")
    , insertLearner(db, "INSERT INTO learner (id, name) VALUES (?1, ?2)")
    , learners(db, "SELECT id, name FROM learner ORDER BY name")
    , lastEvent(db, "SELECT key, hash FROM event WHERE key BETWEEN ?1 AND ?2"
                    " ORDER BY key DESC LIMIT 1")
    , insertEvent(db, "INSERT INTO event (key, id, time, at_ms, kind, learner, course, lesson,"
                      " content_hash, attempt, step, payload, hash)"
                      " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)")
    , attemptState(db, "SELECT no, state, learner, course, lesson, content_hash FROM attempt"
                       " WHERE id = ?1")
    , insertAttempt(db, "INSERT INTO attempt (id, learner, course, lesson, course_version,"
                        " content_hash, number, started) VALUES (?1, ?2, ?3, ?4, ?5, ?6,"
                        " (SELECT coalesce(max(number), 0) + 1 FROM attempt"
                        "  WHERE learner = ?2 AND course = ?3 AND lesson = ?4), ?7)")
    , countAttempt(db, "INSERT INTO lesson_progress VALUES (?1, ?2, ?3, 1, NULL, 0, ?4)"
                       " ON CONFLICT DO UPDATE SET attempts = attempts + 1, last = ?4")
    , insertRun(db, "INSERT INTO run (attempt, saved) VALUES (?1, ?2)")
    , savedRun(db, "SELECT saved FROM run WHERE attempt = ?1")
    , updateRun(db, "UPDATE run SET saved = ?2 WHERE attempt = ?1")
    , deleteRun(db, "DELETE FROM run WHERE attempt = ?1")
    , insertResponse(db, "INSERT INTO response (attempt, number, step, kind, answer, grade, score)"
                         " VALUES (?1, (SELECT coalesce(max(number), 0) + 1 FROM response"
                         " WHERE attempt = ?1), ?2, ?3, ?4, ?5, ?6)")
    , closeAttempt(db, "UPDATE attempt SET state = ?2, finished = ?3, duration_ms = ?4, score = ?5,"
                       " ending = ?6 WHERE no = ?1")
    , insertCompetency(db, "INSERT INTO competency (attempt, position, id, name, earned, possible)"
                           " VALUES (?1, ?2, ?3, ?4, ?5, ?6)")
    , raiseProgress(db, "UPDATE lesson_progress SET best_score = max(coalesce(best_score, ?4), ?4),"
                        " passed = max(passed, ?5), last = ?6"
                        " WHERE learner = ?1 AND course = ?2 AND lesson = ?3")
    , openAttempt(db, (std::string(openColumns) +
                       " AND a.course = ?2 AND a.lesson = ?3 ORDER BY a.no DESC LIMIT 1")
                          .c_str())
    , openAttempts(db, (std::string(openColumns) + " ORDER BY a.no DESC").c_str())
    , progress(db, "SELECT course, lesson, attempts, best_score, passed, last FROM lesson_progress"
                   " WHERE learner = ?1 ORDER BY course, lesson")
    , responses(db, "SELECT r.number, r.step, r.kind, r.answer, r.grade, r.score FROM response r"
                    " JOIN attempt a ON a.no = r.attempt WHERE a.id = ?1 ORDER BY r.number")
    , completion(db,
                 (std::string(completionColumns) + " AND a.id = ?1 ORDER BY c.position").c_str())
    , completions(db,
                  (std::string(completionColumns) + completionFilter + " ORDER BY a.no, c.position")
                      .c_str())
    , competencyIds(db, (std::string("SELECT DISTINCT c.id FROM attempt a"
                                     " JOIN competency c ON c.attempt = a.no"
                                     " WHERE a.state IN ('passed', 'failed')") +
                         completionFilter + " ORDER BY c.id")
                            .c_str())
    , events(db, "SELECT e.id, d.id, e.sequence, e.time, e.at_ms, e.kind, e.learner, e.course,"
                 " e.lesson, e.content_hash, e.attempt, e.step, e.payload, e.hash FROM event e"
                 " LEFT JOIN device d ON d.no = e.device ORDER BY e.key")
{}

SqliteStore::Private::Private(std::string path_, DatabaseHandle db_, const Clock &clock_)
    : path(std::move(path_))
    , db(std::move(db_))
    , clock(clock_)
    , statements(db.get())
    , pinStatements(db.get())
    , assignmentStatements(db.get())
    , pins(clock_)
    , reviews(db.get())
{}

void SqliteStore::Private::rollBack()
{
    // SQLite has already rolled back after some failures, and then there is nothing to end.
    if (!sqlite3_get_autocommit(db.get()))
        sqlite3_exec(db.get(), "ROLLBACK", nullptr, nullptr, nullptr);
}

Event SqliteStore::Private::append(Event draft)
{
    Head head;
    {
        Rows last =
            statements.lastEvent.query(firstKey(deviceNo), firstKey(deviceNo) + largestSequence);
        if (last.next()) {
            head.sequence = last.number(0) - firstKey(deviceNo);
            const std::string_view hash = last.view(1);
            if (hash.size() != head.hash.size())
                throw SqliteFailure{SQLITE_CORRUPT};
            std::copy(hash.begin(), hash.end(), head.hash.begin());
        }
    }
    const Event event = seal(std::move(draft), device, head, clock);
    statements.insertEvent.run(firstKey(deviceNo) + event.sequence, event.id.value, event.time,
                               std::int64_t(event.at.count()), toString(event.kind),
                               event.learner.value, event.course.value, event.lesson.value,
                               event.contentHash, event.attempt.value, event.step, event.payload,
                               Blob{bytes(event.hash)});
    return event;
}

std::int64_t SqliteStore::Private::projectStarted(const Event &event,
                                                  const std::string &courseVersion)
{
    statements.insertAttempt.run(event.attempt.value, event.learner.value, event.course.value,
                                 event.lesson.value, courseVersion, event.contentHash, event.time);
    const std::int64_t no = sqlite3_last_insert_rowid(db.get());
    statements.countAttempt.run(event.learner.value, event.course.value, event.lesson.value,
                                event.time);
    return no;
}

void SqliteStore::Private::projectAnswer(std::int64_t attempt, const Response &response)
{
    statements.insertResponse.run(attempt, response.step, response.kind, response.answer,
                                  response.grade, response.score);
}

void SqliteStore::Private::projectFinished(std::int64_t attempt, const Event &event,
                                           const CompletionRecord &record)
{
    statements.closeAttempt.run(attempt, toString(record.result), event.time,
                                std::int64_t(record.duration.count()), record.score, record.ending);
    int position = 0;
    for (const Competency &c : record.competencies)
        statements.insertCompetency.run(attempt, ++position, c.id, c.name, c.earned, c.possible);
    statements.raiseProgress.run(event.learner.value, event.course.value, event.lesson.value,
                                 record.score, record.result == Outcome::Passed ? 1 : 0,
                                 event.time);
}

void SqliteStore::Private::projectAbandoned(std::int64_t attempt, const Event &event)
{
    statements.closeAttempt.run(attempt, "abandoned", event.time, std::int64_t(event.at.count()),
                                nullptr, nullptr);
}

Result<AttemptRow> SqliteStore::Private::requireOpen(const AttemptId &attempt)
{
    Rows rows = statements.attemptState.query(attempt.value);
    if (!rows.next())
        return unknownAttempt();
    if (rows.view(1) != "open")
        return closedAttempt();
    AttemptRow row;
    row.no = rows.number(0);
    row.draft.attempt = attempt;
    row.draft.learner.value = rows.text(2);
    row.draft.course.value = rows.text(3);
    row.draft.lesson.value = rows.text(4);
    row.draft.contentHash = rows.text(5);
    return row;
}

} // namespace rapport::records
