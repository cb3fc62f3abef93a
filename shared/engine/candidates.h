#pragma once

#include "base/random.h"
#include "engine/lessonrun.h"

/// Answers in a learner's place to steps that offer no ways to pick: sort, match, order, spot, the
/// marks of a clip, written and spoken replies.
namespace rapport::engine {

/// The answer with everything right. A written reply is the step's model, or, where there is none,
/// words made of what its rules ask for.
[[nodiscard]] Answer rightAnswer(const LessonRun &run);

/// The answer with as little right as can be. It finds nothing, and marks nothing wrongly either,
/// unless false alarms cost points.
[[nodiscard]] Answer wrongAnswer(const LessonRun &run);

/// A written reply that keeps those rules of its step whose bits are set, and breaks the others as
/// far as words can. With all of them set it is the step's model where there is one.
[[nodiscard]] Answer replyKeeping(const StepProgram &step, std::uint64_t rules);

/// An answer drawn by chance.
[[nodiscard]] Answer drawnAnswer(const LessonRun &run, Random &random);

} // namespace rapport::engine
