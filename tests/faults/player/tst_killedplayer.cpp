#include "faults/player/sitter.h"

#include <QRandomGenerator>
#include <QTest>

using namespace rapport;

/// kill -9 on the player at any moment of a lesson: what was acknowledged is there, and the next
/// start goes on at the very step.
class TestKilledPlayer : public QObject
{
    Q_OBJECT

private slots:
    void everythingAcknowledgedIsKept();

private:
    void sitUntilKilled(Plan &plan);
    void finish(Plan &plan);
    void compare(Plan &plan, std::size_t acknowledged);

    static constexpr int kills = 50;
    static constexpr auto learner = "Ada";

    Desk m_desk;
    QRandomGenerator m_random{20260309};
    int m_kills = 0;
    int m_underWay = 0; ///< kills that met an answer before its next question was shown
    std::size_t m_acknowledged = 0;
};

/// The plan stands, from here on, where the records do.
void TestKilledPlayer::compare(Plan &plan, std::size_t acknowledged)
{
    plan.done += acknowledged;
    m_acknowledged += acknowledged;
    const Found found = look(m_desk, plan, learner);
    QVERIFY2(found.problem.empty(),
             qPrintable(QString("kill %1: %2").arg(m_kills).arg(found.problem.c_str())));
    plan.done = found.done.value_or(plan.done);
}

void TestKilledPlayer::sitUntilKilled(Plan &plan)
{
    const bool resumes = look(m_desk, plan, learner).done.has_value();
    const QByteArray screen = resumes ? expectedScreen(m_desk, plan, learner) : QByteArray();
    Sitter sitter(m_desk, plan, learner);
    // One in eight does not live to see the first question.
    if (m_random.bounded(8) == 0) {
        QTest::qSleep(m_random.bounded(60));
    } else {
        QVERIFY2(sitter.isAsked(), sitter.errors());
        if (resumes)
            QCOMPARE(sitter.firstScreen(), screen);
        const std::size_t most = std::min<std::size_t>(plan.answers.size() - plan.done, 3);
        const int typed = 1 + m_random.bounded(int(most));
        for (int n = 1; n < typed; ++n) {
            sitter.typeNext();
            QVERIFY2(sitter.isAsked(), sitter.errors());
        }
        sitter.typeNext();
        QTest::qSleep(m_random.bounded(12));
        sitter.kill();
        m_underWay += int(sitter.acknowledged()) < typed;
    }
    sitter.kill();
    ++m_kills;
    compare(plan, sitter.acknowledged());
}

void TestKilledPlayer::finish(Plan &plan)
{
    // The last kill may have come after the completion.
    if (plan.finished() && look(m_desk, plan, learner).completed)
        return;
    Sitter sitter(m_desk, plan, learner);
    while (sitter.isAsked() && plan.done + sitter.acknowledged() < plan.answers.size())
        sitter.typeNext();
    QCOMPARE(sitter.exitCode(), 0);
    plan.done = plan.answers.size();
    const Found found = look(m_desk, plan, learner);
    QVERIFY2(found.problem.empty(), found.problem.c_str());
    QVERIFY(found.completed);
}

void TestKilledPlayer::everythingAcknowledgedIsKept()
{
    int finished = 0;
    for (std::uint64_t seed = 1; m_kills < kills; ++seed) {
        for (const char *course : {"financial-abuse", "reading-the-customer"}) {
            Plan plan = makePlan(course, seed % 2 ? engine::Aim::Best : engine::Aim::Random, seed);
            QVERIFY(plan.answers.size() > 5);
            // The last answer is left to the end.
            while (m_kills < kills && plan.done + 1 < plan.answers.size()) {
                sitUntilKilled(plan);
                if (QTest::currentTestFailed())
                    return;
            }
            finish(plan);
            if (QTest::currentTestFailed())
                return;
            ++finished;
        }
    }
    QVERIFY2(m_acknowledged > 20, qPrintable(QString::number(m_acknowledged)));
    QVERIFY2(m_underWay > 5, qPrintable(QString::number(m_underWay)));
    const SystemClock clock;
    const auto store = *records::SqliteStore::open(m_desk.records().toStdString(), clock);
    int completions = 0;
    QVERIFY(store->completions({}, [&](const records::Completion &) {
        ++completions;
        return true;
    }));
    QCOMPARE(completions, finished);
    QVERIFY(store->rebuildProjections()->unchanged());
}

QTEST_GUILESS_MAIN(TestKilledPlayer)
#include "tst_killedplayer.moc"
