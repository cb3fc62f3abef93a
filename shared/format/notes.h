#pragma once

#include "format/slice.h"
#include "format/tree.h"

#include <map>
#include <string>
#include <unordered_set>
#include <vector>

namespace rapport::format {

/// What stands around an entry in the file and is no value: comments and blank lines.
struct EntryNotes
{
    bool blankBefore = false;
    std::vector<std::string> above; ///< comment lines before it, from their '#'
    std::string beside;             ///< the comment behind it on its line, from its '#'
};

/// What a person put into a file beside the values, by the address of the entry it belongs to, so
/// that it can be written again around values that have changed.
struct SourceNotes
{
    std::map<std::string, EntryNotes, std::less<>> entries;
    std::vector<std::string> below;        ///< comment lines behind everything
    std::unordered_set<std::string> given; ///< every address that stands in the file
    std::vector<TextRange> places;         ///< where each comment stands, in order

    [[nodiscard]] const EntryNotes *find(const std::string &address) const;
    /// Whether anything is noted below an address.
    [[nodiscard]] bool hasBelow(const std::string &address) const;
};

/// Collects the notes of a readable file. A comment line belongs to the entry that follows it, a
/// comment behind a value to that entry.
[[nodiscard]] SourceNotes notesOf(const SourceFile &file);

/// The same, where it is known already what is kept word for word, and brings its comments along.
[[nodiscard]] SourceNotes notesOf(const SourceFile &file, const std::vector<TextRange> &kept);

} // namespace rapport::format
