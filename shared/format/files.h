#pragma once

#include "base/result.h"
#include "format/notes.h"
#include "format/tree.h"
#include "lesson/course.h"
#include "lesson/lesson.h"
#include "lesson/rules.h"

namespace rapport::format {

/// What a file says, and every complaint about how it says it. The value is whatever could be
/// read, also where there are complaints.
template <class T>
struct Reading
{
    T value;
    Diagnostics diagnostics;
    std::vector<TextRange> kept; ///< what the value holds word for word

    [[nodiscard]] bool ok() const { return !hasErrors(diagnostics); }
};

/// Read a file that was parsed. Unknown fields and kinds are kept word for word; a file that says
/// it is of a newer format than lesson::formatVersion is refused by name (RP0012).
[[nodiscard]] Reading<lesson::Lesson> readLesson(const SourceFile &file);
[[nodiscard]] Reading<lesson::Course> readCourse(const SourceFile &file);
[[nodiscard]] Reading<lesson::PhraseBank> readPhrases(const SourceFile &file);
[[nodiscard]] Reading<lesson::RuleBank> readRules(const SourceFile &file);

/// The canonical text of a value. With notes, comments, blank lines and explicitly written defaults
/// are put back where they were.
[[nodiscard]] std::string write(const lesson::Lesson &lesson, const SourceNotes *notes = nullptr);
[[nodiscard]] std::string write(const lesson::Course &course, const SourceNotes *notes = nullptr);
[[nodiscard]] std::string write(const lesson::PhraseBank &bank, const SourceNotes *notes = nullptr);
[[nodiscard]] std::string write(const lesson::RuleBank &bank, const SourceNotes *notes = nullptr);

enum class FileKind { Lesson, Course, Phrases, Rules };

/// What a file is, by its name: course.yaml, phrases.yaml, rules.yaml, or else a lesson.
[[nodiscard]] FileKind kindOfFile(std::string_view path);

/// The canonical form of a file's text, a fixed point of itself. Fails with Fault::Content where
/// the file has errors; then nothing may be rewritten. `complaints` receives what was found.
[[nodiscard]] Result<std::string> canonicalText(const SourceFile &file, FileKind kind,
                                                Diagnostics &complaints);

} // namespace rapport::format
