#include "faults/records/recorder.h"

#include "records/sqlitestore.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>

using namespace rapport;
using namespace rapport::records;

/// Several processes on one file.
class TestSharedFile : public QObject
{
    Q_OBJECT

private slots:
    void twoProcessesBothSucceed();
    void lockedFileIsToldAndSurvived();

private:
    SystemClock m_clock;
};

/// They begin at the same moment, so that they also race in making the file.
void TestSharedFile::twoProcessesBothSucceed()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("records.sqlite");
    QProcess ada;
    QProcess bob;
    ada.start(RECORDS_RECORDER, {"safe", path, "Ada", "200"});
    bob.start(RECORDS_RECORDER, {"safe", path, "Bob", "200"});
    for (QProcess *child : {&ada, &bob}) {
        QVERIFY(child->waitForFinished(60'000));
        QVERIFY2(child->exitCode() == 0, child->readAllStandardError().constData());
    }
    const auto store = *SqliteStore::open(path.toStdString(), m_clock);
    for (const char *name : {"Ada", "Bob"}) {
        const auto learner = store->learnerByName(name, false);
        const auto open = store->openAttempt((*learner)->id, recorderCourse, recorderLesson);
        QCOMPARE(store->responses((*open)->attempt)->size(), std::size_t(200));
        QCOMPARE((*open)->savedRun, recorderRun(200));
    }
    const ChainReport report = *store->verifyChain();
    QVERIFY(report.intact());
    QCOMPARE(report.heads.size(), std::size_t(1));
    QCOMPARE(report.events, 402);
    QCOMPARE(report.heads.front().sequence, 402);
    QVERIFY(store->rebuildProjections()->unchanged());
}

void TestSharedFile::lockedFileIsToldAndSurvived()
{
    const QTemporaryDir folder;
    const std::string path = folder.filePath("records.sqlite").toStdString();
    const auto store = *SqliteStore::open(path, m_clock);
    const auto learner = store->learnerByName("Ada", true);
    const AttemptId attempt = *store->beginAttempt(
        {(*learner)->id, recorderCourse, recorderLesson, "1", "hash", "start"});
    sqlite3 *other = nullptr;
    QCOMPARE(sqlite3_open(path.c_str(), &other), SQLITE_OK);
    QCOMPARE(sqlite3_exec(other, "BEGIN EXCLUSIVE", nullptr, nullptr, nullptr), SQLITE_OK);
    QElapsedTimer waited;
    waited.start();
    const Result<void> refused = store->saveRun(attempt, "later");
    QVERIFY(!refused);
    QVERIFY(refused.error().fault == Fault::World);
    QVERIFY(refused.error().what.find("in use") != std::string::npos);
    QVERIFY(waited.elapsed() >= 9'000);
    QCOMPARE(sqlite3_exec(other, "COMMIT", nullptr, nullptr, nullptr), SQLITE_OK);
    sqlite3_close(other);
    QCOMPARE((*store->openAttempts((*learner)->id)).front().savedRun, "start");
    QVERIFY(store->saveRun(attempt, "later"));
}

QTEST_GUILESS_MAIN(TestSharedFile)
#include "tst_sharedfile.moc"
