#pragma once

#include <string>

namespace rapport::player {

struct WindowOptions
{
    std::string courses;       ///< folder of courses
    std::string records;       ///< the records file
    std::string language = {}; ///< to show courses in; empty: as they are written
};

/// Opens the learner's window and runs until it is closed. Returns the exit code: 3 where there is
/// no display to open it on.
int runWindow(int argc, char **argv, const WindowOptions &options);

} // namespace rapport::player
