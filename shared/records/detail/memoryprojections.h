#pragma once

#include "base/result.h"
#include "records/assignments.h"
#include "records/detail/memoryreviews.h"
#include "records/event.h"

#include <map>
#include <string>
#include <tuple>
#include <vector>

namespace rapport::records {

/// One attempt with all that is projected about it.
struct MemoryAttempt
{
    enum class State { Open, Finished, Abandoned };
    State state = State::Open;
    Completion completion; ///< record and finished are meaningful once it is finished
    std::vector<Response> responses;
    std::string savedRun;
};

/// The projections in memory, made from events alone; saved runs are put in beside.
class MemoryProjections
{
public:
    /// An Error when the event does not fit what came before.
    Result<void> apply(const Event &event);

    /// The attempt of this id, or null.
    [[nodiscard]] MemoryAttempt *find(const AttemptId &attempt);

    /// In the order they began.
    [[nodiscard]] const std::vector<MemoryAttempt> &attempts() const { return m_attempts; }

    [[nodiscard]] std::vector<LessonProgress> progress(const LearnerId &learner) const;

    /// What is assigned to a learner, by course.
    [[nodiscard]] std::vector<Assignment> assignments(const LearnerId &learner) const;

    /// One assignment, or null.
    [[nodiscard]] const Assignment *assignment(const LearnerId &learner,
                                               const CourseId &course) const;
    [[nodiscard]] const MemoryReviews &reviews() const { return m_reviews; }

    /// A sum over everything but the saved runs.
    [[nodiscard]] std::string sum() const;

private:
    using ProgressKey = std::tuple<LearnerId, CourseId, LessonId>;

    void assign(const Event &event);
    void start(const Event &event, const std::string &courseVersion);
    void finish(MemoryAttempt &attempt, const Event &event, CompletionRecord record);

    std::vector<MemoryAttempt> m_attempts;
    std::map<AttemptId, std::size_t> m_index;
    std::map<ProgressKey, LessonProgress> m_progress;
    std::map<std::pair<LearnerId, CourseId>, Assignment> m_assignments;
    MemoryReviews m_reviews;
};

} // namespace rapport::records
