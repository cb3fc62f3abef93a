#pragma once

#include "base/result.h"
#include "format/files.h"

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace rapport::editor {

/// A course's folder, or a single file without one.
struct Target
{
    std::filesystem::path folder; ///< empty for a file that belongs to no course
    std::vector<std::filesystem::path> files;
};

/// Turns the paths of a command line into what to work on: a course's folder, a folder that holds
/// courses, the folder of its translations,
/// or single files. Fails with Fault::Usage where a path is none of these.
[[nodiscard]] Result<std::vector<Target>> findTargets(const std::vector<std::string> &paths);

/// What a file of a target is. Where the course lies does not matter to it.
[[nodiscard]] format::FileKind kindIn(const Target &target, const std::filesystem::path &file);

/// Does work(targets) with what the paths name, or says why it cannot. Returns the exit code.
int withTargets(const std::vector<std::string> &paths,
                const std::function<int(const std::vector<Target> &)> &work);

} // namespace rapport::editor
