#pragma once

#include "lesson/expression/parser.h"
#include "lesson/phrasing/words.h"

#include <string>
#include <string_view>
#include <vector>

namespace rapport::lesson {

/// What a pattern may have at most. They keep matching linear in the text.
inline constexpr std::size_t maxPatternBytes = 400;
inline constexpr std::size_t maxPatternPlaces = 16; ///< words one after another
inline constexpr std::size_t maxAlternatives = 32;  ///< words in one place
inline constexpr std::size_t maxWordsBetween = 4;   ///< that `...` stands for
inline constexpr std::size_t maxPatternSpan = 60;   ///< words that a match could cover

enum class Likeness {
    Inflected, ///< the word and its light inflections
    Exact,     ///< the word as it is
    Beginning, ///< every word that begins so
};

/// One alternative of a place. A contraction or hyphen makes it several words long ("don't").
struct Alternative
{
    std::vector<Word> words;
    Likeness likeness = Likeness::Inflected; ///< of its last word; those before are inflected

    bool operator==(const Alternative &) const = default;
};

struct PatternPlace
{
    bool gapBefore = false; ///< up to maxWordsBetween words may come before it
    std::vector<Alternative> alternatives;

    bool operator==(const PatternPlace &) const = default;
};

/// Words to look for. Two patterns are equal where they find the same by the same words, however
/// they were written.
struct Pattern
{
    std::vector<PatternPlace> places;

    bool operator==(const Pattern &) const = default;
};

/// Reads a pattern: words parted by blanks, each one
///
///     sorry          the word and its light inflections (see stem.h), in any case, with or
///                    without accents; contractions and what they stand for are the same
///     sorry|afraid   one or the other, without blanks around the stroke
///     apolog*        every word that begins so; at least two letters
///     =please        the word as it is: pleased is another
///     ...            up to four words in between; not at either end
///
/// Commas, stops, quotes and dashes are ignored. The problem's offset counts bytes. Never throws.
[[nodiscard]] Parsed<Pattern> parsePattern(std::string_view source, std::string_view language);

/// Words of a text, from first up to last.
struct WordSpan
{
    std::size_t first = 0;
    std::size_t last = 0;

    bool operator==(const WordSpan &) const = default;
};

/// Every place where a pattern is found, from the left, each as short as it can be; none overlaps
/// another, none goes beyond its sentence. The work is bounded by the number of words times the
/// pattern's limits.
[[nodiscard]] std::vector<WordSpan> findPattern(const Pattern &pattern, const Words &text);

} // namespace rapport::lesson
