#include "faults/player/sitter.h"

#include "cli/terminal.h"
#include "engine/savedrun.h"
#include "records/memorystore.h"
#include "session/lessonsession.h"

#include <sstream>

namespace rapport {

namespace {

const QByteArray prompt = "> ";
constexpr int patience = 20'000;

/// The attempt's answers against those of a run.
bool sameAnswers(const std::vector<records::Response> &responses, const engine::State &state,
                 const engine::Script &script)
{
    std::size_t at = 0;
    for (const engine::Visit &visit : state.visits) {
        if (std::holds_alternative<engine::Continue>(visit.answer))
            continue;
        if (at == responses.size() || responses[at].step != script.at(visit.step).step->id.value ||
            responses[at].answer != engine::toText(visit.answer) ||
            responses[at].score != visit.gained)
            return false;
        ++at;
    }
    return at == responses.size();
}

records::LessonId lessonOf(const Plan &plan)
{
    return {plan.rehearsal.script->lesson().id.value};
}

Result<std::unique_ptr<records::SqliteStore>> openRecords(const Desk &desk, const Clock &clock)
{
    return records::SqliteStore::open(desk.records().toStdString(), clock,
                                      records::SqliteStore::Mode::Existing);
}

Found lookAtOpen(records::RecordStore &store, const Plan &plan, const records::OpenAttempt &open)
{
    const std::size_t head = open.savedRun.find('\n') + 1;
    const auto run = engine::resume(plan.rehearsal.script, open.savedRun.substr(head));
    if (!run)
        return {run.error().sentence(), {}, false};
    for (std::size_t done = plan.done; done <= plan.done + 1 && done < plan.at.size(); ++done) {
        if (!(run->run.state() == plan.at[done]))
            continue;
        if (!sameAnswers(*store.responses(open.attempt), run->run.state(), *plan.rehearsal.script))
            return {"the answers are not those of the saved run", {}, false};
        return {{}, done, false};
    }
    return {"the saved run is not after " + std::to_string(plan.done) + " answers", {}, false};
}

Found lookAtCompleted(records::RecordStore &store, const Plan &plan,
                      const records::LearnerId &learner)
{
    if (plan.done + 1 < plan.answers.size())
        return {"it was completed before its end", {}, false};
    records::CompletionFilter filter;
    filter.learner = learner;
    filter.course = records::CourseId{plan.course.toStdString()};
    std::optional<records::Completion> last;
    const Result<void> read = store.completions(filter, [&](const records::Completion &one) {
        last = one;
        return true;
    });
    if (!read || !last)
        return {"there is no completion", {}, false};
    const engine::RunResult result = judge(*plan.rehearsal.script, plan.at.back());
    if (last->record.score != result.score || last->record.ending != result.ending.value ||
        !sameAnswers(*store.responses(last->attempt), plan.at.back(), *plan.rehearsal.script))
        return {"the completion is not that of the answers", {}, false};
    return {{}, plan.answers.size(), true};
}

} // namespace

Plan makePlan(const QString &course, engine::Aim aim, std::uint64_t seed)
{
    Plan plan{course, seed, {}, 0, {}, *rehearse((COURSES "/" + course).toStdString())};
    engine::LessonRun run(plan.rehearsal.script, seed);
    plan.answers = answersOf(run, aim);
    plan.at.push_back(run.state());
    for (const engine::Answer &answer : plan.answers) {
        if (!run.answer(answer))
            break;
        plan.at.push_back(run.state());
    }
    return plan;
}

Sitter::Sitter(const Desk &desk, const Plan &plan, const std::string &learner,
               std::function<void()> atStart)
    : m_plan(plan)
    , m_run(plan.run())
    , m_from(plan.done)
{
    desk.seat(m_process);
    if (atStart)
        m_process.setChildProcessModifier(std::move(atStart));
    m_process.start(PLAYER, {"play", plan.course, "--seed", QString::number(plan.seed), "--learner",
                             QString::fromStdString(learner)});
    m_process.waitForStarted();
}

Sitter::~Sitter()
{
    kill();
}

void Sitter::typeNext()
{
    const engine::Answer &answer = m_plan.answers[m_from + m_promptsAfter.size()];
    const std::vector<std::string> lines = linesFor(m_run, answer);
    for (const std::string &line : lines)
        m_process.write(QByteArray::fromStdString(line + '\n'));
    m_process.waitForBytesWritten(patience);
    m_promptsAfter.push_back((m_promptsAfter.empty() ? 1 : m_promptsAfter.back()) +
                             int(lines.size()));
    (void)m_run.answer(answer);
}

bool Sitter::isAsked()
{
    const int wanted = m_promptsAfter.empty() ? 1 : m_promptsAfter.back();
    while (m_out.count(prompt) < wanted) {
        const bool more = m_process.waitForReadyRead(patience);
        m_out += m_process.readAllStandardOutput();
        if (!more && m_out.count(prompt) < wanted)
            return false;
    }
    return true;
}

void Sitter::kill()
{
    if (m_process.state() != QProcess::NotRunning) {
        m_process.kill();
        m_process.waitForFinished(patience);
    }
    m_out += m_process.readAllStandardOutput();
}

int Sitter::exitCode()
{
    const bool ended =
        m_process.state() == QProcess::NotRunning || m_process.waitForFinished(patience);
    m_out += m_process.readAllStandardOutput();
    return ended && m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
}

QByteArray Sitter::errors()
{
    const QByteArray told = m_process.readAllStandardError();
    if (!told.isEmpty() || m_process.state() != QProcess::NotRunning)
        return told;
    const bool crashed = m_process.exitStatus() == QProcess::CrashExit;
    return (crashed ? "ended by signal " : "ended with code ") +
           QByteArray::number(m_process.exitCode());
}

std::size_t Sitter::acknowledged() const
{
    const auto shown = m_out.count(prompt);
    return std::size_t(
        std::ranges::count_if(m_promptsAfter, [&](int prompts) { return prompts <= shown; }));
}

QByteArray Sitter::firstScreen() const
{
    return m_out.left(m_out.indexOf(prompt));
}

Found look(const Desk &desk, const Plan &plan, const std::string &learner)
{
    const SystemClock clock;
    if (!QFile::exists(desk.records()))
        return {plan.done > 0 ? "the records are gone" : "", {}, false};
    const auto opened = openRecords(desk, clock);
    if (!opened)
        return {opened.error().sentence(), {}, false};
    records::SqliteStore &store = **opened;
    if (const Result<void> whole = store.checkFile(); !whole)
        return {whole.error().sentence(), {}, false};
    if (!store.verifyChain()->intact())
        return {"the chain is broken", {}, false};
    const auto who = *store.learnerByName(learner, false);
    if (!who)
        return {plan.done > 0 ? "the learner is gone" : "", {}, false};
    const auto open = *store.openAttempt(who->id, {plan.course.toStdString()}, lessonOf(plan));
    if (open)
        return lookAtOpen(store, plan, *open);
    if (plan.done == 0)
        return {};
    return lookAtCompleted(store, plan, who->id);
}

QByteArray expectedScreen(const Desk &desk, const Plan &plan, const std::string &learner)
{
    const SystemClock clock;
    const auto opened = openRecords(desk, clock);
    const auto who = *(*opened)->learnerByName(learner, false);
    const records::OpenAttempt open =
        **(*opened)->openAttempt(who->id, {plan.course.toStdString()}, lessonOf(plan));
    records::MemoryStore memory(clock);
    const records::LearnerId here = (*memory.learnerByName(learner, true))->id;
    const auto begun = memory.beginAttempt(
        {here, open.course, open.lesson, open.courseVersion, open.contentHash, open.savedRun});
    auto session =
        player::LessonSession::open(memory, clock, plan.rehearsal.course,
                                    {plan.rehearsal.script->lesson().id, here, plan.seed, false});
    std::istringstream nothing;
    std::ostringstream shown;
    if (!begun || !session || !player::Terminal(nothing, shown, clock).play(*session))
        return {};
    const QByteArray out = QByteArray::fromStdString(shown.str());
    return out.left(out.indexOf(prompt));
}

} // namespace rapport
