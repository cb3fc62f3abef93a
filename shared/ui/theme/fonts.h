#pragma once

#include <QString>

namespace rapport::ui {

/// Loads the upright Inter faces that ship with the program, once, and returns their family name.
/// Falls back to the desktop's font family when they cannot be read.
[[nodiscard]] QString interFamily();

/// Loads the slanted face, once: the first screen does without it, and each face costs time.
void needItalics();

/// The same for OpenDyslexic, which is only read from the program when somebody asks for it.
[[nodiscard]] QString dyslexicFamily();

} // namespace rapport::ui
