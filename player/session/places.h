#pragma once

#include <filesystem>
#include <string>

namespace rapport::player {

/// The folder of courses that came with the program, installed or in its build tree.
[[nodiscard]] std::filesystem::path bundledCourses(const std::filesystem::path &program);

/// The name to record under where none was given: the account's, or "Learner".
[[nodiscard]] std::string accountName();

} // namespace rapport::player
