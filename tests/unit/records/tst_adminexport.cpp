#include "unit/records/samples.h"

#include "records/sqlitestore.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace rapport;
using namespace rapport::records;

namespace {

struct Run
{
    int exit = -1;
    QByteArray out;
    QByteArray err;
};

} // namespace

/// The program itself, as an admin runs it.
class TestAdminExport : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void helpAndVersion();
    void wrongUsage_data();
    void wrongUsage();
    void writesToOutput();
    void writesToFileWhole();
    void filters();
    void emptyStoreGivesTheHeader();
    void missingRecordsAreNamedAndNotMade();
    void damagedRecordsAreNamed();
    void neverOverwritesTheRecords();
    void fullOutputIsNoticed();

private:
    Run run(const QStringList &arguments, const QString &output = {}) const;
    void record(const std::string &course);

    QTemporaryDir m_folder;
    QString m_path;
    int m_files = 0;
    TestClock m_clock;
};

void TestAdminExport::init()
{
    m_path = m_folder.filePath(QString("%1.sqlite").arg(++m_files));
    m_clock = TestClock();
}

Run TestAdminExport::run(const QStringList &arguments, const QString &output) const
{
    QProcess process;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert("XDG_DATA_HOME", m_folder.filePath("data"));
    process.setProcessEnvironment(environment);
    if (!output.isEmpty())
        process.setStandardOutputFile(output);
    process.start(RAPPORT_ADMIN, arguments);
    if (!process.waitForFinished() || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

void TestAdminExport::record(const std::string &course)
{
    const auto store = *SqliteStore::open(m_path.toStdString(), m_clock);
    NewAttempt attempt = sampleAttempt(learnerId(*store));
    attempt.course.value = course;
    const AttemptId id = *store->beginAttempt(attempt);
    QVERIFY(store->finishAttempt(id, sampleCompletion()));
    m_clock.advance(std::chrono::hours(24));
}

void TestAdminExport::helpAndVersion()
{
    const Run help = run({"--help"});
    QCOMPARE(help.exit, 0);
    QVERIFY(help.out.contains("export"));
    QVERIFY(run({"export", "--help"}).out.contains("--since"));
    const Run version = run({"--version"});
    QCOMPARE(version.exit, 0);
    QVERIFY(version.out.startsWith("rapport-admin "));
}

void TestAdminExport::wrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("nothing") << QStringList();
    QTest::newRow("unknown command") << QStringList{"sing"};
    QTest::newRow("unknown option") << QStringList{"export", "--colour"};
    QTest::newRow("unknown format") << QStringList{"export", "--format", "docx"};
    QTest::newRow("no such day") << QStringList{"export", "--since", "2026-02-30"};
    QTest::newRow("not a day") << QStringList{"export", "--since", "yesterday"};
    QTest::newRow("no such hour") << QStringList{"export", "--since", "2026-02-03T25:00:00Z"};
}

void TestAdminExport::wrongUsage()
{
    QFETCH(QStringList, arguments);
    const Run wrong = run(arguments);
    QCOMPARE(wrong.exit, 2);
    QVERIFY(!wrong.err.isEmpty());
    QVERIFY(wrong.out.isEmpty());
}

void TestAdminExport::writesToOutput()
{
    record("anger");
    const Run done = run({"export", "--format", "csv", "--records", m_path});
    QCOMPARE(done.exit, 0);
    QCOMPARE(done.out,
             QByteArray("learner,course,lesson,version,attempt,started,finished,minutes,score,"
                        "control,empathy,result\r\n"
                        "Ada,anger,transfer,3,1,2026-03-09T08:30:00.000Z,2026-03-09T08:30:00.000Z,"
                        "1.02,87.5,75,87.5,passed\r\n"));
    QVERIFY(done.err.isEmpty());
}

void TestAdminExport::writesToFileWhole()
{
    record("anger");
    const QString out = m_folder.filePath("out.csv");
    QCOMPARE(run({"export", "--records", m_path, "--out", out}).exit, 0);
    QFile file(out);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), run({"export", "--records", m_path}).out);
    const Run failed = run({"export", "--records", m_path, "--out", m_folder.filePath("no/out")});
    QCOMPARE(failed.exit, 3);
    QVERIFY(!QFile::exists(m_folder.filePath("no")));
}

void TestAdminExport::filters()
{
    record("anger");
    record("grief");
    const auto lines = [&](const QStringList &more) {
        return run(QStringList{"export", "--records", m_path} + more).out.count('\n');
    };
    QCOMPARE(lines({}), 3);
    QCOMPARE(lines({"--course", "grief"}), 2);
    QCOMPARE(lines({"--since", "2026-03-10"}), 2);
    QCOMPARE(lines({"--since", "2026-03-10T08:30:00Z"}), 2);
    QCOMPARE(lines({"--since", "2026-03-10T08:30:00.000Z"}), 2);
    QCOMPARE(lines({"--since", "2026-03-10T08:30:00.001Z"}), 1);
    QCOMPARE(lines({"--since", "2026-03-11"}), 1);
}

void TestAdminExport::emptyStoreGivesTheHeader()
{
    QVERIFY(SqliteStore::open(m_path.toStdString(), m_clock));
    const Run done = run({"export", "--records", m_path});
    QCOMPARE(done.exit, 0);
    QCOMPARE(done.out.count('\n'), 1);
}

void TestAdminExport::missingRecordsAreNamedAndNotMade()
{
    const Run missing = run({"export", "--records", m_path});
    QCOMPARE(missing.exit, 3);
    QVERIFY(missing.err.contains(m_path.toUtf8()));
    QVERIFY(!QFile::exists(m_path));
    QCOMPARE(run({"export"}).exit, 3);
    QVERIFY(!QFile::exists(m_folder.filePath("data")));
}

void TestAdminExport::damagedRecordsAreNamed()
{
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("not records") > 0);
    file.close();
    const Run damaged = run({"export", "--records", m_path});
    QCOMPARE(damaged.exit, 1);
    QVERIFY(damaged.err.contains("damaged"));
}

void TestAdminExport::neverOverwritesTheRecords()
{
    record("anger");
    QCOMPARE(run({"export", "--records", m_path, "--out", m_path}).exit, 2);
    QCOMPARE(run({"export", "--records", m_path}).exit, 0);
}

void TestAdminExport::fullOutputIsNoticed()
{
    record("anger");
    const Run full = run({"export", "--records", m_path}, "/dev/full");
    QCOMPARE(full.exit, 3);
    QVERIFY(full.err.contains("could not be written"));
}

QTEST_GUILESS_MAIN(TestAdminExport)
#include "tst_adminexport.moc"
