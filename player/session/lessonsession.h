#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "engine/lessonrun.h"
#include "format/coursefolder.h"
#include "records/recordstore.h"
#include "session/keeper.h"

#include <memory>
#include <string>

namespace rapport::player {

/// One learner taking one lesson: the engine's run, recorded. The window and the terminal both go
/// through here, so that they leave the same records and can take over from each other. A rehearsal
/// takes the same answers and records none of them.
class LessonSession
{
public:
    struct Request
    {
        lesson::LessonId lesson;
        records::LearnerId learner;
        std::uint64_t seed = 0; ///< for a new attempt; a resumed one keeps its own
        bool startOver = false; ///< give up an open attempt instead of resuming it
    };

    /// Resumes the learner's open attempt at the lesson, or begins one. Where an open attempt can
    /// no longer be resumed (the lesson was changed too much) it is closed without a result, a new
    /// one begun, and notice() says so. The words are those of the course's language; an attempt
    /// begun in one language is resumed in any other. store, clock and course must outlive the
    /// session.
    static Result<LessonSession> open(records::RecordStore &store, const Clock &clock,
                                      const format::CourseHead &course, const Request &request);

    /// Takes a run for practice: a whole lesson, a lesson of one step, or one gone through again up
    /// to some visit. Nothing of it is recorded, and there is no attempt. clock and course must
    /// outlive the session.
    static LessonSession rehearse(const Clock &clock, const format::CourseHead &course,
                                  engine::LessonRun run);

    [[nodiscard]] const Clock &clock() const { return *m_clock; }
    [[nodiscard]] const format::CourseHead &course() const { return *m_course; }
    [[nodiscard]] const engine::LessonRun &run() const { return m_run; }
    /// Who takes it; empty for a rehearsal.
    [[nodiscard]] const records::LearnerId &learner() const { return m_learner; }
    /// What the answers are recorded under; empty for a rehearsal.
    [[nodiscard]] const records::AttemptId &attempt() const { return m_attempt; }
    [[nodiscard]] bool isRehearsal() const { return m_attempt.empty(); }
    [[nodiscard]] bool resumed() const { return m_resumed; }
    /// A sentence the learner should see first; usually empty.
    [[nodiscard]] const Saying &notice() const { return m_notice; }
    /// Time spent in this attempt so far, over all sittings.
    [[nodiscard]] Millis elapsed() const;

    /// Takes an answer. When it returns ok, the answer is on the disk, and if it led to an ending
    /// so is the completion. When it fails nothing has changed, here or on the disk, but for one
    /// case: where the last answer was kept and only its completion was not, the run is finished
    /// and finish() is left to do. Where another process has gone on with the attempt meanwhile,
    /// it fails with Fault::Usage: two ways through a lesson never mix in one attempt.
    /// What was laid out for it becomes draft.
    Result<engine::Reaction> answer(const engine::Answer &answer, std::string draft = {});

    /// Lets time pass on the call; what the caller does about it is recorded.
    Result<engine::Reaction> advance(Millis time);

    /// Gives more time to a learner who needs it, as LessonRun::allowTime does; kept with the next
    /// answer, or on leaving.
    void allowTime(double factor) { m_run.allowTime(factor); }

    /// What is laid out for an answer but not yet handed in, as it was left; empty for nothing.
    [[nodiscard]] const std::string &draft() const { return m_draft; }
    /// Notes what is laid out: one line, in whatever words. Kept with the next save or answer.
    void setDraft(std::string draft) { m_draft = std::move(draft); }

    /// Keeps where the run stands and what is laid out, for leaving and every few seconds.
    Result<void> save();

    /// Records the ending of a finished run. answer() and advance() do this on their own; it is
    /// only left to do where that failed, or where a process ended between the two.
    Result<void> finish();

private:
    LessonSession(const Clock &clock, const format::CourseHead &course, engine::LessonRun run);

    Result<engine::Reaction> commit(engine::LessonRun next, engine::Reaction reaction);
    [[nodiscard]] std::string saved(const engine::LessonRun &run) const;
    [[nodiscard]] records::AnswerRecord recordOf(const engine::Visit &visit) const;

    std::unique_ptr<Keeper> m_keeper;
    const Clock *m_clock;
    const format::CourseHead *m_course;
    engine::LessonRun m_run;
    records::LearnerId m_learner;
    records::AttemptId m_attempt;
    Saying m_notice;
    std::string m_draft;
    Millis m_before{0};  ///< spent in earlier sittings
    Millis m_started{0}; ///< monotonic
    bool m_resumed = false;
};

} // namespace rapport::player
