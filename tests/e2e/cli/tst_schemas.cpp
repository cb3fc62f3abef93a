#include "support/desk.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace rapport;

/// The command that writes schemas, from outside. What is in them is tested elsewhere.
class TestSchemas : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_desk = std::make_unique<Desk>(); }
    void oneIsPrinted();
    void oneIsWrittenToAFile();
    void allAreWrittenIntoAFolder();
    void oneIsWrittenIntoAFolder();
    void wrongUsage_data();
    void wrongUsage();
    void whatCannotBeWrittenIsTold();

private:
    [[nodiscard]] Ended write(const QStringList &arguments) const
    {
        return m_desk->run(EDITOR, QStringList{"schema"} + arguments);
    }
    [[nodiscard]] QByteArray read(const QString &name) const
    {
        QFile file(m_desk->path("work/" + name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<Desk> m_desk;
};

void TestSchemas::oneIsPrinted()
{
    const Ended printed = write({"lesson"});
    QCOMPARE(printed.code, 0);
    QCOMPARE(printed.err, QByteArray());
    const QJsonObject schema = QJsonDocument::fromJson(printed.out).object();
    QCOMPARE(schema["$schema"].toString(), "https://json-schema.org/draft/2020-12/schema");
    QVERIFY(schema["required"].toArray().contains("steps"));
    QVERIFY(printed.out.endsWith("}\n"));
}

void TestSchemas::oneIsWrittenToAFile()
{
    const Ended written = write({"phrases", "-o", "mine.json"});
    QVERIFY2(written.code == 0, written.err);
    QCOMPARE(written.out, QByteArray());
    QCOMPARE(read("mine.json"), write({"phrases"}).out);
}

void TestSchemas::allAreWrittenIntoAFolder()
{
    const Ended written = write({"--into", "a/new/folder"});
    QVERIFY2(written.code == 0, written.err);
    const QStringList files = QDir(m_desk->path("work/a/new/folder")).entryList(QDir::Files);
    QVERIFY2(files.contains("lesson.schema.json") && files.contains("course.schema.json") &&
                 files.contains("phrases.schema.json") && files.contains("rules.schema.json"),
             qPrintable(files.join(' ')));
    for (const QString &file : files)
        QCOMPARE(read("a/new/folder/" + file), write({file.section('.', 0, 0)}).out);
}

void TestSchemas::oneIsWrittenIntoAFolder()
{
    QCOMPARE(write({"rules", "--into", "."}).code, 0);
    QCOMPARE(QDir(m_desk->path("work")).entryList(QDir::Files), QStringList{"rules.schema.json"});
}

void TestSchemas::wrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("nothing said") << QStringList{};
    QTest::newRow("no such kind of file") << QStringList{"lessons"};
    QTest::newRow("a file for what?") << QStringList{"-o", "mine.json"};
    QTest::newRow("both places") << QStringList{"lesson", "-o", "mine.json", "--into", "."};
}

void TestSchemas::wrongUsage()
{
    QFETCH(QStringList, arguments);
    const Ended ended = write(arguments);
    QCOMPARE(ended.code, 2);
    QCOMPARE(ended.out, QByteArray());
    QVERIFY(!ended.err.isEmpty());
    QCOMPARE(QDir(m_desk->path("work")).entryList(QDir::Files), QStringList());
}

void TestSchemas::whatCannotBeWrittenIsTold()
{
    QFile inTheWay(m_desk->path("work/file"));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    const Ended into = write({"--into", "file/folder"});
    QCOMPARE(into.code, 3);
    QVERIFY2(into.err.contains("file/folder"), into.err);
    const Ended output = write({"lesson", "-o", "nowhere/lesson.json"});
    QCOMPARE(output.code, 3);
    QVERIFY2(output.err.contains("nowhere"), output.err);
}

QTEST_APPLESS_MAIN(TestSchemas)
#include "tst_schemas.moc"
