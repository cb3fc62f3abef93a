#pragma once

#include "lesson/phrasing/words.h"

#include <optional>
#include <string_view>

namespace rapport::lesson {

/// Where a text says what a known don't says, closely enough to warn an author; or nothing.
///
/// The longest run of words that both have in the same order without a gap, compared by stem, is
/// close enough where it covers at least half of the don't's words that carry meaning, and has
///   - three of them and four words in all, or
///   - all of the don't, of at least two words ("Calm down").
/// Words that carry no meaning are the articles, pronouns, auxiliaries and prepositions that any
/// two sentences share. What the words before deny does not count (negation.h). Texts beyond
/// 4096 bytes are not looked at any further.
[[nodiscard]] std::optional<ByteRange> saysDont(std::string_view text, std::string_view dont,
                                                std::string_view language);

} // namespace rapport::lesson
