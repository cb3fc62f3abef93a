#pragma once

#include "base/clock.h"
#include "base/error.h"

#include <sqlite3.h>

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

namespace rapport::records {

/// Thrown inside the store and turned into an Error at its edge; carries SQLite's extended code.
struct SqliteFailure
{
    int code = SQLITE_ERROR;
};

/// Closes on destruction.
struct CloseDatabase
{
    void operator()(sqlite3 *db) const { sqlite3_close_v2(db); }
};
using DatabaseHandle = std::unique_ptr<sqlite3, CloseDatabase>;

/// How long a call waits for another process's transaction, where nobody says otherwise.
constexpr Millis usualPatience{10'000};

/// Opens a file with the settings of a records file. Throws SqliteFailure.
DatabaseHandle openDatabase(const std::string &path, int flags, Millis patience = usualPatience);

/// Runs statements that give no rows. Throws SqliteFailure.
void execute(sqlite3 *db, const char *sql);

/// The first column of the first row of a query, as a number; 0 without a row.
std::int64_t queryNumber(sqlite3 *db, const char *sql);

/// Whether SQLite's quick_check finds nothing wrong. Throws SqliteFailure when it cannot read.
bool passesQuickCheck(sqlite3 *db);

/// A failure in words. Fault::Content for a damaged file, else Fault::World.
Error describe(int code, const std::string &path);

/// Bytes to be bound as a blob.
struct Blob
{
    std::string_view bytes;
};

/// The rows of one query. Ends the query when it goes, so that no lock outlives the reading.
class Rows
{
public:
    explicit Rows(sqlite3_stmt *statement)
        : m_statement(statement)
    {}
    ~Rows() { sqlite3_reset(m_statement); }
    Rows(const Rows &) = delete;
    Rows &operator=(const Rows &) = delete;

    /// Moves to the next row; false after the last. Throws SqliteFailure.
    bool next();

    /// Valid until the next row.
    [[nodiscard]] std::string_view view(int column) const;
    [[nodiscard]] std::string text(int column) const { return std::string(view(column)); }
    [[nodiscard]] std::int64_t number(int column) const;
    [[nodiscard]] double real(int column) const;
    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] int columns() const;

private:
    sqlite3_stmt *m_statement;
};

/// A prepared statement. Throws SqliteFailure.
class Statement
{
public:
    Statement(sqlite3 *db, const char *sql);
    ~Statement() { sqlite3_finalize(m_statement); }
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;

    /// Starts a query with these values for the parameters in order. The values are not copied and
    /// must outlive the rows.
    template <class... Values>
    [[nodiscard]] Rows query(const Values &...values)
    {
        sqlite3_reset(m_statement);
        int index = 0;
        (bind(++index, values), ...);
        return Rows(m_statement);
    }

    /// Runs a statement that gives no rows.
    template <class... Values>
    void run(const Values &...values)
    {
        Rows rows = query(values...);
        rows.next();
    }

private:
    void bind(int index, std::string_view text);
    void bind(int index, Blob blob);
    void bind(int index, std::int64_t number);
    void bind(int index, int number) { bind(index, std::int64_t(number)); }
    void bind(int index, double number);
    void bind(int index, std::nullptr_t);
    void bind(int index, const char *text) { bind(index, std::string_view(text)); }
    void bind(int index, const std::string &text) { bind(index, std::string_view(text)); }
    void check(int code) const;

    sqlite3_stmt *m_statement = nullptr;
};

} // namespace rapport::records
