#pragma once

#include "base/result.h"
#include "records/event.h"
#include "records/reviews.h"

namespace rapport::records {

/// The event of a review, all but what sealing gives it. Refuses as Reviews::recordReview does.
Result<Event> reviewedDraft(const ReviewRecord &review);

/// What the payload of such an event says came of the review.
struct Reviewed
{
    ReviewState state;
    std::string due;
};

/// Nothing when it is not what we write.
[[nodiscard]] std::optional<Reviewed> reviewedOf(const Event &event);

/// Whether this event is an answer that makes a card, or one more mistake.
[[nodiscard]] bool isMistake(const Event &event);

/// A time a day after another; empty for a text that is no time.
[[nodiscard]] std::string dayAfter(const std::string &time);

/// What to say of a card the learner does not have.
[[nodiscard]] Error unknownCard();

} // namespace rapport::records
