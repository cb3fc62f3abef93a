#include "records/detail/backup.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <filesystem>
#include <sys/stat.h>
#include <unistd.h>

namespace rapport::records {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t backupsKept = 5;
constexpr std::string_view extension = ".sqlite";

fs::path folderOf(const std::string &path)
{
    return fs::path(path).parent_path() / "backups";
}

std::string prefixOf(const std::string &path)
{
    return fs::path(path).stem().string() + '-';
}

Error notMade(const std::string &why)
{
    return {Fault::World,
            say("records", "A backup of the records could not be made: %1.").with(why),
            say("records", "The records themselves are untouched."),
            say("records", "Free some space or check the folder.")};
}

Result<void> writeCopy(sqlite3 *db, const std::string &copy)
{
    try {
        Statement(db, "VACUUM INTO ?1").run(copy);
        chmod(copy.c_str(), S_IRUSR | S_IWUSR);
        const DatabaseHandle check = openDatabase(copy, SQLITE_OPEN_READONLY);
        if (!passesQuickCheck(check.get()))
            return notMade(say("records", "the copy did not pass its check"));
        return {};
    } catch (const SqliteFailure &failure) {
        return notMade(sqlite3_errstr(failure.code));
    }
}

void removeOldest(const std::string &path)
{
    const std::vector<std::string> all = backupsOf(path);
    for (std::size_t i = backupsKept; i < all.size(); ++i) {
        std::error_code ignored;
        fs::remove(all[i], ignored);
    }
}

} // namespace

std::string fileStamp(UtcTime time)
{
    std::string stamp = toIso(time);
    std::erase(stamp, ':');
    return stamp;
}

std::vector<std::string> backupsOf(const std::string &path)
{
    std::vector<std::string> found;
    const std::string prefix = prefixOf(path);
    std::error_code error;
    for (fs::directory_iterator it(folderOf(path), error), end; !error && it != end;
         it.increment(error)) {
        const std::string name = it->path().filename().string();
        if (name.starts_with(prefix) && name.ends_with(extension))
            found.push_back(it->path().string());
    }
    std::ranges::sort(found, std::greater());
    return found;
}

bool backupDue(const std::string &path, UtcTime now)
{
    const std::vector<std::string> all = backupsOf(path);
    if (all.empty())
        return true;
    const std::string day = toIso(now).substr(0, 10);
    return !fs::path(all.front()).filename().string().starts_with(prefixOf(path) + day);
}

Result<void> syncToDisk(const std::string &path)
{
    const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    const bool synced = file >= 0 && ::fsync(file) == 0;
    const int why = errno;
    if (file >= 0)
        ::close(file);
    if (!synced) {
        return Error{Fault::World,
                     say("records", "%1 could not be made safe on the disk: %2.")
                         .with(path, std::strerror(why)),
                     "", say("records", "Check the disk.")};
    }
    return {};
}

Result<std::string> makeBackup(sqlite3 *db, const std::string &path, UtcTime now)
{
    const fs::path folder = folderOf(path);
    std::error_code error;
    fs::create_directories(folder, error);
    if (error)
        return notMade(error.message());
    const std::string final =
        (folder / (prefixOf(path) + fileStamp(now))).string() + std::string(extension);
    const std::string part = final + '.' + std::to_string(::getpid()) + ".part";
    Result<void> made = writeCopy(db, part);
    if (made)
        made = syncToDisk(part);
    if (made) {
        fs::rename(part, final, error);
        made = error ? Result<void>(notMade(error.message())) : syncToDisk(folder.string());
    }
    if (!made) {
        fs::remove(part, error);
        return made.error();
    }
    removeOldest(path);
    return final;
}

} // namespace rapport::records
