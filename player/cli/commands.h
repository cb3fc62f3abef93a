#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>

namespace rapport::player {

/// What the command line asks for.
struct Options
{
    std::filesystem::path courses; ///< folder of courses
    std::string records;           ///< the records file
    std::string language;          ///< to show courses in; empty: as they are written
    bool json = false;
    std::string course;
    std::string lesson; ///< empty: the course's first
    std::string learner;
    std::string autopilot; ///< empty: a person types
    std::optional<std::uint64_t> seed;
    bool startOver = false;
    /// How many times as long there is to answer where a step gives a time; 0 switches that off.
    std::optional<double> timeAllowance;
};

/// `rapport-player list`. Returns the exit code.
int runList(const Options &options);

/// `rapport-player play`. Returns the exit code.
int runPlay(const Options &options);

} // namespace rapport::player
