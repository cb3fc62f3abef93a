#include "support/desk.h"

#include "records/sqlitestore.h"

#include <QTest>

using namespace rapport;

/// Nobody learns in the terminal under a name that has a PIN, without it.
class TestPlayerPin : public QObject
{
    Q_OBJECT

private slots:
    void thePinLetsIn();
    void aWrongOneRecordsNothing();
    void withoutOneNothingIsAsked();

private:
    [[nodiscard]] Ended play(const char *learner, const QByteArray &typed) const
    {
        return m_desk.run(PLAYER,
                          {"--courses", COURSES, "play", "reading-the-customer", "--learner",
                           learner, "--auto", "best"},
                          typed);
    }
    [[nodiscard]] int finished() const;
    void seal();

    Desk m_desk;
    SystemClock m_clock;
};

void TestPlayerPin::seal()
{
    const auto store = *records::SqliteStore::open(m_desk.records().toStdString(), m_clock);
    QVERIFY(store->setPin((*store->learnerByName("Ada Lund", true))->id, "4711"));
}

int TestPlayerPin::finished() const
{
    const auto store = *records::SqliteStore::open(m_desk.records().toStdString(), m_clock);
    int count = 0;
    const auto read = store->completions({}, [&](const auto &) { return ++count > 0; });
    return read ? count : -1;
}

void TestPlayerPin::thePinLetsIn()
{
    seal();
    const int before = finished();
    const Ended done = play("Ada Lund", "4711\n");
    QCOMPARE(done.code, 0);
    QVERIFY(done.err.startsWith("PIN of Ada Lund: "));
    QCOMPARE(finished(), before + 1);
}

void TestPlayerPin::aWrongOneRecordsNothing()
{
    seal();
    const int before = finished();
    for (const char *typed : {"", "0000\n", "0000\n"})
        QCOMPARE(play(" Ada Lund", typed).code, 2);
    const Ended third = play("Ada Lund", "0000\n");
    QCOMPARE(third.code, 2);
    QVERIFY(third.err.contains("That is not the PIN."));
    QVERIFY(third.err.contains("Try again in 30 seconds."));
    const Ended early = play("Ada Lund", "4711\n");
    QCOMPARE(early.code, 2);
    QVERIFY(early.err.contains("There were too many wrong tries."));
    QCOMPARE(finished(), before);
}

void TestPlayerPin::withoutOneNothingIsAsked()
{
    const int before = finished();
    const Ended done = play("Bob", "");
    QCOMPARE(done.code, 0);
    QCOMPARE(done.err, QByteArray());
    QCOMPARE(finished(), before + 1);
}

QTEST_GUILESS_MAIN(TestPlayerPin)
#include "tst_playerpin.moc"
