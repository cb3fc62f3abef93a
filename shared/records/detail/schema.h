#pragma once

#include "base/result.h"
#include "records/detail/sqlite.h"

#include <span>
#include <string>

namespace rapport::records {

/// One rung of the ladder: takes a database from version - 1 to version (PRAGMA user_version).
struct Migration
{
    int version = 0;
    const char *sql = nullptr;
};

/// Every migration, in order, from migrations/*.sql.
[[nodiscard]] std::span<const Migration> migrations();

/// What the file says it is.
struct SchemaState
{
    bool blank = false;   ///< nothing in it yet
    bool records = false; ///< carries our application id
    int version = 0;
};

/// Reads the state at one moment. Throws SqliteFailure.
SchemaState schemaState(sqlite3 *db);

/// Climbs from the database's version to the last one, one transaction each. Another process may
/// climb at the same time. Throws SqliteFailure, with the database at the last rung it reached.
void migrate(sqlite3 *db, std::span<const Migration> ladder);

} // namespace rapport::records
