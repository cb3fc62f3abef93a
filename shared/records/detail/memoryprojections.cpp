#include "records/detail/memoryprojections.h"

#include "records/detail/digest.h"
#include "records/detail/payload.h"

#include <algorithm>

namespace rapport::records {

namespace {

void addAttempt(Digest &digest, const MemoryAttempt &attempt)
{
    const Completion &c = attempt.completion;
    const std::string numbers = std::to_string(c.number) + ' ' +
                                std::to_string(int(attempt.state)) + ' ' +
                                toString(c.record.result) + ' ' + std::to_string(c.record.score) +
                                ' ' + std::to_string(c.record.duration.count());
    for (const std::string &text :
         {c.attempt.value, c.learner.value, c.course.value, c.lesson.value, c.courseVersion,
          c.contentHash, c.started, c.finished, c.record.ending, numbers})
        digest.add(text);
    for (const Competency &k : c.record.competencies) {
        for (const std::string &text :
             {k.id, k.name, std::to_string(k.earned), std::to_string(k.possible)})
            digest.add(text);
    }
    for (const Response &r : attempt.responses) {
        for (const std::string &text : {r.step, r.kind, r.answer, r.grade, std::to_string(r.score)})
            digest.add(text);
    }
}

} // namespace

MemoryAttempt *MemoryProjections::find(const AttemptId &attempt)
{
    const auto found = m_index.find(attempt);
    return found == m_index.end() ? nullptr : &m_attempts[found->second];
}

Result<void> MemoryProjections::apply(const Event &event)
{
    if (event.kind == EventKind::AttemptStarted) {
        start(event, courseVersionOf(event).value_or(""));
        return {};
    }
    if (isAssignment(event.kind)) {
        assign(event);
        return {};
    }
    if (event.kind == EventKind::Reviewed)
        return m_reviews.reviewed(event);
    MemoryAttempt *attempt = find(event.attempt);
    if (!attempt)
        return unknownAttempt();
    if (attempt->state != MemoryAttempt::State::Open)
        return closedAttempt();
    m_reviews.answered(event);
    if (event.kind == EventKind::Answered)
        attempt->responses.push_back(*responseOf(event, int(attempt->responses.size()) + 1));
    else if (event.kind == EventKind::AttemptFinished)
        finish(*attempt, event, *completionOf(event));
    else if (event.kind == EventKind::AttemptAbandoned)
        attempt->state = MemoryAttempt::State::Abandoned;
    return {};
}

void MemoryProjections::assign(const Event &event)
{
    const std::pair key(event.learner, event.course);
    if (event.kind == EventKind::Unassigned) {
        m_assignments.erase(key);
        return;
    }
    const auto [at, isNew] =
        m_assignments.try_emplace(key, event.learner, event.course, std::string(), event.time);
    at->second.due = dueOf(event).value_or("");
}

void MemoryProjections::start(const Event &event, const std::string &courseVersion)
{
    LessonProgress &progress = m_progress[{event.learner, event.course, event.lesson}];
    progress.course = event.course;
    progress.lesson = event.lesson;
    progress.last = event.time;
    ++progress.attempts;
    MemoryAttempt attempt;
    attempt.completion.attempt = event.attempt;
    attempt.completion.learner = event.learner;
    attempt.completion.course = event.course;
    attempt.completion.lesson = event.lesson;
    attempt.completion.courseVersion = courseVersion;
    attempt.completion.contentHash = event.contentHash;
    attempt.completion.number = progress.attempts;
    attempt.completion.started = event.time;
    m_index[event.attempt] = m_attempts.size();
    m_attempts.push_back(std::move(attempt));
}

void MemoryProjections::finish(MemoryAttempt &attempt, const Event &event, CompletionRecord record)
{
    LessonProgress &progress = m_progress[{event.learner, event.course, event.lesson}];
    progress.bestScore = std::max(progress.bestScore.value_or(record.score), record.score);
    progress.passed = progress.passed || record.result == Outcome::Passed;
    progress.last = event.time;
    attempt.state = MemoryAttempt::State::Finished;
    attempt.completion.finished = event.time;
    attempt.completion.record = std::move(record);
}

std::vector<LessonProgress> MemoryProjections::progress(const LearnerId &learner) const
{
    std::vector<LessonProgress> all;
    for (const auto &[key, progress] : m_progress) {
        if (std::get<LearnerId>(key) == learner)
            all.push_back(progress);
    }
    return all;
}

std::vector<Assignment> MemoryProjections::assignments(const LearnerId &learner) const
{
    std::vector<Assignment> all;
    for (const auto &[key, assignment] : m_assignments) {
        if (key.first == learner)
            all.push_back(assignment);
    }
    return all;
}

const Assignment *MemoryProjections::assignment(const LearnerId &learner,
                                                const CourseId &course) const
{
    const auto found = m_assignments.find({learner, course});
    return found == m_assignments.end() ? nullptr : &found->second;
}

std::string MemoryProjections::sum() const
{
    Digest digest;
    for (const MemoryAttempt &attempt : m_attempts)
        addAttempt(digest, attempt);
    for (const auto &[key, p] : m_progress) {
        for (const std::string &text :
             {std::get<LearnerId>(key).value, p.course.value, p.lesson.value,
              std::to_string(p.attempts), std::to_string(p.bestScore.value_or(-1)),
              std::to_string(p.passed), p.last})
            digest.add(text);
    }
    for (const auto &[key, a] : m_assignments) {
        for (const std::string &text : {a.learner.value, a.course.value, a.due, a.assigned})
            digest.add(text);
    }
    m_reviews.addTo(digest);
    return digest.hex();
}

} // namespace rapport::records
