#ifndef Q_MOC_RUN
#include "format/coursefolder.h"
#include "format/placewithin.h"
#endif

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace rapport;
using namespace rapport::format;

namespace {

const QByteArray course = "rapport: 1\nid: mine\ntitle: Mine\nlessons: [call]\n";
const QByteArray lessonText = "rapport: 1\nid: call\ntitle: A call\nstart: done\nsteps:\n"
                              "  - id: done\n    kind: end\n    text: Goodbye.\n";
const QByteArray rules = "rapport: 1\nsets:\n  - id: sorry\n    name: Sorry\n    rules:\n"
                         "      - id: says-sorry\n        name: Say it.\n        must: [sorry]\n";

bool writeText(const QString &path, const QByteArray &text)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
}

} // namespace

/// What lessons share: phrases.yaml and rules.yaml beside the course.
class TestBanks : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void emptyWithoutTheFile();
    void rulesComeWithTheLesson();
    void brokenRulesAreTold();
    void placesInsideOfATextInTheFile_data();
    void placesInsideOfATextInTheFile();

private:
    Result<LoadedLesson> load() const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestBanks::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir(m_folder->path()).mkdir("lessons"));
    QVERIFY(writeText(m_folder->filePath("course.yaml"), course));
    QVERIFY(writeText(m_folder->filePath("lessons/call.yaml"), lessonText));
}

Result<LoadedLesson> TestBanks::load() const
{
    const Result<CourseHead> head = readCourseHead(m_folder->path().toStdString());
    return head ? loadLesson(*head, {"call"}) : head.error();
}

void TestBanks::emptyWithoutTheFile()
{
    const Result<LoadedLesson> loaded = load();
    QVERIFY(loaded.ok());
    QVERIFY(loaded->rules.sets.empty() && loaded->phrases.phrases.empty());
}

void TestBanks::rulesComeWithTheLesson()
{
    QVERIFY(writeText(m_folder->filePath("rules.yaml"), rules));
    const Result<LoadedLesson> loaded = load();
    QVERIFY(loaded.ok());
    const lesson::RuleSet *set = loaded->rules.find({"sorry"});
    QVERIFY(set);
    QCOMPARE(set->rules.front().must, std::vector<std::string>{"sorry"});
}

void TestBanks::brokenRulesAreTold()
{
    QByteArray broken = rules;
    QVERIFY(
        writeText(m_folder->filePath("rules.yaml"), broken.replace("must: [sorry]", "must: 3")));
    const Result<LoadedLesson> loaded = load();
    QVERIFY(!loaded.ok());
    QCOMPARE(loaded.error().fault, Fault::Content);
    const QString what = QString::fromStdString(loaded.error().sentence());
    QVERIFY2(what.contains("The bank of rules") && what.contains("rules.yaml:8:"),
             qPrintable(what));
}

void TestBanks::placesInsideOfATextInTheFile_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<int>("offset");
    QTest::addColumn<int>("column");
    QTest::newRow("plain") << QByteArray("sorry but") << 6 << 10;
    QTest::newRow("quoted") << QByteArray("'sorry but'") << 6 << 11;
    QTest::newRow("columns count characters") << QByteArray("élan ça") << 6 << 9;
    QTest::newRow("escaped") << QByteArray("\"so\\u0072ry but\"") << 6 << 4;
    QTest::newRow("beginning") << QByteArray("'sorry'") << 0 << 4;
    QTest::newRow("beyond") << QByteArray("sorry") << 50 << 4;
    QTest::newRow("block") << QByteArray(">\n  sorry but\n") << 6 << 4;
    QTest::newRow("no text") << QByteArray("[sorry]") << 2 << 4;
}

void TestBanks::placesInsideOfATextInTheFile()
{
    QFETCH(QByteArray, value);
    QFETCH(int, offset);
    QFETCH(int, column);
    const SourceFile file = SourceFile::parse("a: " + value.toStdString(), "a.yaml");
    QVERIFY(file.readable());
    const Place place = placeWithin(file, file.locate("a"), std::size_t(offset));
    QCOMPARE(place.line, 1);
    QCOMPARE(place.column, column);
    QCOMPARE(placeWithin(file, noNode, 3).line, 0);
}

QTEST_APPLESS_MAIN(TestBanks)
#include "tst_banks.moc"
