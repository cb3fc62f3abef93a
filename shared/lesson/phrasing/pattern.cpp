#include "lesson/phrasing/pattern.h"

#include "lesson/phrasing/letters.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace rapport::lesson {

namespace {

class PatternParser
{
public:
    PatternParser(std::string_view source, std::string_view language)
        : m_source(source)
        , m_language(language)
    {}

    Parsed<Pattern> parse()
    {
        if (m_source.size() > maxPatternBytes)
            fail(0, "This is longer than a pattern may be.");
        while (!failed() && skipBlanks())
            atGap() ? gap() : place();
        if (!failed() && m_out.value.places.empty())
            fail(0, "There is no word in it.");
        if (!failed() && m_gap)
            fail(*m_gap, "“...” stands between words, not at the end.");
        checkSpan();
        return std::move(m_out);
    }

private:
    bool failed() const { return m_out.problem.has_value(); }

    void fail(std::size_t offset, std::string message)
    {
        if (!failed())
            m_out.problem = ExpressionProblem{offset, std::move(message)};
    }

    Character here() const { return characterAt(m_source, m_at); }

    bool skipBlanks()
    {
        while (m_at < m_source.size() && here().glyph == Glyph::Space)
            m_at += here().length;
        return m_at < m_source.size();
    }

    std::size_t pointsHere() const
    {
        if (m_source.substr(m_at).starts_with("…"))
            return std::string_view("…").size();
        const std::size_t end = std::min(m_source.find_first_not_of('.', m_at), m_source.size());
        return end - m_at >= 2 ? end - m_at : 0;
    }

    bool atGap() const { return pointsHere() > 0; }

    void gap()
    {
        if (m_out.value.places.empty())
            fail(m_at, "“...” stands between words, not at the beginning.");
        if (m_gap)
            fail(m_at, "Once “...” is enough: it stands for up to four words.");
        m_gap = m_at;
        m_at += pointsHere();
    }

    void place()
    {
        const std::size_t begin = m_at;
        PatternPlace place;
        place.gapBefore = m_gap.has_value();
        do {
            alternative(place, begin);
        } while (!failed() && acceptStroke());
        if (failed() || place.alternatives.empty())
            return;
        if (m_out.value.places.size() == maxPatternPlaces)
            return fail(begin, "A pattern may have up to " + std::to_string(maxPatternPlaces) +
                                   " words one after another.");
        m_gap.reset();
        m_out.value.places.push_back(std::move(place));
    }

    bool acceptStroke()
    {
        const bool stroke = m_at < m_source.size() && m_source[m_at] == '|';
        m_at += stroke ? 1 : 0;
        m_stroke = stroke;
        return stroke;
    }

    void alternative(PatternPlace &place, std::size_t placeBegin)
    {
        const std::size_t begin = m_at;
        while (m_at < m_source.size() && !atGap() && m_source[m_at] != '|' &&
               here().glyph != Glyph::Space)
            m_at += here().length;
        const std::string_view piece = m_source.substr(begin, m_at - begin);
        const bool several = m_stroke || (m_at < m_source.size() && m_source[m_at] == '|');
        m_stroke = false;
        Alternative made = read(piece, begin);
        if (failed())
            return;
        if (made.words.empty()) {
            if (several || begin != placeBegin)
                fail(begin, "A word is missing beside “|”. Write “a|b” without blanks.");
            return; // a dash or the like between words
        }
        if (place.alternatives.size() == maxAlternatives)
            return fail(begin, "One place may have up to " + std::to_string(maxAlternatives) +
                                   " words to choose from.");
        place.alternatives.push_back(std::move(made));
    }

    Alternative read(std::string_view piece, std::size_t begin)
    {
        Alternative out;
        const bool exact = piece.starts_with('=');
        std::string_view word = exact ? piece.substr(1) : piece;
        const bool prefix = word.ends_with('*');
        word.remove_suffix(prefix ? 1 : 0);
        if (const std::size_t star = word.find('*'); star != std::string_view::npos)
            fail(begin + (exact ? 1 : 0) + star, "“*” stands at the end of a word.");
        if (exact && prefix)
            fail(begin, "“=” and “*” do not go together.");
        out.words = cutWords(word, m_language).words;
        out.likeness = exact ? Likeness::Exact : prefix ? Likeness::Beginning : Likeness::Inflected;
        if (prefix && (out.words.empty() || out.words.back().form.size() < 2))
            fail(begin, "“*” needs the letters that the words begin with, at least two.");
        if (exact && out.words.empty())
            fail(begin, "“=” stands before a word.");
        if (out.words.size() > 3)
            fail(begin, "This is more than one word. Put blanks between words.");
        return out;
    }

    void checkSpan()
    {
        std::size_t span = 0;
        for (const PatternPlace &place : m_out.value.places) {
            std::size_t longest = 0;
            for (const Alternative &one : place.alternatives)
                longest = std::max(longest, one.words.size());
            span += longest + (place.gapBefore ? maxWordsBetween : 0);
        }
        if (span > maxPatternSpan)
            fail(0, "This is longer than a pattern may be.");
    }

    std::string_view m_source;
    std::string_view m_language;
    Parsed<Pattern> m_out;
    std::size_t m_at = 0;
    std::optional<std::size_t> m_gap; ///< where the gap before the next place stands
    bool m_stroke = false;            ///< a stroke stands before the next alternative
};

std::string keyOf(const Alternative &one)
{
    std::string key;
    for (const Word &word : one.words)
        key += word.form + ' ';
    return key += char('0' + int(one.likeness));
}

/// One place for each word, where there is no choice: "I'm" is I am.
void appendSplit(std::vector<PatternPlace> &out, PatternPlace place)
{
    if (place.alternatives.size() > 1) {
        out.push_back(std::move(place));
        return;
    }
    const Alternative only = std::move(place.alternatives.front());
    for (std::size_t i = 0; i < only.words.size(); ++i) {
        const bool last = i + 1 == only.words.size();
        const Alternative one{{only.words[i]}, last ? only.likeness : Likeness::Inflected};
        out.push_back({place.gapBefore && i == 0, {one}});
    }
}

/// The same form for all patterns that find the same by the same words. Words of a pattern are
/// compared, never shown: where they stood must not part equal ones.
Pattern settled(Pattern pattern)
{
    Pattern out;
    for (PatternPlace &place : pattern.places) {
        for (Alternative &one : place.alternatives) {
            for (Word &word : one.words)
                word = {std::move(word.form), std::move(word.other), std::move(word.stem)};
        }
        std::ranges::sort(place.alternatives, {}, keyOf);
        appendSplit(out.places, std::move(place));
    }
    return out;
}

} // namespace

Parsed<Pattern> parsePattern(std::string_view source, std::string_view language)
{
    Parsed<Pattern> out = PatternParser(source, language).parse();
    out.value = out.problem ? Pattern() : settled(std::move(out.value));
    return out;
}

} // namespace rapport::lesson
