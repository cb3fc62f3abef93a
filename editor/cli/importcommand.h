#pragma once

#include <filesystem>
#include <ostream>
#include <string>

namespace rapport::editor {

/// What `rapport-editor import` is asked for.
struct ImportOptions
{
    std::filesystem::path course;
    std::string file;
    std::string language; ///< empty: the one the file names
    bool json = false;
};

/// Takes what translators sent back into the course's translations, and says what was not taken.
/// Returns the exit code: 0 where every translated text was taken, 1 where one was not or the file
/// is of no use, 2 where course, language or ending make no sense, 3 where it cannot be read or
/// written.
int runImport(const ImportOptions &options, std::ostream &out, std::ostream &problems);

} // namespace rapport::editor
