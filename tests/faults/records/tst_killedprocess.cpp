#include "faults/records/recorder.h"

#include "records/sqlitestore.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace rapport;
using namespace rapport::records;

/// kill -9 at any moment: what was reported as recorded must be there.
class TestKilledProcess : public QObject
{
    Q_OBJECT

private slots:
    void nothingReportedIsLost();
    void lossWouldBeSeen();

private:
    int lastReportedBeforeKill(const char *mode, const QString &path, int answers, int millis);
    static int answersKept(const QString &path);
    static void checkWhole(const QString &path, int kept);

    QRandomGenerator m_random{20260309};
    SystemClock m_clock;
};

/// Kills the child some time after it reported this many answers, and returns the number it printed
/// last, 0 for none. Everything it wrote is in the pipe and is read even after its death.
int TestKilledProcess::lastReportedBeforeKill(const char *mode, const QString &path, int answers,
                                              int millis)
{
    QProcess child;
    child.start(RECORDS_RECORDER, {mode, path, "Ada", "1000000"});
    if (!child.waitForStarted())
        return -1;
    QByteArray printed;
    while (printed.count('\n') < answers && child.waitForReadyRead())
        printed += child.readAllStandardOutput();
    QTest::qSleep(millis);
    child.kill();
    if (!child.waitForFinished())
        return -1;
    printed += child.readAllStandardOutput();
    const QList<QByteArray> lines = printed.split('\n');
    return lines.size() < 2 ? 0 : lines.at(lines.size() - 2).toInt();
}

/// How many answers are there without a gap.
int TestKilledProcess::answersKept(const QString &path)
{
    const SystemClock clock;
    const auto store = SqliteStore::open(path.toStdString(), clock);
    const auto learner = (*store)->learnerByName("Ada", true);
    const auto open = (*store)->openAttempt((*learner)->id, recorderCourse, recorderLesson);
    if (!*open)
        return 0;
    const auto responses = (*store)->responses((*open)->attempt);
    int kept = 0;
    for (const Response &response : *responses) {
        if (response.number != kept + 1 || response.step != recorderStep(kept + 1))
            break;
        ++kept;
    }
    return kept;
}

void TestKilledProcess::checkWhole(const QString &path, int kept)
{
    const SystemClock clock;
    const auto store = *SqliteStore::open(path.toStdString(), clock);
    QVERIFY(store->checkFile());
    QVERIFY(store->verifyChain()->intact());
    const auto learner = store->learnerByName("Ada", true);
    const auto open = store->openAttempt((*learner)->id, recorderCourse, recorderLesson);
    if (*open)
        QCOMPARE((*open)->savedRun, recorderRun(kept));
}

void TestKilledProcess::nothingReportedIsLost()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("records.sqlite");
    int reported = 0;
    for (int round = 0; round < 50; ++round) {
        // The first rounds die while the file is being made.
        const int answers = round < 10 ? 0 : m_random.bounded(1, 8);
        const int millis = round < 10 ? 2 * round : m_random.bounded(20);
        const int last = lastReportedBeforeKill("safe", path, answers, millis);
        QVERIFY(last >= 0);
        reported = qMax(reported, last);
        const int kept = answersKept(path);
        QVERIFY2(kept >= reported, qPrintable(QString("round %1: %2 were reported, %3 are there")
                                                  .arg(round)
                                                  .arg(reported)
                                                  .arg(kept)));
        checkWhole(path, kept);
    }
    QVERIFY(reported >= 40);
    const auto store = *SqliteStore::open(path.toStdString(), m_clock);
    QVERIFY(store->rebuildProjections()->unchanged());
}

/// The same harness on a process that reports before it commits: it must catch it.
void TestKilledProcess::lossWouldBeSeen()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("records.sqlite");
    int losses = 0;
    for (int round = 0; round < 20 && losses == 0; ++round) {
        const int last = lastReportedBeforeKill("early", path, m_random.bounded(1, 60), 0);
        QVERIFY(last >= 0);
        losses += answersKept(path) < last ? 1 : 0;
    }
    QVERIFY(losses > 0);
}

QTEST_GUILESS_MAIN(TestKilledProcess)
#include "tst_killedprocess.moc"
