#pragma once

#include "exchange/exchange.h"
#include "lesson/course.h"

#include <filesystem>

namespace rapport::editor {

/// Every text of a course with what there is of its translation, in the order of the course.
/// `language` has to be a tag (lesson::isLanguage). Fails where a file of the course or of its
/// translation cannot be read without errors: a translator should not get half of it.
[[nodiscard]] Result<Exchange> collect(const std::filesystem::path &course,
                                       const std::string &language);

/// The head of a course, for its names and languages. Fails where there is no course, or its
/// course.yaml has errors.
[[nodiscard]] Result<lesson::Course> readCourseFile(const std::filesystem::path &course);

} // namespace rapport::editor
