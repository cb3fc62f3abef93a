#include "faults/player/sitter.h"

#include <QTest>

#include <csignal>
#include <sys/mount.h>
#include <sys/resource.h>

using namespace rapport;

namespace {

/// Room that runs out in the midst of a lesson, and comes back.
class Shortage
{
public:
    virtual ~Shortage() = default;
    virtual bool begin(const Desk &desk, qint64 player) = 0;
    virtual bool end() = 0;
};

/// A small file system of its own under the desk's data, filled up; needs the right to mount.
class FullDisk final : public Shortage
{
public:
    explicit FullDisk(const QString &folder)
        : m_folder(folder)
        , m_name(QFile::encodeName(folder))
        , m_mounted(::mount("tmpfs", m_name.constData(), "tmpfs", 0, "size=1m") == 0)
    {}
    ~FullDisk() override
    {
        if (m_mounted)
            ::umount2(m_name.constData(), MNT_DETACH);
    }
    [[nodiscard]] bool works() const { return m_mounted; }
    bool begin(const Desk &, qint64) override
    {
        QFile ballast(m_folder + "/ballast");
        if (!ballast.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
            return false;
        while (ballast.write(QByteArray(4096, 'x')) == 4096) {
        }
        // A little room, so that it runs out while an answer is being recorded.
        return ballast.resize(ballast.size() - 6 * 4096L);
    }
    bool end() override { return QFile::remove(m_folder + "/ballast"); }

private:
    QString m_folder;
    QByteArray m_name;
    bool m_mounted;
};

/// The kernel refuses to let the player's files grow, as with a quota; anyone may ask for it. It
/// ends with the process.
class FileSizeLimit final : public Shortage
{
public:
    bool begin(const Desk &desk, qint64 player) override
    {
        const rlim_t most = rlim_t(QFile(desk.records()).size());
        const rlimit limit{most, most};
        return ::prlimit(pid_t(player), RLIMIT_FSIZE, &limit, nullptr) == 0;
    }
    bool end() override { return true; }
};

} // namespace

/// A disk that fills up in the midst of a lesson.
class TestFullDisk : public QObject
{
    Q_OBJECT

private slots:
    void lessonStopsWithEverythingKept_data();
    void lessonStopsWithEverythingKept();
    void fullFromTheStart();

private:
    static void typeUntilItEnds(Sitter &sitter, const Plan &plan);
    static void goOn(const Desk &desk, Plan &plan);
};

void TestFullDisk::lessonStopsWithEverythingKept_data()
{
    QTest::addColumn<bool>("mounts");
    QTest::newRow("file size limit") << false;
    const QTemporaryDir probe;
    if (FullDisk(probe.path()).works())
        QTest::newRow("full file system") << true;
}

void TestFullDisk::typeUntilItEnds(Sitter &sitter, const Plan &plan)
{
    while (sitter.isAsked() && plan.done + sitter.acknowledged() + 1 < plan.answers.size())
        sitter.typeNext();
}

/// With room again: the very step, and on to the end.
void TestFullDisk::goOn(const Desk &desk, Plan &plan)
{
    const QByteArray screen = expectedScreen(desk, plan, "Ada");
    Sitter sitter(desk, plan, "Ada");
    QVERIFY(sitter.isAsked());
    QCOMPARE(sitter.firstScreen(), screen);
    typeUntilItEnds(sitter, plan);
    sitter.typeNext();
    QCOMPARE(sitter.exitCode(), 0);
    plan.done = plan.answers.size();
    const Found end = look(desk, plan, "Ada");
    QVERIFY2(end.completed, end.problem.c_str());
}

void TestFullDisk::lessonStopsWithEverythingKept()
{
    QFETCH(bool, mounts);
    const Desk desk;
    std::unique_ptr<Shortage> shortage = std::make_unique<FileSizeLimit>();
    if (mounts)
        shortage = std::make_unique<FullDisk>(desk.path("data"));
    Plan plan = makePlan("financial-abuse", engine::Aim::Best, 3);
    {
        Sitter sitter(desk, plan, "Ada", [] { std::signal(SIGXFSZ, SIG_IGN); });
        for (int n = 0; n < 3; ++n) {
            QVERIFY(sitter.isAsked());
            sitter.typeNext();
        }
        QVERIFY(sitter.isAsked());
        QVERIFY(shortage->begin(desk, sitter.pid()));
        typeUntilItEnds(sitter, plan);
        QCOMPARE(sitter.exitCode(), 3);
        const QByteArray told = sitter.errors();
        QVERIFY2(told.contains("full"), told);
        QVERIFY2(told.contains("kept"), told);
        plan.done += sitter.acknowledged();
    }
    QVERIFY(plan.done >= 3 && plan.done < plan.answers.size());
    const std::size_t acknowledged = plan.done;
    const Found found = look(desk, plan, "Ada");
    QVERIFY2(found.problem.empty(), found.problem.c_str());
    QCOMPARE(*found.done, acknowledged);
    QVERIFY(shortage->end());
    goOn(desk, plan);
}

/// Someone who sits down at a machine that is full already.
void TestFullDisk::fullFromTheStart()
{
    const Desk desk;
    Plan plan = makePlan("reading-the-customer", engine::Aim::Best, 4);
    const auto noRoom = [] {
        std::signal(SIGXFSZ, SIG_IGN);
        const rlimit limit{0, 0};
        ::setrlimit(RLIMIT_FSIZE, &limit);
    };
    {
        Sitter sitter(desk, plan, "Ada", noRoom);
        QCOMPARE(sitter.exitCode(), 3);
        QVERIFY(!sitter.errors().isEmpty());
    }
    {
        Sitter sitter(desk, plan, "Ada");
        QVERIFY(sitter.isAsked());
        sitter.typeNext();
        QVERIFY(sitter.isAsked());
        plan.done = sitter.acknowledged();
    }
    {
        Sitter sitter(desk, plan, "Ada", noRoom);
        QCOMPARE(sitter.exitCode(), 3);
        const QByteArray told = sitter.errors();
        QVERIFY2(told.contains("full"), told);
    }
    const Found found = look(desk, plan, "Ada");
    QVERIFY2(found.problem.empty(), found.problem.c_str());
    QCOMPARE(*found.done, std::size_t(1));
    goOn(desk, plan);
}

QTEST_GUILESS_MAIN(TestFullDisk)
#include "tst_fulldisk.moc"
