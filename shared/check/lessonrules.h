#pragma once

#include "check/graph.h"
#include "check/report.h"
#include "lesson/expression/types.h"

/// The rules about a lesson as a whole, a file for each group. Each adds to `out`.
namespace rapport::check {

/// Whether every step can be met, every way ends, and one mistake can be made good.
void checkStory(const lesson::Lesson &lesson, const StoryGraph &graph, Findings &out);

/// What it takes to pass. `scope` is what conditions may speak of.
void checkPass(const lesson::Lesson &lesson, const lesson::Scope &scope, const Surroundings &around,
               Report &report);

/// The lessons to be passed before this one opens.
void checkAfter(const lesson::Lesson &lesson, const Surroundings &around, Report &report);

/// An expression of the wanted type, or a complaint at the address.
void checkExpression(const lesson::Expression &value, lesson::Type wanted,
                     const lesson::Scope &scope, std::string_view address, Report &report);

/// The time there is to answer.
void checkTimer(const lesson::Step &step, Report &report);

/// Pictures, clips and captions: whether they are there, and what their files are like.
void checkMedia(const lesson::Lesson &lesson, const Surroundings &around, Findings &out);

/// Whether the right answers give themselves away.
void checkAnswers(const lesson::Lesson &lesson, Findings &out);

/// Words that are too many, or stand twice.
void checkLengths(const lesson::Lesson &lesson, Findings &out);

/// Whether words that are called good say what the phrase bank, or the lesson itself, calls
/// harmful.
void checkWording(const lesson::Lesson &lesson, const Surroundings &around, Findings &out);

/// What was found out by playing the lesson.
void checkPaths(const lesson::Lesson &lesson, const lesson::PathFacts &facts, Findings &out);

} // namespace rapport::check
