#pragma once

#include <filesystem>
#include <ostream>
#include <string>

namespace rapport::editor {

/// Where schemas go. At most one of file and folder is set; with neither they are printed.
struct SchemaRequest
{
    std::string name; ///< a kind of file; empty for all of them, which takes a folder
    std::filesystem::path file;
    std::filesystem::path folder; ///< made where it is missing; files are called name.schema.json
};

/// Writes the JSON Schema of a kind of file, or of every kind. Returns the exit code: 2 where the
/// request makes no sense, 3 where a file cannot be written.
int runSchema(const SchemaRequest &request, std::ostream &out, std::ostream &problems);

} // namespace rapport::editor
