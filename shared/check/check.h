#pragma once

#include "base/diagnostic.h"
#include "lesson/course.h"
#include "lesson/lesson.h"
#include "lesson/rules.h"

#include <functional>
#include <string>
#include <vector>

namespace rapport::check {

/// A complaint about content, by the address of what it is about. format::SourceFile::locate() and
/// format::placeWithin() turn address and offset into a place.
struct Finding
{
    std::string code;
    Severity severity = Severity::Error;
    std::string address;
    std::string step;
    std::string message;
    std::string advice;
    std::size_t offset = 0; ///< in the text at the address, in bytes
};

using Findings = std::vector<Finding>;

/// What a lesson is checked against.
struct Surroundings
{
    const lesson::Course *course = nullptr;      ///< null: cast and competencies are not checked
    const lesson::PhraseBank *phrases = nullptr; ///< null: references to phrases are not checked
    /// Whether the course has that file; empty: media are not checked.
    std::function<bool(const std::string &path)> hasMedia;
};

/// Every complaint about one lesson, not only the first. Linear in the lesson's size.
[[nodiscard]] Findings checkLesson(const lesson::Lesson &lesson, const Surroundings &around);

/// Every complaint about a course's own file. `found` are the ids of the lessons that have a file.
[[nodiscard]] Findings checkCourse(const lesson::Course &course,
                                   const std::vector<lesson::LessonId> &found);

/// Every complaint about a phrase bank.
[[nodiscard]] Findings checkPhrases(const lesson::PhraseBank &bank);

/// Every complaint about a bank of rules. Patterns are read in the course's language, or in English
/// where there is no course.
[[nodiscard]] Findings checkRules(const lesson::RuleBank &bank, const Surroundings &around);

} // namespace rapport::check
