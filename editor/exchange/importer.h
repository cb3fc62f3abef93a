#pragma once

#include "exchange/exchange.h"

#include <filesystem>
#include <string>
#include <vector>

namespace rapport::editor {

/// What became of a file that came back.
struct ImportReport
{
    int taken = 0;                  ///< texts that are new or were changed
    int unchanged = 0;              ///< texts that were here already, word for word
    int untranslated = 0;           ///< texts the file has no words for
    std::vector<std::string> files; ///< written, below the course's folder
    std::vector<Problem> problems;

    /// Whether every text that was translated was taken.
    [[nodiscard]] bool complete() const;
};

/// Puts the texts of a file that came back into the course's translations to a language, which has
/// to be a tag. Each translation's file is written whole or not at all, and keeps whatever else it
/// holds. A text whose source has changed meanwhile is taken and stays marked as stale, unless a
/// newer translation is there already. Fails where a file of the course cannot be read, or one of
/// the translation cannot be written.
[[nodiscard]] Result<ImportReport> importTexts(const std::filesystem::path &course,
                                               const std::string &language, Received received,
                                               const ExchangeFormat &format);

} // namespace rapport::editor
