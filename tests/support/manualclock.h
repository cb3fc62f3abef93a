#pragma once

#include "base/clock.h"

namespace rapport {

/// A clock that moves only when told; both of its times move together.
class ManualClock final : public Clock
{
public:
    [[nodiscard]] UtcTime utcNow() const override { return m_now; }
    [[nodiscard]] Millis monotonicNow() const override { return m_now.time_since_epoch(); }
    void advance(Millis by) { m_now += by; }

private:
    UtcTime m_now{Millis(1'773'045'000'000)}; // 2026-03-09T08:30:00Z
};

} // namespace rapport
