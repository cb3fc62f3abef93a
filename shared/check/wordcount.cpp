#include "check/wordcount.h"

namespace rapport::check {

namespace {

bool isPartOfAWord(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
           (c & '\x80') != 0;
}

} // namespace

std::size_t wordCount(std::string_view text)
{
    // Dashes, quotes and the ellipsis, U+2010 to U+2027, all begin so.
    constexpr std::string_view sign = "\xE2\x80";
    std::size_t words = 0;
    bool counted = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == ' ' || text[i] == '\n' || text[i] == '\t') {
            counted = false;
        } else if (text.substr(i, 2) == sign) {
            i += 2;
        } else if (isPartOfAWord(text[i]) && !counted) {
            counted = true;
            ++words;
        }
    }
    return words;
}

} // namespace rapport::check
