#include "check/wordcount.h"

namespace rapport::check {

std::size_t wordCount(std::string_view text)
{
    std::size_t words = 0;
    bool counted = false;
    for (const char c : text) {
        const bool letter = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') ||
                            (c >= 'A' && c <= 'Z') || (c & '\x80') != 0;
        if (c == ' ' || c == '\n' || c == '\t')
            counted = false;
        else if (letter && !counted) {
            counted = true;
            ++words;
        }
    }
    return words;
}

} // namespace rapport::check
