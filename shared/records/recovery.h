#pragma once

#include "base/clock.h"
#include "base/result.h"

#include <optional>
#include <string>

namespace rapport::records {

/// The newest backup of the records at path that passes SQLite's quick_check, or nothing.
[[nodiscard]] std::optional<std::string> newestGoodBackup(const std::string &path);

/// What a recovery left behind.
struct Recovered
{
    std::string keptAside; ///< the damaged file, renamed, byte for byte
    std::string restored;  ///< the backup now in its place; empty where a fresh start was asked for
};

enum class Recovery { FromBackup, StartEmpty };

/// Renames the damaged records at path to "<path>.damaged-<time>" (and its journal with it), then
/// puts a copy of the newest good backup there, or nothing. Close every store on path first. With
/// FromBackup and no good backup it is an Error, and nothing is changed.
Result<Recovered> recoverRecords(const std::string &path, Recovery how, const Clock &clock);

} // namespace rapport::records
