#include "records/recovery.h"

#include "records/detail/backup.h"

#include <filesystem>

namespace rapport::records {

namespace fs = std::filesystem;

namespace {

Error notMoved(const std::string &path, const std::error_code &error)
{
    return {Fault::World,
            say("records", "%1 could not be set aside: %2.").with(path, error.message()),
            say("records", "Nothing was changed."),
            say("records", "Check that you may write in its folder.")};
}

/// The copy must not continue the chain of the records it replaces: events after the backup carry
/// the same sequence numbers. So it starts a chain of its own.
Result<void> startOwnChain(const std::string &path)
{
    try {
        const DatabaseHandle db = openDatabase(path, SQLITE_OPEN_READWRITE);
        execute(db.get(), "UPDATE device SET own = 0");
        return {};
    } catch (const SqliteFailure &failure) {
        return describe(failure.code, path);
    }
}

/// A copy of backup that is complete and safe, ready to be renamed.
Result<void> prepareCopy(const std::string &backup, const std::string &copy)
{
    std::error_code error;
    fs::copy_file(backup, copy, fs::copy_options::overwrite_existing, error);
    if (error) {
        return Error{Fault::World,
                     say("records", "%1 could not be copied: %2.").with(backup, error.message()),
                     say("records", "Nothing was changed."),
                     say("records", "Free some space, then try again.")};
    }
    if (const Result<void> own = startOwnChain(copy); !own)
        return own;
    return syncToDisk(copy);
}

/// Renames the file and its journal: a journal left beside a file of another content would be
/// played back into it. The journal goes first, for without the file it does no harm.
Result<void> setAside(const std::string &path, const std::string &aside)
{
    std::error_code error;
    if (fs::exists(path + "-journal", error))
        fs::rename(path + "-journal", aside + "-journal", error);
    if (!error)
        fs::rename(path, aside, error);
    if (error)
        return notMoved(path, error);
    return {};
}

} // namespace

std::optional<std::string> newestGoodBackup(const std::string &path)
{
    for (const std::string &backup : backupsOf(path)) {
        try {
            const DatabaseHandle db = openDatabase(backup, SQLITE_OPEN_READONLY);
            if (passesQuickCheck(db.get()))
                return backup;
        } catch (const SqliteFailure &) {
            continue;
        }
    }
    return std::nullopt;
}

Result<Recovered> recoverRecords(const std::string &givenPath, Recovery how, const Clock &clock)
{
    const std::string path = fs::absolute(givenPath).string();
    const std::string copy = path + ".part";
    const auto backup = how == Recovery::FromBackup ? newestGoodBackup(path) : std::nullopt;
    if (how == Recovery::FromBackup && !backup) {
        return Error{Fault::World, say("records", "There is no good backup of %1.").with(path),
                     say("records", "Nothing was changed."),
                     say("records", "Start afresh instead.")};
    }
    const Recovered recovered{path + ".damaged-" + fileStamp(clock.utcNow()), backup.value_or("")};
    Result<void> done = backup ? prepareCopy(*backup, copy) : Result<void>();
    if (done)
        done = setAside(path, recovered.keptAside);
    std::error_code error;
    if (done && backup) {
        fs::rename(copy, path, error);
        if (error)
            done = notMoved(copy, error);
    }
    if (done)
        done = syncToDisk(fs::path(path).parent_path().string());
    if (!done) {
        fs::remove(copy, error);
        return done.error();
    }
    return recovered;
}

} // namespace rapport::records
