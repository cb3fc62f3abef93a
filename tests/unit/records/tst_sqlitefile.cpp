#include "unit/records/samples.h"

#include "records/detail/backup.h"
#include "records/detail/schema.h"
#include "records/paths.h"
#include "records/recovery.h"
#include "records/sqlitestore.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace rapport;
using namespace rapport::records;

/// The file around the store: opening, ageing, damage, backups.
class TestSqliteFile : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void makesFolderForItsOwnerOnly();
    void settingsAreTheSafeOnes();
    void reopensWithEverything();
    void missingFileIsNotMadeWhenAskedNotTo();
    void newerSchemaIsRefusedUntouched();
    void strangerIsRefusedUntouched();
    void damageIsRefusedUntouched_data();
    void damageIsRefusedUntouched();
    void recoveryKeepsTheDamagedFile();
    void recoveredRecordsStartTheirOwnChain();
    void recoveryWithoutBackupChangesNothing();
    void startingEmptyKeepsTheDamagedFile();
    void emptiedFileIsNotTakenForNew();
    void backsUpOnceADayAndKeepsFive();
    void aWindowBacksUpBesideItsWork();
    void aWindowDoesNotWaitForOthers();
    void anOldFileIsBroughtUpToDate();
    void ladderIsClimbedInOrder();
    void failedRungLeavesTheLastOne();
    void openingTwiceIsOneDevice();
    void defaultPathFollowsXdg();

private:
    Result<std::unique_ptr<SqliteStore>> open(SqliteStore::Mode mode = SqliteStore::Mode::Create)
    {
        return SqliteStore::open(m_path, m_clock, mode);
    }
    void record();
    QByteArray bytes() const;
    void write(const QByteArray &bytes);
    int attemptsKept();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::string m_path;
    TestClock m_clock;
};

void TestSqliteFile::init()
{
    m_clock = TestClock();
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath("a/b/records.sqlite").toStdString();
}

/// One more finished attempt.
void TestSqliteFile::record()
{
    const auto store = open();
    QVERIFY2(store.ok(), store ? "" : store.error().sentence().c_str());
    const AttemptId attempt = *(*store)->beginAttempt(sampleAttempt(learnerId(**store)));
    QVERIFY((*store)->finishAttempt(attempt, sampleCompletion()));
}

QByteArray TestSqliteFile::bytes() const
{
    QFile file(QString::fromStdString(m_path));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

void TestSqliteFile::write(const QByteArray &bytes)
{
    QFile file(QString::fromStdString(m_path));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

int TestSqliteFile::attemptsKept()
{
    const auto store = open();
    int count = 0;
    if (!store || !(*store)->completions({}, [&](const Completion &) { return ++count > 0; }))
        return -1;
    return count;
}

void TestSqliteFile::makesFolderForItsOwnerOnly()
{
    const auto store = open();
    QVERIFY(store && (*store)->openReport().created);
    const auto mine = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
    QCOMPARE(QFile::permissions(m_folder->filePath("a/b/records.sqlite")), mine);
    QCOMPARE(QFile::permissions(m_folder->filePath("a/b")),
             mine | QFile::ExeOwner | QFile::ExeUser);
}

void TestSqliteFile::settingsAreTheSafeOnes()
{
    const DatabaseHandle db = openDatabase(m_folder->filePath("x").toStdString(),
                                           SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
    QCOMPARE(queryNumber(db.get(), "PRAGMA synchronous"), 2);
    QCOMPARE(queryNumber(db.get(), "PRAGMA foreign_keys"), 1);
    QCOMPARE(queryNumber(db.get(), "PRAGMA busy_timeout"), 10'000);
    record();
    // TRUNCATE leaves an empty journal behind; DELETE would leave none.
    QFile journal(QString::fromStdString(m_path) + "-journal");
    QVERIFY(journal.exists());
    QCOMPARE(journal.size(), 0);
}

void TestSqliteFile::reopensWithEverything()
{
    record();
    record();
    QCOMPARE(attemptsKept(), 2);
    const auto store = open();
    QVERIFY(!(*store)->openReport().created);
    QVERIFY((*store)->verifyChain()->intact());
    QCOMPARE((*store)->verifyChain()->events, 4);
    QVERIFY((*store)->checkFile());
}

void TestSqliteFile::missingFileIsNotMadeWhenAskedNotTo()
{
    const auto store = open(SqliteStore::Mode::Existing);
    QVERIFY(store.error().fault == Fault::World);
    QVERIFY(!QFile::exists(m_folder->filePath("a")));
}

void TestSqliteFile::newerSchemaIsRefusedUntouched()
{
    record();
    {
        const DatabaseHandle db = openDatabase(m_path, SQLITE_OPEN_READWRITE);
        execute(db.get(), "PRAGMA user_version = 4711");
    }
    const QByteArray before = bytes();
    const auto store = open();
    QVERIFY(store.error().fault == Fault::Content);
    QVERIFY(store.error().what.find("4711") != std::string::npos);
    QVERIFY(store.error().what.find(m_path) != std::string::npos);
    QCOMPARE(bytes(), before);
}

void TestSqliteFile::strangerIsRefusedUntouched()
{
    m_path = m_folder->filePath("other.sqlite").toStdString();
    {
        const DatabaseHandle db = openDatabase(m_path, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
        execute(db.get(), "CREATE TABLE attempt (x)");
    }
    const QByteArray before = bytes();
    QVERIFY(open().error().fault == Fault::Content);
    QCOMPARE(bytes(), before);
}

void TestSqliteFile::damageIsRefusedUntouched_data()
{
    QTest::addColumn<int>("offset");
    QTest::newRow("first bytes") << 0;
    QTest::newRow("schema") << 100;
    QTest::newRow("a table") << 3 * 4096;
}

void TestSqliteFile::damageIsRefusedUntouched()
{
    QFETCH(int, offset);
    record();
    {
        const auto backup = (*open())->backUp();
        QVERIFY(backup);
    }
    QByteArray damaged = bytes();
    damaged.replace(offset, 64, QByteArray(64, '\xa5'));
    write(damaged);
    const auto store = open();
    QVERIFY(!store.ok());
    QVERIFY(store.error().fault == Fault::Content);
    QVERIFY(store.error().advice.find("backups/") != std::string::npos);
    QCOMPARE(bytes(), damaged);
}

void TestSqliteFile::recoveryKeepsTheDamagedFile()
{
    record();
    record(); // opening made the day's backup with one attempt in it
    const QByteArray damaged = "not a database at all, but the only trace of the last attempt";
    write(damaged);
    const auto recovered = recoverRecords(m_path, Recovery::FromBackup, m_clock);
    QVERIFY2(recovered.ok(), recovered ? "" : recovered.error().sentence().c_str());
    QFile aside(QString::fromStdString(recovered->keptAside));
    QVERIFY(aside.open(QIODevice::ReadOnly));
    QCOMPARE(aside.readAll(), damaged);
    QCOMPARE(attemptsKept(), 1);
}

void TestSqliteFile::recoveredRecordsStartTheirOwnChain()
{
    record();
    const std::string before = (*(*open())->verifyChain()).heads.front().device.value;
    write("broken");
    QVERIFY(recoverRecords(m_path, Recovery::FromBackup, m_clock));
    record();
    const ChainReport report = *(*open())->verifyChain();
    QVERIFY(report.intact());
    QCOMPARE(report.heads.size(), std::size_t(2));
    QCOMPARE(report.heads.front().device.value, before);
    QVERIFY(report.heads.back().device.value != before);
    QVERIFY((*open())->rebuildProjections()->unchanged());
}

void TestSqliteFile::recoveryWithoutBackupChangesNothing()
{
    record();
    write("broken");
    QVERIFY(!recoverRecords(m_path, Recovery::FromBackup, m_clock));
    QCOMPARE(bytes(), QByteArray("broken"));
}

void TestSqliteFile::startingEmptyKeepsTheDamagedFile()
{
    record();
    write("broken");
    const auto recovered = recoverRecords(m_path, Recovery::StartEmpty, m_clock);
    QVERIFY(recovered);
    QVERIFY(QFile::exists(QString::fromStdString(recovered->keptAside)));
    QCOMPARE(attemptsKept(), 0);
}

void TestSqliteFile::emptiedFileIsNotTakenForNew()
{
    record();
    QVERIFY((*open())->backUp());
    write("");
    QVERIFY(open().error().fault == Fault::Content);
}

void TestSqliteFile::backsUpOnceADayAndKeepsFive()
{
    record();
    QCOMPARE(backupsOf(m_path).size(), std::size_t(0)); // there was nothing to keep yet
    QVERIFY(!(*open())->openReport().backup.empty());
    QVERIFY((*open())->openReport().backup.empty());
    for (int day = 1; day <= 7; ++day) {
        m_clock.advance(std::chrono::hours(24));
        QVERIFY(!(*open())->openReport().backup.empty());
    }
    const std::vector<std::string> all = backupsOf(m_path);
    QCOMPARE(all.size(), std::size_t(5));
    QCOMPARE(*newestGoodBackup(m_path), all.front());
    QVERIFY(all.front().find("2026-03-16") != std::string::npos);
    QFile broken(QString::fromStdString(all.front()));
    QVERIFY(broken.open(QIODevice::WriteOnly) && broken.write("broken") == 6);
    broken.close();
    QCOMPARE(*newestGoodBackup(m_path), all[1]);
}

void TestSqliteFile::aWindowBacksUpBesideItsWork()
{
    const std::atomic<bool> goOn = false;
    const std::atomic<bool> stop = true;
    const auto lookNow = [&](const std::atomic<bool> &flag) {
        return SqliteStore::backUpOnceADay(m_path, m_clock.utcNow(), flag);
    };
    record();
    const auto store = SqliteStore::open(m_path, m_clock, {.backsUp = false});
    QVERIFY((*store)->openReport().backup.empty());
    m_clock.advance(std::chrono::hours(48));
    for (int i = 0; i < 2000; ++i)
        QVERIFY((*store)->learnerByName("Ada " + std::to_string(i), true));
    const std::size_t before = backupsOf(m_path).size();
    QVERIFY(!lookNow(stop));
    QCOMPARE(backupsOf(m_path).size(), before);
    const std::string made = lookNow(goOn).value();
    QCOMPARE(made, backupsOf(m_path).front());
    QCOMPARE(backupsOf(m_path).size(), before + 1);
    QCOMPARE(lookNow(goOn).value(), std::string());
}

void TestSqliteFile::aWindowDoesNotWaitForOthers()
{
    const auto store = SqliteStore::open(m_path, m_clock, {.patience = Millis(50)});
    const DatabaseHandle other = openDatabase(m_path, SQLITE_OPEN_READWRITE);
    execute(other.get(), "BEGIN IMMEDIATE");
    QElapsedTimer clock;
    clock.start();
    const auto refused = (*store)->learnerByName("Ada", true);
    QVERIFY(clock.elapsed() < 2000);
    QVERIFY(!refused && isInUse(refused.error()));
    execute(other.get(), "COMMIT");
    QVERIFY((*store)->learnerByName("Ada", true));
    QVERIFY(!isInUse(Error()));
    QVERIFY(!isInUse(describe(SQLITE_FULL, m_path)));
}

/// data/schema-1.sqlite was written by the program before migration 0002.
void TestSqliteFile::anOldFileIsBroughtUpToDate()
{
    QVERIFY(QDir(m_folder->path()).mkpath("a/b"));
    QFile sample(QString(RAPPORT_SOURCE_DIR "/tests/unit/records/data/schema-1.sqlite"));
    QVERIFY(sample.open(QIODevice::ReadOnly));
    const QByteArray old = sample.readAll();
    write(old);
    {
        const auto store = open();
        QVERIFY2(store.ok(), store ? "" : store.error().sentence().c_str());
        QCOMPARE((*store)->openReport().migratedFrom, 1);
        const DatabaseHandle kept =
            openDatabase((*store)->openReport().backup, SQLITE_OPEN_READONLY);
        QCOMPARE(schemaState(kept.get()).version, 1);
        QCOMPARE(queryNumber(kept.get(), "SELECT count(*) FROM event"), 7);
        QCOMPARE((*store)->verifyChain()->events, 7);
        QVERIFY((*store)->verifyChain()->intact());
        const Learner bob = **(*store)->learnerByName("Bob", false);
        QCOMPARE((*store)->openAttempts(bob.id)->front().savedRun, "the run after one answer");
        QVERIFY((*store)->setPin(bob.id, "1234"));
        QVERIFY(*(*store)->assign(bob.id, {"anger"}, "2026-04-30"));
        QVERIFY((*store)->rebuildProjections()->unchanged());
    }
    QCOMPARE((*open())->openReport().migratedFrom, 0);
    QCOMPARE(attemptsKept(), 1);
}

void TestSqliteFile::ladderIsClimbedInOrder()
{
    const DatabaseHandle db = openDatabase(m_folder->filePath("ladder").toStdString(),
                                           SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
    const std::array first{Migration{1, "CREATE TABLE t (a)"}};
    const std::array both{Migration{1, "CREATE TABLE t (a)"},
                          Migration{2, "ALTER TABLE t ADD COLUMN b DEFAULT 7"}};
    migrate(db.get(), first);
    execute(db.get(), "INSERT INTO t VALUES (1)");
    migrate(db.get(), both);
    migrate(db.get(), both);
    QCOMPARE(schemaState(db.get()).version, 2);
    QCOMPARE(queryNumber(db.get(), "SELECT b FROM t"), 7);
}

void TestSqliteFile::failedRungLeavesTheLastOne()
{
    const DatabaseHandle db = openDatabase(m_folder->filePath("ladder").toStdString(),
                                           SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
    const std::array ladder{Migration{1, "CREATE TABLE t (a)"},
                            Migration{2, "CREATE TABLE u (a); INSERT INTO nowhere VALUES (1)"}};
    QVERIFY_EXCEPTION_THROWN(migrate(db.get(), ladder), SqliteFailure);
    QCOMPARE(schemaState(db.get()).version, 1);
    QCOMPARE(queryNumber(db.get(), "SELECT count(*) FROM sqlite_schema WHERE name = 'u'"), 0);
}

void TestSqliteFile::openingTwiceIsOneDevice()
{
    const auto one = *open();
    const auto two = *open();
    const AttemptId attempt = *one->beginAttempt(sampleAttempt(learnerId(*two)));
    QVERIFY(two->recordAnswer(attempt, sampleAnswer(), "from two"));
    QVERIFY(one->recordAnswer(attempt, sampleAnswer(), "from one"));
    const ChainReport report = *two->verifyChain();
    QVERIFY(report.intact());
    QCOMPARE(report.heads.size(), std::size_t(1));
    QCOMPARE(report.events, 3);
}

void TestSqliteFile::defaultPathFollowsXdg()
{
    const QByteArray home = QFile::encodeName(m_folder->path());
    qputenv("HOME", home);
    qputenv("XDG_DATA_HOME", "/srv/data");
    QCOMPARE(defaultRecordsPath(), "/srv/data/rapport/records.sqlite");
    for (const char *useless : {"", "relative/path"}) {
        qputenv("XDG_DATA_HOME", useless);
        QCOMPARE(defaultRecordsPath(), home.toStdString() + "/.local/share/rapport/records.sqlite");
    }
    qunsetenv("XDG_DATA_HOME");
    QCOMPARE(defaultRecordsPath(), home.toStdString() + "/.local/share/rapport/records.sqlite");
}

QTEST_GUILESS_MAIN(TestSqliteFile)
#include "tst_sqlitefile.moc"
