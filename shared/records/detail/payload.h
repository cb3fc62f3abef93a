#pragma once

#include "base/result.h"
#include "records/event.h"

#include <initializer_list>
#include <string_view>

namespace rapport::records {

/// The log's own JSON: everything about an event that has no field of its own, so that the
/// projections can be made from the log alone. Writing refuses text that is not UTF-8 and numbers
/// that are not finite (Fault::Usage).
[[nodiscard]] std::string startedPayload(const std::string &courseVersion);
Result<std::string> answerPayload(const AnswerRecord &answer);
Result<std::string> finishedPayload(const CompletionRecord &completion);

/// The events of an assignment, all but what sealing gives them. Usage for a day that is none.
Result<Event> assignedDraft(const LearnerId &learner, const CourseId &course,
                            const std::string &due);
Result<Event> unassignedDraft(const LearnerId &learner, const CourseId &course);

/// What the payload of such an event holds; nothing when it is not what we write.
[[nodiscard]] std::optional<std::string> courseVersionOf(const Event &event);
[[nodiscard]] std::optional<std::string> dueOf(const Event &event);
[[nodiscard]] std::optional<Response> responseOf(const Event &event, int number);
[[nodiscard]] std::optional<CompletionRecord> completionOf(const Event &event);

/// An Error when any of the texts is not UTF-8.
Result<void> requireUtf8(std::initializer_list<std::string_view> texts);

/// name without blanks around it; an Error when nothing is left or it is not UTF-8.
Result<std::string> cleanName(const std::string &name);

/// What to say of an attempt nobody began, one that is finished or abandoned, and one that another
/// process has gone on with.
[[nodiscard]] Error unknownAttempt();
[[nodiscard]] Error closedAttempt();
[[nodiscard]] Error movedAttempt();

/// What to say of a learner who is not in these records.
[[nodiscard]] Error unknownLearner();

/// The last event of a device, which the next one follows.
struct Head
{
    std::int64_t sequence = 0;
    Hash hash{};
};

/// Gives a draft its id, place, time and hash.
[[nodiscard]] Event seal(Event draft, const DeviceId &device, const Head &head, const Clock &clock);

/// "passed" or "failed".
[[nodiscard]] const char *toString(Outcome outcome);

} // namespace rapport::records
