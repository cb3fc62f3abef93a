#include "golden/complaints.h"
#include "golden/playthrough.h"

#include <QTest>

#include <clocale>
#include <locale>

using namespace rapport;

namespace {

const QString golden_ = QStringLiteral(RAPPORT_SOURCE_DIR "/tests/golden");

/// Numbers as in many countries: a comma for fractions, points between thousands.
class CommaNumbers : public std::numpunct<char>
{
protected:
    char do_decimal_point() const override { return ','; }
    char do_thousands_sep() const override { return '.'; }
    std::string do_grouping() const override { return "\3"; }
};

golden::Folder read(const QString &folder)
{
    return QFile::exists(folder + "/course.yaml") ? golden::readCourseFolder(folder)
                                                  : golden::readCase(folder);
}

std::string play(const golden::Folder &read, lesson::Lesson lesson, const std::string &answers)
{
    auto script = engine::Script::compile(std::move(lesson), read.course, read.phrases, read.rules);
    return script ? golden::Playthrough(*script).play(answers) : script.error().sentence();
}

} // namespace

/// Scripted play-throughs, told exactly: of the lesson as it was read, and as it was written and
/// read again.
class TestRuns : public QObject
{
    Q_OBJECT

private slots:
    void playsExactly_data();
    void playsExactly();
    void sampleIsSound();
    void sampleIsCanonicalButForItsComments();
};

void TestRuns::playsExactly_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QString>("answers");
    QTest::addColumn<QString>("locale");
    QDirIterator files(golden_, {"answers*.txt"}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString answers = files.next();
        const QString folder = files.fileInfo().absolutePath();
        for (const QString locale : {"C", "de_DE.UTF-8", "tr_TR.UTF-8"}) {
            const QString name = QDir(golden_).relativeFilePath(answers) + ' ' + locale;
            QTest::newRow(qPrintable(name)) << folder << answers << locale;
        }
    }
}

void TestRuns::playsExactly()
{
    QFETCH(QString, folder);
    QFETCH(QString, answers);
    QFETCH(QString, locale);
    // Where the machine does not have the locale, our own numbers still stand for it.
    if (locale != "C")
        std::locale::global(std::locale(std::locale::classic(), new CommaNumbers));
    std::setlocale(LC_ALL, qPrintable(locale));
    const golden::Folder before = read(folder);
    const std::string written = format::write(before.lessons.at(0));
    const auto again = format::readLesson(format::SourceFile::parse(written, "again.yaml"));
    const std::string script = golden::readAll(answers);
    const std::string first = play(before, before.lessons.at(0), script);
    const std::string second = play(before, again.value, script);
    std::locale::global(std::locale::classic());
    std::setlocale(LC_ALL, "C");
    QString transcript = answers;
    transcript.replace("answers", "transcript");
    const std::string expected = golden::expected(transcript, first);
    QCOMPARE(QString::fromStdString(first), QString::fromStdString(expected));
    QCOMPARE(QString::fromStdString(second), QString::fromStdString(expected));
    QVERIFY(again.value == before.lessons.at(0));
}

void TestRuns::sampleIsSound()
{
    const golden::Folder sample = golden::readCourseFolder(golden_ + "/lessons/transfer-sample");
    // Its lines are given. What a careful reader notices about them is noticed, and no more.
    QVERIFY(!hasErrors(sample.complaints));
    QStringList codes;
    for (const Diagnostic &one : sample.complaints)
        codes.append(QString::fromStdString(one.code));
    QCOMPARE(codes, (QStringList{"RP0299", "RP0292"}));
}

void TestRuns::sampleIsCanonicalButForItsComments()
{
    const QString path = golden_ + "/lessons/transfer-sample/lessons/transfer.yaml";
    QString text = QString::fromStdString(golden::readAll(path));
    Diagnostics complaints;
    const auto file = format::SourceFile::parse(text.toStdString(), "transfer.yaml");
    const auto out = format::canonicalText(file, format::FileKind::Lesson, complaints);
    QVERIFY(out.ok());
    text.replace("A colleague hands you a call. You have **their notes**; the caller has just been "
                 "on hold.\n",
                 "");
    text.replace("    text: |\n      ", "    text: A colleague hands you a call. You have **their "
                                        "notes**; the caller has just been on hold.\n");
    text.replace("told-already          #", "told-already  #");
    text.replace("paraphrase-at-handover      #", "paraphrase-at-handover  #");
    QCOMPARE(QString::fromStdString(*out), text);
}

QTEST_APPLESS_MAIN(TestRuns)
#include "tst_runs.moc"
