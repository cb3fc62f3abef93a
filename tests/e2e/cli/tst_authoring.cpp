#include "support/desk.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace rapport;

/// Beginning courses and printing them, from outside.
class TestAuthoring : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void everyTemplateIsALessonOneCanTake_data();
    void everyTemplateIsALessonOneCanTake();
    void addingALessonTouchesOnlyTheList();
    void whatIsThereIsNotOverwritten_data();
    void whatIsThereIsNotOverwritten();
    void printsExactly_data();
    void printsExactly();
    void printsToAFile();
    void refusesToPrintWhatItCannotRead();

private:
    [[nodiscard]] Ended edit(const QStringList &command) const;

    std::unique_ptr<Desk> m_desk;
};

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

const QString golden = QStringLiteral(RAPPORT_SOURCE_DIR "/tests/golden");

} // namespace

void TestAuthoring::init()
{
    m_desk = std::make_unique<Desk>();
}

Ended TestAuthoring::edit(const QStringList &command) const
{
    return m_desk->run(EDITOR, command);
}

void TestAuthoring::everyTemplateIsALessonOneCanTake_data()
{
    QTest::addColumn<QString>("name");
    Desk desk;
    const Ended listed = desk.run(EDITOR, {"new", "list"});
    QVERIFY2(listed.code == 0, listed.err);
    const QList<QByteArray> lines = listed.out.trimmed().split('\n');
    QVERIFY(lines.size() >= 4);
    for (const QByteArray &line : lines) {
        const QByteArray name = line.left(line.indexOf(' '));
        QTest::newRow(name) << QString::fromUtf8(name);
    }
}

void TestAuthoring::everyTemplateIsALessonOneCanTake()
{
    QFETCH(QString, name);
    const Ended made =
        edit({"new", "course", "first-calls", "--title", "First calls", "--from", name});
    QVERIFY2(made.code == 0, made.err);
    const QString folder = m_desk->path("work/first-calls");
    QVERIFY(contentOf(folder + "/course.yaml").contains("\ntitle: First calls\n"));
    const Ended checked = edit({"check", "--strict", "first-calls"});
    QVERIFY2(checked.code == 0, checked.out);
    for (const char *aim : {"best", "worst"}) {
        const Ended played =
            m_desk->run(PLAYER, {"--courses", m_desk->path("work"), "play", "first-calls",
                                 "--lesson", name, "--auto", aim, "--json", "--learner", aim});
        QVERIFY2(played.code == 0, played.err);
        const QJsonObject record = QJsonDocument::fromJson(played.out).object();
        const bool best = QByteArray(aim) == "best";
        QCOMPARE(record["result"].toString(), QString(best ? "passed" : "failed"));
        QVERIFY(!best || record["score"].toDouble() == 100);
    }
}

void TestAuthoring::addingALessonTouchesOnlyTheList()
{
    QVERIFY(edit({"new", "course", "mine"}).code == 0);
    const QString file = m_desk->path("work/mine/course.yaml");
    QByteArray before = contentOf(file);
    before.replace("title: A new course", "title:   'Mine'   # with care");
    QVERIFY(writeFile(file, before));
    const Ended made =
        edit({"new", "lesson", "mine", "waiting", "--from", "hold", "--title", "Waiting"});
    QVERIFY2(made.code == 0, made.err);
    QByteArray wanted = before;
    wanted.replace("lessons: [mock-call]", "lessons: [mock-call, waiting]");
    QCOMPARE(contentOf(file), wanted);
    const QByteArray lesson = contentOf(m_desk->path("work/mine/lessons/waiting.yaml"));
    QVERIFY(lesson.contains("\nid: waiting\ntitle: Waiting\n"));
    const Ended checked = edit({"check", "--strict", "mine"});
    QVERIFY2(checked.code == 0, checked.out);
}

void TestAuthoring::whatIsThereIsNotOverwritten_data()
{
    QTest::addColumn<QStringList>("command");
    QTest::newRow("the folder") << QStringList{"course", "mine"};
    QTest::newRow("the lesson") << QStringList{"lesson", "mine", "mock-call"};
    QTest::newRow("a name that is none") << QStringList{"course", "My Course"};
    QTest::newRow("a lesson's name") << QStringList{"lesson", "mine", "../mock"};
    QTest::newRow("no course") << QStringList{"lesson", ".", "call"};
    QTest::newRow("no template") << QStringList{"lesson", "mine", "call", "--from", "none"};
    QTest::newRow("nothing") << QStringList{};
}

void TestAuthoring::whatIsThereIsNotOverwritten()
{
    QFETCH(QStringList, command);
    QVERIFY(edit({"new", "course", "mine"}).code == 0);
    const auto before = snapshot(m_desk->path("work"));
    const Ended ended = edit(QStringList{"new"} + command);
    QCOMPARE(ended.code, 2);
    QVERIFY(!ended.err.isEmpty());
    QVERIFY(snapshot(m_desk->path("work")) == before);
}

void TestAuthoring::printsExactly_data()
{
    QTest::addColumn<QStringList>("command");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &path, const QStringList &options = {}) {
        QTest::newRow(name) << QStringList{"outline", golden + '/' + path} + options
                            << golden + "/outline/" + name + ".md";
    };
    row("transfer", "lessons/transfer-sample");
    row("transfer-sheet", "lessons/transfer-sample", {"--sheet"});
    row("every-kind", "runs/every-kind/lesson.yaml");
    row("placing", "runs/placing/lesson.yaml");
    row("finding", "runs/finding/lesson.yaml");
    row("saying", "runs/saying");
    row("timers", "runs/timers/lesson.yaml");
}

void TestAuthoring::printsExactly()
{
    QFETCH(QStringList, command);
    QFETCH(QString, expected);
    const Ended printed = edit(command);
    QVERIFY2(printed.code == 0, printed.err);
    if (qEnvironmentVariableIsSet("RAPPORT_ACCEPT"))
        QVERIFY(writeFile(expected, printed.out));
    QCOMPARE(QString::fromUtf8(printed.out), QString::fromUtf8(contentOf(expected)));
}

void TestAuthoring::printsToAFile()
{
    const QString course = golden + "/lessons/transfer-sample";
    const Ended printed = edit({"outline", course, "-o", "script.md"});
    QVERIFY2(printed.code == 0, printed.err);
    QCOMPARE(printed.out, QByteArray());
    QCOMPARE(contentOf(m_desk->path("work/script.md")), edit({"outline", course}).out);
    QCOMPARE(edit({"outline", course, "-o", "nowhere/script.md"}).code, 3);
}

void TestAuthoring::refusesToPrintWhatItCannotRead()
{
    QVERIFY(writeFile(m_desk->path("work/broken.yaml"), "rapport: 1\nid: [\n"));
    const Ended printed = edit({"outline", "broken.yaml"});
    QCOMPARE(printed.code, 1);
    QCOMPARE(printed.out, QByteArray());
    QVERIFY2(printed.err.contains("broken.yaml:"), printed.err);
}

QTEST_GUILESS_MAIN(TestAuthoring)
#include "tst_authoring.moc"
