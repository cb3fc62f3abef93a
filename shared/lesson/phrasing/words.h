#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace rapport::lesson {

/// Bytes of a text, from begin up to end.
struct ByteRange
{
    std::size_t begin = 0;
    std::size_t end = 0;

    bool operator==(const ByteRange &) const = default;
};

/// A word in its normal form: small letters, no accents, no apostrophes (letters.h).
struct Word
{
    std::string form;
    std::string other;       ///< what it may stand for as well ("had" beside "would"), or empty
    std::string stem;        ///< what it has in common with its inflections; form outside English
    std::size_t written = 0; ///< the written word it is of
    std::size_t sentence = 0;
    bool afterPause = false; ///< a comma, dash, bracket or sentence end stands before it

    bool operator==(const Word &) const = default;
};

/// A text cut into words. A written word is what a reader counts as one: "you're" is one written
/// word, but two words.
struct Words
{
    std::vector<Word> words;
    std::vector<ByteRange> written;

    /// The bytes from one word to another, both of them as they are written in full. `last` is
    /// one past the last word.
    [[nodiscard]] ByteRange bytes(std::size_t first, std::size_t last) const
    {
        return {written[words[first].written].begin, written[words[last - 1].written].end};
    }
};

/// Whether a BCP 47 tag means English: "en", "en-GB". Contractions and inflections are English
/// only; in every other language words differ by case and accents alone.
[[nodiscard]] bool isEnglish(std::string_view language);

/// Cuts UTF-8 text into words, the same in every locale. Hyphens part words ("follow-up"); points
/// and commas between digits do not ("2.5"); an apostrophe is part of its word in English and parts
/// words elsewhere (French "l'appel"). Each ideograph is a word. A sentence ends with . ! ? before
/// a blank, or with an empty line; not after Mr, Mrs, Ms, Dr or St, nor with three points. Linear
/// in the text; never throws; bytes that are not UTF-8 count as signs.
[[nodiscard]] Words cutWords(std::string_view text, std::string_view language);

} // namespace rapport::lesson
