#include "lesson/phrasing/pattern.h"
#include "lesson/phrasing/stem.h"

#include <bit>
#include <cstdint>

namespace rapport::lesson {

namespace {

bool beginsWith(const Word &word, const Word &beginning)
{
    return word.form.starts_with(beginning.form) ||
           word.stem.starts_with(oneSpelling(beginning.form));
}

/// Either may be a contraction that stands for one of two words.
bool isAnyOf(const Word &word, const Word &wanted)
{
    const auto is = [&](const std::string &form) {
        return !form.empty() && (form == wanted.form || form == wanted.other);
    };
    return is(word.form) || is(word.other);
}

bool alike(const Word &word, const Word &wanted, Likeness likeness)
{
    switch (likeness) {
    case Likeness::Exact:
        return isAnyOf(word, wanted);
    case Likeness::Beginning:
        return beginsWith(word, wanted);
    case Likeness::Inflected:
        break;
    }
    return word.stem == wanted.stem || isAnyOf(word, wanted);
}

bool matchesAt(const Alternative &one, const Words &text, std::size_t at, std::size_t end)
{
    const std::size_t length = one.words.size();
    if (at + length > end)
        return false;
    for (std::size_t i = 0; i < length; ++i) {
        const bool last = i + 1 == length;
        if (!alike(text.words[at + i], one.words[i], last ? one.likeness : Likeness::Inflected))
            return false;
    }
    return true;
}

/// Looks for one pattern from one word on. A set of positions, counted from that word, is kept as
/// the bits of a number: maxPatternSpan fits into one.
class Matcher
{
public:
    Matcher(const Pattern &pattern, const Words &text)
        : m_places(pattern.places)
        , m_text(text)
    {}

    /// One past the last word of the shortest match that begins at a word, or that word itself.
    std::size_t endFrom(std::size_t begin, std::size_t sentenceEnd)
    {
        std::uint64_t positions = 1;
        for (std::size_t i = 0; i < m_places.size() && positions != 0; ++i) {
            if (m_places[i].gapBefore)
                positions = widened(positions);
            positions = after(i, positions, begin, sentenceEnd);
        }
        return begin + (positions == 0 ? 0 : std::size_t(std::countr_zero(positions)));
    }

private:
    static std::uint64_t widened(std::uint64_t positions)
    {
        std::uint64_t all = positions;
        for (std::size_t i = 1; i <= maxWordsBetween; ++i)
            all |= positions << i;
        return all;
    }

    std::uint64_t after(std::size_t place, std::uint64_t positions, std::size_t begin,
                        std::size_t sentenceEnd)
    {
        std::uint64_t next = 0;
        for (; positions != 0; positions &= positions - 1) {
            const auto offset = std::size_t(std::countr_zero(positions));
            if (begin + offset >= sentenceEnd)
                break;
            next |= std::uint64_t(lengths(place, begin + offset, sentenceEnd)) << offset;
        }
        return next;
    }

    /// The lengths of the alternatives that match at a word, as bits. Remembered from the second
    /// place on, where the same word is asked for from several beginnings.
    std::uint8_t lengths(std::size_t place, std::size_t at, std::size_t sentenceEnd)
    {
        if (place == 0)
            return measured(place, at, sentenceEnd);
        constexpr std::uint8_t unknown = 0xFF;
        if (m_known.empty())
            m_known.resize(m_places.size() * m_text.words.size(), unknown);
        std::uint8_t &known = m_known[place * m_text.words.size() + at];
        if (known == unknown)
            known = measured(place, at, sentenceEnd);
        return known;
    }

    std::uint8_t measured(std::size_t place, std::size_t at, std::size_t sentenceEnd) const
    {
        unsigned found = 0;
        for (const Alternative &one : m_places[place].alternatives) {
            if (matchesAt(one, m_text, at, sentenceEnd))
                found |= 1u << one.words.size();
        }
        return std::uint8_t(found);
    }

    const std::vector<PatternPlace> &m_places;
    const Words &m_text;
    std::vector<std::uint8_t> m_known;
};

/// The shortest match that ends where the first one does: "sorry ... hear" in "Sorry, I'm sorry to
/// hear that" begins at the second.
std::size_t latestBegin(Matcher &matcher, std::size_t begin, std::size_t end,
                        std::size_t sentenceEnd)
{
    std::size_t latest = begin;
    for (std::size_t at = begin + 1; at < end; ++at) {
        if (matcher.endFrom(at, sentenceEnd) == end)
            latest = at;
    }
    return latest;
}

} // namespace

std::vector<WordSpan> findPattern(const Pattern &pattern, const Words &text)
{
    std::vector<WordSpan> found;
    Matcher matcher(pattern, text);
    std::size_t sentenceEnd = 0;
    for (std::size_t at = 0; at < text.words.size() && !pattern.places.empty();) {
        while (sentenceEnd <= at || (sentenceEnd < text.words.size() &&
                                     text.words[sentenceEnd].sentence == text.words[at].sentence))
            ++sentenceEnd;
        const std::size_t end = matcher.endFrom(at, sentenceEnd);
        if (end > at)
            found.push_back({latestBegin(matcher, at, end, sentenceEnd), end});
        at = std::max(end, at + 1);
    }
    return found;
}

} // namespace rapport::lesson
