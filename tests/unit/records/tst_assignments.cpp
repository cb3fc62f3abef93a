#include "unit/records/eachstore.h"

#include "records/detail/sqlite.h"

using namespace rapport;
using namespace rapport::records;

/// What is assigned to whom, in every store.
class TestAssignments : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data() { EachStore::addRows(); }
    void init()
    {
        m_clock = TestClock();
        m_store = m_stores.make(m_clock);
        m_ada = learnerId(*m_store, "Ada");
    }
    void cleanup() { m_store.reset(); }

    void comesByDueDay();
    void assigningTheSameRecordsNothing();
    void anotherDueDayKeepsSinceWhen();
    void isTakenBack();
    void isInTheLog();
    void strangersAndFalseDaysAreRefused();
    void isMadeAnewFromTheLog();
    void daysOfTheCalendar_data();
    void daysOfTheCalendar();

private:
    std::vector<Event> log();
    std::vector<std::string> courses(const LearnerId &learner);

    EachStore m_stores;
    TestClock m_clock;
    std::unique_ptr<RecordStore> m_store;
    LearnerId m_ada;
};

std::vector<Event> TestAssignments::log()
{
    std::vector<Event> all;
    const auto read = m_store->events([&](const Event &event) {
        all.push_back(event);
        return true;
    });
    return read ? all : std::vector<Event>();
}

std::vector<std::string> TestAssignments::courses(const LearnerId &learner)
{
    std::vector<std::string> all;
    const auto assignments = m_store->assignments(learner);
    for (const Assignment &one : *assignments)
        all.push_back(one.course.value);
    return all;
}

void TestAssignments::comesByDueDay()
{
    const LearnerId bob = learnerId(*m_store, "Bob");
    QVERIFY(*m_store->assign(m_ada, {"anger"}, ""));
    QVERIFY(*m_store->assign(m_ada, {"hold"}, "2026-05-01"));
    QVERIFY(*m_store->assign(m_ada, {"grief"}, "2026-04-30"));
    QVERIFY(*m_store->assign(m_ada, {"fraud"}, "2026-04-30"));
    QVERIFY(*m_store->assign(bob, {"anger"}, "2026-04-30"));
    QCOMPARE(courses(m_ada), (std::vector<std::string>{"fraud", "grief", "hold", "anger"}));
    const Assignment first = m_store->assignments(m_ada)->front();
    QCOMPARE(first, (Assignment{m_ada, {"fraud"}, "2026-04-30", toIso(m_clock.utcNow())}));
    QCOMPARE(courses(bob), (std::vector<std::string>{"anger"}));
}

void TestAssignments::assigningTheSameRecordsNothing()
{
    QVERIFY(*m_store->assign(m_ada, {"anger"}, "2026-04-30"));
    QVERIFY(!*m_store->assign(m_ada, {"anger"}, "2026-04-30"));
    QVERIFY(!*m_store->unassign(m_ada, {"grief"}));
    QCOMPARE(log().size(), std::size_t(1));
}

void TestAssignments::anotherDueDayKeepsSinceWhen()
{
    const std::string since = toIso(m_clock.utcNow());
    QVERIFY(*m_store->assign(m_ada, {"anger"}, "2026-04-30"));
    m_clock.advance(Millis(60'000));
    QVERIFY(*m_store->assign(m_ada, {"anger"}, ""));
    const auto all = *m_store->assignments(m_ada);
    QCOMPARE(all, (std::vector<Assignment>{{m_ada, {"anger"}, "", since}}));
}

void TestAssignments::isTakenBack()
{
    QVERIFY(*m_store->assign(m_ada, {"anger"}, "2026-04-30"));
    QVERIFY(*m_store->unassign(m_ada, {"anger"}));
    QVERIFY(m_store->assignments(m_ada)->empty());
    QVERIFY(!*m_store->unassign(m_ada, {"anger"}));
    m_clock.advance(Millis(60'000));
    QVERIFY(*m_store->assign(m_ada, {"anger"}, ""));
    QCOMPARE(m_store->assignments(m_ada)->front().assigned, toIso(m_clock.utcNow()));
}

void TestAssignments::isInTheLog()
{
    const AttemptId attempt = *m_store->beginAttempt(sampleAttempt(m_ada));
    QVERIFY(*m_store->assign(m_ada, {"anger"}, "2026-04-30"));
    QVERIFY(*m_store->unassign(m_ada, {"anger"}));
    QVERIFY(m_store->recordAnswer(attempt, sampleAnswer(), ""));
    const std::vector<Event> all = log();
    QCOMPARE(all.size(), std::size_t(4));
    QCOMPARE(toString(all[1].kind), "assigned");
    QCOMPARE(all[1].learner, m_ada);
    QCOMPARE(all[1].course.value, "anger");
    QCOMPARE(all[1].payload, R"({"due":"2026-04-30"})");
    QVERIFY(all[1].attempt.empty() && all[1].lesson.empty() && all[1].step.empty());
    QCOMPARE(toString(all[2].kind), "unassigned");
    QCOMPARE(all[2].payload, "{}");
    QVERIFY(m_store->verifyChain()->intact());
}

void TestAssignments::strangersAndFalseDaysAreRefused()
{
    QVERIFY(m_store->assign({"nobody"}, {"anger"}, "").error().fault == Fault::Usage);
    QVERIFY(m_store->unassign({"nobody"}, {"anger"}).error().fault == Fault::Usage);
    const auto refused = m_store->assign(m_ada, {"anger"}, "2026-02-30");
    QVERIFY(refused.error().fault == Fault::Usage);
    QVERIFY(refused.error().what.find("2026-02-30") != std::string::npos);
    QVERIFY(m_store->assign(m_ada, {"\xff"}, "").error().fault == Fault::Usage);
    QVERIFY(log().empty());
}

void TestAssignments::isMadeAnewFromTheLog()
{
    QVERIFY(*m_store->assign(m_ada, {"anger"}, "2026-04-30"));
    QVERIFY(*m_store->assign(m_ada, {"hold"}, ""));
    m_clock.advance(Millis(60'000));
    QVERIFY(*m_store->assign(m_ada, {"hold"}, "2026-04-01"));
    QVERIFY(*m_store->unassign(m_ada, {"anger"}));
    const auto before = *m_store->assignments(m_ada);
    const RebuildReport report = *m_store->rebuildProjections();
    QVERIFY(report.unchanged());
    QCOMPARE(report.events, 4);
    QCOMPARE(*m_store->assignments(m_ada), before);
    if (!EachStore::onDisk())
        return;
    {
        const DatabaseHandle db = openDatabase(m_stores.path(), SQLITE_OPEN_READWRITE);
        execute(db.get(), "UPDATE assignment SET due = '2027-01-01'");
    }
    QVERIFY(!m_store->rebuildProjections()->unchanged());
    QCOMPARE(*m_store->assignments(m_ada), before);
}

void TestAssignments::daysOfTheCalendar_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("day");
    QTest::newRow("a day") << "2026-03-09" << true;
    QTest::newRow("leap day") << "2028-02-29" << true;
    QTest::newRow("no leap day") << "2026-02-29" << false;
    QTest::newRow("no such month") << "2026-13-01" << false;
    QTest::newRow("no zeros") << "2026-3-9" << false;
    QTest::newRow("a time") << "2026-03-09T08:30:00Z" << false;
    QTest::newRow("words") << "tomorrow" << false;
    QTest::newRow("nothing") << "" << false;
}

void TestAssignments::daysOfTheCalendar()
{
    QFETCH(QString, text);
    QTEST(isDay(text.toStdString()), "day");
}

QTEST_GUILESS_MAIN(TestAssignments)
#include "tst_assignments.moc"
