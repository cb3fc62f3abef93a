#include "unit/format/randomedits.h"
#ifndef Q_MOC_RUN
#include "format/diff.h"
#include "format/merge.h"
#endif

#include <QFile>
#include <QTest>

using namespace rapport;
using namespace rapport::format;

namespace {

lesson::Lesson readAs(const std::string &text)
{
    return readLesson(SourceFile::parse(text, "lesson.yaml")).value;
}

std::string sampleText(const char *path)
{
    QFile file(QStringLiteral(RAPPORT_SOURCE_DIR "/tests/golden/") + path);
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

lesson::Lesson edited(lesson::Lesson lesson, std::uint64_t seed)
{
    tests::RandomEdits edits(seed);
    for (std::uint64_t count = seed % 4; count > 0; --count)
        edits.change(lesson);
    edits.change(lesson);
    return lesson;
}

const char *const samples[] = {"lessons/transfer-sample/lessons/transfer.yaml",
                               "patch/deep-indentation.yaml", "patch/flat-lists.yaml",
                               "patch/unknown.yaml"};

/// The value as its file says it, since not every value can be written.
lesson::Lesson asWritten(const lesson::Lesson &lesson)
{
    return readAs(write(lesson));
}

} // namespace

/// What holds for merging whatever was changed.
class TestMerge : public QObject
{
    Q_OBJECT

private slots:
    void oneSideAlone_data() { everySample(); }
    void oneSideAlone();
    void sidesMayChangePlaces_data() { everySample(); }
    void sidesMayChangePlaces();
    void filesSayWhatWasMerged_data() { everySample(); }
    void filesSayWhatWasMerged();
    void nothingIsLostAtAConflict();
    void nothingInCommon();
    void refusesWhatItCannotRead();

private:
    static void everySample()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : samples)
            QTest::newRow(name) << QString(name);
    }
};

void TestMerge::oneSideAlone()
{
    QFETCH(QString, name);
    const lesson::Lesson base = readAs(sampleText(qPrintable(name)));
    for (std::uint64_t seed = 1; seed < 250; ++seed) {
        const lesson::Lesson changed = edited(base, seed);
        const auto theirs = merge(base, base, changed);
        const auto ours = merge(base, changed, base);
        const auto same = merge(base, changed, changed);
        for (const auto *merged : {&theirs, &ours, &same}) {
            QVERIFY2(merged->value == changed, std::to_string(seed).c_str());
            QVERIFY(merged->conflicts.empty());
        }
    }
}

void TestMerge::sidesMayChangePlaces()
{
    QFETCH(QString, name);
    const lesson::Lesson base = readAs(sampleText(qPrintable(name)));
    int together = 0;
    int apart = 0;
    for (std::uint64_t seed = 1; seed < 300; ++seed) {
        const lesson::Lesson ours = edited(base, seed);
        const lesson::Lesson theirs = edited(base, seed + 5000);
        const auto merged = merge(base, ours, theirs);
        const auto swapped = merge(base, theirs, ours);
        QCOMPARE(merged.conflicts.size(), swapped.conflicts.size());
        if (merged.conflicts.empty())
            QVERIFY2(merged.value == swapped.value, std::to_string(seed).c_str());
        ++(merged.conflicts.empty() ? together : apart);
    }
    QVERIFY2(together > 60 && apart > 5, qPrintable(QString("%1 %2").arg(together).arg(apart)));
}

void TestMerge::filesSayWhatWasMerged()
{
    QFETCH(QString, name);
    const std::string baseText = sampleText(qPrintable(name));
    const lesson::Lesson base = readAs(baseText);
    int refused = 0;
    for (std::uint64_t seed = 1; seed < 100; ++seed) {
        const lesson::Lesson ours = asWritten(edited(base, seed));
        const lesson::Lesson theirs = asWritten(edited(base, seed + 7000));
        const std::string ourText = write(ours);
        Diagnostics complaints;
        const auto file = mergeFiles(baseText, ourText, write(theirs), "lesson.yaml", complaints);
        // A random edit may have made two of one key, which no file may have.
        refused += !file;
        if (!file)
            continue;
        const auto merged = merge(base, ours, theirs);
        QVERIFY2(readAs(file->text) == merged.value, file->text.c_str());
        QCOMPARE(file->conflicts.size(), merged.conflicts.size());
        const std::size_t told =
            std::size_t(QString::fromStdString(file->text).count(QStringLiteral("# merge: ")) > 0);
        QCOMPARE(told, std::size_t(!merged.conflicts.empty()));
        QVERIFY(!file->relaid);
    }
    QVERIFY2(refused < 10, qPrintable(QString::number(refused)));
}

void TestMerge::nothingIsLostAtAConflict()
{
    const std::string base = sampleText(samples[0]);
    const lesson::Lesson lesson = readAs(base);
    lesson::Lesson ours = lesson;
    lesson::Lesson theirs = lesson;
    ours.note = "short";
    theirs.note = "first line\n\n  indented: \"quoted\" # hash\n";
    std::string unbroken;
    for (int i = 0; i < 60; ++i)
        unbroken += "wörter";
    theirs.note += unbroken;
    Diagnostics complaints;
    const auto file = mergeFiles(base, write(ours), write(theirs), "lesson.yaml", complaints);
    QVERIFY(file.ok());
    QVERIFY(readAs(file->text) == ours);
    std::string kept;
    for (const QString &line : QString::fromStdString(file->text).split('\n')) {
        QVERIFY(!line.startsWith("# merge:") || line.size() <= 100);
        if (line.startsWith("# merge:   "))
            kept += line.mid(11).toStdString();
    }
    QVERIFY(kept.find("first line  indented: \"quoted\" # hash" + unbroken) != std::string::npos);
}

void TestMerge::nothingInCommon()
{
    Diagnostics complaints;
    const std::string head = "rapport: 1\nid: a\ntitle: A\nstart: x\nsteps:\n";
    const std::string ours = head + "  - id: x\n    kind: end\n    text: Over.\n";
    const std::string theirs = head + "  - id: zest\n    kind: end\n    text: Done.\n";
    const auto merged = mergeFiles("", ours, theirs, "lessons/a.yaml", complaints);
    QVERIFY(merged.ok());
    QCOMPARE(merged->conflicts.size(), 0u);
    QCOMPARE(merged->text, ours + "  - id: zest\n    kind: end\n    text: Done.\n");
}

void TestMerge::refusesWhatItCannotRead()
{
    const std::string good = sampleText(samples[0]);
    for (const std::string bad : {"", "{", "rapport: 99\n", "rapport: 1\nminutes: many\n"}) {
        Diagnostics complaints;
        const auto merged = mergeFiles(good, good, bad, "lesson.yaml", complaints);
        QVERIFY(!merged.ok());
        QCOMPARE(merged.error().fault, Fault::Usage);
        QVERIFY(merged.error().what.find("theirs") != std::string::npos);
        QVERIFY(!complaints.empty());
        QVERIFY(!mergeFiles(good, bad, good, "lesson.yaml", complaints).ok());
    }
    Diagnostics complaints;
    QVERIFY(!mergeFiles("{", good, good, "lesson.yaml", complaints).ok());
}

QTEST_APPLESS_MAIN(TestMerge)
#include "tst_merge.moc"
