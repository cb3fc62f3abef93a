#include "e2e/window/follower.h"

#include <QTest>

using namespace rapport;
using namespace std::chrono_literals;

namespace {

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

/// A lesson with every kind of step, taken in the real window with keys alone; and what is laid out
/// there but not handed in when the power goes.
class TestWindowKinds : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void windowLeavesTheTerminalsRecord_data();
    void windowLeavesTheTerminalsRecord();
    void whatIsWrittenOutlivesAKill();
    void whatIsTickedOutlivesLeaving();

private:
    [[nodiscard]] QString course(const QString &name = "every-kind") const
    {
        return m_desk->path("courses/" + name);
    }
    void putOnTheDesk(const QString &from, const QString &name) const;
    [[nodiscard]] Ended playInTerminal(const QString &name, const QString &learner,
                                       std::uint64_t seed, const std::string &typed) const;
    [[nodiscard]] static std::vector<engine::Answer> answersTo(Follower &follower,
                                                               const std::string &step);
    void takeInWindow(Follower &follower, std::vector<engine::Answer> &answers, QStringList &met);
    void comeTo(Follower &follower, const std::string &step);

    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<LearnerWindow> m_window;
};

void TestWindowKinds::init()
{
    m_desk = std::make_unique<Desk>();
    m_window = std::make_unique<LearnerWindow>(*m_desk);
    QVERIFY(configure(*m_desk, "reducedMotion=true\nlastLearner=Ada\n"));
}

void TestWindowKinds::putOnTheDesk(const QString &from, const QString &name) const
{
    const auto files = snapshot(from);
    for (const QString &file : files.keys()) {
        if (QFileInfo(file).isFile())
            QVERIFY(writeFile(course(name) + file.mid(from.size()), files[file]));
    }
    if (from == EVERY_KIND)
        QVERIFY(QFile::copy(COURSES "/reading-the-customer/media/another-day.ogg",
                            course(name) + "/media/call.ogg"));
}

void TestWindowKinds::cleanup()
{
    QCOMPARE(m_window->complaints(), QByteArray());
    m_window.reset();
}

Ended TestWindowKinds::playInTerminal(const QString &name, const QString &learner,
                                      std::uint64_t seed, const std::string &typed) const
{
    return m_desk->run(PLAYER,
                       {"--courses", m_desk->path("courses"), "play", name, "--json", "--learner",
                        learner, "--seed", QString::number(seed)},
                       QByteArray::fromStdString(typed));
}

/// The best answers of seed 7 until a step; to the end where there is no such step.
std::vector<engine::Answer> TestWindowKinds::answersTo(Follower &follower, const std::string &step)
{
    engine::LessonRun run(follower.script(), 7);
    engine::Autopilot pilot(run.script(), engine::Aim::Best, 7);
    std::vector<engine::Answer> answers;
    while (!run.finished() && run.current().step->id.value != step) {
        answers.push_back(asRead(nextAnswer(pilot, run), captionsOf(follower.course(), run)));
        if (!run.answer(answers.back()))
            return {};
    }
    return answers;
}

/// Comes to a step at the terminal, and resumes there in the window.
void TestWindowKinds::comeTo(Follower &follower, const std::string &step)
{
    const std::string typed = typedFor(engine::LessonRun(follower.script(), 7),
                                       answersTo(follower, step), &follower.course());
    QCOMPARE(playInTerminal("every-kind", "Ada", 7, typed).code, 0);
    QCOMPARE(follower.run()->current().step->id.value, step);
    QVERIFY(m_window->open({"--courses", m_desk->path("courses")}));
    QVERIFY(follower.resumeIn(*m_window));
}

void TestWindowKinds::windowLeavesTheTerminalsRecord_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QStringList>("kinds");
    // A branch is gone through unseen, and the ending is where the run stands.
    QTest::newRow("every kind") << EVERY_KIND
                                << QStringList{"page", "pair",  "turn",  "clip", "choice",
                                               "sort", "order", "match", "spot", "write",
                                               "rate", "hold",  "speak"};
    QTest::newRow("a shipped course")
        << COURSES "/financial-abuse" << QStringList{"page", "turn", "hold"};
}

/// Takes the open lesson to its end by keys, and tells what was answered at which kinds.
void TestWindowKinds::takeInWindow(Follower &follower, std::vector<engine::Answer> &answers,
                                   QStringList &met)
{
    engine::LessonRun run = *follower.run();
    engine::Autopilot pilot(run.script(), engine::Aim::Best, run.state().seed);
    while (!run.finished()) {
        met << QString::fromLatin1(run.current().step->kind());
        const bool wasOnHold = run.state().hold.onHold;
        // The caller waits by the learner's own clock.
        if (wasOnHold)
            QTest::qWait(2500);
        answers.push_back(asRead(nextAnswer(pilot, run), captionsOf(follower.course(), run)));
        QVERIFY2(follower.give(*m_window, run, answers.back()), qPrintable(met.join(' ')));
        if (wasOnHold && !run.finished())
            QVERIFY(follower.run()->state().hold.held >= 2s);
    }
}

void TestWindowKinds::windowLeavesTheTerminalsRecord()
{
    QFETCH(QString, from);
    QFETCH(QStringList, kinds);
    const QString name =
        QFileInfo(from).fileName() == "everykind" ? "every-kind" : QFileInfo(from).fileName();
    putOnTheDesk(from, name);
    Follower ada(*m_desk, course(name), "Ada");
    QVERIFY(m_window->open({"--courses", m_desk->path("courses")}));
    QVERIFY(m_window->type("Ada"));
    QVERIFY(m_window->press({"Return", "Return"}));
    QVERIFY(waitUntil([&] { return ada.run().has_value(); }));
    const std::uint64_t seed = ada.run()->state().seed;
    const records::AttemptId attempt = ada.openAttempt();
    std::vector<engine::Answer> answers;
    QStringList met;
    takeInWindow(ada, answers, met);
    QVERIFY(m_window->press({"Return", "Return"}));
    QCOMPARE(m_window->close(), 0);
    for (const QString &kind : kinds)
        QVERIFY2(met.contains(kind), qPrintable(kind));
    QCOMPARE(ada.completions().size(), std::size_t(1));

    Follower bo(*m_desk, course(name), "Bo");
    const std::string typed =
        typedFor(engine::LessonRun(ada.script(), seed), answers, &ada.course());
    const Ended ended = playInTerminal(name, "Bo", seed, typed);
    QVERIFY2(ended.code == 0, ended.err);
    QCOMPARE(bo.completions().size(), std::size_t(1));
    const records::Completion mine = ada.completions().front();
    const records::Completion other = bo.completions().front();
    QCOMPARE(sequence(ada.responses(attempt)), sequence(bo.responses(other.attempt)));
    QCOMPARE(mine.record.score, other.record.score);
    QCOMPARE(mine.record.ending, other.record.ending);
    QVERIFY(mine.record.competencies == other.record.competencies);
}

void TestWindowKinds::whatIsWrittenOutlivesAKill()
{
    putOnTheDesk(EVERY_KIND, "every-kind");
    Follower ada(*m_desk, course(), "Ada");
    comeTo(ada, "reply");
    QVERIFY(m_window->type("I am so"));
    QVERIFY(waitUntil([&] { return ada.savedText().find("I am so") != std::string::npos; }, 5000));
    m_window->kill();

    LearnerWindow again(*m_desk);
    QVERIFY(again.open({"--courses", m_desk->path("courses")}));
    QVERIFY(ada.resumeIn(again));
    (void)again.stillPicture();
    QVERIFY(again.press({"End"}));
    QVERIFY(again.type(" sorry"));
    QVERIFY(again.press({"ctrl+Return"}));
    QVERIFY(waitUntil([&] { return ada.run()->state().phase == engine::Phase::Explaining; }));
    QCOMPARE(ada.responses(ada.openAttempt()).back().answer, "say I am so sorry");
    QVERIFY(ada.savedText().find("draft") == std::string::npos);
    QCOMPARE(again.close(), 0);
}

void TestWindowKinds::whatIsTickedOutlivesLeaving()
{
    putOnTheDesk(EVERY_KIND, "every-kind");
    Follower ada(*m_desk, course(), "Ada");
    comeTo(ada, "ask");
    (void)m_window->stillPicture();
    QVERIFY(m_window->press({"1", "Escape"}));
    QVERIFY(waitUntil([&] { return ada.savedText().find("papers") != std::string::npos; }));
    (void)m_window->stillPicture();
    QVERIFY(ada.resumeIn(*m_window));
    (void)m_window->stillPicture();
    QVERIFY(m_window->press({"2", "Return"}));
    QVERIFY(waitUntil([&] { return ada.run()->state().phase == engine::Phase::Explaining; }));
    QCOMPARE(ada.responses(ada.openAttempt()).back().answer, "pick papers whom");
    QCOMPARE(m_window->close(), 0);
}

QTEST_MAIN(TestWindowKinds)
#include "tst_windowkinds.moc"
