#pragma once

#include "format/files.h"

#include <filesystem>
#include <functional>
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
    std::vector<lesson::LessonId> after = {}; ///< to be passed before it opens
};

/// What a list of courses shows of a course.
struct CourseHead
{
    lesson::Course course;
    std::filesystem::path folder;
    std::vector<LessonHead> lessons; ///< in the course's order; those without a file are left out
    /// The translation it is shown in; empty for the course as it is written.
    std::string language = {};
    /// What it measures in its own words, whatever the language: what records are kept under.
    lesson::Keyed<lesson::CompetencyId, lesson::Competency> measured = {};

    [[nodiscard]] double minutes() const;
    /// The language its words are in.
    [[nodiscard]] const std::string &shownIn() const
    {
        return language.empty() ? course.language : language;
    }
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

/// The heads of all courses in a folder. Reads only as far as each lesson's steps, and translations
/// only where a language is wanted. A course that has none in it, nor in the language without its
/// region, is shown as it is written. `goOn` hears after each course how many of how many were
/// read, and stops the reading by returning false.
using ReadingProgress = std::function<bool(std::size_t done, std::size_t all)>;
[[nodiscard]] Catalogue readCatalogue(const std::filesystem::path &folder,
                                      const std::string &language = {},
                                      const ReadingProgress &goOn = {});

/// The head of the course in a folder.
[[nodiscard]] Result<CourseHead> readCourseHead(const std::filesystem::path &folder,
                                                const std::string &language = {});

/// One lesson with what it needs to run, in the language of the course's head. Fails with
/// Fault::Content, naming the first complaint, where the lesson, the phrase bank or the rules have
/// errors. Without the file a bank is empty.
struct LoadedLesson
{
    lesson::Lesson lesson;
    lesson::PhraseBank phrases;
    lesson::RuleBank rules;
    std::string text; ///< the lesson file as it is written, to tell versions apart
};
[[nodiscard]] Result<LoadedLesson> loadLesson(const CourseHead &course,
                                              const lesson::LessonId &lesson);

/// Whether a course has a file of that name, and it lies inside the course's folder even when
/// links are followed.
[[nodiscard]] bool hasMedia(const std::filesystem::path &folder, const std::string &path);

/// The lesson files of a course's folder, by name.
[[nodiscard]] std::vector<std::filesystem::path> lessonFiles(const std::filesystem::path &folder);

} // namespace rapport::format
