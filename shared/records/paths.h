#pragma once

#include <string>

namespace rapport::records {

/// $XDG_DATA_HOME/rapport/records.sqlite (XDG Base Directory Specification: a relative or empty
/// value does not count), else ~/.local/share/rapport/records.sqlite. Makes nothing.
[[nodiscard]] std::string defaultRecordsPath();

} // namespace rapport::records
