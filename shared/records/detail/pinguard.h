#pragma once

#include "records/pins.h"

#include <map>

namespace rapport::records {

/// A learner's PIN as it is kept.
struct KeptPin
{
    std::string sealed;    ///< by sealPin
    int wrong = 0;         ///< tries in a row, one that is being looked at included
    std::string notBefore; ///< end of the wait, UTC; empty before the first

    bool operator==(const KeptPin &) const = default;
};

/// Measures the waits that Pins describes.
class PinGuard
{
public:
    /// clock must outlive it.
    explicit PinGuard(const Clock &clock)
        : m_clock(clock)
    {}

    /// What is left of the wait. Sets pin.notBefore anew where the wall clock was set back.
    Millis left(const LearnerId &learner, KeptPin &pin);

    /// Counts a try as wrong, until it turns out to be right. Early leaves the count alone.
    PinCheck count(const LearnerId &learner, KeptPin &pin);

private:
    /// A wait this guard has seen, by the monotonic clock.
    struct Seen
    {
        std::string notBefore;
        Millis end{0};
    };

    void see(const LearnerId &learner, KeptPin &pin, Millis wait);

    const Clock &m_clock;
    std::map<LearnerId, Seen> m_seen;
};

/// The text to keep of a PIN. Usage where isPin() says no, World where memory is short.
Result<std::string> sealPin(const std::string &pin);

/// Whether a PIN is the one sealed. An Error where that cannot be told.
Result<bool> opensWith(const KeptPin &kept, const std::string &pin);

} // namespace rapport::records
