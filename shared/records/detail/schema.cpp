#include "records/detail/schema.h"

namespace rapport::records {

namespace {

/// "RPRT", so that file(1) and we can tell a records file from another program's database.
constexpr std::int64_t applicationId = 0x52505254;

} // namespace

SchemaState schemaState(sqlite3 *db)
{
    execute(db, "BEGIN");
    SchemaState state;
    const std::int64_t application = queryNumber(db, "PRAGMA application_id");
    state.version = int(queryNumber(db, "PRAGMA user_version"));
    state.records = application == applicationId;
    state.blank = application == 0 && state.version == 0 &&
                  queryNumber(db, "SELECT count(*) FROM sqlite_schema") == 0;
    execute(db, "COMMIT");
    return state;
}

void migrate(sqlite3 *db, std::span<const Migration> ladder)
{
    for (const Migration &rung : ladder) {
        execute(db, "BEGIN IMMEDIATE");
        try {
            if (queryNumber(db, "PRAGMA user_version") < rung.version) {
                execute(db, rung.sql);
                const std::string stamp =
                    "PRAGMA application_id = " + std::to_string(applicationId) +
                    "; PRAGMA user_version = " + std::to_string(rung.version);
                execute(db, stamp.c_str());
            }
            execute(db, "COMMIT");
        } catch (const SqliteFailure &) {
            if (!sqlite3_get_autocommit(db))
                sqlite3_exec(db, "ROLLBACK", nullptr, nullptr, nullptr);
            throw;
        }
    }
}

} // namespace rapport::records
