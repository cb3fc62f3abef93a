#pragma once

#include "records/values.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace rapport::records {

enum class EventKind {
    AttemptStarted,
    Answered,
    AttemptResumed,
    AttemptFinished,
    AttemptAbandoned,
    Assigned,   ///< has a learner and a course, and no attempt
    Unassigned, ///< as Assigned
    Reviewed    ///< has a learner and a step, and no attempt
};

/// "attempt-started", "answered", "attempt-resumed", "attempt-finished", "attempt-abandoned",
/// "assigned", "unassigned" or "reviewed".
[[nodiscard]] const char *toString(EventKind kind);

/// The kind a text names, or nothing.
[[nodiscard]] std::optional<EventKind> eventKind(std::string_view text);

/// Whether events of this kind are about an assignment rather than an attempt.
[[nodiscard]] constexpr bool isAssignment(EventKind kind)
{
    return kind == EventKind::Assigned || kind == EventKind::Unassigned;
}

/// A SHA-256 sum (FIPS 180-4).
using Hash = std::array<std::uint8_t, 32>;

/// One line of the log. Never changed, never removed.
struct Event
{
    EventId id; ///< UUID version 7 (RFC 9562)
    DeviceId device;
    std::int64_t sequence = 0; ///< 1, 2, 3… per device, without gaps
    std::string time;          ///< wall clock; order comes from the sequence alone
    Millis at{0};              ///< since the attempt began, from the monotonic clock
    EventKind kind = EventKind::AttemptStarted;
    LearnerId learner;
    CourseId course;
    LessonId lesson;
    std::string contentHash;
    AttemptId attempt;
    std::string step;    ///< empty unless the kind is Answered or Reviewed
    std::string payload; ///< a JSON object
    Hash hash{};         ///< see chainHash

    bool operator==(const Event &) const = default;
};

/// What a hash is taken over: the fields id, device, sequence, time, at, kind, learner, course,
/// lesson, contentHash, attempt, step, payload in this order. Each field is its length in bytes
/// as four bytes, most significant first, and then the bytes; numbers are written in decimal. The
/// whole begins with the field "rapport-event-1".
[[nodiscard]] std::string canonicalBytes(const Event &event);

/// SHA-256 of previous followed by canonicalBytes(event). The first event of a device follows 32
/// zero bytes.
[[nodiscard]] Hash chainHash(const Hash &previous, const Event &event);

/// Something wrong with the chain of one device.
struct ChainFault
{
    enum class Kind {
        Missing, ///< rows before this one are gone
        Altered, ///< this row, or its place in the order, is not what was written
    };
    Kind kind = Kind::Altered;
    DeviceId device;
    std::int64_t sequence = 0; ///< of the row at which it shows

    bool operator==(const ChainFault &) const = default;
};

/// What verifying found. A tail that was cut off cannot show here: compare head with a copy kept
/// elsewhere.
struct ChainReport
{
    struct Head
    {
        DeviceId device;
        std::int64_t sequence = 0;
        Hash hash{};
    };
    std::int64_t events = 0;
    std::vector<ChainFault> faults; ///< the first hundred
    std::vector<Head> heads;        ///< the last event of each device

    [[nodiscard]] bool intact() const { return faults.empty(); }
};

/// Verifies events handed to it ordered by device, then sequence. After a fault it goes on from
/// the hash that is stored, so that one altered row is one fault.
class ChainVerifier
{
public:
    void add(const Event &event);
    [[nodiscard]] const ChainReport &report() const { return m_report; }

private:
    void fault(ChainFault::Kind kind, const Event &event);

    ChainReport m_report;
};

} // namespace rapport::records
