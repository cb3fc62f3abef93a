#include "session/lessonsession.h"

#include "engine/savedrun.h"
#include "session/contenthash.h"
#include "session/locks.h"
#include "session/sitting.h"

namespace rapport::player {

namespace {

/// Competencies are recorded under the names the course gives them, whatever the language.
records::CompletionRecord completionOf(const engine::RunResult &result,
                                       const format::CourseHead &course, Millis duration)
{
    records::CompletionRecord record;
    record.result = result.passed ? records::Outcome::Passed : records::Outcome::Failed;
    record.score = result.score;
    for (const engine::CompetencyResult &one : result.competencies) {
        const lesson::Competency *measured = course.measured.find(one.id);
        record.competencies.push_back(
            {one.id, measured ? measured->name.source : one.name, one.earned, one.possible});
    }
    record.ending = result.ending.value;
    record.duration = duration;
    return record;
}

} // namespace

LessonSession::LessonSession(const Clock &clock, const format::CourseHead &course,
                             engine::LessonRun run)
    : m_keeper(std::make_unique<NoKeeper>())
    , m_clock(&clock)
    , m_course(&course)
    , m_run(std::move(run))
    , m_started(clock.monotonicNow())
{}

LessonSession LessonSession::rehearse(const Clock &clock, const format::CourseHead &course,
                                      engine::LessonRun run)
{
    return {clock, course, std::move(run)};
}

Result<LessonSession> LessonSession::open(records::RecordStore &store, const Clock &clock,
                                          const format::CourseHead &course, const Request &request)
{
    Result<format::LoadedLesson> loaded = format::loadLesson(course, request.lesson);
    if (!loaded)
        return loaded.error();
    const std::string hash = contentHash(loaded->text);
    auto script = engine::Script::compile(std::move(loaded->lesson), course.course,
                                          std::move(loaded->phrases), std::move(loaded->rules));
    if (!script)
        return script.error();
    const records::CourseId courseId{course.course.id.value};
    const records::LessonId lessonId{request.lesson.value};
    auto open = store.openAttempt(request.learner, courseId, lessonId);
    if (!open)
        return open.error();

    if (!*open || request.startOver) {
        const auto progress = store.progress(request.learner);
        if (!progress)
            return progress.error();
        const auto missing = missingBefore(course, request.lesson, *progress);
        if (!missing.empty())
            return lockedError(*course.find(request.lesson), missing);
    }

    Saying notice;
    if (*open) {
        const records::OpenAttempt &attempt = **open;
        const Sitting sitting = sittingFrom(attempt.savedRun);
        Result<engine::Resumed> run = engine::resume(*script, sitting.run);
        if (run && !request.startOver) {
            LessonSession session(clock, course, std::move(run->run));
            session.m_learner = request.learner;
            session.m_attempt = attempt.attempt;
            session.m_keeper = std::make_unique<RecordedKeeper>(store, attempt);
            session.m_before = sitting.elapsed;
            session.m_draft = sitting.draft;
            session.m_resumed = true;
            session.m_notice = run->notice;
            if (attempt.contentHash != hash && session.m_notice.empty())
                session.m_notice = say("session", "This lesson has changed since you left it. Your "
                                                  "answers and your place are kept.");
            if (Result<void> noted = store.recordResumed(attempt.attempt, sitting.elapsed); !noted)
                return noted.error();
            return session;
        }
        if (Result<void> closed = store.abandonAttempt(attempt.attempt, sitting.elapsed); !closed)
            return closed.error();
        if (!request.startOver)
            notice = Saying(run.error().what)
                         .then(say("session",
                                   "The lesson begins again; your recorded answers are kept."));
    }
    LessonSession session(clock, course, engine::LessonRun(*script, request.seed));
    session.m_learner = request.learner;
    session.m_notice = std::move(notice);
    const std::string version = std::to_string(course.course.version);
    const std::string saved = session.saved(session.m_run);
    auto attempt = store.beginAttempt({request.learner, courseId, lessonId, version, hash, saved});
    if (!attempt)
        return attempt.error();
    session.m_attempt = *attempt;
    session.m_keeper = std::make_unique<RecordedKeeper>(
        store, records::OpenAttempt{
                   *attempt, request.learner, courseId, lessonId, version, hash, 1, {}, saved});
    return session;
}

Millis LessonSession::elapsed() const
{
    return m_before + (m_clock->monotonicNow() - m_started);
}

std::string LessonSession::saved(const engine::LessonRun &run) const
{
    return toText({elapsed(), shareDone(run), m_draft, engine::save(run)});
}

records::AnswerRecord LessonSession::recordOf(const engine::Visit &visit) const
{
    const lesson::Step &step = *m_run.script().at(visit.step).step;
    records::AnswerRecord record;
    record.step = step.id.value;
    record.kind = step.kind();
    record.answer = engine::toText(visit.answer);
    record.grade = lesson::Names<lesson::Grade>::names[std::size_t(visit.grade)];
    record.score = visit.gained;
    record.at = elapsed();
    return record;
}

Result<engine::Reaction> LessonSession::answer(const engine::Answer &answer, std::string draft)
{
    engine::LessonRun next = m_run;
    Result<engine::Reaction> reaction = next.answer(answer);
    if (!reaction)
        return reaction.error();
    std::swap(m_draft, draft);
    Result<engine::Reaction> taken = commit(std::move(next), *reaction);
    if (!taken && !m_run.finished())
        std::swap(m_draft, draft);
    return taken;
}

Result<engine::Reaction> LessonSession::advance(Millis time)
{
    engine::LessonRun next = m_run;
    const engine::Reaction reaction = next.advance(time);
    if (!reaction.leftStep) {
        // Passing time alone is kept with the next answer, or on leaving.
        m_run = std::move(next);
        return reaction;
    }
    return commit(std::move(next), reaction);
}

Result<engine::Reaction> LessonSession::commit(engine::LessonRun next, engine::Reaction reaction)
{
    const auto &visits = next.state().visits;
    const bool answered = visits.size() > m_run.state().visits.size() &&
                          !std::holds_alternative<engine::Continue>(visits.back().answer);
    const std::string sitting = saved(next);
    const Result<void> kept = answered ? m_keeper->keepAnswer(recordOf(visits.back()), sitting)
                                       : m_keeper->keepSitting(sitting);
    if (!kept)
        return kept.error();
    m_run = std::move(next);
    if (m_run.finished()) {
        if (Result<void> finished = finish(); !finished)
            return finished.error();
    }
    return reaction;
}

Result<void> LessonSession::save()
{
    if (m_run.finished())
        return {};
    return m_keeper->keepSitting(saved(m_run));
}

Result<void> LessonSession::finish()
{
    return m_keeper->keepCompletion(completionOf(m_run.result(), *m_course, elapsed()));
}

} // namespace rapport::player
