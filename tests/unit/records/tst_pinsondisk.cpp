#include "unit/records/samples.h"
#include "unit/records/twoclocks.h"

#include "records/detail/sqlite.h"
#include "records/sqlitestore.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace rapport;
using namespace rapport::records;
using std::chrono::hours;
using Verdict = PinCheck::Outcome;

/// A learner's PIN in a file: what programs that come and go make of it.
class TestPinsOnDisk : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_store.reset(); }

    void waitsOutliveTheProgram();
    void aClockSetBackBeginsTheWaitOnceMore();
    void aKilledProgramHasCounted();
    void itIsNotKeptReadably();
    void aBrokenSealIsSaid();

private:
    [[nodiscard]] std::unique_ptr<SqliteStore> open() const;
    void restart() { m_store = open(); }
    PinCheck tryIt(const std::string &pin);
    void fail(int times);

    QTemporaryDir m_folder;
    int m_files = 0;
    std::string m_path;
    TwoClocks m_clock;
    std::unique_ptr<SqliteStore> m_store;
    LearnerId m_ada;
};

void TestPinsOnDisk::init()
{
    m_clock = TwoClocks();
    m_path = m_folder.filePath(QString::number(++m_files) + ".sqlite").toStdString();
    restart();
    m_ada = learnerId(*m_store, "Ada");
}

std::unique_ptr<SqliteStore> TestPinsOnDisk::open() const
{
    auto opened = SqliteStore::open(m_path, m_clock);
    if (!opened)
        qFatal("%s", opened.error().sentence().c_str());
    return std::move(*opened);
}

PinCheck TestPinsOnDisk::tryIt(const std::string &pin)
{
    const auto check = m_store->checkPin(m_ada, pin);
    if (!check)
        qFatal("%s", check.error().sentence().c_str());
    return *check;
}

/// Wrong tries, each as soon as it is looked at.
void TestPinsOnDisk::fail(int times)
{
    for (int i = 0; i < times; ++i) {
        m_clock.pass(*m_store->pinWait(m_ada));
        QVERIFY(tryIt("0000").outcome == Verdict::Wrong);
    }
}

void TestPinsOnDisk::waitsOutliveTheProgram()
{
    QVERIFY(m_store->setPin(m_ada, "1234"));
    fail(2);
    restart();
    QCOMPARE(tryIt("0000").wait, Millis(30'000));
    m_clock.pass(Millis(12'000));
    restart();
    QCOMPARE(*m_store->pinWait(m_ada), Millis(18'000));
    QVERIFY(tryIt("1234").outcome == Verdict::Early);
    m_clock.pass(Millis(18'000));
    restart();
    QCOMPARE(tryIt("0000").wait, Millis(60'000));
}

void TestPinsOnDisk::aClockSetBackBeginsTheWaitOnceMore()
{
    QVERIFY(m_store->setPin(m_ada, "1234"));
    fail(3);
    m_clock.setWall(-hours(24 * 365));
    restart();
    QCOMPARE(*m_store->pinWait(m_ada), Millis(30'000));
    m_clock.pass(Millis(20'000));
    restart();
    QCOMPARE(*m_store->pinWait(m_ada), Millis(10'000));
    m_clock.pass(Millis(10'000));
    QVERIFY(tryIt("1234").outcome == Verdict::Right);
}

void TestPinsOnDisk::aKilledProgramHasCounted()
{
    QVERIFY(m_store->setPin(m_ada, "1234"));
    m_store.reset();
    // Each process is killed as soon as its try is counted, long before Argon2 is done with it: it
    // never learns that it was right.
    const DatabaseHandle db = openDatabase(m_path, SQLITE_OPEN_READWRITE);
    const auto count = [&] { return int(queryNumber(db.get(), "SELECT wrong FROM secret")); };
    int counted = 0;
    for (int i = 0; i < 20 && counted < 3; ++i) {
        const pid_t child = ::fork();
        if (child == 0) {
            (void)open()->checkPin(m_ada, "1234");
            ::_exit(0);
        }
        int status = 0;
        while (count() == counted && ::waitpid(child, &status, WNOHANG) == 0)
            ::usleep(500);
        ::kill(child, SIGKILL);
        ::waitpid(child, &status, 0);
        counted = count();
    }
    QCOMPARE(counted, 3);
    restart();
    QVERIFY(tryIt("1234").outcome == Verdict::Early);
    QVERIFY(m_store->verifyChain()->intact());
}

void TestPinsOnDisk::itIsNotKeptReadably()
{
    QVERIFY(m_store->setPin(m_ada, "90417263"));
    m_store.reset();
    QFile file(QString::fromStdString(m_path));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(!bytes.contains("90417263"));
    QVERIFY(bytes.contains("$argon2id$v=19$m=65536,t=2,p=1$"));
}

void TestPinsOnDisk::aBrokenSealIsSaid()
{
    QVERIFY(m_store->setPin(m_ada, "1234"));
    {
        const DatabaseHandle db = openDatabase(m_path, SQLITE_OPEN_READWRITE);
        execute(db.get(), "UPDATE secret SET sealed = 'open sesame'");
    }
    QVERIFY(m_store->checkPin(m_ada, "1234").error().fault == Fault::Content);
    QVERIFY(m_store->setPin(m_ada, ""));
    QVERIFY(tryIt("1234").outcome == Verdict::Right);
}

QTEST_GUILESS_MAIN(TestPinsOnDisk)
#include "tst_pinsondisk.moc"
