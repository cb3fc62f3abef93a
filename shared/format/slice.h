#pragma once

#include "format/tree.h"

#include <string>

namespace rapport::format {

/// The text of an entry from its first node up to the node `end`, word for word: without the
/// comments and blank lines that lead over to what follows, and with its own indentation taken
/// off every line.
[[nodiscard]] std::string entryText(const SourceFile &file, NodeIndex first, NodeIndex end);

/// The offset behind a scalar that begins at `begin`, whatever its style.
[[nodiscard]] std::size_t scalarEnd(const SourceFile &file, NodeIndex scalar,
                                    std::uint32_t parentIndent);

} // namespace rapport::format
