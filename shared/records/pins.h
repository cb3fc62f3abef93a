#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "records/values.h"

#include <string>
#include <string_view>
#include <vector>

namespace rapport::records {

/// What came of a PIN that was tried.
struct PinCheck
{
    enum class Outcome {
        Right, ///< also where the learner has no PIN
        Wrong,
        Early, ///< one must wait; the try was not looked at and does not count
    };
    Outcome outcome = Outcome::Wrong;
    Millis wait{0}; ///< until the next try is looked at
};

/// Whether text may be a PIN: 4 to 12 of the digits 0 to 9.
[[nodiscard]] bool isPin(std::string_view text);

/// How long one must wait after so many wrong tries in a row: nothing after the first two, then
/// 30 s, 1, 2, 5 and, from the seventh on, 15 minutes.
[[nodiscard]] Millis waitAfter(int wrongTries);

/// The learners' PINs. Each is kept as the text of libsodium's crypto_pwhash_str (Argon2id, the
/// limits called INTERACTIVE: 64 MiB and about a tenth of a second for each try).
///
/// A try is counted, durably, before it is looked at: a program killed meanwhile has not won one.
/// The wait is kept as the UTC time of its end, so that it outlives the program. While one store is
/// open it is measured by the monotonic clock, and no change of the wall clock touches it. A store
/// opened later has the wall clock alone. Where that was set back, so that more than the whole wait
/// seems to be left, the whole wait begins anew, once: it neither lasts for ever nor becomes
/// shorter. Who may set the clock forward and start the program again can end a wait.
class Pins
{
public:
    virtual ~Pins() = default;

    /// Sets or replaces a learner's PIN, and forgets wrong tries. An empty one removes it.
    virtual Result<void> setPin(const LearnerId &learner, const std::string &pin) = 0;

    virtual Result<bool> hasPin(const LearnerId &learner) = 0;

    /// Everyone who has one, in no order.
    virtual Result<std::vector<LearnerId>> learnersWithPin() = 0;

    /// Tries a PIN. One that isPin() does not allow is a Usage error and does not count.
    virtual Result<PinCheck> checkPin(const LearnerId &learner, const std::string &pin) = 0;

    /// How long until a try would be looked at. It is no try itself.
    virtual Result<Millis> pinWait(const LearnerId &learner) = 0;
};

} // namespace rapport::records
