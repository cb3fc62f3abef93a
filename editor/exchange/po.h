#pragma once

#include "exchange/exchange.h"

namespace rapport::editor {

/// gettext's PO: the name of each text is its msgctxt, and what went stale is marked fuzzy.
[[nodiscard]] std::string writePo(const Exchange &exchange);

/// Reads PO in UTF-8. An entry that is no text of ours, or that cannot be read, is a problem and
/// left out.
[[nodiscard]] Result<Received> readPo(std::string_view text);

} // namespace rapport::editor
