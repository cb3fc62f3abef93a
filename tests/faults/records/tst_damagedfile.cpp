#include "records/recovery.h"
#include "records/sqlitestore.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace rapport;
using namespace rapport::records;

/// A file with any bytes wrong: every call returns, and nothing false passes for the log.
class TestDamagedFile : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void anyDamageIsSurvived();

private:
    QByteArray damaged(int round);
    void useEverything(const QString &path);

    QTemporaryDir m_folder;
    SystemClock m_clock;
    QRandomGenerator m_random{20260309};
    QByteArray m_good;
    std::vector<Event> m_log;
    LearnerId m_learner;
    int m_refused = 0;
    int m_opened = 0;
};

void TestDamagedFile::initTestCase()
{
    const QString path = m_folder.filePath("good.sqlite");
    const auto store = *SqliteStore::open(path.toStdString(), m_clock);
    m_learner = (*store->learnerByName("Ada", true))->id;
    for (int n = 0; n < 12; ++n) {
        const AttemptId attempt = *store->beginAttempt(
            {m_learner, {"anger"}, {"transfer"}, "1", "hash", std::string(6000, 'r')});
        for (int k = 0; k < 6; ++k) {
            QVERIFY(store->recordAnswer(
                attempt, {"step", "write", std::string(40 * k, 'a'), "do", 1, "", Millis(k)},
                std::string(3000, 's')));
        }
        if (n % 3 != 0) {
            QVERIFY(store->finishAttempt(
                attempt, {Outcome::Passed, 80, {{"empathy", "Empathy", 1, 2}}, "end", Millis(9)}));
        }
    }
    QVERIFY(store->events([&](const Event &event) {
        m_log.push_back(event);
        return true;
    }));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_good = file.readAll();
}

QByteArray TestDamagedFile::damaged(int round)
{
    QByteArray bytes = m_good;
    const qsizetype at = m_random.bounded(int(bytes.size()));
    if (round % 10 == 0)
        return bytes.left(at);
    if (round % 10 == 1)
        return bytes.replace(at, 4096, QByteArray(4096, '\0'));
    const int wrong = 1 << m_random.bounded(9);
    for (int i = 0; i < wrong; ++i) {
        const qsizetype place = m_random.bounded(int(bytes.size()));
        bytes[place] = char(m_random.bounded(256));
    }
    return bytes;
}

/// Results do not matter here but for the log's; what matters is that every call comes back.
void TestDamagedFile::useEverything(const QString &path)
{
    const auto store = SqliteStore::open(path.toStdString(), m_clock);
    if (!store) {
        ++m_refused;
        QVERIFY(!store.error().what.empty() && !store.error().advice.empty());
        return;
    }
    ++m_opened;
    std::vector<Event> log;
    const auto chain = (*store)->verifyChain();
    const auto read = (*store)->events([&](const Event &event) {
        log.push_back(event);
        return true;
    });
    if (chain && read && chain->intact() && log.size() == m_log.size())
        QCOMPARE(log, m_log);
    (void)(*store)->progress(m_learner);
    (void)(*store)->completions({}, [](const Completion &) { return true; });
    (void)(*store)->openAttempts(m_learner);
    (void)(*store)->rebuildProjections();
    const auto begun = (*store)->beginAttempt({m_learner, {"anger"}, {"hold"}, "1", "h", "run"});
    if (begun) {
        (void)(*store)->recordAnswer(*begun, {"s", "turn", "a", "do", 1, "", Millis(1)}, "run");
        (void)(*store)->finishAttempt(*begun, {Outcome::Failed, 1, {}, "end", Millis(1)});
    }
    (void)(*store)->checkFile();
}

void TestDamagedFile::anyDamageIsSurvived()
{
    for (int round = 0; round < 300; ++round) {
        const QString path = m_folder.filePath(QString("damaged-%1.sqlite").arg(round));
        QFile file(path);
        const QByteArray bytes = damaged(round);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        file.close();
        const int refusedBefore = m_refused;
        useEverything(path);
        if (m_refused > refusedBefore) {
            QVERIFY(file.open(QIODevice::ReadOnly));
            QCOMPARE(file.readAll(), bytes);
        }
        QFile::remove(path);
    }
    QVERIFY(m_refused > 50);
    QVERIFY(m_opened > 50);
}

QTEST_GUILESS_MAIN(TestDamagedFile)
#include "tst_damagedfile.moc"
