#pragma once

#include "format/files.h"

#include <filesystem>
#include <string>
#include <vector>

namespace rapport::format {

/// What a list of courses shows of a lesson: its head, without the steps.
struct LessonHead
{
    lesson::LessonId id;
    lesson::Text title;
    lesson::Text summary;
    double minutes = 0;
    std::filesystem::path file;
};

/// What a list of courses shows of a course.
struct CourseHead
{
    lesson::Course course;
    std::filesystem::path folder;
    std::vector<LessonHead> lessons; ///< in the course's order; those without a file are left out

    [[nodiscard]] double minutes() const;
    [[nodiscard]] const LessonHead *find(const lesson::LessonId &id) const;
};

/// A course that could not be read, and why.
struct SkippedCourse
{
    std::filesystem::path folder;
    Error error;
};

struct Catalogue
{
    std::vector<CourseHead> courses; ///< by folder name
    std::vector<SkippedCourse> skipped;
};

/// The largest file that is read at all; anything larger is refused by SourceFile anyway.
[[nodiscard]] Result<std::string> readFileText(const std::filesystem::path &file);

/// A file parsed under the name people are shown: relative to `root` where it lies below it.
[[nodiscard]] Result<SourceFile> openSource(const std::filesystem::path &file,
                                            const std::filesystem::path &root);

/// The heads of all courses in a folder. Reads only as far as each lesson's steps.
[[nodiscard]] Catalogue readCatalogue(const std::filesystem::path &folder);

/// The head of the course in a folder.
[[nodiscard]] Result<CourseHead> readCourseHead(const std::filesystem::path &folder);

/// One lesson with what it needs to run. Fails with Fault::Content, naming the first complaint,
/// where the lesson, the phrase bank or the rules have errors. Without the file the bank is empty.
struct LoadedLesson
{
    lesson::Lesson lesson;
    lesson::PhraseBank phrases;
    lesson::RuleBank rules;
    std::string text; ///< the lesson file as it stands, to tell versions apart
};
[[nodiscard]] Result<LoadedLesson> loadLesson(const CourseHead &course,
                                              const lesson::LessonId &lesson);

/// Whether a course has a file of that name, and it lies inside the course's folder even when
/// links are followed.
[[nodiscard]] bool hasMedia(const std::filesystem::path &folder, const std::string &path);

/// The lesson files of a course's folder, by name.
[[nodiscard]] std::vector<std::filesystem::path> lessonFiles(const std::filesystem::path &folder);

} // namespace rapport::format
