#pragma once

#include "stats/lessonstats.h"

#include <nlohmann/json_fwd.hpp>

namespace rapport::editor {

/// A lesson's numbers as a table for trainers.
[[nodiscard]] std::string toText(const LessonStats &stats);

/// The same for programs. Numbers that are not known are null.
[[nodiscard]] nlohmann::ordered_json toJson(const LessonStats &stats);

} // namespace rapport::editor
