#pragma once

#include "lesson/values.h"

#include <optional>
#include <string>
#include <string_view>

/// How single values are written: numbers, times, rates, shares. All of it is the same in every
/// locale.
namespace rapport::format {

[[nodiscard]] std::optional<double> numberFromText(std::string_view text);
/// "500 ms", "60 s", "2 min", "2 min 30 s", "1 h". Negative times and bare numbers are none.
[[nodiscard]] std::optional<Millis> durationFromText(std::string_view text);
/// "70%" or "70 %", 0 to 100.
[[nodiscard]] std::optional<lesson::Share> shareFromText(std::string_view text);
/// "-1 per 10 s" or "-2 per turn".
[[nodiscard]] std::optional<lesson::Rate> rateFromText(std::string_view text);

/// The shortest text that reads back to the same number; whole numbers without a point.
[[nodiscard]] std::string toText(double number);
/// Seconds below two minutes, else minutes and seconds: "60 s", "2 min 30 s".
[[nodiscard]] std::string toText(Millis duration);
[[nodiscard]] std::string toText(lesson::Share share);
[[nodiscard]] std::string toText(lesson::Rate rate);

} // namespace rapport::format
