#pragma once

#include "base/result.h"

#include <filesystem>
#include <string>
#include <vector>

namespace rapport::editor {

/// A lesson to begin from.
struct LessonTemplate
{
    std::string name; ///< as it is asked for: "mock-call"
    std::string title;
    std::string summary;
};

/// The folder of templates that came with the program, installed or in its build tree.
[[nodiscard]] std::filesystem::path bundledTemplates(const std::filesystem::path &program);

/// The lesson templates of a folder, by name.
[[nodiscard]] std::vector<LessonTemplate> lessonTemplates(const std::filesystem::path &templates);

struct NewCourse
{
    std::filesystem::path folder; ///< made; its name becomes the course's id
    std::string title;            ///< empty: the template's
    std::string language = "en";
    std::string lesson = "mock-call"; ///< the template of its first lesson; empty: no lesson
};

/// Makes a course: its own file, a phrase bank, rules, a folder for media, and a first lesson.
/// Fails with Fault::Usage where the folder is there already and not empty, its name cannot be an
/// id, or there is no such template; with Fault::World where it cannot be written.
[[nodiscard]] Result<void> makeCourse(const std::filesystem::path &templates,
                                      const NewCourse &wish);

struct NewLesson
{
    std::filesystem::path course; ///< the course's folder
    std::string id;               ///< also the file's name
    std::string title;            ///< empty: the template's
    std::string from = "mock-call";
};

/// Adds a lesson to a course and to the list in its course.yaml, whose other lines stay as they
/// are. A customer of the template that the course has not got is replaced by the first of its
/// cast. Fails with Fault::Usage where the id is taken or cannot be one.
[[nodiscard]] Result<void> makeLesson(const std::filesystem::path &templates,
                                      const NewLesson &wish);

} // namespace rapport::editor
