#pragma once

#include "base/result.h"
#include "records/assignments.h"
#include "records/event.h"
#include "records/pins.h"
#include "records/reviews.h"
#include "records/values.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace rapport::records {

/// What rebuilding found: the sums over all projections before and after.
struct RebuildReport
{
    std::int64_t events = 0;
    std::string before;
    std::string after;

    [[nodiscard]] bool unchanged() const { return before == after; }
};

/// Where learners, attempts and answers are kept: an append-only log of events and projections of
/// it, changed together or not at all.
///
/// Every call that returns ok has made its change durable. A call that returns an Error has
/// changed nothing, and the store stays usable. Faults: Usage for an attempt or learner that does
/// not exist, an attempt that is no longer open, or text that is not UTF-8; World for the disk;
/// Content for a damaged file. One thread at a time; any number of processes.
class RecordStore : public Pins, public Assignments, public Reviews
{
public:
    ~RecordStore() override = default;

    /// The learner of exactly this name, blanks around it aside. Nothing when there is none and
    /// createIfMissing is false. An empty name is a Usage error.
    virtual Result<std::optional<Learner>> learnerByName(const std::string &name,
                                                         bool createIfMissing) = 0;

    /// Everyone, by name.
    virtual Result<std::vector<Learner>> learners() = 0;

    /// Begins an attempt and stores its first saved run.
    virtual Result<AttemptId> beginAttempt(const NewAttempt &attempt) = 0;

    /// The saved run as its writer last saw it; nothing where it does not matter.
    using Expected = std::optional<std::string_view>;

    /// Records an answer and replaces the saved run. Where another run than the expected one is
    /// saved, as another process went on with the attempt, it is a Usage error. The comparison and
    /// the writing are one transaction.
    virtual Result<void> recordAnswer(const AttemptId &attempt, const AnswerRecord &answer,
                                      const std::string &savedRun, Expected expected = {}) = 0;

    /// Replaces the saved run of an open attempt, without an event. expected as in recordAnswer.
    virtual Result<void> saveRun(const AttemptId &attempt, const std::string &savedRun,
                                 Expected expected = {}) = 0;

    /// Notes that an open attempt was taken up again, at as in AnswerRecord.
    virtual Result<void> recordResumed(const AttemptId &attempt, Millis at) = 0;

    /// Closes an open attempt with its result, and drops its saved run.
    virtual Result<void> finishAttempt(const AttemptId &attempt,
                                       const CompletionRecord &completion) = 0;

    /// Closes an open attempt without a result, and drops its saved run.
    virtual Result<void> abandonAttempt(const AttemptId &attempt, Millis at) = 0;

    /// The latest open attempt of this learner at this lesson.
    virtual Result<std::optional<OpenAttempt>>
    openAttempt(const LearnerId &learner, const CourseId &course, const LessonId &lesson) = 0;

    /// Every open attempt of this learner, latest first.
    virtual Result<std::vector<OpenAttempt>> openAttempts(const LearnerId &learner) = 0;

    /// Where this learner stands with every lesson ever begun, by course, then lesson.
    virtual Result<std::vector<LessonProgress>> progress(const LearnerId &learner) = 0;

    /// The answers of an attempt, in order. Empty for an unknown attempt.
    virtual Result<std::vector<Response>> responses(const AttemptId &attempt) = 0;

    /// The completion record of a finished attempt; nothing where it is not finished.
    virtual Result<std::optional<Completion>> completion(const AttemptId &attempt) = 0;

    /// Return false to stop.
    using CompletionVisitor = std::function<bool(const Completion &)>;

    /// Hands out finished attempts one by one in the order they began, in flat memory. The visitor
    /// must not call the store.
    virtual Result<void> completions(const CompletionFilter &filter,
                                     const CompletionVisitor &visit) = 0;

    /// The ids of the competencies that occur in those completions, sorted.
    virtual Result<std::vector<std::string>> competencyIds(const CompletionFilter &filter) = 0;

    /// Runs read so that everything it reads is of one moment, whatever other processes do. read
    /// must not write to the store.
    virtual Result<void> snapshot(const std::function<Result<void>()> &read) = 0;

    using EventVisitor = std::function<bool(const Event &)>;

    /// Hands out the log by device, then sequence, in flat memory. As completions.
    virtual Result<void> events(const EventVisitor &visit) = 0;

    /// Makes all projections anew from the log. Saved runs of open attempts are kept as they are:
    /// the log does not hold them.
    virtual Result<RebuildReport> rebuildProjections() = 0;

    /// Checks the hash chain of every device. An Error means that the log could not be read.
    Result<ChainReport> verifyChain();
};

} // namespace rapport::records
