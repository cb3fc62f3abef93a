#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace rapport {

/// The offset of the first byte that is not well-formed UTF-8 (RFC 3629: no surrogates, no
/// overlong forms, nothing above U+10FFFF), or nothing when all of it is.
[[nodiscard]] std::optional<std::size_t> firstInvalidUtf8(std::string_view text);

/// The number of code points in well-formed text.
[[nodiscard]] std::size_t countCharacters(std::string_view text);

} // namespace rapport
