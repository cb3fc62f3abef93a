#pragma once

#include "engine/autopilot.h"
#include "format/coursefolder.h"

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

/// The lines a learner types at the terminal to give an answer, each without its end.
std::vector<std::string> linesFor(const engine::LessonRun &run, const engine::Answer &answer);

/// All answers that the autopilot gives from here to the end.
std::vector<engine::Answer> answersOf(engine::LessonRun run, engine::Aim aim);

/// What is typed for all of them.
std::string typedFor(engine::LessonRun run, const std::vector<engine::Answer> &answers);

} // namespace rapport
