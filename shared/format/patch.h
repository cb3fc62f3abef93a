#pragma once

#include "format/files.h"
#include "lesson/rules.h"

#include <string>
#include <string_view>

namespace rapport::format {

/// A file's text with a changed value in it.
struct Patched
{
    std::string text;
    /// Whether the file had to be laid out anew, in canonical form, because its lines could not be
    /// kept. Comments are kept even then.
    bool relaid = false;
};

/// A file as its author wrote it, with another value. Only the lines of what changed differ: what
/// did not change keeps its bytes, comments, blank lines and spelling, whatever they are, and so do
/// the byte order mark and the line breaks. What changed is written in canonical form where it
/// stood. A comment goes with the entry or item it stands above or beside.
///
/// `bytes` are those of a file that was read without errors. `more` are notes to put beside
/// what is new, by its address: the comments of somebody else's copy. The result reads back to the
/// same as the canonical text of `wanted` does.
template <class T>
[[nodiscard]] Patched patch(std::string_view bytes, const T &wanted,
                            const SourceNotes *more = nullptr);

extern template Patched patch(std::string_view, const lesson::Lesson &, const SourceNotes *);
extern template Patched patch(std::string_view, const lesson::Course &, const SourceNotes *);
extern template Patched patch(std::string_view, const lesson::PhraseBank &, const SourceNotes *);
extern template Patched patch(std::string_view, const lesson::RuleBank &, const SourceNotes *);
extern template Patched patch(std::string_view, const lesson::Translation &, const SourceNotes *);

} // namespace rapport::format
