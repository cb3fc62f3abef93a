#pragma once

#include "e2e/window/learnerwindow.h"
#include "records/sqlitestore.h"
#include "support/typist.h"

namespace rapport {

/// Follows one learner through one lesson by reading the records while the player writes them, and
/// knows which keys give which answer.
class Follower
{
public:
    /// The lesson is the first of the course. Makes the records where there are none.
    Follower(const Desk &desk, const QString &courseFolder, const std::string &learner);

    /// The saved run of the open attempt; nothing where none is open.
    [[nodiscard]] std::optional<engine::LessonRun> run() const;
    /// The saved run as it was stored, with the time spent on it. Empty where none is open.
    [[nodiscard]] std::string savedText() const;
    [[nodiscard]] std::vector<records::Response> responses(const records::AttemptId &attempt) const;
    /// The learner's finished attempts at the lesson.
    [[nodiscard]] std::vector<records::Completion> completions() const;
    [[nodiscard]] records::AttemptId openAttempt() const;
    /// How often something of this kind was recorded.
    [[nodiscard]] int count(records::EventKind kind) const;
    [[nodiscard]] const format::CourseHead &course() const { return m_rehearsal.course; }
    [[nodiscard]] const std::shared_ptr<const engine::Script> &script() const
    {
        return m_rehearsal.script;
    }

    /// Whether the records stand where run stands, the time spent aside.
    [[nodiscard]] bool standsAt(const engine::LessonRun &run) const;
    /// Gives an answer by keys alone and waits until the records hold it.
    bool give(const LearnerWindow &window, engine::LessonRun &run, const engine::Answer &answer);
    /// Resumes in a window that shows the library: Enter, and the attempt is taken up again.
    [[nodiscard]] bool resumeIn(const LearnerWindow &window) const;

private:
    [[nodiscard]] std::optional<records::OpenAttempt> attempt() const;

    SystemClock m_clock;
    std::string m_learner;
    Rehearsal m_rehearsal;
    std::unique_ptr<records::SqliteStore> m_store;
};

/// The keys that give an answer where run stands. A recording is read; captions are its own.
[[nodiscard]] QStringList keysFor(const engine::LessonRun &run, const engine::Answer &answer,
                                  const format::Captions &captions = {});

/// The next answer: the autopilot's, but on hold one that takes no time. There it asks, puts the
/// caller on hold, comes straight back and offers to ring.
[[nodiscard]] engine::Answer nextAnswer(engine::Autopilot &pilot, const engine::LessonRun &run);

/// Everything of a run that passing time alone does not change, as text to compare.
[[nodiscard]] QString withoutTime(const engine::LessonRun &run);

} // namespace rapport
