#include "support/desk.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace rapport;

/// The program from outside: its list, its help, and what it refuses.
class TestPlayerList : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void listsCoursesForPeople();
    void listsCoursesAsJson();
    void brokenCourseIsToldAndTheRestListed();
    void missingLessonIsTold();
    void missingFolderIsTold();
    void outputThatCannotBeWrittenIsAnError_data();
    void outputThatCannotBeWrittenIsAnError();
    void helpAndVersion_data();
    void helpAndVersion();
    void wrongUsage_data();
    void wrongUsage();
    void unwritableRecords_data();
    void unwritableRecords();

private:
    Desk m_desk;
    QMap<QString, QByteArray> m_courses;
};

void TestPlayerList::init()
{
    m_courses = snapshot(COURSES);
    QVERIFY(!m_courses.isEmpty());
}

void TestPlayerList::cleanup()
{
    QVERIFY(snapshot(COURSES) == m_courses);
    for (const char *untouched : {"home", "work", "tmp"})
        QCOMPARE(snapshot(m_desk.path(untouched)), (QMap<QString, QByteArray>()));
}

void TestPlayerList::listsCoursesForPeople()
{
    const Ended ended = m_desk.run(PLAYER, {"list"});
    QCOMPARE(ended.code, 0);
    QCOMPARE(ended.err, QByteArray());
    const QByteArrayList lines = ended.out.split('\n');
    QVERIFY(lines.contains("financial-abuse  Talking about financial abuse"));
    QVERIFY(lines.contains("    transfer  The transfer, a mock call, 14 min"));
    QVERIFY(!QFile::exists(m_desk.records()));
}

void TestPlayerList::listsCoursesAsJson()
{
    const Ended ended = m_desk.run(PLAYER, {"list", "--json"});
    QCOMPARE(ended.code, 0);
    QCOMPARE(ended.err, QByteArray());
    const QJsonArray courses = QJsonDocument::fromJson(ended.out)["courses"].toArray();
    QStringList ids;
    for (const QJsonValue &course : courses) {
        ids << course["id"].toString();
        QVERIFY(!course["title"].toString().isEmpty());
        QVERIFY(course["minutes"].toDouble() > 0);
        QVERIFY(!course["lessons"][0]["id"].toString().isEmpty());
        QVERIFY(course["lessons"][0]["after"].isArray());
    }
    QStringList folders = QDir(COURSES).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    QCOMPARE(ids, folders);
}

void TestPlayerList::brokenCourseIsToldAndTheRestListed()
{
    QTemporaryDir courses;
    QVERIFY(QFile::link(COURSES "/financial-abuse", courses.filePath("financial-abuse")));
    QVERIFY(writeFile(courses.filePath("broken/course.yaml"), "rapport: 1\nid: [broken\n"));
    QVERIFY(writeFile(courses.filePath("newer/course.yaml"),
                      "rapport: 99\nid: newer\ntitle: Newer\nlessons: []\n"));
    QVERIFY(writeFile(courses.filePath("letter/readme.txt"), "No course."));
    const Ended ended = m_desk.run(PLAYER, {"--courses", courses.path(), "list"});
    QCOMPARE(ended.code, 1);
    QVERIFY(ended.out.startsWith("financial-abuse  "));
    QVERIFY(!ended.out.contains("newer"));
    QVERIFY2(ended.err.contains("broken"), ended.err);
    QVERIFY2(ended.err.contains("newer"), ended.err);
    QVERIFY(!ended.err.contains("letter"));
    QCOMPARE(m_desk.run(PLAYER, {"--courses", courses.path(), "list", "--json"}).code, 1);
}

void TestPlayerList::missingLessonIsTold()
{
    QTemporaryDir courses;
    QVERIFY(writeFile(courses.filePath("half/course.yaml"),
                      "rapport: 1\nid: half\ntitle: Half\nlessons: [lost]\n"));
    const Ended ended = m_desk.run(PLAYER, {"--courses", courses.path(), "list"});
    QCOMPARE(ended.code, 1);
    QVERIFY(ended.out.startsWith("half  Half"));
    QVERIFY2(ended.err.contains("“lost”"), ended.err);
    QCOMPARE(Desk().run(PLAYER, {"--courses", courses.path(), "play", "half"}).code, 1);
}

void TestPlayerList::missingFolderIsTold()
{
    for (const QStringList &command : {QStringList{"list"}, QStringList{"play", "sample"}}) {
        const Ended ended = m_desk.run(PLAYER, QStringList{"--courses", "/nowhere"} + command);
        QCOMPARE(ended.code, 3);
        QVERIFY2(ended.err.contains("/nowhere"), ended.err);
        QVERIFY(ended.out.isEmpty());
    }
}

void TestPlayerList::outputThatCannotBeWrittenIsAnError_data()
{
    QTest::addColumn<QStringList>("command");
    QTest::newRow("list") << QStringList{"list"};
    QTest::newRow("list as JSON") << QStringList{"list", "--json"};
    QTest::newRow("play") << QStringList{"play", "financial-abuse", "--auto", "best"};
    QTest::newRow("play as JSON") << QStringList{"play", "financial-abuse", "--auto", "best",
                                                 "--json"};
}

void TestPlayerList::outputThatCannotBeWrittenIsAnError()
{
    QFETCH(QStringList, command);
    QProcess player;
    Desk desk;
    desk.seat(player);
    player.setStandardOutputFile("/dev/full");
    player.start(PLAYER, command);
    QVERIFY(player.waitForFinished());
    QCOMPARE(player.exitCode(), 3);
    const QByteArray told = player.readAllStandardError();
    QVERIFY2(told.contains("could not be written"), told);
    QCOMPARE(told.contains("is kept in"), command.front() == "play");
}

void TestPlayerList::helpAndVersion_data()
{
    QTest::addColumn<QString>("program");
    QTest::newRow("player") << PLAYER;
    QTest::newRow("editor") << EDITOR;
    QTest::newRow("admin") << ADMIN;
}

void TestPlayerList::helpAndVersion()
{
    QFETCH(QString, program);
    const Ended help = m_desk.run(program, {"--help"});
    QCOMPARE(help.code, 0);
    QVERIFY(help.out.contains("Usage:"));
    QCOMPARE(help.err, QByteArray());
    const Ended version = m_desk.run(program, {"--version"});
    QCOMPARE(version.code, 0);
    const QByteArray name = QFileInfo(program).fileName().toUtf8();
    QVERIFY2(version.out.startsWith(name + ' '), version.out);
    QVERIFY(version.out.contains('.'));
    QVERIFY(!QFile::exists(m_desk.records()));
}

void TestPlayerList::wrongUsage_data()
{
    QTest::addColumn<QStringList>("command");
    QTest::addColumn<QByteArray>("told");
    const auto row = [](const char *name, const QStringList &command, const char *told) {
        QTest::newRow(name) << command << QByteArray(told);
    };
    row("no such course", {"play", "nowhere"}, "nowhere");
    row("no such lesson", {"play", "financial-abuse", "--lesson", "nowhere"}, "nowhere");
    row("a path for a course", {"play", "../courses/financial-abuse"}, "../courses");
    row("a path for a lesson", {"play", "financial-abuse", "--lesson", "../course"}, "../course");
    row("no course", {"play"}, "COURSE");
    row("no such command", {"dance"}, "dance");
    row("no such autopilot", {"play", "financial-abuse", "--auto", "middling"}, "middling");
    row("no number", {"play", "financial-abuse", "--seed", "x"}, "seed");
    row("no name", {"play", "financial-abuse", "--learner", "  "}, "name");
}

void TestPlayerList::wrongUsage()
{
    QFETCH(QStringList, command);
    QFETCH(QByteArray, told);
    const Ended ended = Desk().run(PLAYER, command);
    QCOMPARE(ended.code, 2);
    QCOMPARE(ended.out, QByteArray());
    QVERIFY2(ended.err.contains(told), ended.err);
}

void TestPlayerList::unwritableRecords_data()
{
    QTest::addColumn<QString>("records");
    QTest::addColumn<QString>("told");
    QTest::newRow("below a file") << m_desk.path("data/file/records.sqlite")
                                  << m_desk.path("data/file");
    QTest::newRow("a folder") << m_desk.path("home") << m_desk.path("home");
    QTest::newRow("the kernel's") << "/proc/records.sqlite"
                                  << "/proc/records.sqlite";
}

void TestPlayerList::unwritableRecords()
{
    QFETCH(QString, records);
    QFETCH(QString, told);
    QVERIFY(writeFile(m_desk.path("data/file"), "in the way"));
    const Ended ended =
        m_desk.run(PLAYER, {"--records", records, "play", "financial-abuse", "--auto", "best"});
    QCOMPARE(ended.code, 3);
    QCOMPARE(ended.out, QByteArray());
    QVERIFY2(ended.err.contains(told.toUtf8()), ended.err);
    QVERIFY(!QFile::exists(m_desk.records()));
}

QTEST_GUILESS_MAIN(TestPlayerList)
#include "tst_playerlist.moc"
