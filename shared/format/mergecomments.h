#pragma once

#include "format/merge.h"
#include "format/textedits.h"

/// What a merged file says beside its values.
namespace rapport::format {

/// Puts the comments in that theirs has and base and merged do not, or has other than base where
/// merged has base's. `edits` are of merged's text.
void bringComments(TextEdits &edits, const SourceFile &merged, const SourceNotes &mergedNotes,
                   const SourceNotes &base, const SourceNotes &theirs);

/// Puts a comment above the entry of each conflict that keeps what theirs says.
void tellConflicts(TextEdits &edits, const SourceFile &merged, const Conflicts &conflicts);

/// The same comments for a place above everything, where they cannot stand above their entries.
[[nodiscard]] std::string conflictsInComments(const Conflicts &conflicts);

} // namespace rapport::format
