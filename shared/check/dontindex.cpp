#include "check/dontindex.h"

#include "lesson/phrasing/dont.h"

#include <algorithm>

namespace rapport::check {

namespace {

/// A text that says a don't shares so many words with it in a row, or all there are.
constexpr std::size_t longestRun = 4;

/// FNV-1a, 64 bits (http://www.isthe.com/chongo/tech/comp/fnv/).
std::uint64_t hashed(std::uint64_t hash, std::string_view word)
{
    for (const char c : word)
        hash = (hash ^ std::uint8_t(c)) * 0x100000001b3;
    return (hash ^ 0xff) * 0x100000001b3;
}

constexpr std::uint64_t noWords = 0xcbf29ce484222325;

} // namespace

/// Words that may stand for another are looked up as either.
template <class Visit>
void DontIndex::forEachRun(const std::vector<lesson::Word> &words, std::size_t length,
                           Visit &&visit)
{
    for (std::size_t begin = 0; begin + length <= words.size(); ++begin) {
        std::uint64_t hashes[1u << longestRun] = {noWords};
        std::size_t number = 1;
        for (std::size_t i = begin; i < begin + length; ++i) {
            const lesson::Word &word = words[i];
            const std::size_t before = number;
            for (std::size_t k = 0; k < before; ++k) {
                if (!word.other.empty())
                    hashes[number++] = hashed(hashes[k], word.other);
                hashes[k] = hashed(hashes[k], word.stem);
            }
        }
        for (std::size_t k = 0; k < number; ++k)
            visit(hashes[k]);
    }
}

DontIndex::DontIndex(const lesson::PhraseBank &bank, std::string language)
    : m_bank(bank)
    , m_language(std::move(language))
    , m_runs(longestRun + 1)
{
    for (std::uint32_t i = 0; i < bank.phrases.size(); ++i) {
        const lesson::Words words = lesson::cutWords(bank.phrases[i].dont.source, m_language);
        const std::size_t length = std::min(words.words.size(), longestRun);
        if (length >= 2)
            forEachRun(words.words, length,
                       [&](std::uint64_t run) { m_runs[length].emplace(run, i); });
    }
}

std::optional<DontIndex::Found> DontIndex::find(std::string_view text) const
{
    if (m_bank.phrases.empty())
        return std::nullopt;
    const lesson::Words words = lesson::cutWords(text, m_language);
    std::vector<std::uint32_t> candidates;
    for (std::size_t length = 2; length <= longestRun; ++length) {
        if (m_runs[length].empty())
            continue;
        forEachRun(words.words, length, [&](std::uint64_t run) {
            const auto [begin, end] = m_runs[length].equal_range(run);
            for (auto one = begin; one != end; ++one)
                candidates.push_back(one->second);
        });
    }
    std::ranges::sort(candidates);
    candidates.erase(std::ranges::unique(candidates).begin(), candidates.end());
    for (const std::uint32_t candidate : candidates) {
        const lesson::Phrase &phrase = m_bank.phrases[candidate];
        if (const auto range = lesson::saysDont(text, phrase.dont.source, m_language))
            return Found{&phrase, *range};
    }
    return std::nullopt;
}

} // namespace rapport::check
