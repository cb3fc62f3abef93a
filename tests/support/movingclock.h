#pragma once

#include "base/clock.h"

namespace rapport {

/// The machine's clock, which a test can move further on.
class MovingClock final : public Clock
{
public:
    [[nodiscard]] UtcTime utcNow() const override { return m_clock.utcNow() + m_ahead; }
    [[nodiscard]] Millis monotonicNow() const override { return m_clock.monotonicNow() + m_ahead; }
    void advance(Millis by) { m_ahead += by; }

private:
    SystemClock m_clock;
    Millis m_ahead{0};
};

} // namespace rapport
