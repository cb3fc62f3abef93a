#pragma once

#include <chrono>
#include <string>

namespace rapport {

using Millis = std::chrono::milliseconds;
/// A moment in UTC, to the millisecond.
using UtcTime = std::chrono::sys_time<Millis>;

/// The two clocks of the world, as a port so that tests can move them.
class Clock
{
public:
    virtual ~Clock() = default;

    /// Wall-clock time. May jump in either direction; use it for labels, never for durations.
    [[nodiscard]] virtual UtcTime utcNow() const = 0;

    /// Time since some fixed point. Never runs backwards; use it for durations.
    [[nodiscard]] virtual Millis monotonicNow() const = 0;
};

/// The machine's own clocks.
class SystemClock final : public Clock
{
public:
    [[nodiscard]] UtcTime utcNow() const override;
    [[nodiscard]] Millis monotonicNow() const override;
};

/// ISO 8601 with milliseconds and a Z: "2026-03-09T08:30:00.000Z".
[[nodiscard]] std::string toIso(UtcTime time);

} // namespace rapport
