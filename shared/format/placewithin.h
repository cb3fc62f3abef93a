#pragma once

#include "format/tree.h"

namespace rapport::format {

/// The place of a byte inside a scalar's text, counted from its beginning; the scalar's own place
/// where quotes, escapes or line breaks make the text differ from what stands in the file.
[[nodiscard]] Place placeWithin(const SourceFile &file, NodeIndex node, std::size_t offset);

} // namespace rapport::format
