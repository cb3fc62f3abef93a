#pragma once

#include <string>
#include <string_view>
#include <vector>

/// Names of languages, as BCP 47 (RFC 5646) shapes them: a language, and if wished a script, a
/// region and variants: "es", "pt-BR", "zh-Hant-TW", "en-x-plain".
namespace rapport::lesson {

/// The tag in the letter case that RFC 5646, section 2.1.1 recommends, or empty where the text has
/// not the shape of a tag. What is returned holds letters, digits and hyphens only, and so can
/// safely name a folder. Whether such a language exists is not asked.
[[nodiscard]] std::string canonicalLanguage(std::string_view tag);

/// Whether a text is a tag in its recommended letter case.
[[nodiscard]] bool isLanguage(std::string_view tag);

/// The tag itself, then what is left as its ends are taken off: "pt-BR", "pt". This is the order
/// of the lookup of RFC 4647, section 3.4. Empty for what is no tag.
[[nodiscard]] std::vector<std::string> languageChain(std::string_view tag);

} // namespace rapport::lesson
