#pragma once

#include "records/detail/memoryprojections.h"
#include "records/detail/payload.h"
#include "records/detail/pinguard.h"
#include "records/memorystore.h"

#include <map>

namespace rapport::records {

struct MemoryStore::Private
{
    explicit Private(const Clock &clock_);

    /// Appends an event for an open attempt.
    Result<MemoryAttempt *> record(const AttemptId &id, EventKind kind, Millis at,
                                   const std::string &step, const std::string &payload);
    /// Appends an event; the attempt it is about, where it is about one.
    Result<MemoryAttempt *> append(Event draft);
    /// Appends an event about an assignment where it changes something. Whether it did.
    Result<bool> recordAssignment(const Result<Event> &draft, bool changes);
    [[nodiscard]] Completion named(const Completion &completion) const;
    [[nodiscard]] bool isLearner(const LearnerId &learner) const;

    const Clock &clock;
    DeviceId device;
    std::vector<Learner> learners; ///< by name
    std::vector<Event> log;
    MemoryProjections projections;
    std::map<LearnerId, KeptPin> kept;
    PinGuard pins;
};

} // namespace rapport::records
