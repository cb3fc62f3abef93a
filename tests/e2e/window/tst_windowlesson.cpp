#include "e2e/window/follower.h"

#include "engine/savedrun.h"

#include <QTest>

using namespace rapport;

namespace {

constexpr const char *course = COURSES "/reading-the-customer";

/// What was answered and what it earned, to compare between attempts.
QStringList sequence(const std::vector<records::Response> &responses)
{
    QStringList lines;
    for (const records::Response &one : responses)
        lines << QString::fromStdString(one.step + " | " + one.kind + " | " + one.answer + " | " +
                                        one.grade + " | ") +
                     QString::number(one.score);
    return lines;
}

} // namespace

/// A lesson taken in the real window with keys alone, and shared with the terminal.
class TestWindowLesson : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void newLearnerComesToAnEnding();
    void terminalBeginsAndWindowEnds_data();
    void terminalBeginsAndWindowEnds();
    void windowBeginsAndTerminalEnds_data();
    void windowBeginsAndTerminalEnds();
    void closingKeepsThePlace();

private:
    [[nodiscard]] Ended playInTerminal(const QString &learner, std::uint64_t seed,
                                       const QByteArray &typed) const;
    [[nodiscard]] QByteArray typedToTheEnd(engine::LessonRun run, engine::Aim aim) const;

    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<LearnerWindow> m_window;
};

void TestWindowLesson::init()
{
    m_desk = std::make_unique<Desk>();
    m_window = std::make_unique<LearnerWindow>(*m_desk);
    QVERIFY(configure(*m_desk, "reducedMotion=true\n"));
}

void TestWindowLesson::cleanup()
{
    QCOMPARE(m_window->complaints(), QByteArray());
    m_window.reset();
}

Ended TestWindowLesson::playInTerminal(const QString &learner, std::uint64_t seed,
                                       const QByteArray &typed) const
{
    return m_desk->run(PLAYER,
                       {"play", "reading-the-customer", "--json", "--learner", learner, "--seed",
                        QString::number(seed)},
                       typed);
}

QByteArray TestWindowLesson::typedToTheEnd(engine::LessonRun run, engine::Aim aim) const
{
    const engine::LessonRun start = run;
    std::vector<engine::Answer> answers;
    engine::Autopilot pilot(run.script(), aim, run.state().seed);
    while (!run.finished()) {
        answers.push_back(nextAnswer(pilot, run));
        if (!run.answer(answers.back()))
            return {};
    }
    return QByteArray::fromStdString(typedFor(start, answers));
}

/// From an empty desk: a name, a search, the course, the lesson, its ending, the debrief and back.
/// The same answers given in the terminal then leave the same record.
void TestWindowLesson::newLearnerComesToAnEnding()
{
    Follower ada(*m_desk, course, "Ada Lund");
    QVERIFY(m_window->open());
    QVERIFY(m_window->type("Ada Lund"));
    QVERIFY(m_window->pressAndSee({"Return"}));
    QVERIFY(m_window->pressAndSee({"shift+Tab"}));
    QVERIFY(m_window->type("death"));
    QVERIFY(m_window->pressAndSee({"Tab"}));
    QVERIFY(m_window->pressAndSee({"Return"}));
    QVERIFY(m_window->press({"Return"}));
    QVERIFY(waitUntil([&] { return ada.run().has_value(); }));

    engine::LessonRun run = *ada.run();
    const std::uint64_t seed = run.state().seed;
    const records::AttemptId attempt = ada.openAttempt();
    engine::Autopilot pilot(run.script(), engine::Aim::Best, seed);
    QStringList kinds;
    while (!run.finished()) {
        kinds << QString::fromLatin1(run.current().step->kind());
        QVERIFY2(ada.give(*m_window, run, nextAnswer(pilot, run)), qPrintable(kinds.join(' ')));
    }
    for (const char *kind : {"page", "pair", "sort", "choice", "turn", "hold"})
        QVERIFY2(kinds.contains(kind), kind);
    // The ending, the debrief, and the library again: its first lesson begins with Enter.
    QVERIFY(m_window->press({"Return", "Return"}));
    QCOMPARE(m_window->close(), 0);

    const auto completed = ada.completions();
    QCOMPARE(completed.size(), std::size_t(1));
    QVERIFY(completed[0].attempt == attempt);
    const Ended exported = m_desk->run(ADMIN, {"export", "--records", m_desk->records()});
    QCOMPARE(exported.code, 0);
    QVERIFY(exported.out.contains("Ada Lund"));
    QVERIFY(exported.out.contains(completed[0].finished.c_str()));

    Follower bo(*m_desk, course, "Bo");
    const QByteArray typed =
        typedToTheEnd(engine::LessonRun(ada.script(), seed), engine::Aim::Best);
    QCOMPARE(playInTerminal("Bo", seed, typed).code, 0);
    QCOMPARE(bo.completions().size(), std::size_t(1));
    const records::Completion other = bo.completions().front();
    QCOMPARE(sequence(ada.responses(attempt)), sequence(bo.responses(other.attempt)));
    QCOMPARE(completed[0].record.score, other.record.score);
    QCOMPARE(completed[0].record.ending, other.record.ending);
    QVERIFY(completed[0].record.competencies == other.record.competencies);
}

void TestWindowLesson::terminalBeginsAndWindowEnds_data()
{
    QTest::addColumn<int>("typedAnswers");
    QTest::addColumn<int>("aim");
    QTest::newRow("on an explanation") << 2 << int(engine::Aim::Random);
    QTest::newRow("in the call") << 13 << int(engine::Aim::Worst);
}

void TestWindowLesson::terminalBeginsAndWindowEnds()
{
    QFETCH(int, typedAnswers);
    QFETCH(int, aim);
    Follower cleo(*m_desk, course, "Cleo");
    engine::LessonRun run(cleo.script(), 7);
    engine::Autopilot pilot(run.script(), engine::Aim(aim), 7);
    std::vector<engine::Answer> answers;
    for (int i = 0; i < typedAnswers; ++i) {
        answers.push_back(nextAnswer(pilot, run));
        QVERIFY(run.answer(answers.back()));
    }
    const QByteArray typed =
        QByteArray::fromStdString(typedFor(engine::LessonRun(cleo.script(), 7), answers));
    QCOMPARE(playInTerminal("Cleo", 7, typed).code, 0);
    QCOMPARE(withoutTime(*cleo.run()), withoutTime(run));

    const records::AttemptId attempt = cleo.openAttempt();
    QVERIFY(configure(*m_desk, "reducedMotion=true\nlastLearner=Cleo\n"));
    QVERIFY(m_window->open());
    QVERIFY(cleo.resumeIn(*m_window));
    QCOMPARE(withoutTime(*cleo.run()), withoutTime(run));
    while (!run.finished())
        QVERIFY(cleo.give(*m_window, run, nextAnswer(pilot, run)));
    QCOMPARE(m_window->close(), 0);
    QCOMPARE(cleo.completions().size(), std::size_t(1));
    QVERIFY(cleo.completions().front().attempt == attempt);

    Follower dee(*m_desk, course, "Dee");
    const QByteArray all = typedToTheEnd(engine::LessonRun(cleo.script(), 7), engine::Aim(aim));
    QCOMPARE(playInTerminal("Dee", 7, all).code, 0);
    const records::Completion whole = dee.completions().front();
    QCOMPARE(sequence(cleo.responses(attempt)), sequence(dee.responses(whole.attempt)));
    QCOMPARE(cleo.completions().front().record.score, whole.record.score);
}

void TestWindowLesson::windowBeginsAndTerminalEnds_data()
{
    QTest::addColumn<int>("pressedAnswers");
    QTest::newRow("while choosing a pair") << 1;
    QTest::newRow("in the call") << 12;
}

void TestWindowLesson::windowBeginsAndTerminalEnds()
{
    QFETCH(int, pressedAnswers);
    Follower eve(*m_desk, course, "Eve");
    QVERIFY(m_window->open());
    QVERIFY(m_window->type("Eve"));
    QVERIFY(m_window->press({"Return", "Return"}));
    QVERIFY(waitUntil([&] { return eve.run().has_value(); }));
    engine::LessonRun run = *eve.run();
    engine::Autopilot pilot(run.script(), engine::Aim::Best, 0);
    for (int i = 0; i < pressedAnswers; ++i)
        QVERIFY(eve.give(*m_window, run, nextAnswer(pilot, run)));
    const std::string before = eve.savedText();
    QVERIFY(m_window->press({"Escape"}));
    QVERIFY(waitUntil([&] { return eve.savedText() != before; }));
    QCOMPARE(m_window->close(), 0);
    QCOMPARE(withoutTime(*eve.run()), withoutTime(run));

    const records::AttemptId attempt = eve.openAttempt();
    const Ended ended = playInTerminal("Eve", 1, typedToTheEnd(run, engine::Aim::Best));
    QCOMPARE(ended.code, 0);
    QVERIFY(ended.err.contains("You go on where you left off."));
    QCOMPARE(eve.completions().size(), std::size_t(1));
    const records::Completion completion = eve.completions().front();
    QVERIFY(completion.attempt == attempt);

    Follower fay(*m_desk, course, "Fay");
    const std::uint64_t seed = run.state().seed;
    const QByteArray all = typedToTheEnd(engine::LessonRun(eve.script(), seed), engine::Aim::Best);
    QCOMPARE(playInTerminal("Fay", seed, all).code, 0);
    const records::Completion whole = fay.completions().front();
    QCOMPARE(sequence(eve.responses(attempt)), sequence(fay.responses(whole.attempt)));
    QCOMPARE(completion.record.score, whole.record.score);
}

void TestWindowLesson::closingKeepsThePlace()
{
    Follower gil(*m_desk, course, "Gil");
    QVERIFY(m_window->open());
    QVERIFY(m_window->type("Gil"));
    QVERIFY(m_window->press({"Return", "Return"}));
    QVERIFY(waitUntil([&] { return gil.run().has_value(); }));
    engine::LessonRun run = *gil.run();
    engine::Autopilot pilot(run.script(), engine::Aim::Best, 0);
    for (int i = 0; i < 4; ++i)
        QVERIFY(gil.give(*m_window, run, nextAnswer(pilot, run)));
    QCOMPARE(m_window->close(), 0);
    QVERIFY(gil.standsAt(run));
    QCOMPARE(withoutTime(*gil.run()), withoutTime(run));

    LearnerWindow again(*m_desk);
    QVERIFY(again.open());
    QVERIFY(gil.resumeIn(again));
    QVERIFY(gil.give(again, run, nextAnswer(pilot, run)));
    QCOMPARE(again.close(), 0);
    QCOMPARE(again.complaints(), QByteArray());
}

QTEST_MAIN(TestWindowLesson)
#include "tst_windowlesson.moc"
