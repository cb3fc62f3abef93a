#include "e2e/window/follower.h"

#include "engine/savedrun.h"

#include <algorithm>

namespace rapport {

Follower::Follower(const Desk &desk, const QString &courseFolder, const std::string &learner)
    : m_learner(learner)
    , m_rehearsal(*rehearse(courseFolder.toStdString()))
    , m_store(*records::SqliteStore::open(desk.records().toStdString(), m_clock))
{}

std::optional<records::OpenAttempt> Follower::attempt() const
{
    const auto learner = m_store->learnerByName(m_learner, false);
    if (!learner || !*learner)
        return std::nullopt;
    const auto open = m_store->openAttempt((*learner)->id, {m_rehearsal.course.course.id.value},
                                           {m_rehearsal.script->lesson().id.value});
    return open ? *open : std::nullopt;
}

records::AttemptId Follower::openAttempt() const
{
    const auto open = attempt();
    return open ? open->attempt : records::AttemptId{};
}

std::string Follower::savedText() const
{
    const auto open = attempt();
    return open ? open->savedRun : std::string();
}

std::optional<engine::LessonRun> Follower::run() const
{
    const std::string saved = savedText();
    if (saved.empty())
        return std::nullopt;
    // Above it stand the time spent so far, and what is laid out.
    const auto run = engine::resume(m_rehearsal.script, saved.substr(saved.find("rapport-run")));
    return run ? std::optional(run->run) : std::nullopt;
}

std::vector<records::Response> Follower::responses(const records::AttemptId &attempt) const
{
    const auto given = m_store->responses(attempt);
    return given ? *given : std::vector<records::Response>();
}

std::vector<records::Completion> Follower::completions() const
{
    std::vector<records::Completion> found;
    const auto collect = [&](const records::Completion &one) {
        if (one.learnerName == m_learner)
            found.push_back(one);
        return true;
    };
    const auto read = m_store->completions(
        {records::CourseId{m_rehearsal.course.course.id.value}, {}, {}}, collect);
    return read ? found : std::vector<records::Completion>();
}

int Follower::count(records::EventKind kind) const
{
    int found = 0;
    const auto read = m_store->events([&](const records::Event &event) {
        found += event.kind == kind ? 1 : 0;
        return true;
    });
    return read ? found : -1;
}

bool Follower::standsAt(const engine::LessonRun &run) const
{
    if (run.finished())
        return !attempt() && !completions().empty();
    const auto kept = this->run();
    return kept && kept->state().visits.size() == run.state().visits.size() &&
           kept->state().step == run.state().step && kept->state().phase == run.state().phase &&
           kept->state().hold.done == run.state().hold.done;
}

bool Follower::give(const LearnerWindow &window, engine::LessonRun &run,
                    const engine::Answer &answer)
{
    const QStringList keys = keysFor(run, answer, captionsOf(course(), run));
    if (!run.answer(answer) || !window.press(keys))
        return false;
    return waitUntil([&] { return standsAt(run); });
}

bool Follower::resumeIn(const LearnerWindow &window) const
{
    const int before = count(records::EventKind::AttemptResumed);
    return window.press({"Return"}) &&
           waitUntil([&] { return count(records::EventKind::AttemptResumed) == before + 1; });
}

engine::Answer nextAnswer(engine::Autopilot &pilot, const engine::LessonRun &run)
{
    const auto *hold = run.current().as<lesson::Hold>();
    if (!hold || run.state().phase != engine::Phase::Asking)
        return pilot.next(run);
    using lesson::HoldMove;
    const engine::HoldState &state = run.state().hold;
    const HoldMove move = !state.asked     ? HoldMove::Ask
                          : !state.wasHeld ? HoldMove::Hold
                          : state.onHold   ? HoldMove::Return
                                           : HoldMove::Callback;
    const auto isGood = [&](const lesson::HoldAction &action) {
        return action.move == move && action.grade != lesson::Grade::Dont;
    };
    return engine::pick(std::ranges::find_if(hold->actions, isGood)->id);
}

QString withoutTime(const engine::LessonRun &run)
{
    engine::State state = run.state();
    state.callTime = {};
    for (engine::Visit &visit : state.visits)
        visit.at = {};
    return QString::fromStdString(engine::save(engine::LessonRun(run.sharedScript(), state)));
}

} // namespace rapport
