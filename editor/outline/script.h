#pragma once

#include "lesson/course.h"
#include "lesson/lesson.h"
#include "lesson/phrase.h"
#include "lesson/rules.h"

#include <string>

namespace rapport::editor {

/// What a lesson is printed with. Each may be null: then the names it gives are ids.
struct ScriptContext
{
    const lesson::Course *course = nullptr;
    const lesson::PhraseBank *phrases = nullptr;
    const lesson::RuleBank *rules = nullptr;

    /// Who that is, as the learner sees it: the cast's name, "Customer", "Agent".
    [[nodiscard]] std::string nameOf(const lesson::CastId &speaker,
                                     const lesson::Lesson &lesson) const;
};

/// A lesson as a script a person can read aloud, in Markdown: every step in the file's order with
/// all that is said, what each answer is worth, and where it leads.
[[nodiscard]] std::string scriptOf(const lesson::Lesson &lesson, const ScriptContext &context);

/// The head of a course's script: title, summary, cast, competencies.
[[nodiscard]] std::string scriptHeadOf(const lesson::Course &course);

/// The phrase bank as a script, each pair with the steps that use it, in `uses` by the pair's id.
[[nodiscard]] std::string
scriptOf(const lesson::PhraseBank &bank,
         const std::vector<std::pair<lesson::PhraseId, std::string>> &uses);

} // namespace rapport::editor
