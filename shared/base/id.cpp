#include "base/id.h"

#include <algorithm>

namespace rapport {

bool isIdentifier(std::string_view text)
{
    const auto letterOrDigit = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    };
    return !text.empty() && text.size() <= 64 && letterOrDigit(text.front())
           && std::ranges::all_of(text, [&](char c) {
                  return letterOrDigit(c) || c == '-' || c == '_';
              });
}

} // namespace rapport
