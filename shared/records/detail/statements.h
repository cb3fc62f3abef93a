#pragma once

#include "records/detail/sqlite.h"

namespace rapport::records {

/// The statements about attempts and the log, prepared once.
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
    Statement savedRun;
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

/// As Statements, for PINs.
struct PinStatements
{
    explicit PinStatements(sqlite3 *db);

    Statement find;
    Statement learners;
    Statement set;
    Statement keepTries;
    Statement remove;
};

/// As Statements, for assignments.
struct AssignmentStatements
{
    explicit AssignmentStatements(sqlite3 *db);

    Statement learner;
    Statement find;
    Statement all;
    Statement put;
    Statement remove;
};

} // namespace rapport::records
