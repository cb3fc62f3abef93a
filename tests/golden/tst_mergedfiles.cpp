#include "golden/complaints.h"
#ifndef Q_MOC_RUN
#include "format/filekinds.h"
#include "format/merge.h"
#include "format/readfile.h"
#endif

#include <QTest>

using namespace rapport;
using namespace rapport::format;

namespace {

const QString cases = QStringLiteral(RAPPORT_SOURCE_DIR "/tests/golden/merge");

/// A case about something else than a lesson begins with its name: "course-lessons-of-both".
std::string fileName(const QString &name)
{
    for (const char *kind : {"course", "phrases", "rules"}) {
        if (name.startsWith(QString(kind) + '-'))
            return std::string(kind) + ".yaml";
    }
    return "lessons/call.yaml";
}

struct Outcome
{
    std::string text;
    std::string conflicts;
};

Outcome merged(const std::string &base, const std::string &ours, const std::string &theirs,
               const std::string &path)
{
    Diagnostics complaints;
    const auto file = mergeFiles(base, ours, theirs, path, complaints);
    if (!file)
        return {file.error().sentence(), golden::textOf(complaints)};
    Outcome outcome{file->text, file->relaid ? "The file was laid out anew.\n" : ""};
    for (const Conflict &one : file->conflicts)
        outcome.conflicts += toText(one);
    return outcome;
}

bool saysTheSame(const std::string &one, const std::string &other, const std::string &path)
{
    return withRecordOf(path, [&]<class T>(std::type_identity<T>) {
        const auto value = [&](const std::string &text) {
            return readFile<T>(SourceFile::parse(text, path)).value;
        };
        return value(one) == value(other);
    });
}

} // namespace

/// Two people's changes to one file: each case as it comes in, and as it has to go out.
class TestMergedFiles : public QObject
{
    Q_OBJECT

private slots:
    void mergesExactly_data();
    void mergesExactly();
};

void TestMergedFiles::mergesExactly_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : QDir(cases).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        QTest::newRow(qPrintable(name)) << name;
}

void TestMergedFiles::mergesExactly()
{
    QFETCH(QString, name);
    const QString folder = cases + '/' + name;
    const std::string path = fileName(name);
    const std::string base = golden::readAll(folder + "/base.yaml");
    const std::string ours = golden::readAll(folder + "/ours.yaml");
    const std::string theirs = golden::readAll(folder + "/theirs.yaml");
    const Outcome outcome = merged(base, ours, theirs, path);
    const std::string text = golden::expected(folder + "/merged.yaml", outcome.text);
    const std::string conflicts = golden::expected(folder + "/conflicts.txt", outcome.conflicts);
    QCOMPARE(QString::fromStdString(outcome.text), QString::fromStdString(text));
    QCOMPARE(QString::fromStdString(outcome.conflicts), QString::fromStdString(conflicts));
    // Merging once more with either side changes nothing.
    if (conflicts.empty()) {
        const Outcome swapped = merged(base, theirs, ours, path);
        QVERIFY(saysTheSame(swapped.text, text, path));
        QCOMPARE(merged(theirs, text, theirs, path).text, text);
    }
    QCOMPARE(merged(ours, text, ours, path).text, text);
}

QTEST_APPLESS_MAIN(TestMergedFiles)
#include "tst_mergedfiles.moc"
