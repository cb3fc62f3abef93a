#pragma once

#include "records/recordstore.h"

namespace rapport::records {

/// Another store that refuses one of its writing calls, as a full disk would: changing nothing.
class FailingStore final : public RecordStore
{
public:
    explicit FailingStore(RecordStore &inner)
        : m_inner(inner)
    {}

    /// The call-th write from now on fails, once; 1 is the next.
    void failAt(int call) { m_left = call; }
    /// Writing calls seen, the refused ones too.
    [[nodiscard]] int writes() const { return m_writes; }

    Result<std::optional<Learner>> learnerByName(const std::string &name, bool create) override
    {
        return m_inner.learnerByName(name, create);
    }
    Result<std::vector<Learner>> learners() override { return m_inner.learners(); }
    Result<void> setPin(const LearnerId &learner, const std::string &pin) override
    {
        return refused() ? full() : m_inner.setPin(learner, pin);
    }
    Result<bool> hasPin(const LearnerId &learner) override { return m_inner.hasPin(learner); }
    Result<std::vector<LearnerId>> learnersWithPin() override { return m_inner.learnersWithPin(); }
    Result<PinCheck> checkPin(const LearnerId &learner, const std::string &pin) override
    {
        return refused() ? Result<PinCheck>(full()) : m_inner.checkPin(learner, pin);
    }
    Result<Millis> pinWait(const LearnerId &learner) override { return m_inner.pinWait(learner); }
    Result<bool> assign(const LearnerId &learner, const CourseId &course,
                        const std::string &due) override
    {
        return refused() ? Result<bool>(full()) : m_inner.assign(learner, course, due);
    }
    Result<bool> unassign(const LearnerId &learner, const CourseId &course) override
    {
        return refused() ? Result<bool>(full()) : m_inner.unassign(learner, course);
    }
    Result<std::vector<Assignment>> assignments(const LearnerId &learner) override
    {
        return m_inner.assignments(learner);
    }
    Result<AttemptId> beginAttempt(const NewAttempt &attempt) override
    {
        return refused() ? Result<AttemptId>(full()) : m_inner.beginAttempt(attempt);
    }
    Result<void> recordAnswer(const AttemptId &attempt, const AnswerRecord &answer,
                              const std::string &savedRun, Expected expected) override
    {
        return refused() ? full() : m_inner.recordAnswer(attempt, answer, savedRun, expected);
    }
    Result<void> saveRun(const AttemptId &attempt, const std::string &savedRun,
                         Expected expected) override
    {
        return refused() ? full() : m_inner.saveRun(attempt, savedRun, expected);
    }
    Result<void> recordResumed(const AttemptId &attempt, Millis at) override
    {
        return refused() ? full() : m_inner.recordResumed(attempt, at);
    }
    Result<void> finishAttempt(const AttemptId &attempt, const CompletionRecord &record) override
    {
        return refused() ? full() : m_inner.finishAttempt(attempt, record);
    }
    Result<void> abandonAttempt(const AttemptId &attempt, Millis at) override
    {
        return refused() ? full() : m_inner.abandonAttempt(attempt, at);
    }
    Result<std::optional<OpenAttempt>> openAttempt(const LearnerId &learner, const CourseId &course,
                                                   const LessonId &lesson) override
    {
        return m_inner.openAttempt(learner, course, lesson);
    }
    Result<std::vector<OpenAttempt>> openAttempts(const LearnerId &learner) override
    {
        return m_inner.openAttempts(learner);
    }
    Result<std::vector<LessonProgress>> progress(const LearnerId &learner) override
    {
        return m_inner.progress(learner);
    }
    Result<std::vector<Response>> responses(const AttemptId &attempt) override
    {
        return m_inner.responses(attempt);
    }
    Result<std::optional<Completion>> completion(const AttemptId &attempt) override
    {
        return m_inner.completion(attempt);
    }
    Result<void> completions(const CompletionFilter &filter,
                             const CompletionVisitor &visit) override
    {
        return m_inner.completions(filter, visit);
    }
    Result<std::vector<std::string>> competencyIds(const CompletionFilter &filter) override
    {
        return m_inner.competencyIds(filter);
    }
    Result<std::vector<ReviewCard>> reviewCards(const LearnerId &learner) override
    {
        return m_inner.reviewCards(learner);
    }
    Result<std::vector<ReviewCard>> reviewCardsDue(const LearnerId &learner,
                                                   const std::string &before) override
    {
        return m_inner.reviewCardsDue(learner, before);
    }
    Result<std::int64_t> countReviewsDue(const LearnerId &learner,
                                         const std::string &before) override
    {
        return m_inner.countReviewsDue(learner, before);
    }
    Result<void> recordReview(const ReviewRecord &review) override
    {
        return refused() ? full() : m_inner.recordReview(review);
    }
    Result<void> snapshot(const std::function<Result<void>()> &read) override
    {
        return m_inner.snapshot(read);
    }
    Result<void> events(const EventVisitor &visit) override { return m_inner.events(visit); }
    Result<RebuildReport> rebuildProjections() override { return m_inner.rebuildProjections(); }

private:
    bool refused()
    {
        ++m_writes;
        return m_left > 0 && --m_left == 0;
    }
    static Error full() { return {Fault::World, "The disk is full.", "All answers are kept.", {}}; }

    RecordStore &m_inner;
    int m_left = 0;
    int m_writes = 0;
};

} // namespace rapport::records
