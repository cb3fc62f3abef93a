#include "lesson/phrasing/stem.h"

#include <algorithm>
#include <array>

namespace rapport::lesson {

namespace {

using namespace std::string_view_literals;

// Their stem would be another word (even, new, ha, ...), or is none.
constexpr std::array unstemmed{"anything"sv, "during"sv, "evening"sv, "everything"sv, "indeed"sv,
                               "morning"sv,  "news"sv,   "nothing"sv, "something"sv};

constexpr std::array withOur{"armour"sv,    "behaviour"sv, "colour"sv, "endeavour"sv, "favour"sv,
                             "flavour"sv,   "harbour"sv,   "honour"sv, "humour"sv,    "labour"sv,
                             "neighbour"sv, "rumour"sv,    "savour"sv, "vigour"sv};

bool isVowel(std::string_view word, std::size_t at)
{
    const char c = word[at];
    if (c == 'y')
        return at > 0 && !isVowel(word, at - 1);
    return "aeiou"sv.find(c) != std::string_view::npos;
}

int vowelGroups(std::string_view word)
{
    int groups = 0;
    for (std::size_t i = 0; i < word.size(); ++i)
        groups += isVowel(word, i) && (i == 0 || !isVowel(word, i - 1)) ? 1 : 0;
    return groups;
}

/// Whether a word sounds one short syllable: such a word doubles its last letter before an ending
/// (stop, stopping), so that one which did not has lost an e (hope, hoping).
bool isShort(std::string_view word)
{
    const std::size_t size = word.size();
    if (size < 2 || vowelGroups(word) != 1)
        return false;
    if (size == 2)
        return isVowel(word, 0) && !isVowel(word, 1);
    const bool ends =
        !isVowel(word, size - 3) && isVowel(word, size - 2) && !isVowel(word, size - 1);
    return ends && "wxy"sv.find(word.back()) == std::string_view::npos;
}

bool hasDouble(std::string_view word)
{
    const std::size_t size = word.size();
    return size >= 4 && word[size - 1] == word[size - 2] && !isVowel(word, size - 1);
}

/// Mends what an ending did to its word.
void afterEnding(std::string &word)
{
    if (hasDouble(word))
        word.pop_back();
    else if (isShort(word) || word == "di" || word == "li" || word == "ti")
        word += 'e';
}

bool cut(std::string &word, std::string_view ending)
{
    if (!word.ends_with(ending) || word.size() < ending.size() + 2)
        return false;
    const std::string_view rest = std::string_view(word).substr(0, word.size() - ending.size());
    if (vowelGroups(rest) == 0)
        return false;
    word.resize(rest.size());
    return true;
}

bool endsIn(std::string_view word, std::initializer_list<std::string_view> endings)
{
    return std::ranges::any_of(endings, [&](std::string_view one) { return word.ends_with(one); });
}

void cutPlural(std::string &word)
{
    if (!word.ends_with('s') || endsIn(word, {"ss", "us", "is"}))
        return;
    word.pop_back();
    if (word.size() > 3 && word.ends_with("ie"))
        word.replace(word.size() - 2, 2, "y");
    else if (word.ends_with("oe") ||
             (endsIn(word, {"se", "xe", "ze", "che", "she"}) && word.size() > 3)) {
        word.pop_back();
        afterEnding(word);
    }
}

void cutEnding(std::string &word)
{
    if (word.ends_with("eed")) {
        if (vowelGroups(std::string_view(word).substr(0, word.size() - 3)) > 0)
            word.pop_back();
    } else if (word.size() > 4 && word.ends_with("ied")) {
        word.replace(word.size() - 3, 3, "y");
    } else if (cut(word, "ed") || cut(word, "ing")) {
        afterEnding(word);
    }
}

void cutSilent(std::string &word)
{
    if (word.size() >= 4 && word.ends_with('e') && !word.ends_with("ee")) {
        const std::string_view rest = std::string_view(word).substr(0, word.size() - 1);
        if (!isShort(rest) && vowelGroups(rest) > 0)
            word.pop_back();
    }
    if (hasDouble(word))
        word.pop_back();
}

} // namespace

std::string oneSpelling(std::string_view word)
{
    std::string out(word);
    for (const std::string_view one : withOur) {
        if (out.starts_with(one))
            out.erase(one.size() - 2, 1);
    }
    if (const std::size_t at = out.find("ization"); at != std::string::npos)
        out[at + 1] = 's';
    const std::size_t size = out.size();
    if ((size >= 6 && out.ends_with("iz")) || (size >= 5 && out.ends_with("yz")))
        out.back() = 's';
    return out;
}

std::string stemOf(std::string_view word)
{
    const bool plain = std::ranges::all_of(word, [](char c) { return c >= 'a' && c <= 'z'; });
    if (!plain || word.size() <= 3 || std::ranges::binary_search(unstemmed, word))
        return std::string(word);
    std::string stem(word);
    cutPlural(stem);
    if (stem.size() > 3)
        cutEnding(stem);
    cutSilent(stem);
    return oneSpelling(stem);
}

} // namespace rapport::lesson
