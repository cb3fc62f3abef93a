#pragma once

#include "check/check.h"
#include "lesson/translation.h"

#include <string>
#include <vector>

namespace rapport::check {

/// What a translation is checked against.
struct TranslationSource
{
    std::string name;                      ///< what its `of` has to say
    std::string language;                  ///< the folder it lies in
    std::string written;                   ///< the language of the course itself
    bool found = true;                     ///< whether the course has such a file at all
    std::vector<lesson::SourceText> texts; ///< the texts there are
};

/// Every complaint about a translation. Linear in its size and that of the source.
[[nodiscard]] Findings checkTranslation(const lesson::Translation &translation,
                                        const TranslationSource &source);

/// What is said where a file of the course has no translation yet in a language that others have.
[[nodiscard]] Findings checkUntranslated(const TranslationSource &source);

} // namespace rapport::check
