#pragma once

#include <string>
#include <string_view>

namespace rapport::player {

/// Names a lesson's content exactly: SHA-256 of its file, in hexadecimal.
[[nodiscard]] std::string contentHash(std::string_view lessonText);

} // namespace rapport::player
