#include "records/detail/backup.h"
#include "records/detail/schema.h"
#include "records/detail/sqliteprivate.h"
#include "records/detail/uuid.h"
#include "records/recovery.h"

#include <filesystem>
#include <sys/stat.h>

namespace rapport::records {

namespace fs = std::filesystem;

namespace {

/// Above this size the check would keep people waiting for the window.
constexpr std::uintmax_t largestCheckedAtOpen = std::uintmax_t(64) << 20;

/// Of SQLite's machine: a few milliseconds.
constexpr int operationsBetweenLooks = 10'000;

Error damaged(const std::string &path)
{
    const auto backup = newestGoodBackup(path);
    return {Fault::Content, say("records", "The records file %1 is damaged.").with(path),
            say("records", "It was left as it is."),
            backup ? say("records", "The newest good backup is %1: restore it, or start afresh.")
                         .with(*backup)
                   : say("records", "There is no good backup, so the way on is to start afresh.")};
}

Error tooNew(const std::string &path, int version)
{
    return {Fault::Content,
            say("records",
                "The records file %1 was written by a newer version of Rapport (its schema is %2, "
                "this program knows %3).")
                .with(path, std::to_string(version), std::to_string(migrations().back().version)),
            say("records", "It was left as it is."), say("records", "Install the newer version.")};
}

Error notRecords(const std::string &path)
{
    return {Fault::Content, say("records", "%1 is not a records file of Rapport.").with(path),
            say("records", "It was left as it is."), say("records", "Choose another file.")};
}

Result<void> makeFolder(const fs::path &folder)
{
    std::error_code error;
    if (folder.empty() || fs::is_directory(folder, error))
        return {};
    if (const Result<void> above = makeFolder(folder.parent_path()); !above)
        return above;
    if (::mkdir(folder.c_str(), S_IRWXU) != 0 && !fs::is_directory(folder, error)) {
        return Error{Fault::World,
                     say("records", "The folder %1 cannot be made.").with(folder.string()),
                     say("records", "Nothing was changed."),
                     say("records", "Check that you may write there.")};
    }
    return syncToDisk(folder.parent_path().string());
}

Result<void> prepareFile(const std::string &path, bool exists, SqliteStore::Mode mode)
{
    if (exists)
        return {};
    if (mode == SqliteStore::Mode::Create)
        return makeFolder(fs::path(path).parent_path());
    return Error{Fault::World, say("records", "There is no records file %1.").with(path),
                 say("records", "Nothing was made."),
                 say("records", "Check the path, or take a lesson first.")};
}

/// Brings the schema up to date, after a checked backup of what was there.
Result<void> climb(sqlite3 *db, const std::string &path, const Clock &clock, OpenReport &report)
{
    const SchemaState state = schemaState(db);
    const int newest = migrations().back().version;
    if (!state.blank && !state.records)
        return notRecords(path);
    if (state.version > newest)
        return tooNew(path, state.version);
    if (state.version == newest)
        return {};
    if (!state.blank) {
        const Result<std::string> backup = makeBackup(db, path, clock.utcNow());
        if (!backup)
            return backup.error();
        report.backup = *backup;
        report.migratedFrom = state.version;
    }
    migrate(db, migrations());
    return {};
}

void readDevice(sqlite3 *db, std::int64_t &no, DeviceId &id)
{
    Statement statement(db, "SELECT no, id FROM device WHERE own = 1");
    Rows rows = statement.query();
    if (!rows.next())
        return;
    no = rows.number(0);
    id.value = rows.text(1);
}

/// The id of this database's device, made on first use. The condition makes a second process that
/// comes at the same time keep the first one's.
void ensureDevice(sqlite3 *db, const Clock &clock, std::int64_t &no, DeviceId &id)
{
    readDevice(db, no, id);
    if (!id.empty())
        return;
    Statement(db, "INSERT INTO device (id, own) SELECT ?1, 1"
                  " WHERE NOT EXISTS (SELECT 1 FROM device WHERE own = 1)")
        .run(makeUuid(clock.utcNow()));
    readDevice(db, no, id);
}

/// SQLite opens what it may not write read-only without a word.
bool readOnly(sqlite3 *db)
{
    return sqlite3_db_readonly(db, "main") == 1;
}

Result<void> settle(sqlite3 *db, const std::string &path, const Clock &clock, bool exists,
                    OpenReport &report)
{
    std::error_code error;
    const std::uintmax_t size = exists ? fs::file_size(path, error) : 0;
    if (exists && size == 0 && newestGoodBackup(path))
        return damaged(path);
    execute(db, "PRAGMA journal_mode = TRUNCATE");
    if (size > 0 && size <= largestCheckedAtOpen && !passesQuickCheck(db))
        return damaged(path);
    return climb(db, path, clock, report);
}

bool needsBackup(sqlite3 *db, const std::string &path, UtcTime now)
{
    return !readOnly(db) && backupDue(path, now) &&
           queryNumber(db, "SELECT EXISTS (SELECT 1 FROM event)") == 1;
}

} // namespace

Result<std::unique_ptr<SqliteStore>> SqliteStore::open(const std::string &givenPath,
                                                       const Clock &clock, const Opening &opening)
{
    const std::string path = fs::absolute(givenPath).string();
    std::error_code error;
    const bool exists = fs::exists(path, error);
    if (const Result<void> prepared = prepareFile(path, exists, opening.mode); !prepared)
        return prepared.error();
    try {
        const int create = opening.mode == Mode::Create ? SQLITE_OPEN_CREATE : 0;
        DatabaseHandle db = openDatabase(path, SQLITE_OPEN_READWRITE | create, opening.patience);
        OpenReport report;
        report.created = !exists;
        if (const Result<void> settled = settle(db.get(), path, clock, exists, report); !settled)
            return settled.error();
        if (!exists)
            ::chmod(path.c_str(), S_IRUSR | S_IWUSR);
        auto d = std::make_unique<Private>(path, std::move(db), clock);
        if (!readOnly(d->db.get()))
            ensureDevice(d->db.get(), clock, d->deviceNo, d->device);
        d->report = std::move(report);
        if (opening.backsUp)
            d->backUpOnceADay();
        return std::unique_ptr<SqliteStore>(new SqliteStore(std::move(d)));
    } catch (const SqliteFailure &failure) {
        const Error told = describe(failure.code, path);
        return told.fault == Fault::Content ? damaged(path) : told;
    }
}

Result<std::string> SqliteStore::backUpOnceADay(const std::string &givenPath, UtcTime now,
                                                const std::atomic<bool> &stop)
{
    const std::string path = fs::absolute(givenPath).string();
    const auto stopped = [](void *flag) {
        return static_cast<const std::atomic<bool> *>(flag)->load() ? 1 : 0;
    };
    try {
        const DatabaseHandle db = openDatabase(path, SQLITE_OPEN_READWRITE, Millis(0));
        if (!needsBackup(db.get(), path, now))
            return std::string();
        sqlite3_progress_handler(db.get(), operationsBetweenLooks, stopped,
                                 const_cast<std::atomic<bool> *>(&stop));
        return makeBackup(db.get(), path, now);
    } catch (const SqliteFailure &failure) {
        return describe(failure.code, path);
    }
}

void SqliteStore::Private::backUpOnceADay()
{
    if (!needsBackup(db.get(), path, clock.utcNow()))
        return;
    const Result<std::string> backup = makeBackup(db.get(), path, clock.utcNow());
    if (backup)
        report.backup = *backup;
    else
        report.notices.push_back(backup.error().sentence());
}

Result<void> SqliteStore::checkFile()
{
    return d->read([&]() -> Result<void> {
        if (!passesQuickCheck(d->db.get()))
            return damaged(d->path);
        return {};
    });
}

Result<std::string> SqliteStore::backUp()
{
    return makeBackup(d->db.get(), d->path, d->clock.utcNow());
}

} // namespace rapport::records
