#pragma once

#include "base/clock.h"
#include "base/id.h"

#include <optional>
#include <string>
#include <vector>

namespace rapport::records {

// All text is UTF-8. All times are UTC in ISO 8601 with milliseconds and a Z (base/clock.h toIso),
// so that comparing the texts compares the times.

using LearnerId = Id<struct LearnerTag>; ///< made by the store, never shown
using CourseId = Id<struct CourseTag>;   ///< the author's
using LessonId = Id<struct LessonTag>;   ///< the author's, unique in its course
using AttemptId = Id<struct AttemptTag>; ///< made by the store
using EventId = Id<struct EventTag>;     ///< made by the store
using DeviceId = Id<struct DeviceTag>;   ///< made once per database

/// Someone who takes lessons. The name is kept nowhere but here; everything else holds the id.
struct Learner
{
    LearnerId id;
    std::string name;

    bool operator==(const Learner &) const = default;
};

/// What must be known before the first step is shown.
struct NewAttempt
{
    LearnerId learner;
    CourseId course;
    LessonId lesson;
    std::string courseVersion; ///< the author's version of the course; may be empty
    std::string contentHash;   ///< of the content this attempt is earned on
    std::string savedRun;      ///< the run at its start, any bytes
};

/// One answer, as the engine reported it.
struct AnswerRecord
{
    std::string step;   ///< id of the step
    std::string kind;   ///< kind of step: "turn", "choice", …
    std::string answer; ///< what was answered: a reply's id, free text, …
    std::string grade;  ///< "do", "dont" or whatever the step grades with; may be empty
    double score = 0;   ///< points gained or lost
    std::string detail; ///< a JSON object with anything more worth keeping; may be empty
    Millis at{0};       ///< since the attempt began, from the monotonic clock
};

enum class Outcome { Passed, Failed };

struct Competency
{
    std::string id;
    std::string name;
    double earned = 0;
    double possible = 0;

    bool operator==(const Competency &) const = default;
};

/// How an attempt ended.
struct CompletionRecord
{
    Outcome result = Outcome::Failed;
    double score = 0; ///< percent, 0 to 100
    std::vector<Competency> competencies;
    std::string ending; ///< id of the end step
    Millis duration{0}; ///< from the monotonic clock
};

/// A finished attempt, with everything an admin asks about it.
struct Completion
{
    AttemptId attempt;
    LearnerId learner;
    std::string learnerName; ///< empty once the learner is forgotten
    CourseId course;
    LessonId lesson;
    std::string courseVersion;
    std::string contentHash;
    int number = 0; ///< 1 for the learner's first attempt at this lesson, 2 for the second, …
    std::string started;
    std::string finished;
    CompletionRecord record;
};

/// An attempt that is neither finished nor abandoned, with the run to resume it from.
struct OpenAttempt
{
    AttemptId attempt;
    LearnerId learner;
    CourseId course;
    LessonId lesson;
    std::string courseVersion;
    std::string contentHash;
    int number = 0;
    std::string started;
    std::string savedRun; ///< as last given to beginAttempt, recordAnswer or saveRun
};

/// One answer as it was kept.
struct Response
{
    int number = 0; ///< 1, 2, 3… within the attempt
    std::string step;
    std::string kind;
    std::string answer;
    std::string grade;
    double score = 0;

    bool operator==(const Response &) const = default;
};

/// Where a learner stands with one lesson.
struct LessonProgress
{
    CourseId course;
    LessonId lesson;
    int attempts = 0;                ///< begun, however they ended
    std::optional<double> bestScore; ///< percent; empty until an attempt is finished
    bool passed = false;             ///< whether any finished attempt passed
    std::string last;                ///< when the last attempt began or finished

    bool operator==(const LessonProgress &) const = default;
};

/// Which completions to hand out. Empty fields do not restrict.
struct CompletionFilter
{
    std::optional<CourseId> course;
    std::optional<LearnerId> learner;
    std::string since; ///< finished at or after this time; a prefix such as "2026-03-09" is fine
};

} // namespace rapport::records
