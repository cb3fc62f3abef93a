#pragma once

#include "exchange/exchange.h"

namespace rapport::editor {

/// XLIFF 1.2 (OASIS, 2008): a `file` for each file of the course, a `trans-unit` for each text with
/// its address as id. Characters that XML cannot hold travel as `<x ctype="x-char-001F"/>`.
[[nodiscard]] std::string writeXliff(const Exchange &exchange);

/// Reads XLIFF 1.x. Inline marks of other tools are passed through: their words are kept. An
/// inline code that stands for something unknown is a problem of its unit, which is left out.
[[nodiscard]] Result<Received> readXliff(std::string_view text);

} // namespace rapport::editor
