#pragma once

#include "engine/paths.h"
#include "engine/script.h"

#include <filesystem>
#include <functional>
#include <map>

namespace rapport::editor {

/// Words a minute that people read without hurry. Silent reading of English non-fiction takes 175
/// to 300, with 238 on average (Brysbaert 2019, Journal of Memory and Language 109, 104047);
/// learners also think about what they read, so this is below the average.
inline constexpr double wordsReadAMinute = 200;
/// Words a minute of a recording that has no captions to tell how long it is. Speakers in English
/// calls say about that many (Yuan, Liberman and Cieri 2006, Interspeech, 541–544).
inline constexpr double wordsSpokenAMinute = 160;

/// What there is to take in, and how long it takes.
struct Load
{
    std::size_t words = 0; ///< to read
    std::size_t clips = 0;
    double listening = 0; ///< minutes

    [[nodiscard]] double reading() const { return double(words) / wordsReadAMinute; }
    void add(const Load &other);
};

/// One path through a lesson.
struct PathStats
{
    double points = 0;
    std::size_t steps = 0; ///< answers, each visit to a step once
    double minutes = 0;    ///< reading, listening and waiting on hold
    bool passed = false;
    std::string ending;
};

struct EndingStats
{
    std::string id;
    lesson::Outcome outcome = lesson::Outcome::Resolved;
    bool reached = false;
};

struct CompetencyStats
{
    std::string id;
    std::string name;
    std::size_t steps = 0; ///< that can earn it
    double points = 0;     ///< the most that each of them can give, added up
    lesson::CompetencyFacts facts;
};

/// What a lesson comes to in numbers.
struct LessonStats
{
    std::string id;
    std::string title;
    std::size_t steps = 0;
    std::map<std::string, std::size_t, std::less<>> kinds;
    Load load; ///< of the whole lesson
    std::vector<EndingStats> endings;
    std::optional<PathStats> best;
    std::optional<PathStats> worst;
    std::vector<CompetencyStats> competencies;
    lesson::PathFacts facts;
    std::size_t states = 0; ///< that paths were looked at in
    double minutes = 0;     ///< as the lesson itself says
};

/// How long a recording of the course is by its captions, in minutes; 0 where that is not known.
using ClipLength = std::function<double(const std::string &captions)>;

[[nodiscard]] LessonStats statsOf(const engine::Script &script, const ClipLength &lengthOf);

} // namespace rapport::editor
