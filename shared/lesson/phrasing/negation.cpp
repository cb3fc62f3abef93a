#include "lesson/phrasing/negation.h"

#include <algorithm>
#include <array>

namespace rapport::lesson {

namespace {

using namespace std::string_view_literals;

constexpr std::size_t reach = 5;
constexpr std::array denials{"neither"sv, "never"sv, "no"sv,  "nobody"sv,
                             "none"sv,    "nor"sv,   "not"sv, "without"sv};
constexpr std::array endings{"although"sv, "because"sv, "believe"sv, "but"sv,        "how"sv,
                             "if"sv,       "know"sv,    "so"sv,      "understand"sv, "unless"sv,
                             "until"sv,    "when"sv,    "why"sv};

template <std::size_t Size>
bool isOneOf(const std::array<std::string_view, Size> &list, const Word &word)
{
    return std::ranges::binary_search(list, std::string_view(word.form));
}

} // namespace

bool isDenied(const WordSpan &found, const Words &text)
{
    if (isOneOf(denials, text.words[found.first]))
        return false;
    for (std::size_t back = 0; back < reach && back < found.first; ++back) {
        const std::size_t at = found.first - back;
        const Word &before = text.words[at - 1];
        if (text.words[at].afterPause || isOneOf(endings, before))
            return false;
        if (isOneOf(denials, before))
            return true;
    }
    return false;
}

} // namespace rapport::lesson
