#include "lesson/phrasing/dont.h"

#include "lesson/phrasing/judge.h"
#include "lesson/phrasing/negation.h"

#include <algorithm>
#include <array>

namespace rapport::lesson {

namespace {

using namespace std::string_view_literals;

constexpr std::array meaningless{
    "a"sv,     "about"sv, "am"sv,   "an"sv,    "and"sv,  "any"sv,   "are"sv,   "as"sv,   "at"sv,
    "be"sv,    "been"sv,  "but"sv,  "by"sv,    "can"sv,  "could"sv, "did"sv,   "do"sv,   "does"sv,
    "for"sv,   "from"sv,  "had"sv,  "has"sv,   "have"sv, "he"sv,    "her"sv,   "him"sv,  "his"sv,
    "i"sv,     "if"sv,    "in"sv,   "is"sv,    "it"sv,   "just"sv,  "me"sv,    "my"sv,   "not"sv,
    "of"sv,    "on"sv,    "or"sv,   "our"sv,   "she"sv,  "so"sv,    "some"sv,  "that"sv, "the"sv,
    "their"sv, "them"sv,  "then"sv, "there"sv, "they"sv, "this"sv,  "to"sv,    "up"sv,   "us"sv,
    "was"sv,   "we"sv,    "were"sv, "what"sv,  "will"sv, "with"sv,  "would"sv, "you"sv,  "your"sv};

bool meansSomething(const Word &word)
{
    return !std::ranges::binary_search(meaningless, std::string_view(word.form));
}

bool same(const Word &a, const Word &b)
{
    return a.stem == b.stem || (!a.other.empty() && a.other == b.other);
}

std::size_t meaningIn(const Words &text, std::size_t first, std::size_t last)
{
    return std::size_t(std::count_if(text.words.begin() + std::ptrdiff_t(first),
                                     text.words.begin() + std::ptrdiff_t(last), meansSomething));
}

/// Whether the words of a run are enough of the don't.
bool isEnough(const Words &text, const WordSpan &run, const Words &dont)
{
    const std::size_t length = run.last - run.first;
    if (length == dont.words.size())
        return length >= 2;
    const std::size_t meaning = meaningIn(text, run.first, run.last);
    return length >= 4 && meaning >= 3 && 2 * meaning >= meaningIn(dont, 0, dont.words.size());
}

} // namespace

std::optional<ByteRange> saysDont(std::string_view text, std::string_view dont,
                                  std::string_view language)
{
    const Words said = cutWords(text.substr(0, maxReplyBytes), language);
    const Words known = cutWords(dont.substr(0, maxReplyBytes), language);
    std::optional<WordSpan> longest;
    // For each word of the don't, how long a run ends in it and the current word of the text.
    std::vector<std::size_t> runs(known.words.size() + 1, 0);
    for (std::size_t at = 0; at < said.words.size(); ++at) {
        for (std::size_t i = known.words.size(); i > 0; --i) {
            runs[i] = same(said.words[at], known.words[i - 1]) ? runs[i - 1] + 1 : 0;
            const WordSpan run{at + 1 - runs[i], at + 1};
            const bool longer = !longest || runs[i] > longest->last - longest->first;
            if (runs[i] > 0 && longer && isEnough(said, run, known) &&
                !(isEnglish(language) && isDenied(run, said)))
                longest = run;
        }
    }
    if (!longest)
        return std::nullopt;
    return said.bytes(longest->first, longest->last);
}

} // namespace rapport::lesson
