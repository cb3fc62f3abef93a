#pragma once

#include "base/result.h"
#include "records/values.h"

#include <string>
#include <vector>

namespace rapport::records {

/// A course somebody is to take.
struct Assignment
{
    LearnerId learner;
    CourseId course;
    std::string due; ///< the last day that is in time, "2026-03-09"; empty where none was given
    std::string assigned; ///< since when; another due day does not change it

    bool operator==(const Assignment &) const = default;
};

/// Whether text is a day of the calendar, "2026-03-09".
[[nodiscard]] bool isDay(const std::string &text);

/// Which courses learners are to take.
class Assignments
{
public:
    virtual ~Assignments() = default;

    /// Assigns a course, or gives one that is assigned another due day. False where it was
    /// assigned just so, and nothing was recorded. due is a day or empty, else a Usage error.
    virtual Result<bool> assign(const LearnerId &learner, const CourseId &course,
                                const std::string &due) = 0;

    /// Takes an assignment back. False where there was none, and nothing was recorded.
    virtual Result<bool> unassign(const LearnerId &learner, const CourseId &course) = 0;

    /// What is assigned to a learner: by due day, those without one last, then by course.
    virtual Result<std::vector<Assignment>> assignments(const LearnerId &learner) = 0;
};

} // namespace rapport::records
