#pragma once

#include <cstddef>
#include <string>
#include <string_view>

/// What words are made of, by small tables of our own: the same in every locale.
namespace rapport::lesson {

enum class Glyph {
    Space,     ///< blanks and line breaks
    Letter,    ///< letters, and whatever is not known to be something else
    Digit,     ///< 0 to 9
    Mark,      ///< belongs to the letter before it and is left out: accents, soft hyphens
    Joint,     ///< an apostrophe of any shape
    Ideograph, ///< a word by itself: Chinese and Japanese are written without blanks
    Stop,      ///< ends a sentence
    Pause,     ///< comma, semicolon, colon, dash, bracket
    Sign,      ///< any other sign
};

/// One character of a text. A byte that is not UTF-8 is a Sign of length 1.
struct Character
{
    char32_t code = 0;
    std::size_t length = 1; ///< in bytes
    Glyph glyph = Glyph::Sign;
};

/// The character at an offset below the text's size.
[[nodiscard]] Character characterAt(std::string_view text, std::size_t at);

/// Appends a letter in small letters without accents: É, é and e are e, ß is ss, ñ is n, and every
/// i with or without dot is i, so that Turkish capitals fold as they do everywhere else. Covers
/// Latin (with Vietnamese), Greek, Cyrillic and Armenian; any other letter stays as it is.
void appendFolded(std::string &out, char32_t letter);

} // namespace rapport::lesson
