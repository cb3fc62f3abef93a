#include "lesson/phrasing/dont.h"

#include "lesson/phrasing/judge.h"
#include "lesson/phrasing/negation.h"

#include <algorithm>
#include <array>
#include <vector>

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

/// For each word how many before it carry meaning, so that any run is counted at once.
std::vector<std::size_t> meaningBefore(const Words &text)
{
    std::vector<std::size_t> counts{0};
    for (const Word &word : text.words)
        counts.push_back(counts.back() + (meansSomething(word) ? 1 : 0));
    return counts;
}

/// What a run has to have to be enough of a don't.
class Measure
{
public:
    Measure(const Words &text, const Words &dont)
        : m_meaning(meaningBefore(text))
        , m_length(dont.words.size())
        , m_wanted(meaningBefore(dont).back())
    {}

    [[nodiscard]] bool isEnough(const WordSpan &run) const
    {
        const std::size_t length = run.last - run.first;
        if (length == m_length)
            return length >= 2;
        const std::size_t meaning = m_meaning[run.last] - m_meaning[run.first];
        return length >= 4 && meaning >= 3 && 2 * meaning >= m_wanted;
    }

private:
    std::vector<std::size_t> m_meaning;
    std::size_t m_length;
    std::size_t m_wanted;
};

} // namespace

std::optional<ByteRange> saysDont(std::string_view text, std::string_view dont,
                                  std::string_view language)
{
    const Words said = cutWords(text.substr(0, maxReplyBytes), language);
    const Words known = cutWords(dont.substr(0, maxReplyBytes), language);
    const Measure measure(said, known);
    std::optional<WordSpan> longest;
    // For each word of the don't, how long a run ends in it and the current word of the text.
    std::vector<std::size_t> runs(known.words.size() + 1, 0);
    for (std::size_t at = 0; at < said.words.size(); ++at) {
        for (std::size_t i = known.words.size(); i > 0; --i) {
            runs[i] = same(said.words[at], known.words[i - 1]) ? runs[i - 1] + 1 : 0;
            const WordSpan run{at + 1 - runs[i], at + 1};
            const bool longer = !longest || runs[i] > longest->last - longest->first;
            if (runs[i] > 0 && longer && measure.isEnough(run) &&
                !(isEnglish(language) && isDenied(run, said)))
                longest = run;
        }
    }
    if (!longest)
        return std::nullopt;
    return said.bytes(longest->first, longest->last);
}

} // namespace rapport::lesson
