#pragma once

#include "exchange/exchange.h"

namespace rapport::editor {

/// CSV (RFC 4180) in UTF-8 with a byte order mark, by which spreadsheets know it: name, source,
/// translation, state and notes. A cell that a spreadsheet would take for a formula begins with an
/// apostrophe.
[[nodiscard]] std::string writeCsv(const Exchange &exchange);

/// Reads what a spreadsheet made of it: parted by comma, semicolon or tab, with its columns in any
/// order. A row that does not fit the heading is a problem and left out.
[[nodiscard]] Result<Received> readCsv(std::string_view text);

} // namespace rapport::editor
