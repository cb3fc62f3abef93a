#pragma once

#include "records/recordstore.h"

#include <memory>

namespace rapport::records {

/// Keeps everything in memory and nothing after. For previews and tests.
class MemoryStore final : public RecordStore
{
public:
    /// clock must outlive the store.
    explicit MemoryStore(const Clock &clock);
    ~MemoryStore() override;

    Result<std::optional<Learner>> learnerByName(const std::string &name,
                                                 bool createIfMissing) override;
    Result<std::vector<Learner>> learners() override;
    Result<void> setPin(const LearnerId &learner, const std::string &pin) override;
    Result<bool> hasPin(const LearnerId &learner) override;
    Result<std::vector<LearnerId>> learnersWithPin() override;
    Result<PinCheck> checkPin(const LearnerId &learner, const std::string &pin) override;
    Result<Millis> pinWait(const LearnerId &learner) override;
    Result<bool> assign(const LearnerId &learner, const CourseId &course,
                        const std::string &due) override;
    Result<bool> unassign(const LearnerId &learner, const CourseId &course) override;
    Result<std::vector<Assignment>> assignments(const LearnerId &learner) override;
    Result<AttemptId> beginAttempt(const NewAttempt &attempt) override;
    Result<void> recordAnswer(const AttemptId &attempt, const AnswerRecord &answer,
                              const std::string &savedRun, Expected expected = {}) override;
    Result<void> saveRun(const AttemptId &attempt, const std::string &savedRun,
                         Expected expected = {}) override;
    Result<void> recordResumed(const AttemptId &attempt, Millis at) override;
    Result<void> finishAttempt(const AttemptId &attempt,
                               const CompletionRecord &completion) override;
    Result<void> abandonAttempt(const AttemptId &attempt, Millis at) override;
    Result<std::optional<OpenAttempt>> openAttempt(const LearnerId &learner, const CourseId &course,
                                                   const LessonId &lesson) override;
    Result<std::vector<OpenAttempt>> openAttempts(const LearnerId &learner) override;
    Result<std::vector<LessonProgress>> progress(const LearnerId &learner) override;
    Result<std::vector<Response>> responses(const AttemptId &attempt) override;
    Result<std::optional<Completion>> completion(const AttemptId &attempt) override;
    Result<void> completions(const CompletionFilter &filter,
                             const CompletionVisitor &visit) override;
    Result<std::vector<std::string>> competencyIds(const CompletionFilter &filter) override;
    Result<std::vector<ReviewCard>> reviewCards(const LearnerId &learner) override;
    Result<std::vector<ReviewCard>> reviewCardsDue(const LearnerId &learner,
                                                   const std::string &before) override;
    Result<std::int64_t> countReviewsDue(const LearnerId &learner,
                                         const std::string &before) override;
    Result<void> recordReview(const ReviewRecord &review) override;
    Result<void> snapshot(const std::function<Result<void>()> &read) override;
    Result<void> events(const EventVisitor &visit) override;
    Result<RebuildReport> rebuildProjections() override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace rapport::records
