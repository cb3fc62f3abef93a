#include "records/sqlitestore.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <functional>
#include <memory>
#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace rapport;
using namespace rapport::records;

namespace {

/// A place that can be made full and be given space again.
class Shortage
{
public:
    virtual ~Shortage() = default;
    virtual bool begin() = 0;
    virtual bool end() = 0;
    [[nodiscard]] virtual QString folder() const = 0;
};

/// A small file system of its own, filled to the brim; needs the right to mount.
class FullDisk final : public Shortage
{
public:
    FullDisk()
        : m_mounted(::mount("tmpfs", name(), "tmpfs", 0, "size=1m") == 0)
    {}
    ~FullDisk() override
    {
        if (m_mounted)
            ::umount(name());
    }
    [[nodiscard]] bool works() const { return m_mounted; }
    bool begin() override
    {
        QFile ballast(folder() + "/ballast");
        if (!ballast.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
            return false;
        while (ballast.write(QByteArray(4096, 'x')) == 4096) {
        }
        // A little space, so that it runs out in the midst of recording.
        return ballast.resize(ballast.size() - 10 * 4096L);
    }
    bool end() override { return QFile::remove(folder() + "/ballast"); }
    [[nodiscard]] QString folder() const override { return m_folder.path(); }

private:
    const char *name() const
    {
        m_name = QFile::encodeName(m_folder.path());
        return m_name.constData();
    }
    QTemporaryDir m_folder;
    mutable QByteArray m_name;
    bool m_mounted;
};

/// The kernel refuses to let a file grow, as with a quota; anyone may ask for it.
class FileSizeLimit final : public Shortage
{
public:
    FileSizeLimit()
    {
        std::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &m_before);
    }
    ~FileSizeLimit() override { ::setrlimit(RLIMIT_FSIZE, &m_before); }
    bool begin() override
    {
        rlimit small = m_before;
        small.rlim_cur = rlim_t(QFile(folder() + "/records.sqlite").size() + 10 * 4096);
        return ::setrlimit(RLIMIT_FSIZE, &small) == 0;
    }
    bool end() override { return ::setrlimit(RLIMIT_FSIZE, &m_before) == 0; }
    [[nodiscard]] QString folder() const override { return m_folder.path(); }

private:
    QTemporaryDir m_folder;
    rlimit m_before = {};
};

using MakeShortage = std::function<std::unique_ptr<Shortage>()>;

} // namespace

Q_DECLARE_METATYPE(MakeShortage)

class TestUnwritableFile : public QObject
{
    Q_OBJECT

private slots:
    void fullDiskKeepsWhatWasRecorded_data();
    void fullDiskKeepsWhatWasRecorded();
    void readOnlyFileIsReadAndRefusesToRecord();

private:
    /// Records until it fails; the number kept is counted up.
    static Result<void> recordUntilRefused(RecordStore &store, const AttemptId &attempt, int &kept);

    SystemClock m_clock;
};

Result<void> TestUnwritableFile::recordUntilRefused(RecordStore &store, const AttemptId &attempt,
                                                    int &kept)
{
    for (int tries = 0; tries < 2000; ++tries) {
        const Result<void> recorded = store.recordAnswer(
            attempt, {"step", "turn", std::string(300, 'a'), "do", 1, "", Millis(kept)},
            "run " + std::to_string(kept + 1));
        if (!recorded)
            return recorded;
        ++kept;
    }
    return {};
}

void TestUnwritableFile::fullDiskKeepsWhatWasRecorded_data()
{
    QTest::addColumn<MakeShortage>("make");
    QTest::newRow("file size limit")
        << MakeShortage([] { return std::make_unique<FileSizeLimit>(); });
    if (FullDisk().works()) {
        QTest::newRow("full file system")
            << MakeShortage([] { return std::make_unique<FullDisk>(); });
    }
}

void TestUnwritableFile::fullDiskKeepsWhatWasRecorded()
{
    QFETCH(MakeShortage, make);
    const std::unique_ptr<Shortage> shortage = make();
    const std::string path = (shortage->folder() + "/records.sqlite").toStdString();
    const auto store = *SqliteStore::open(path, m_clock);
    const auto learner = store->learnerByName("Ada", true);
    const AttemptId attempt =
        *store->beginAttempt({(*learner)->id, {"anger"}, {"transfer"}, "1", "hash", "run 0"});
    QVERIFY(shortage->begin());

    int kept = 0;
    for (int again = 0; again < 3; ++again) {
        const Result<void> refused = recordUntilRefused(*store, attempt, kept);
        QVERIFY(!refused);
        QVERIFY(refused.error().fault == Fault::World);
        QVERIFY2(refused.error().sentence().find("full") != std::string::npos,
                 refused.error().sentence().c_str());
        QVERIFY(!refused.error().kept.empty());
        QCOMPARE(store->responses(attempt)->size(), std::size_t(kept));
        QCOMPARE(store->openAttempts((*learner)->id)->front().savedRun,
                 "run " + std::to_string(kept));
    }
    QVERIFY(kept > 0);

    QVERIFY(shortage->end());
    QVERIFY(store->checkFile());
    QVERIFY(store->verifyChain()->intact());
    QVERIFY(store->recordAnswer(attempt, {"step", "turn", "a", "do", 1, "", Millis(1)}, "run"));
    QCOMPARE(store->responses(attempt)->size(), std::size_t(kept) + 1);
    QVERIFY(store->rebuildProjections()->unchanged());
}

void TestUnwritableFile::readOnlyFileIsReadAndRefusesToRecord()
{
    const QTemporaryDir folder;
    const QByteArray place = QFile::encodeName(folder.path());
    const std::string path = folder.filePath("records.sqlite").toStdString();
    LearnerId ada;
    AttemptId attempt;
    {
        const auto store = *SqliteStore::open(path, m_clock);
        ada = (*store->learnerByName("Ada", true))->id;
        attempt = *store->beginAttempt({ada, {"anger"}, {"transfer"}, "1", "hash", "run"});
    }
    QFile::remove(QString::fromStdString(path) + "-journal");
    QCOMPARE(::chmod(path.c_str(), 0444), 0);
    QCOMPARE(::chmod(place.constData(), 0555), 0);
    // root may write anywhere, so it becomes nobody for a moment
    const bool root = ::geteuid() == 0;
    QVERIFY(!root || ::seteuid(65534) == 0);
    const auto store = SqliteStore::open(path, m_clock);
    const bool opened = store.ok();
    const auto read =
        opened ? (*store)->openAttempts(ada) : Result<std::vector<OpenAttempt>>(store.error());
    const Result<void> refused = opened ? (*store)->saveRun(attempt, "new") : store.error();
    const auto nowhere =
        SqliteStore::open(folder.filePath("new/records.sqlite").toStdString(), m_clock);
    QVERIFY(!root || ::seteuid(0) == 0);
    QCOMPARE(::chmod(place.constData(), 0755), 0);

    QVERIFY2(read.ok(), read ? "" : read.error().sentence().c_str());
    QCOMPARE(read->front().savedRun, "run");
    QVERIFY(refused.error().fault == Fault::World);
    QVERIFY(refused.error().sentence().find("cannot be written") != std::string::npos);
    QVERIFY(nowhere.error().fault == Fault::World);
}

QTEST_GUILESS_MAIN(TestUnwritableFile)
#include "tst_unwritablefile.moc"
