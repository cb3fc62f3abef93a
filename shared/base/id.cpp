#include "base/id.h"

#include <algorithm>

namespace rapport {

bool isIdentifier(std::string_view text)
{
    const auto isLetter = [](char c) { return c >= 'a' && c <= 'z'; };
    return !text.empty() && text.size() <= 64 && isLetter(text.front()) &&
           std::ranges::all_of(text, [&](char c) {
               return isLetter(c) || (c >= '0' && c <= '9') || c == '-' || c == '_';
           });
}

} // namespace rapport
