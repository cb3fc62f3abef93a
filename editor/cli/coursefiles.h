#pragma once

#include "base/result.h"
#include "cli/targets.h"
#include "lesson/course.h"
#include "lesson/lesson.h"
#include "lesson/phrase.h"
#include "lesson/rules.h"

#include <optional>
#include <vector>

namespace rapport::editor {

/// What a course's folder says besides its lessons. What is missing there is empty here.
struct CourseFiles
{
    std::optional<lesson::Course> course;
    lesson::PhraseBank phrases;
    lesson::RuleBank rules;
};

/// The course of a target with its lessons in the course's order, or, for a single file, that
/// lesson. Fails with Fault::Content, naming the first complaint, where a file has errors.
struct OpenTarget
{
    CourseFiles files;
    std::vector<lesson::Lesson> lessons;
};
[[nodiscard]] Result<OpenTarget> openTarget(const Target &target);

} // namespace rapport::editor
