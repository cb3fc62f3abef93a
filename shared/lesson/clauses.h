#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace rapport::lesson {

/// A stretch of a text, in bytes.
struct Clause
{
    std::size_t begin = 0;
    std::size_t end = 0;

    bool operator==(const Clause &) const = default;
};

/// Cuts what somebody says into the pieces one can point at: each ends behind `. , ; : ? !`, an
/// ellipsis or a dash between blanks. Blanks around a piece belong to none. A mark inside a number
/// or a word ("2.50", "e.g") parts nothing. The same text gives the same pieces always, because
/// answers are kept by their number.
[[nodiscard]] std::vector<Clause> clausesOf(std::string_view text);

} // namespace rapport::lesson
