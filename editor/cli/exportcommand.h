#pragma once

#include <filesystem>
#include <ostream>
#include <string>

namespace rapport::editor {

/// What `rapport-editor export` is asked for.
struct ExportOptions
{
    std::filesystem::path course;
    std::string format; ///< xliff, po or csv
    std::string language;
    std::string file; ///< empty: to `out`
    bool json = false;
};

/// Writes every text of a course with its translation to a file for translators. Returns the exit
/// code: 1 where the course has errors, 2 where the language makes no sense, 3 where it cannot be
/// written.
int runExport(const ExportOptions &options, std::ostream &out, std::ostream &problems);

} // namespace rapport::editor
