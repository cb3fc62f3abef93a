#pragma once

#include "records/memorystore.h"
#include "records/sqlitestore.h"
#include "session/lessonsession.h"
#include "support/manualclock.h"
#include "unit/player/failingstore.h"
#include "unit/player/samplecourse.h"

#include <memory>

namespace rapport::player {

/// A learner at the sample course, who may leave and come back.
class Sittings
{
public:
    /// With "sqlite" the records are closed and opened again between two sittings.
    explicit Sittings(const QString &kind)
        : m_sqlite(kind == "sqlite")
    {
        openStore();
        learner = (*store().learnerByName("Ada", true))->id;
    }

    [[nodiscard]] records::RecordStore &store() { return *m_store; }
    [[nodiscard]] records::FailingStore &failing() { return *m_failing; }

    /// Leaves, and sits down again.
    Result<LessonSession> sitDown(bool startOver = false, std::uint64_t seed = 7)
    {
        if (m_sqlite)
            openStore();
        m_course = course.head();
        return LessonSession::open(*m_failing, clock, m_course,
                                   {lesson::LessonId{"call"}, learner, seed, startOver});
    }

    [[nodiscard]] std::vector<records::OpenAttempt> open()
    {
        return *store().openAttempts(learner);
    }

    ManualClock clock;
    SampleCourse course;
    records::LearnerId learner;

private:
    void openStore()
    {
        m_failing.reset();
        m_store.reset();
        if (m_sqlite)
            m_store = *records::SqliteStore::open(m_folder.filePath("records.sqlite").toStdString(),
                                                  clock);
        else
            m_store = std::make_unique<records::MemoryStore>(clock);
        m_failing = std::make_unique<records::FailingStore>(*m_store);
    }

    bool m_sqlite;
    QTemporaryDir m_folder;
    std::unique_ptr<records::RecordStore> m_store;
    std::unique_ptr<records::FailingStore> m_failing;
    format::CourseHead m_course;
};

/// The answers that lead through the sample lesson to a pass.
inline std::vector<engine::Answer> goodAnswers()
{
    using engine::Continue;
    using engine::pick;
    return {Continue{},
            pick({"ack"}),
            engine::Pick{{{"notes"}, {"leave"}}},
            Continue{},
            engine::Place{{{{"pity"}, {"sympathy"}}, {{"pace"}, {"empathy"}}}},
            Continue{},
            pick({"do"}),
            Continue{},
            pick({"may-i"}),
            pick({"hold"}),
            engine::Wait{},
            pick({"back"})};
}

/// Those of them that are recorded as answers; the others only move on.
inline constexpr std::size_t recordedAnswers = 7;

/// Answers until the step of that id is current; false where an answer is refused or it never is.
inline bool answerUntil(LessonSession &session, const std::string &step)
{
    for (const engine::Answer &answer : goodAnswers()) {
        if (session.run().current().step->id.value == step)
            return true;
        if (!session.answer(answer))
            return false;
    }
    return session.run().current().step->id.value == step;
}

} // namespace rapport::player
