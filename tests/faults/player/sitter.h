#pragma once

#include "records/sqlitestore.h"
#include "support/desk.h"
#include "support/typist.h"

#include <optional>

namespace rapport {

/// One lesson as it is going to be taken, and how far it has got.
struct Plan
{
    QString course;
    std::uint64_t seed = 0;
    std::vector<engine::Answer> answers;
    std::size_t done = 0;          ///< answers that are known to be kept
    std::vector<engine::State> at; ///< the run before each answer, and at its end
    Rehearsal rehearsal;

    [[nodiscard]] const engine::State &now() const { return at[done]; }
    [[nodiscard]] bool finished() const { return done == answers.size(); }
    [[nodiscard]] engine::LessonRun run() const { return {rehearsal.script, now()}; }
};

Plan makePlan(const QString &course, engine::Aim aim, std::uint64_t seed);

/// The player's real process taking a lesson by typed numbers.
class Sitter
{
public:
    Sitter(const Desk &desk, const Plan &plan, const std::string &learner,
           std::function<void()> atStart = {});
    /// Ends the process if it still runs.
    ~Sitter();

    /// Types the answer after those that this sitting has typed already.
    void typeNext();
    /// Waits until the process asks for the next answer. False where it ends instead.
    bool isAsked();
    void kill();
    /// Waits for the process to end by itself; its exit code, or -1.
    int exitCode();

    /// Answers typed here whose next question was shown: those the process says are kept.
    [[nodiscard]] std::size_t acknowledged() const;
    /// What was shown before the first answer.
    [[nodiscard]] QByteArray firstScreen() const;
    /// What the process complained of; how it ended, where it said nothing.
    [[nodiscard]] QByteArray errors();
    [[nodiscard]] qint64 pid() const { return m_process.processId(); }

private:
    const Plan &m_plan;
    engine::LessonRun m_run;
    std::size_t m_from;
    QProcess m_process;
    QByteArray m_out;
    std::vector<int> m_promptsAfter; ///< prompts shown once the n-th typed answer is taken
};

/// What the records say about a plan.
struct Found
{
    std::string problem;             ///< empty when all is well
    std::optional<std::size_t> done; ///< answers in the records; nothing where none was begun
    bool completed = false;
};

/// Compares the records with the plan: they may hold the plan's done answers, or one more where one
/// was under way. The file and its chain are checked as well.
Found look(const Desk &desk, const Plan &plan, const std::string &learner);

/// What the terminal shows first to someone who goes on with what the records hold.
QByteArray expectedScreen(const Desk &desk, const Plan &plan, const std::string &learner);

} // namespace rapport
