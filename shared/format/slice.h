#pragma once

#include "format/tree.h"

#include <string>

namespace rapport::format {

/// Where something stands in a file's text.
struct TextRange
{
    std::size_t begin = 0;
    std::size_t end = 0;
};

/// Where an entry stands, from its first node up to the node `end`, without the comments and blank
/// lines that lead over to what follows.
[[nodiscard]] TextRange entryRange(const SourceFile &file, NodeIndex first, NodeIndex end);

/// A range word for word, with `indent` blanks taken off every line but the first.
[[nodiscard]] std::string entryText(const SourceFile &file, const TextRange &range,
                                    std::uint32_t indent);

/// The offset behind a scalar that begins at `begin`, whatever its style.
[[nodiscard]] std::size_t scalarEnd(const SourceFile &file, NodeIndex scalar,
                                    std::uint32_t parentIndent);

} // namespace rapport::format
