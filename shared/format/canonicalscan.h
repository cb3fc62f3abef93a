#pragma once

#include "format/tree.h"

#include <string_view>

namespace rapport::format {

/// Builds the tree of a text without yaml-cpp where the text has the plain layout that write()
/// gives: a map of block maps and lists, one-line scalars, "|" and ">" blocks, brackets on one
/// line, comments. Returns false, with the tree empty, at the first byte that is anything else, and
/// wherever there would be something to complain of; then yaml-cpp is asked what the text means.
/// What it does build is to the last member what TreeBuilder makes of yaml-cpp's events.
/// The text has to be UTF-8 without control characters other than "\n" and tabs.
[[nodiscard]] bool scanCanonical(std::string_view text, Tree &tree);

} // namespace rapport::format
