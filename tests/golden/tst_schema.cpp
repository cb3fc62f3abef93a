#include "golden/complaints.h"

#ifndef Q_MOC_RUN
#include "format/scalars.h"
#include "format/schema/jsonschema.h"
#include "format/schema/patterns.h"
#endif

#include <QRegularExpression>
#include <QTest>

using namespace rapport;

namespace {

const QString content = QStringLiteral(RAPPORT_SOURCE_DIR "/content");
const QString schemas = content + "/schema";
// Templates name none: where they are copied to, there are no schemas beside them.
const QString courses = content + "/courses";

bool matches(const char *pattern, const char *text)
{
    return QRegularExpression(pattern).match(QString::fromUtf8(text)).hasMatch();
}

/// The schema a file of a course goes by: its own name says it, or where it lies.
QString schemaName(const QString &file)
{
    if (file.contains("/locales/"))
        return "translation";
    const QString name = QFileInfo(file).baseName();
    return QStringList{"course", "phrases", "rules"}.contains(name) ? name : "lesson";
}

} // namespace

/// The schemas that are kept beside the courses, and what they are made of. What they accept and
/// refuse is tested with the tools that trainers use, in tests/npm.
class TestSchema : public QObject
{
    Q_OBJECT

private slots:
    void isCurrent_data();
    void isCurrent();
    void nothingElseIsThere();
    void everyFileNamesItsSchema_data();
    void everyFileNamesItsSchema();
    void patternsAgreeWithTheReader_data();
    void patternsAgreeWithTheReader();
};

void TestSchema::isCurrent_data()
{
    QTest::addColumn<QString>("name");
    for (const format::FileShape &file : format::shapes().files)
        QTest::newRow(file.name.c_str()) << QString::fromStdString(file.name);
}

void TestSchema::isCurrent()
{
    QFETCH(QString, name);
    const std::string made = format::jsonSchema(*format::shapes().file(name.toStdString()));
    const std::string kept = golden::expected(schemas + '/' + name + ".schema.json", made);
    QCOMPARE(QString::fromStdString(kept), QString::fromStdString(made));
}

void TestSchema::nothingElseIsThere()
{
    const QStringList kept = QDir(schemas).entryList(QDir::Files);
    QCOMPARE(kept.size(), int(format::shapes().files.size()));
    for (const QString &file : kept)
        QVERIFY2(format::shapes().file(file.section('.', 0, 0).toStdString()), qPrintable(file));
}

void TestSchema::everyFileNamesItsSchema_data()
{
    QTest::addColumn<QString>("file");
    QDirIterator files(courses, {"*.yaml"}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString file = QDir(courses).relativeFilePath(files.next());
        // The list of clips that were made is written by a program, for itself.
        if (!file.contains("/media/"))
            QTest::newRow(qPrintable(file)) << file;
    }
}

void TestSchema::everyFileNamesItsSchema()
{
    QFETCH(QString, file);
    const QString path = courses + '/' + file;
    const QString wanted =
        "# yaml-language-server: $schema=" +
        QFileInfo(path).dir().relativeFilePath(schemas + '/' + schemaName(file) + ".schema.json");
    const QString text = QString::fromStdString(golden::readAll(path));
    QCOMPARE(text.section('\n', 0, 0), wanted);
}

void TestSchema::patternsAgreeWithTheReader_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text : {"60 s",
                             "60s",
                             "2 min 30 s",
                             "2min30s",
                             "1.5 h",
                             ".5 s",
                             "1. s",
                             "+3 s",
                             "500 ms",
                             "1 h 30 min 2 s",
                             "60",
                             "60 sec",
                             "s",
                             "-1 s",
                             "1 s 2",
                             "two s",
                             "1e3 s",
                             "s 1",
                             "",
                             "70%",
                             "70 %",
                             "0%",
                             "100%",
                             "100.0 %",
                             "100.5%",
                             "101%",
                             "7.5%",
                             ".5%",
                             "-1%",
                             "70",
                             "%",
                             "700%",
                             "070%",
                             "-1 per 10 s",
                             "+2 per turn",
                             "0.5 per 1 min",
                             "-1 per 0.5 s",
                             "-.5per 2 min 1 s",
                             "-1 per",
                             "-1 per -1 s",
                             "per 10 s",
                             "-1 per 10",
                             "1 per turns",
                             "a",
                             "told-already",
                             "a_1",
                             "Told",
                             "1st",
                             "-a",
                             "an id",
                             "é"})
        QTest::newRow(text) << QByteArray(text);
}

void TestSchema::patternsAgreeWithTheReader()
{
    QFETCH(QByteArray, text);
    namespace patterns = format::patterns;
    const std::string value = text.toStdString();
    QCOMPARE(matches(patterns::duration, text), format::durationFromText(value).has_value());
    QCOMPARE(matches(patterns::rate, text), format::rateFromText(value).has_value());
    QCOMPARE(matches(patterns::id, text), isIdentifier(value));
    // Zeros in front, which nobody writes, are the one difference.
    if (text != "070%")
        QCOMPARE(matches(patterns::share, text), format::shareFromText(value).has_value());
}

QTEST_APPLESS_MAIN(TestSchema)
#include "tst_schema.moc"
