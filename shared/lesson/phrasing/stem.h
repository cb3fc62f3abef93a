#pragma once

#include <string>
#include <string_view>

namespace rapport::lesson {

/// The stem that the light inflections of an English word share, to compare words by; it need not
/// be a word. Takes small ASCII letters; anything else, and words of up to three letters, stay.
///
///   - plurals: -s, -es, -ies (`calls`, `wishes`, `worries`; not -ss, -us, -is)
///   - -ed and -ing, with the consonant doubled (`stopped`) or the e lost (`caring`) before them
///   - a silent -e; the last of two equal consonants (`called`, `cancelled` and `canceled`)
///   - British and American spelling: -ise/-ize, -yse/-yze, -isation/-ization, -our/-or in the
///     common words (`favour`, `behaviour`, ...)
///
/// -ly, -er, -est and irregular forms (`heard`, `felt`, `told`) stay words of their own: a pattern
/// names them as alternatives.
[[nodiscard]] std::string stemOf(std::string_view word);

/// The same spelling on both sides of the Atlantic, without cutting an ending off.
[[nodiscard]] std::string oneSpelling(std::string_view word);

} // namespace rapport::lesson
