#include "support/desk.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <sys/stat.h>

using namespace rapport;

/// The editor's commands from outside.
class TestEditor : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void bundledCoursesAreGood();
    void everyErrorIsToldWithItsPlace();
    void rulesAreCheckedAndLaidOut();
    void errorsAsJson();
    void strictTakesWarningsForErrors();
    void wrongUsage_data();
    void wrongUsage();
    void formattingKeepsCommentsAndIsIdempotent();
    void formattingRefusesWhatItCannotRead();
    void formattingReplacesWholeFiles();
    void unwritableFolderIsTold();

private:
    bool writeCourse(const QByteArray &lesson);
    [[nodiscard]] Ended edit(const QStringList &command) const;

    std::unique_ptr<Desk> m_desk;
    QString m_folder;
};

namespace {

const QByteArray courseText = "rapport: 1\n"
                              "id: mine\n"
                              "title: Mine\n"
                              "lessons: [call]\n";
const QByteArray lessonHead = "rapport: 1\n"
                              "id: call\n"
                              "title: A call\n"
                              "minutes: 1\n"
                              "start: hello\n"
                              "steps:\n";
const QByteArray goodLesson = lessonHead + "  # The first words.\n"
                                           "  - id: hello\n"
                                           "    kind: page\n"
                                           "    text: 'Somebody rings.'   # plainly\n"
                                           "    next: done\n"
                                           "  - id: done\n"
                                           "    kind: end\n"
                                           "    title: Done\n"
                                           "    text: She thanks you.\n"
                                           "    outcome: resolved\n";

} // namespace

void TestEditor::init()
{
    m_desk = std::make_unique<Desk>();
    m_folder = m_desk->path("work/mine");
}

bool TestEditor::writeCourse(const QByteArray &lesson)
{
    return writeFile(m_folder + "/course.yaml", courseText) &&
           writeFile(m_folder + "/lessons/call.yaml", lesson);
}

Ended TestEditor::edit(const QStringList &command) const
{
    return m_desk->run(EDITOR, command);
}

void TestEditor::bundledCoursesAreGood()
{
    const QMap<QString, QByteArray> before = snapshot(COURSES);
    const Ended checked = edit({"check", "--strict", COURSES});
    QVERIFY2(checked.code == 0, checked.out);
    QCOMPARE(checked.err, QByteArray());
    const Ended formatted = edit({"fmt", "--check", COURSES});
    QVERIFY2(formatted.code == 0, formatted.out);
    QVERIFY(snapshot(COURSES) == before);
    QCOMPARE(snapshot(m_desk->path("data")), (QMap<QString, QByteArray>()));
}

void TestEditor::everyErrorIsToldWithItsPlace()
{
    QByteArray lesson = goodLesson;
    lesson.replace("next: done", "next: nowhere").replace("outcome: resolved", "outcome: fine");
    QVERIFY(writeCourse(lesson));
    const Ended checked = edit({"check", "mine"});
    QCOMPARE(checked.code, 1);
    QVERIFY2(checked.out.contains("mine/lessons/call.yaml:11:"), checked.out);
    QVERIFY2(checked.out.contains("mine/lessons/call.yaml:16:"), checked.out);
    QVERIFY2(checked.out.contains("2 files checked: 3 errors"), checked.out);
    QCOMPARE(edit({"check", "mine/lessons/call.yaml"}).code, 1);
    QCOMPARE(edit({"check", "mine/course.yaml"}).code, 0);
}

void TestEditor::rulesAreCheckedAndLaidOut()
{
    QVERIFY(writeCourse(goodLesson));
    const QByteArray head = "rapport: 1\nsets:\n  - id: sorry\n    name: Sorry\n    rules:\n"
                            "      - id: says-sorry\n        name: Say it.\n";
    QVERIFY(writeFile(m_folder + "/rules.yaml", head + "        must: [sorry, so||very sorry]\n"));
    const Ended checked = edit({"check", "mine"});
    QCOMPARE(checked.code, 1);
    QVERIFY2(checked.out.contains("mine/rules.yaml:8:26: error RP0320"), checked.out);
    QVERIFY2(checked.out.contains("3 files checked: 1 error"), checked.out);
    QVERIFY(writeFile(m_folder + "/rules.yaml", head + "        must: [ 'sorry' ]  # plainly\n"));
    QCOMPARE(edit({"fmt", "mine"}).code, 0);
    const QByteArray laidOut = head + "        must: [sorry]  # plainly\n";
    const QMap<QString, QByteArray> files = snapshot(m_folder);
    QVERIFY2(files.values().contains(laidOut), "rules.yaml is laid out otherwise");
    QCOMPARE(edit({"check", "mine/rules.yaml"}).code, 0);
}

void TestEditor::errorsAsJson()
{
    QByteArray lesson = goodLesson;
    QVERIFY(writeCourse(lesson.replace("outcome: resolved", "outcome: fine")));
    const Ended checked = edit({"check", "--format", "json", "mine"});
    QCOMPARE(checked.code, 1);
    const QJsonArray list = QJsonDocument::fromJson(checked.out)["diagnostics"].toArray();
    QVERIFY(!list.isEmpty());
    const QJsonObject one = list.first().toObject();
    QVERIFY(one["code"].toString().startsWith("RP"));
    QCOMPARE(one["severity"].toString(), "error");
    QCOMPARE(one["file"].toString(), "mine/lessons/call.yaml");
    QCOMPARE(one["line"].toInt(), 16);
    QVERIFY(one["column"].toInt() > 0);
    QCOMPARE(one["step"].toString(), "done");
    QVERIFY(!one["message"].toString().isEmpty());
    QVERIFY(!one["advice"].toString().isEmpty());
    QVERIFY(writeCourse(goodLesson));
    const Ended good = edit({"check", "--format", "json", "mine"});
    QCOMPARE(good.code, 0);
    QCOMPARE(QJsonDocument::fromJson(good.out)["diagnostics"].toArray(), QJsonArray());
}

void TestEditor::strictTakesWarningsForErrors()
{
    QVERIFY(writeCourse(goodLesson + "  - id: aside\n"
                                     "    kind: page\n"
                                     "    text: Nobody comes here.\n"
                                     "    next: done\n"));
    const Ended lenient = edit({"check", "mine"});
    QVERIFY2(lenient.out.contains("0 errors, 1 warning"), lenient.out);
    QCOMPARE(lenient.code, 0);
    QCOMPARE(edit({"check", "--strict", "mine"}).code, 1);
}

void TestEditor::wrongUsage_data()
{
    QTest::addColumn<QStringList>("command");
    QTest::newRow("no command") << QStringList{};
    QTest::newRow("nothing to check") << QStringList{"check"};
    QTest::newRow("nothing to format") << QStringList{"fmt"};
    QTest::newRow("no such path") << QStringList{"check", "nowhere"};
    QTest::newRow("no course") << QStringList{"fmt", "."};
    QTest::newRow("no such format") << QStringList{"check", "--format", "poem", "."};
    QTest::newRow("no such command") << QStringList{"dance"};
}

void TestEditor::wrongUsage()
{
    QFETCH(QStringList, command);
    const Ended ended = edit(command);
    QCOMPARE(ended.code, 2);
    QVERIFY(!ended.err.isEmpty());
}

void TestEditor::formattingKeepsCommentsAndIsIdempotent()
{
    QVERIFY(writeCourse(goodLesson));
    const QMap<QString, QByteArray> before = snapshot(m_folder);
    const Ended would = edit({"fmt", "--check", "mine"});
    QCOMPARE(would.code, 1);
    QVERIFY2(would.out.contains("would change mine/lessons/call.yaml"), would.out);
    QVERIFY(snapshot(m_folder) == before);
    const Ended changed = edit({"fmt", "mine"});
    QCOMPARE(changed.code, 0);
    QVERIFY2(changed.out.contains("changed mine/lessons/call.yaml"), changed.out);
    const QMap<QString, QByteArray> after = snapshot(m_folder);
    QCOMPARE(after.keys(), before.keys());
    const QByteArray lesson = after.value(m_folder + "/lessons/call.yaml");
    QVERIFY(lesson.contains("# The first words.") && lesson.contains("# plainly"));
    const Ended again = edit({"fmt", "mine"});
    QCOMPARE(again.code, 0);
    QCOMPARE(again.out, QByteArray());
    QVERIFY(snapshot(m_folder) == after);
    QCOMPARE(edit({"fmt", "--check", "mine"}).code, 0);
    QCOMPARE(edit({"check", "--strict", "mine"}).code, 0);
}

void TestEditor::formattingRefusesWhatItCannotRead()
{
    for (const QByteArray &lesson :
         {QByteArray("a: &x 1\nb: *x\n"), QByteArray("steps: [\n"), QByteArray("\xff\xfe"),
          QByteArray("{a: 1}\n---\n{b: 2}\n"), QByteArray()}) {
        QVERIFY(writeCourse(lesson));
        const QByteArray before = snapshot(m_folder).value(m_folder + "/lessons/call.yaml");
        const Ended refused = edit({"fmt", "mine/lessons/call.yaml"});
        QVERIFY2(refused.code == 1, lesson);
        QVERIFY2(refused.err.contains("mine/lessons/call.yaml"), refused.err);
        QCOMPARE(snapshot(m_folder).value(m_folder + "/lessons/call.yaml"), before);
    }
}

/// A reader that had the file open still has all of the old one, and no other file is left.
void TestEditor::formattingReplacesWholeFiles()
{
    QVERIFY(writeCourse(goodLesson));
    const QString path = m_folder + "/lessons/call.yaml";
    QCOMPARE(::chmod(qPrintable(path), 0640), 0);
    QFile reader(path);
    QVERIFY(reader.open(QIODevice::ReadOnly | QIODevice::Unbuffered));
    QCOMPARE(edit({"fmt", "mine"}).code, 0);
    QCOMPARE(reader.readAll(), goodLesson);
    QVERIFY(snapshot(m_folder).value(path) != goodLesson);
    struct stat now = {};
    QCOMPARE(::stat(qPrintable(path), &now), 0);
    QCOMPARE(now.st_mode & 0777U, 0640U);
    QCOMPARE(QDir(m_folder + "/lessons")
                 .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             QStringList{"call.yaml"});
}

void TestEditor::unwritableFolderIsTold()
{
    const Ended ended = edit({"fmt", "/proc/version"});
    QVERIFY2(ended.code == 1 || ended.code == 3, ended.err);
    QVERIFY(!ended.err.isEmpty());
    QVERIFY(writeCourse(goodLesson));
    QProcess editor;
    m_desk->seat(editor);
    editor.setStandardOutputFile("/dev/full");
    editor.start(EDITOR, {"check", "mine"});
    QVERIFY(editor.waitForFinished());
    QCOMPARE(editor.exitCode(), 3);
    QVERIFY(!editor.readAllStandardError().isEmpty());
}

QTEST_GUILESS_MAIN(TestEditor)
#include "tst_editor.moc"
