#pragma once

#include "engine/autopilot.h"
#include "format/coursefolder.h"
#include "format/webvtt.h"

#include <memory>
#include <string>
#include <vector>

namespace rapport {

/// A lesson of a course on disk, ready to run.
struct Rehearsal
{
    format::CourseHead course;
    std::shared_ptr<const engine::Script> script;
};

/// The first lesson of the course in a folder.
Result<Rehearsal> rehearse(const std::string &courseFolder);

/// The captions of the recording where run stands; none where it stands elsewhere.
format::Captions captionsOf(const format::CourseHead &course, const engine::LessonRun &run);

/// An answer that marks the moments of a recording, as somebody gives it who reads: the captions
/// that lie within what it marks. Any other answer as it is.
engine::Answer asRead(const engine::Answer &answer, const format::Captions &captions);

/// The items of a match as they stand on the right, for a run that stands there.
std::vector<lesson::PartId> rightSides(const engine::LessonRun &run, const lesson::Match &match);

/// The clauses of a transcript in the order they stand.
std::vector<lesson::PartId> clausesOf(const lesson::Spot &spot);

/// The lines a learner types at the terminal to give an answer, each without its end. captions are
/// those of the recording where there is one.
std::vector<std::string> linesFor(const engine::LessonRun &run, const engine::Answer &answer,
                                  const format::Captions &captions = {});

/// All answers that the autopilot gives from here to the end.
std::vector<engine::Answer> answersOf(engine::LessonRun run, engine::Aim aim);

/// What is typed for all of them. Recordings need their course.
std::string typedFor(engine::LessonRun run, const std::vector<engine::Answer> &answers,
                     const format::CourseHead *course = nullptr);

} // namespace rapport
