#pragma once

#include "base/clock.h"
#include "review/fsrs.h"

#include <chrono>
#include <optional>

/// On which day something comes again.
namespace rapport::review {

/// A day of the learner's, by their own clock on the wall. It begins at four in the morning:
/// whoever practises past midnight is still in the evening before.
using Day = std::chrono::local_days;
using LocalTime = std::chrono::local_time<Millis>;

inline constexpr std::chrono::hours dayBegins{4};

[[nodiscard]] Day dayOf(LocalTime time);
[[nodiscard]] LocalTime beginOf(Day day);

/// What has happened to a card so far.
struct History
{
    std::optional<Memory> memory; ///< nothing until it was practised
    Day practised;                ///< when last; meaningful with a memory
    std::optional<Day> missed;    ///< when it was last got wrong in a lesson, since then
};

/// The memory after practising it today. A mistake in a lesson since the last time counts as a
/// review of its own that was rated Again, on its day; for a new card it is the first one. Days in
/// the future, where a clock was wrong, count as today.
[[nodiscard]] Memory afterPractice(const History &history, Rating rating, Day today);

/// When it comes again: after the interval of its memory, but tomorrow where it was wrong today,
/// whether or not it was right afterwards.
[[nodiscard]] Day dueAfter(const Memory &memory, bool wrongToday, Day today);

} // namespace rapport::review
