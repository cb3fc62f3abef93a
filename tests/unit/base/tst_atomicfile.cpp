#include "base/atomicfile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <memory>
#include <sys/resource.h>
#include <sys/stat.h>

using namespace rapport;

namespace {

/// The real calls, of which the failAt-th fails, or writes take only a few bytes at a time.
class FaultyFileSystem final : public FileSystem
{
public:
    int failAt = 0; ///< 1 for the first call; 0 for none
    int reason = EIO;
    std::size_t mostPerWrite = 1'000'000;
    int interruptions = 0;
    int calls = 0;
    bool renamed = false;

    int open(const char *path, int flags, unsigned mode) override
    {
        return fails() ? -1 : FileSystem::open(path, flags, mode);
    }
    long write(int file, const char *bytes, std::size_t size) override
    {
        if (interruptions > 0) {
            --interruptions;
            errno = EINTR;
            return -1;
        }
        return fails() ? -1 : FileSystem::write(file, bytes, std::min(size, mostPerWrite));
    }
    int fsync(int file) override { return fails() ? -1 : FileSystem::fsync(file); }
    int fchmod(int file, unsigned mode) override
    {
        return fails() ? -1 : FileSystem::fchmod(file, mode);
    }
    /// Linux closes the file even where close fails.
    int close(int file) override
    {
        const int closed = FileSystem::close(file);
        return fails() ? -1 : closed;
    }
    int rename(const char *from, const char *to) override
    {
        if (fails())
            return -1;
        renamed = true;
        return FileSystem::rename(from, to);
    }

private:
    bool fails()
    {
        if (++calls != failAt)
            return false;
        errno = reason;
        return true;
    }
};

} // namespace

class TestAtomicFile : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void writesNewAndReplaces();
    void keepsPermissionsAndLinks();
    void everyFailureLeavesOldOrNew_data();
    void everyFailureLeavesOldOrNew();
    void shortAndInterruptedWritesAreFinished();
    void syncsFileAndFolder();
    void uncommittedFileLeavesNothing();
    void noWriteAfterAFailure();
    void fullDiskKeepsTheOldFile();
    void errorsSayWhatToDo();

private:
    QByteArray content() const;
    QStringList names() const
    {
        return QDir(m_folder->path())
            .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::string m_path;
};

void TestAtomicFile::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath("lesson.yaml").toStdString();
}

QByteArray TestAtomicFile::content() const
{
    QFile file(QString::fromStdString(m_path));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(no file)");
}

void TestAtomicFile::writesNewAndReplaces()
{
    QVERIFY(writeAtomically(m_path, "first"));
    QCOMPARE(content(), QByteArray("first"));
    QVERIFY(writeAtomically(m_path, std::string_view("\0two", 4)));
    QCOMPARE(content(), QByteArray("\0two", 4));
    QVERIFY(writeAtomically(m_path, ""));
    QCOMPARE(content(), QByteArray());
    QCOMPARE(names(), QStringList("lesson.yaml"));
}

void TestAtomicFile::keepsPermissionsAndLinks()
{
    QVERIFY(writeAtomically(m_path, "first"));
    QCOMPARE(::chmod(m_path.c_str(), 0640), 0);
    const std::string link = m_folder->filePath("link").toStdString();
    QVERIFY(QFile::link(QString::fromStdString(m_path), QString::fromStdString(link)));
    QVERIFY(writeAtomically(link, "second"));
    QVERIFY(QFileInfo(QString::fromStdString(link)).isSymLink());
    QCOMPARE(content(), QByteArray("second"));
    struct stat now = {};
    QCOMPARE(::stat(m_path.c_str(), &now), 0);
    QCOMPARE(now.st_mode & 07777, 0640u);
}

void TestAtomicFile::everyFailureLeavesOldOrNew_data()
{
    QTest::addColumn<int>("reason");
    QTest::newRow("disk full") << ENOSPC;
    QTest::newRow("input or output error") << EIO;
    QTest::newRow("permission") << EACCES;
    QTest::newRow("read-only") << EROFS;
}

void TestAtomicFile::everyFailureLeavesOldOrNew()
{
    QFETCH(int, reason);
    int failures = 0;
    for (int k = 1;; ++k) {
        QVERIFY(writeAtomically(m_path, "the old content"));
        FaultyFileSystem system;
        system.failAt = k;
        system.reason = reason;
        system.mostPerWrite = 4;
        const Result<void> saved = writeAtomically(m_path, "the new content", system);
        QCOMPARE(names(), QStringList("lesson.yaml"));
        QCOMPARE(content(), QByteArray(system.renamed ? "the new content" : "the old content"));
        if (system.calls < k) {
            QVERIFY(saved);
            break;
        }
        QVERIFY2(!saved, qPrintable(QString("call %1").arg(k)));
        QVERIFY(saved.error().fault == Fault::World);
        QVERIFY(!saved.error().kept.empty() && !saved.error().advice.empty());
        ++failures;
    }
    // open, fchmod, four writes, fsync, close, rename; then open, fsync, close of the folder
    QCOMPARE(failures, 12);
}

void TestAtomicFile::shortAndInterruptedWritesAreFinished()
{
    FaultyFileSystem system;
    system.mostPerWrite = 3;
    system.interruptions = 2;
    QVERIFY(writeAtomically(m_path, "ten bytes.", system));
    QCOMPARE(content(), QByteArray("ten bytes."));
}

void TestAtomicFile::syncsFileAndFolder()
{
    class Counting final : public FileSystem
    {
    public:
        std::string order;
        int fsync(int file) override
        {
            struct stat what = {};
            ::fstat(file, &what);
            order += S_ISDIR(what.st_mode) ? "folder " : "file ";
            return FileSystem::fsync(file);
        }
        int rename(const char *from, const char *to) override
        {
            order += "rename ";
            return FileSystem::rename(from, to);
        }
    } system;
    QVERIFY(writeAtomically(m_path, "x", system));
    QCOMPARE(system.order, "file rename folder ");
}

void TestAtomicFile::uncommittedFileLeavesNothing()
{
    {
        auto file = AtomicFile::create(m_path);
        QVERIFY(file && file->write("half"));
        QCOMPARE(names().size(), 1);
    }
    QVERIFY(names().isEmpty());
}

void TestAtomicFile::noWriteAfterAFailure()
{
    QVERIFY(writeAtomically(m_path, "old"));
    FaultyFileSystem system;
    system.failAt = 3;
    auto file = AtomicFile::create(m_path, system);
    QVERIFY(file);
    QVERIFY(!file->write("one"));
    QVERIFY(!file->write("two"));
    QVERIFY(!file->commit());
    QCOMPARE(content(), QByteArray("old"));
}

/// A real limit rather than a pretended one: the kernel itself cuts the large write short.
void TestAtomicFile::fullDiskKeepsTheOldFile()
{
    QVERIFY(writeAtomically(m_path, "old"));
    rlimit before = {};
    QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit small = before;
    small.rlim_cur = 100'000;
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &small), 0);
    const Result<void> saved = writeAtomically(m_path, std::string(1'000'000, 'x'));
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &before), 0);
    QVERIFY(!saved);
    QCOMPARE(content(), QByteArray("old"));
    QCOMPARE(names(), QStringList("lesson.yaml"));
    QVERIFY(writeAtomically(m_path, "new"));
    QCOMPARE(content(), QByteArray("new"));
}

void TestAtomicFile::errorsSayWhatToDo()
{
    const Result<void> nowhere = writeAtomically(m_path + "/below/x", "x");
    QVERIFY(!nowhere);
    QVERIFY(nowhere.error().what.find(m_path) != std::string::npos);
    QVERIFY(nowhere.error().advice.find("folder") != std::string::npos);
    const Result<void> folder = writeAtomically(m_folder->path().toStdString(), "x");
    QVERIFY(!folder);
    QVERIFY(writeAtomically(m_path, "old"));
    FaultyFileSystem full;
    full.failAt = 3;
    full.reason = ENOSPC;
    const Error error = writeAtomically(m_path, "new", full).error();
    QVERIFY(error.advice.find("space") != std::string::npos);
    QVERIFY(error.kept.find("kept") != std::string::npos);
}

QTEST_GUILESS_MAIN(TestAtomicFile)
#include "tst_atomicfile.moc"
