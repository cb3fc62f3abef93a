#pragma once

#include "base/diagnostic.h"
#include "cli/targets.h"

namespace rapport::editor {

/// Every complaint about a translation: how it is written, and how it fits what it translates.
[[nodiscard]] Diagnostics checkTranslation(const std::filesystem::path &folder,
                                           const std::filesystem::path &file,
                                           const std::filesystem::path &root);

/// A note for each file of a course that has no translation in a language in which others have.
/// Places are named as seen from `root`.
[[nodiscard]] Diagnostics checkUntranslated(const std::filesystem::path &folder,
                                            const std::filesystem::path &root);

} // namespace rapport::editor
