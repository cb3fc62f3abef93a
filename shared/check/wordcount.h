#pragma once

#include <cstddef>
#include <string_view>

namespace rapport::check {

/// How many words a text has, about: stretches between blanks that hold more than signs.
[[nodiscard]] std::size_t wordCount(std::string_view text);

} // namespace rapport::check
