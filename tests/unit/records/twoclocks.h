#pragma once

#include "base/clock.h"

namespace rapport::records {

/// A wall clock that can be set, beside one that only goes on.
class TwoClocks final : public Clock
{
public:
    [[nodiscard]] UtcTime utcNow() const override { return m_wall; }
    [[nodiscard]] Millis monotonicNow() const override { return m_steady; }
    void pass(Millis time)
    {
        m_wall += time;
        m_steady += time;
    }
    void setWall(Millis by) { m_wall += by; }

private:
    UtcTime m_wall{Millis(1'773'045'000'000)};
    Millis m_steady{5'000};
};

} // namespace rapport::records
