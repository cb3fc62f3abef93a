#include "records/detail/sqlite.h"

namespace rapport::records {

namespace {

[[noreturn]] void fail(sqlite3 *db)
{
    throw SqliteFailure{sqlite3_extended_errcode(db)};
}

} // namespace

DatabaseHandle openDatabase(const std::string &path, int flags, Millis patience)
{
    sqlite3 *db = nullptr;
    const int code = sqlite3_open_v2(path.c_str(), &db, flags | SQLITE_OPEN_NOMUTEX, nullptr);
    DatabaseHandle handle(db);
    if (code != SQLITE_OK)
        throw SqliteFailure{code};
    sqlite3_extended_result_codes(db, 1);
    sqlite3_busy_timeout(db, int(patience.count()));
    sqlite3_db_config(db, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    // A damaged or hostile file must be noticed rather than trusted.
    execute(db, "PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON;"
                "PRAGMA foreign_keys = ON; PRAGMA synchronous = FULL");
    return handle;
}

void execute(sqlite3 *db, const char *sql)
{
    if (sqlite3_exec(db, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        fail(db);
}

std::int64_t queryNumber(sqlite3 *db, const char *sql)
{
    Statement statement(db, sql);
    Rows rows = statement.query();
    return rows.next() ? rows.number(0) : 0;
}

bool passesQuickCheck(sqlite3 *db)
{
    Statement statement(db, "PRAGMA quick_check(1)");
    Rows rows = statement.query();
    return rows.next() && rows.view(0) == "ok";
}

bool isInUse(const Error &error)
{
    return !error.what.parts().empty() &&
           error.what.parts().front().pattern ==
               describe(SQLITE_BUSY, {}).what.parts().front().pattern;
}

Error describe(int code, const std::string &path)
{
    const Saying kept = say("records", "Everything recorded before is kept.");
    // A quota or a limit on the size of files shows as a failed write.
    switch (code == SQLITE_IOERR_WRITE ? SQLITE_FULL : code & 0xFF) {
    case SQLITE_FULL:
        return {
            Fault::World,
            say("records", "The disk or your share of it is full, so %1 could not take the change.")
                .with(path),
            kept, say("records", "Free some space, then try again.")};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {Fault::World,
                say("records", "The records file %1 is in use by another program.").with(path),
                kept, say("records", "Wait a moment, then try again.")};
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return {
            Fault::World,
            say("records", "The records file %1 or its folder cannot be written to.").with(path),
            kept, say("records", "Ask for permission to write there, then try again.")};
    case SQLITE_CANTOPEN:
        return {Fault::World, say("records", "The records file %1 cannot be opened.").with(path),
                say("records", "Nothing was changed."),
                say("records", "Check that its folder exists and that you may write there.")};
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return {Fault::Content, say("records", "The records file %1 is damaged.").with(path),
                say("records", "Nothing was changed."),
                say("records", "Close the program, then restore a backup or start afresh.")};
    default:
        return {Fault::World,
                say("records", "The records file %1 could not be read or written (%2).")
                    .with(path, sqlite3_errstr(code)),
                kept, say("records", "Check the disk, then try again.")};
    }
}

Statement::Statement(sqlite3 *db, const char *sql)
{
    if (sqlite3_prepare_v3(db, sql, -1, SQLITE_PREPARE_PERSISTENT, &m_statement, nullptr) !=
        SQLITE_OK)
        fail(db);
}

void Statement::check(int code) const
{
    if (code != SQLITE_OK)
        throw SqliteFailure{code};
}

void Statement::bind(int index, std::string_view text)
{
    const char *data = text.data() ? text.data() : "";
    check(sqlite3_bind_text64(m_statement, index, data, text.size(), SQLITE_STATIC, SQLITE_UTF8));
}

void Statement::bind(int index, Blob blob)
{
    const char *data = blob.bytes.data() ? blob.bytes.data() : "";
    check(sqlite3_bind_blob64(m_statement, index, data, blob.bytes.size(), SQLITE_STATIC));
}

void Statement::bind(int index, std::int64_t number)
{
    check(sqlite3_bind_int64(m_statement, index, number));
}

void Statement::bind(int index, double number)
{
    check(sqlite3_bind_double(m_statement, index, number));
}

void Statement::bind(int index, std::nullptr_t)
{
    check(sqlite3_bind_null(m_statement, index));
}

bool Rows::next()
{
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE)
        return false;
    throw SqliteFailure{code};
}

std::string_view Rows::view(int column) const
{
    const auto *data = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return data ? std::string_view(data, std::size_t(sqlite3_column_bytes(m_statement, column)))
                : std::string_view();
}

std::int64_t Rows::number(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

double Rows::real(int column) const
{
    return sqlite3_column_double(m_statement, column);
}

bool Rows::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

int Rows::columns() const
{
    return sqlite3_column_count(m_statement);
}

} // namespace rapport::records
