#pragma once

#include <string_view>

namespace rapport::check {

/// What a text is built of, however its words run. Compared between a text and its translation.
struct MarkdownFacts
{
    int links = 0;        ///< [words](target)
    int items = 0;        ///< list items, with bullets or numbers
    int emphases = 0;     ///< runs of stars that begin or end an emphasis
    bool balanced = true; ///< every emphasis that begins also ends
};

/// Looks at a text line by line. Stars behind a backslash or between blanks are stars.
[[nodiscard]] MarkdownFacts markdownFacts(std::string_view text);

} // namespace rapport::check
