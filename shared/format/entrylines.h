#pragma once

#include "format/slice.h"
#include "format/tree.h"

#include <optional>
#include <vector>

namespace rapport::format {

/// The lines that an entry of a map or an item of a list takes up, with the comments behind its
/// values but without those above it.
struct EntryLines
{
    NodeIndex first = noNode; ///< the key, or the item
    NodeIndex value = noNode; ///< the value, or the item
    std::size_t begin = 0;    ///< of the key or the dash
    std::size_t end = 0;      ///< behind the line break of its last line
    std::size_t indent = 0;   ///< bytes before `begin` on its line
    bool ownLine = false;     ///< nothing but blanks stands before it on its line
};

/// The entries of a map or list that is not in brackets, in the order of the text.
[[nodiscard]] std::vector<EntryLines> linesOf(const SourceFile &file, NodeIndex parent);

/// Where the line begins from which an entry's own comments and blank lines lead up to it: behind
/// `floor`, the end of what stands before it.
[[nodiscard]] std::size_t leadBegin(const SourceFile &file, const EntryLines &entry,
                                    std::size_t floor);

/// Where a scalar or something in brackets stands, or nothing where that cannot be told. `parent`
/// is the map or list it is in.
[[nodiscard]] std::optional<TextRange> valueRange(const SourceFile &file, NodeIndex value,
                                                  NodeIndex parent);

/// The entry an address leads to: its key, or the item; where there is none, that of the nearest
/// part around it; noNode for the file as a whole. Addresses are those of SourceNotes.
struct FoundEntry
{
    NodeIndex node = noNode;
    bool exact = false;
};
[[nodiscard]] FoundEntry entryAt(const SourceFile &file, std::string_view address);

/// The offset of the line that a byte stands on, and that behind its line break.
[[nodiscard]] std::size_t lineBegin(std::string_view text, std::size_t at);
[[nodiscard]] std::size_t lineEnd(std::string_view text, std::size_t at);

} // namespace rapport::format
