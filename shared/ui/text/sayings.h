#pragma once

#include "base/error.h"

#include <QString>

namespace rapport::ui {

/// The sentences in the language of the window; those without a translation stay English.
[[nodiscard]] QString inWindowLanguage(const Saying &saying);

/// All three parts of an error.
[[nodiscard]] inline QString inWindowLanguage(const Error &error)
{
    return inWindowLanguage(error.sentence());
}

} // namespace rapport::ui
