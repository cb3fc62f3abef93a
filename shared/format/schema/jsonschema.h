#pragma once

#include "format/schema/shapes.h"

#include <string>

namespace rapport::format {

/// The JSON Schema (2020-12) of a kind of file, indented, with a line break at its end. It accepts
/// every file the reader takes without complaints that is written the usual way: names and times
/// as words, numbers as numbers. Fields it does not know are refused, so that an editor shows a
/// slip of the pen where the reader keeps the field and warns. Every field carries its meaning;
/// `errorMessage`, which editors show instead of a pattern or a type, is the only keyword that is
/// not of the standard.
[[nodiscard]] std::string jsonSchema(const FileShape &file);

} // namespace rapport::format
