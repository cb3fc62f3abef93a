#include "unit/records/samples.h"

#include "records/sqlitestore.h"

#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>

using namespace rapport;
using namespace rapport::records;

class TestEventChain : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void canonicalBytesTellFieldsApart();
    void hashFollowsThePublishedRule();
    void untouchedChainIsIntact();
    void tamperingShows_data();
    void tamperingShows();
    void logRefusesChange();
    void headNamesTheLastEvent();

private:
    Result<ChainReport> verify();
    void alter(const char *sql);

    QTemporaryDir m_folder;
    std::string m_path;
    int m_files = 0;
    TestClock m_clock;
};

void TestEventChain::init()
{
    m_path = m_folder.filePath(QString::number(++m_files)).toStdString();
    const auto store = *SqliteStore::open(m_path, m_clock);
    const LearnerId ada = learnerId(*store);
    const AttemptId attempt = *store->beginAttempt(sampleAttempt(ada));
    for (int i = 0; i < 8; ++i)
        QVERIFY(store->recordAnswer(attempt, sampleAnswer(), "run"));
    QVERIFY(store->finishAttempt(attempt, sampleCompletion()));
}

Result<ChainReport> TestEventChain::verify()
{
    const auto store = SqliteStore::open(m_path, m_clock);
    if (!store)
        return store.error();
    return (*store)->verifyChain();
}

/// What someone with a database tool and the will to cheat can do.
void TestEventChain::alter(const char *sql)
{
    sqlite3 *db = nullptr;
    QCOMPARE(sqlite3_open(m_path.c_str(), &db), SQLITE_OK);
    const std::string all = std::string("DROP TRIGGER event_never_changes;"
                                        "DROP TRIGGER event_never_goes;") +
                            sql;
    QCOMPARE(sqlite3_exec(db, all.c_str(), nullptr, nullptr, nullptr), SQLITE_OK);
    sqlite3_close(db);
}

void TestEventChain::canonicalBytesTellFieldsApart()
{
    Event a;
    a.course.value = "ab";
    a.lesson.value = "c";
    Event b;
    b.course.value = "a";
    b.lesson.value = "bc";
    QVERIFY(canonicalBytes(a) != canonicalBytes(b));
}

void TestEventChain::hashFollowsThePublishedRule()
{
    Event event;
    event.id.value = "i";
    event.device.value = "d";
    event.sequence = 12;
    event.time = "t";
    event.at = Millis(-3);
    event.kind = EventKind::Answered;
    event.learner.value = "l";
    event.course.value = "c";
    event.lesson.value = "n";
    event.contentHash = "h";
    event.attempt.value = "a";
    event.step = "s";
    event.payload = "{}";
    QCOMPARE(QByteArray::fromStdString(canonicalBytes(event)).toHex(),
             QByteArray("0000000f726170706f72742d6576656e742d31"
                        "0000000169"
                        "0000000164"
                        "000000023132"
                        "0000000174"
                        "000000022d33"
                        "00000008616e737765726564"
                        "000000016c"
                        "0000000163"
                        "000000016e"
                        "0000000168"
                        "0000000161"
                        "0000000173"
                        "000000027b7d"));
    // printf over the same bytes, after 32 zero bytes, through sha256sum(1)
    const Hash hash = chainHash(Hash{}, event);
    QCOMPARE(QByteArray(reinterpret_cast<const char *>(hash.data()), 32).toHex(),
             QByteArray("7abfbb0c83dca8ddf973bd43ce6db813aabe28d1215982ea2cf5befa03c98f9e"));
}

void TestEventChain::untouchedChainIsIntact()
{
    const ChainReport report = *verify();
    QVERIFY(report.intact());
    QCOMPARE(report.events, 10);
}

void TestEventChain::tamperingShows_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<bool>("missing");
    QTest::addColumn<int>("sequence");
    for (const char *column :
         {"id", "time", "learner", "course", "lesson", "content_hash", "attempt", "step"}) {
        QTest::newRow(column) << QByteArray("UPDATE event SET ") + column +
                                     " = 'x' WHERE sequence = 4"
                              << false << 4;
    }
    QTest::newRow("duration") << QByteArray("UPDATE event SET at_ms = 9 WHERE sequence = 4")
                              << false << 4;
    QTest::newRow("kind") << QByteArray(
                                 "UPDATE event SET kind = 'attempt-resumed' WHERE sequence = 4")
                          << false << 4;
    QTest::newRow("score")
        << QByteArray("UPDATE event SET payload = replace(payload, '2', '3') WHERE sequence = 4")
        << false << 4;
    QTest::newRow("hash") << QByteArray("UPDATE event SET hash = zeroblob(32) WHERE sequence = 10")
                          << false << 10;
    QTest::newRow("device") << QByteArray("UPDATE device SET id = 'other'") << false << 1;
    QTest::newRow("removed") << QByteArray("DELETE FROM event WHERE sequence = 4") << true << 5;
    QTest::newRow("head cut") << QByteArray("DELETE FROM event WHERE sequence = 1") << true << 2;
    QTest::newRow("reordered") << QByteArray("UPDATE event SET key = -1 WHERE sequence = 4;"
                                             "UPDATE event SET key = key - 1 WHERE sequence = 5;"
                                             "UPDATE event SET key = (SELECT key + 1 FROM event "
                                             "WHERE sequence = 4) WHERE key = -1")
                               << false << 4;
}

void TestEventChain::tamperingShows()
{
    QFETCH(QByteArray, sql);
    QFETCH(bool, missing);
    QFETCH(int, sequence);
    alter(sql.constData());
    const ChainReport report = *verify();
    QVERIFY(!report.intact());
    QCOMPARE(report.faults.front().sequence, sequence);
    QCOMPARE(report.faults.front().kind == ChainFault::Kind::Missing, missing);
}

void TestEventChain::logRefusesChange()
{
    sqlite3 *db = nullptr;
    QCOMPARE(sqlite3_open(m_path.c_str(), &db), SQLITE_OK);
    QVERIFY(sqlite3_exec(db, "UPDATE event SET step = ''", nullptr, nullptr, nullptr) != SQLITE_OK);
    QVERIFY(sqlite3_exec(db, "DELETE FROM event", nullptr, nullptr, nullptr) != SQLITE_OK);
    sqlite3_close(db);
    QVERIFY(verify()->intact());
}

void TestEventChain::headNamesTheLastEvent()
{
    const ChainReport report = *verify();
    QCOMPARE(report.heads.size(), std::size_t(1));
    QCOMPARE(report.heads.front().sequence, 10);
    alter("DELETE FROM event WHERE sequence = 10");
    // A cut tail is only visible against a head that was kept elsewhere.
    const ChainReport cut = *verify();
    QVERIFY(cut.intact());
    QVERIFY(cut.heads.front().hash != report.heads.front().hash);
}

QTEST_GUILESS_MAIN(TestEventChain)
#include "tst_eventchain.moc"
