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
Command addFmt(CLI::App &app);
Command addStats(CLI::App &app);

} // namespace rapport::editor
