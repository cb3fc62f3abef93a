#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "records/detail/sqlite.h"

#include <string>
#include <vector>

namespace rapport::records {

/// Backups of the records at path, newest first; by name, for a name holds the time.
[[nodiscard]] std::vector<std::string> backupsOf(const std::string &path);

/// Whether the newest backup is of another day than now, or there is none.
[[nodiscard]] bool backupDue(const std::string &path, UtcTime now);

/// Writes a checked copy beside the records (VACUUM INTO, quick_check, fsync, rename), removes all
/// but the five newest, and returns its path.
Result<std::string> makeBackup(sqlite3 *db, const std::string &path, UtcTime now);

/// Makes everything written to a file, or to a folder's list of files, durable.
Result<void> syncToDisk(const std::string &path);

/// A time that can stand in a file's name and sorts as text: "2026-03-09T083000.000Z".
[[nodiscard]] std::string fileStamp(UtcTime time);

} // namespace rapport::records
