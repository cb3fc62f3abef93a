#pragma once

#include "records/recordstore.h"

#include <string>

namespace rapport::records {

/// The attempt that a recorder for this learner goes on with.
inline const CourseId recorderCourse{"anger"};
inline const LessonId recorderLesson{"transfer"};

/// The step of the n-th answer and the run saved with it; n counts from 1 in the attempt.
inline std::string recorderStep(int n)
{
    return "step-" + std::to_string(n);
}

inline std::string recorderRun(int n)
{
    return "run after " + std::to_string(n) + std::string(2000, '.');
}

} // namespace rapport::records
