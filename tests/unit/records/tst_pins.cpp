#include "unit/records/eachstore.h"
#include "unit/records/twoclocks.h"

#include <sys/resource.h>

using namespace rapport;
using namespace rapport::records;
using std::chrono::hours;

namespace {

using Verdict = PinCheck::Outcome;

} // namespace

/// A learner's PIN, in every store.
class TestPins : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data() { EachStore::addRows(); }
    void init()
    {
        m_clock = TwoClocks();
        m_store = m_stores.make(m_clock);
        m_ada = learnerId(*m_store, "Ada");
    }
    void cleanup() { m_store.reset(); }

    void isSetChangedAndRemoved();
    void whatIsNoPinIsRefused_data();
    void whatIsNoPinIsRefused();
    void strangersHaveNone();
    void learnersWithPinAreKnown();
    void waitsGrow();
    void tooEarlyDoesNotCount();
    void theRightOneForgetsTheWrongOnes();
    void aNewPinForgetsTheWrongOnes();
    void theWallClockDoesNotTouchAnOpenStore();
    void shortMemoryIsSaidAndDoesNotCount();

private:
    PinCheck tryIt(const std::string &pin);
    void fail(int times);

    EachStore m_stores;
    TwoClocks m_clock;
    std::unique_ptr<RecordStore> m_store;
    LearnerId m_ada;
};

PinCheck TestPins::tryIt(const std::string &pin)
{
    const auto check = m_store->checkPin(m_ada, pin);
    if (!check)
        qFatal("%s", check.error().sentence().c_str());
    return *check;
}

/// Wrong tries, each as soon as it is looked at.
void TestPins::fail(int times)
{
    for (int i = 0; i < times; ++i) {
        m_clock.pass(*m_store->pinWait(m_ada));
        QVERIFY(tryIt("0000").outcome == Verdict::Wrong);
    }
}

void TestPins::isSetChangedAndRemoved()
{
    QVERIFY(!*m_store->hasPin(m_ada));
    QVERIFY(tryIt("4711").outcome == Verdict::Right);
    QVERIFY(m_store->setPin(m_ada, "4711"));
    QVERIFY(*m_store->hasPin(m_ada));
    QVERIFY(tryIt("4711").outcome == Verdict::Right);
    QVERIFY(tryIt("4712").outcome == Verdict::Wrong);
    QVERIFY(m_store->setPin(m_ada, "123456789012"));
    QVERIFY(tryIt("4711").outcome == Verdict::Wrong);
    QVERIFY(tryIt("123456789012").outcome == Verdict::Right);
    QVERIFY(m_store->setPin(m_ada, ""));
    QVERIFY(!*m_store->hasPin(m_ada));
    QVERIFY(m_store->setPin(m_ada, ""));
}

void TestPins::whatIsNoPinIsRefused_data()
{
    QTest::addColumn<QByteArray>("pin");
    QTest::newRow("three") << QByteArray("123");
    QTest::newRow("thirteen") << QByteArray("1234567890123");
    QTest::newRow("letters") << QByteArray("12a4");
    QTest::newRow("blank") << QByteArray("1234 ");
    QTest::newRow("digits of another script") << QByteArray("١٢٣٤");
    QTest::newRow("zero byte") << QByteArray("123\0005", 5);
}

void TestPins::whatIsNoPinIsRefused()
{
    QFETCH(QByteArray, pin);
    QVERIFY(m_store->setPin(m_ada, pin.toStdString()).error().fault == Fault::Usage);
    QVERIFY(!*m_store->hasPin(m_ada));
    QVERIFY(m_store->setPin(m_ada, "1234"));
    for (int i = 0; i < 5; ++i)
        QVERIFY(m_store->checkPin(m_ada, pin.toStdString()).error().fault == Fault::Usage);
    QVERIFY(tryIt("1234").outcome == Verdict::Right);
}

void TestPins::strangersHaveNone()
{
    QVERIFY(m_store->setPin({"nobody"}, "1234").error().fault == Fault::Usage);
    QVERIFY(!*m_store->hasPin({"nobody"}));
    QCOMPARE(*m_store->pinWait({"nobody"}), Millis(0));
}

void TestPins::learnersWithPinAreKnown()
{
    const LearnerId bob = learnerId(*m_store, "Bob");
    QVERIFY(m_store->learnersWithPin()->empty());
    QVERIFY(m_store->setPin(bob, "1234"));
    QCOMPARE(*m_store->learnersWithPin(), (std::vector<LearnerId>{bob}));
}

void TestPins::waitsGrow()
{
    QVERIFY(m_store->setPin(m_ada, "1234"));
    for (const int seconds : {0, 0, 30, 60, 120, 300, 900, 900}) {
        m_clock.pass(*m_store->pinWait(m_ada));
        const PinCheck check = tryIt("0000");
        QVERIFY(check.outcome == Verdict::Wrong);
        QCOMPARE(check.wait, Millis(1000 * seconds));
        QCOMPARE(*m_store->pinWait(m_ada), check.wait);
    }
}

void TestPins::tooEarlyDoesNotCount()
{
    QVERIFY(m_store->setPin(m_ada, "1234"));
    fail(3);
    m_clock.pass(Millis(10'000));
    for (int i = 0; i < 5; ++i) {
        const PinCheck early = tryIt("1234");
        QVERIFY(early.outcome == Verdict::Early);
        QCOMPARE(early.wait, Millis(20'000));
    }
    m_clock.pass(Millis(19'999));
    QVERIFY(tryIt("1234").outcome == Verdict::Early);
    m_clock.pass(Millis(1));
    QVERIFY(tryIt("1234").outcome == Verdict::Right);
}

void TestPins::theRightOneForgetsTheWrongOnes()
{
    QVERIFY(m_store->setPin(m_ada, "1234"));
    fail(5);
    m_clock.pass(*m_store->pinWait(m_ada));
    QVERIFY(tryIt("1234").outcome == Verdict::Right);
    QCOMPARE(*m_store->pinWait(m_ada), Millis(0));
    QCOMPARE(tryIt("0000").wait, Millis(0));
}

void TestPins::aNewPinForgetsTheWrongOnes()
{
    QVERIFY(m_store->setPin(m_ada, "1234"));
    fail(4);
    QVERIFY(m_store->setPin(m_ada, "5678"));
    QVERIFY(tryIt("5678").outcome == Verdict::Right);
}

void TestPins::theWallClockDoesNotTouchAnOpenStore()
{
    QVERIFY(m_store->setPin(m_ada, "1234"));
    fail(3);
    m_clock.setWall(hours(48));
    QCOMPARE(*m_store->pinWait(m_ada), Millis(30'000));
    m_clock.setWall(-hours(96));
    QCOMPARE(*m_store->pinWait(m_ada), Millis(30'000));
    m_clock.pass(Millis(30'000));
    QVERIFY(tryIt("1234").outcome == Verdict::Right);
}

void TestPins::shortMemoryIsSaidAndDoesNotCount()
{
    QVERIFY(m_store->setPin(m_ada, "1234"));
    rlimit before{};
    QCOMPARE(::getrlimit(RLIMIT_AS, &before), 0);
    rlimit little = before;
    little.rlim_cur = 1;
    ::setrlimit(RLIMIT_AS, &little);
    std::vector<Fault> faults;
    for (int i = 0; i < 4; ++i)
        faults.push_back(m_store->checkPin(m_ada, "0000").error().fault);
    ::setrlimit(RLIMIT_AS, &before);
    QCOMPARE(faults, std::vector<Fault>(4, Fault::World));
    QVERIFY(tryIt("1234").outcome == Verdict::Right);
}

QTEST_GUILESS_MAIN(TestPins)
#include "tst_pins.moc"
