#pragma once

#include "records/detail/payload.h"
#include "records/detail/pinguard.h"
#include "records/detail/sqlite.h"
#include "records/detail/sqlitereviews.h"
#include "records/detail/statements.h"
#include "records/sqlitestore.h"

#include <concepts>
#include <utility>

namespace rapport::records {

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

    /// due of an Unassigned event does not matter.
    void projectAssignment(const Event &event, const std::string &due);

    /// Applies any event to the projections; an Error when it does not fit them.
    Result<void> project(const Event &event);

    /// The open attempt of this id, or an Error that says why there is none.
    Result<AttemptRow> requireOpen(const AttemptId &attempt);

    [[nodiscard]] bool isLearner(const LearnerId &learner);

    /// A learner's PIN, and what is known of tries at it.
    [[nodiscard]] std::optional<KeptPin> keptPin(const LearnerId &learner);
    /// Keeps the count of tries, where the PIN is still the same.
    void keepTries(const LearnerId &learner, const KeptPin &pin);

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
    PinStatements pinStatements;
    AssignmentStatements assignmentStatements;
    PinGuard pins;
    SqliteReviews reviews;
    std::int64_t deviceNo = 0;
    DeviceId device;
    OpenReport report;
};

} // namespace rapport::records
