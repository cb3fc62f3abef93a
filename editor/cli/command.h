#pragma once

#include <CLI/CLI.hpp>

#include <functional>

namespace rapport::editor {

/// A subcommand: what the command line knows it by, and what to do when it was chosen.
struct Command
{
    CLI::App *app = nullptr;
    std::function<int()> run; ///< returns the exit code
};

/// Each adds itself to the command line. Kept beside the work of the command.
Command addCheck(CLI::App &app);
Command addCodes(CLI::App &app);
Command addExport(CLI::App &app);
Command addFmt(CLI::App &app);
Command addNew(CLI::App &app);
Command addOutline(CLI::App &app);
Command addDiff(CLI::App &app);
Command addMerge(CLI::App &app);
Command addSchema(CLI::App &app);
Command addImport(CLI::App &app);
Command addStats(CLI::App &app);

} // namespace rapport::editor
