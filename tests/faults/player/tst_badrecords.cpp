#include "faults/player/sitter.h"

#include <QTest>

#include <sys/prctl.h>
#include <sys/stat.h>

#include <linux/capability.h>

using namespace rapport;

/// Records that may not be written, that are damaged, or that somebody else writes as well.
class TestBadRecords : public QObject
{
    Q_OBJECT

private slots:
    void readOnlyRecords_data();
    void readOnlyRecords();
    void damagedRecordsNameTheBackup();
    void twoLearnersAtOnce();

private:
    static Ended autoplay(const Desk &desk, const std::function<void()> &atStart = {});
};

namespace {

/// Has even root mind the permissions of files it did not open yet; reading is not touched.
void mindPermissions()
{
    ::prctl(PR_CAPBSET_DROP, CAP_DAC_OVERRIDE);
}

} // namespace

Ended TestBadRecords::autoplay(const Desk &desk, const std::function<void()> &atStart)
{
    QProcess player;
    desk.seat(player);
    if (atStart)
        player.setChildProcessModifier(atStart);
    player.start(PLAYER, {"play", "financial-abuse", "--auto", "best", "--learner", "Ada"});
    return Desk::endOf(player);
}

void TestBadRecords::readOnlyRecords_data()
{
    QTest::addColumn<int>("fileMode");
    QTest::addColumn<int>("folderMode");
    QTest::newRow("file") << 0444 << 0755;
    QTest::newRow("folder") << 0644 << 0555;
    QTest::newRow("file and folder") << 0444 << 0555;
}

void TestBadRecords::readOnlyRecords()
{
    QFETCH(int, fileMode);
    QFETCH(int, folderMode);
    const Desk desk;
    QCOMPARE(autoplay(desk).code, 0);
    const QByteArray file = QFile::encodeName(desk.records());
    const QByteArray folder = QFile::encodeName(desk.path("data/rapport"));
    QFile::remove(desk.records() + "-journal");
    QCOMPARE(::chmod(file.constData(), mode_t(fileMode)), 0);
    QCOMPARE(::chmod(folder.constData(), mode_t(folderMode)), 0);
    const QByteArray before = snapshot(desk.path("data/rapport")).value(desk.records());
    const Ended ended = autoplay(desk, &mindPermissions);
    QCOMPARE(::chmod(folder.constData(), 0755), 0);
    QCOMPARE(ended.code, 3);
    QCOMPARE(ended.out, QByteArray());
    QVERIFY2(ended.err.contains("cannot be written"), ended.err);
    QCOMPARE(snapshot(desk.path("data/rapport")).value(desk.records()), before);
    QCOMPARE(::chmod(file.constData(), 0644), 0);
    QCOMPARE(autoplay(desk).code, 0);
}

void TestBadRecords::damagedRecordsNameTheBackup()
{
    const Desk desk;
    QCOMPARE(autoplay(desk).code, 0);
    const SystemClock clock;
    const std::string backup =
        *(*records::SqliteStore::open(desk.records().toStdString(), clock))->backUp();
    QFile file(desk.records());
    QVERIFY(file.open(QIODevice::ReadWrite) && file.size() > 8192);
    QVERIFY(file.seek(4096) && file.write(QByteArray(4096, '\x5a')) == 4096);
    file.close();
    const QByteArray damaged = snapshot(desk.path("data/rapport")).value(desk.records());
    const Ended ended = autoplay(desk);
    QCOMPARE(ended.code, 1);
    QCOMPARE(ended.out, QByteArray());
    QVERIFY2(ended.err.contains(QByteArray::fromStdString(backup)), ended.err);
    QVERIFY2(ended.err.contains("damaged"), ended.err);
    QCOMPARE(snapshot(desk.path("data/rapport")).value(desk.records()), damaged);
}

/// From the making of the file on; each waits for the other's transactions.
void TestBadRecords::twoLearnersAtOnce()
{
    const Desk desk;
    constexpr int rounds = 3;
    for (int round = 0; round < rounds; ++round) {
        QProcess ada;
        QProcess bob;
        desk.seat(ada);
        desk.seat(bob);
        ada.start(PLAYER, {"play", "financial-abuse", "--auto", "best", "--learner", "Ada"});
        bob.start(PLAYER, {"play", "reading-the-customer", "--auto", "best", "--learner", "Bob"});
        for (QProcess *player : {&ada, &bob}) {
            QVERIFY(player->waitForFinished(60'000));
            QVERIFY2(player->exitCode() == 0, player->readAllStandardError().constData());
        }
    }
    const SystemClock clock;
    const auto store = *records::SqliteStore::open(desk.records().toStdString(), clock);
    QVERIFY(store->checkFile());
    QVERIFY(store->verifyChain()->intact());
    std::map<std::string, int> passed;
    QVERIFY(store->completions({}, [&](const records::Completion &one) {
        passed[one.learnerName] += one.record.score == 100 ? 1 : 0;
        return true;
    }));
    QCOMPARE(passed, (std::map<std::string, int>{{"Ada", rounds}, {"Bob", rounds}}));
    QVERIFY(store->rebuildProjections()->unchanged());
}

QTEST_GUILESS_MAIN(TestBadRecords)
#include "tst_badrecords.moc"
