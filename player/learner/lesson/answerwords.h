#pragma once

#include "engine/lessonrun.h"

#include <QString>

namespace rapport::player {

/// What was answered in a visit where no single way was picked, in a few words for a list: how much
/// was right, or what was said. Empty where there is nothing to tell.
[[nodiscard]] QString answerWords(const engine::StepProgram &step, const engine::Visit &visit);

/// The question of a recording that a visit answered, by its number in the run, or null.
[[nodiscard]] const lesson::ClipStop *stopAnswered(const engine::LessonRun &run, std::size_t visit);

/// What a step asks; where it asks nothing its title, else its text without Markdown.
[[nodiscard]] QString promptOf(const lesson::Step &step);

} // namespace rapport::player
