#pragma once

#include <ostream>
#include <string>

namespace rapport::editor {

/// The three versions of a file, and where both changes go.
struct MergePaths
{
    std::string base; ///< an empty file where there is no common version
    std::string ours;
    std::string theirs;
    std::string output; ///< empty for `out`
    std::string name;   ///< what the file is called in the course; empty for ours' name
};

/// Merges two versions of a lesson, course or bank. Returns the exit code: 0 where everything went
/// together; 1 where there are conflicts, which are told and kept in the written file; 2 where a
/// version cannot be read whole and 3 where one cannot be opened or written: then nothing has
/// changed.
int runMerge(const MergePaths &paths, std::ostream &out, std::ostream &problems);

} // namespace rapport::editor
