#pragma once

#include "base/diagnostic.h"
#include "lesson/course.h"
#include "lesson/lesson.h"
#include "lesson/pathfacts.h"
#include "lesson/rules.h"

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
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
    std::string file;       ///< of the course, where it is not the file being checked
    int line = 0;           ///< in `file`, from 1; 0 for the file as a whole
};

using Findings = std::vector<Finding>;

/// What a captions file is like.
struct CaptionFacts
{
    struct Complaint
    {
        int line = 0; ///< from 1
        std::string sentence;
    };

    Millis end{0}; ///< when the last caption is over; 0 without captions
    std::vector<Complaint> complaints;
};

/// The lessons of a course, each with those to be passed before it opens.
using LessonOrder = std::map<std::string, std::vector<lesson::LessonId>>;

/// What a lesson is checked against.
struct Surroundings
{
    const lesson::Course *course = nullptr;      ///< null: cast and competencies are not checked
    const lesson::PhraseBank *phrases = nullptr; ///< null: references to phrases are not checked
    /// Whether the course has that file; empty: media are not checked.
    std::function<bool(const std::string &path)> hasMedia;
    const lesson::RuleBank *rules = nullptr; ///< null: sets of rules are not checked
    /// What a captions file of the course is like, or nothing where it cannot be read; empty:
    /// captions are not looked into.
    std::function<std::optional<CaptionFacts>(const std::string &path)> captions;
    /// What was found out by playing the lesson; nothing where nobody did.
    std::optional<lesson::PathFacts> paths;
    /// What each lesson of the course that has a file waits for; null: circles are not looked for.
    const LessonOrder *order = nullptr;
};

/// The language a course is written in; English where there is none.
[[nodiscard]] inline std::string_view languageOf(const Surroundings &around)
{
    return around.course ? std::string_view(around.course->language) : "en";
}

/// Every complaint about one lesson, not only the first. Linear in the lesson's size.
[[nodiscard]] Findings checkLesson(const lesson::Lesson &lesson, const Surroundings &around);

class Uses;

/// Every complaint about a course's own file. `found` are the ids of the lessons that have a file.
/// `uses` is what all lessons use, or null where they were not looked at.
[[nodiscard]] Findings checkCourse(const lesson::Course &course,
                                   const std::vector<lesson::LessonId> &found,
                                   const Uses *uses = nullptr);

/// Every complaint about a phrase bank. `uses` as above.
[[nodiscard]] Findings checkPhrases(const lesson::PhraseBank &bank, const Uses *uses = nullptr,
                                    std::string_view language = "en");

/// Every complaint about a bank of rules. Patterns are read in the course's language, or in English
/// where there is no course.
[[nodiscard]] Findings checkRules(const lesson::RuleBank &bank, const Surroundings &around);

} // namespace rapport::check
