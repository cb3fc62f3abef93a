#pragma once

#include "base/result.h"

#include <iosfwd>
#include <string>
#include <vector>

namespace rapport::player {

/// What "rapport-admin assign" was asked for.
struct AssignOptions
{
    std::string records;               ///< path of the records file
    std::string courses;               ///< folder of the courses there are
    std::string course;                ///< id of the course
    std::vector<std::string> learners; ///< names
    std::string due;                   ///< a day, or empty
    bool remove = false;               ///< take the assignment back instead
    bool addLearners = false;          ///< make learners who are not in the records yet
    bool json = false;
};

/// Assigns a course to learners, or takes it back, and tells what changed for each. Names that are
/// not in the records and a course that does not exist are refused before anything is recorded.
Result<void> assignCourse(const AssignOptions &options, std::ostream &out);

} // namespace rapport::player
