#pragma once

#include "records/detail/payload.h"
#include "records/detail/sqlite.h"
#include "records/detail/sqlitereviews.h"
#include "records/sqlitestore.h"

#include <concepts>
#include <utility>

namespace rapport::records {

/// Every statement the store uses, prepared once.
struct Statements
{
    explicit Statements(sqlite3 *db);

    Statement begin;
    Statement beginRead;
    Statement commit;
    Statement learnerByName;
    Statement insertLearner;
    Statement learners;
    Statement lastEvent;
    Statement insertEvent;
    Statement attemptState;
    Statement insertAttempt;
    Statement countAttempt;
    Statement insertRun;
    Statement updateRun;
    Statement deleteRun;
    Statement insertResponse;
    Statement closeAttempt;
    Statement insertCompetency;
    Statement raiseProgress;
    Statement openAttempt;
    Statement openAttempts;
    Statement progress;
    Statement responses;
    Statement completion;
    Statement completions;
    Statement competencyIds;
    Statement events;
};

/// A row of the table attempt that a call is about.
struct AttemptRow
{
    std::int64_t no = 0;
    Event draft; ///< carries the attempt's ids and content hash
};

struct SqliteStore::Private
{
    Private(std::string path_, DatabaseHandle db_, const Clock &clock_);

    /// Appends to this device's chain and returns what was appended. Call inside a transaction.
    Event append(Event draft);

    /// The projections of single events, for recording and for rebuilding alike.
    std::int64_t projectStarted(const Event &event, const std::string &courseVersion);
    void projectAnswer(std::int64_t attempt, const Response &response);
    void projectFinished(std::int64_t attempt, const Event &event, const CompletionRecord &record);
    void projectAbandoned(std::int64_t attempt, const Event &event);

    /// Applies any event to the projections; an Error when it does not fit them.
    Result<void> project(const Event &event);

    /// The open attempt of this id, or an Error that says why there is none.
    Result<AttemptRow> requireOpen(const AttemptId &attempt);

    /// Runs change in one transaction; rolls back when it fails in any way.
    template <std::invocable Change>
    auto transact(Change change) -> decltype(change())
    {
        try {
            statements.begin.run();
            auto result = change();
            if (result)
                statements.commit.run();
            else
                rollBack();
            return result;
        } catch (const SqliteFailure &failure) {
            rollBack();
            return describe(failure.code, path);
        }
    }

    /// Runs reading, turning failures into an Error.
    template <std::invocable Reading>
    auto read(Reading reading) -> decltype(reading())
    {
        try {
            return reading();
        } catch (const SqliteFailure &failure) {
            return describe(failure.code, path);
        }
    }

    void rollBack();

    /// The day's backup, where one is due. What goes wrong becomes a notice in report.
    void backUpOnceADay();

    std::string path;
    DatabaseHandle db;
    const Clock &clock;
    Statements statements;
    SqliteReviews reviews;
    std::int64_t deviceNo = 0;
    DeviceId device;
    OpenReport report;
};

} // namespace rapport::records
