#include "golden/complaints.h"
#include "golden/examples.h"
#include "golden/reference.h"

#ifndef Q_MOC_RUN
#include "lesson/walk.h"
#endif

#include <QRegularExpression>
#include <QTest>

#include <set>

using namespace rapport;

namespace {

const QString reference = QStringLiteral(RAPPORT_SOURCE_DIR "/content/format.md");

const QString parser = QStringLiteral(RAPPORT_SOURCE_DIR "/shared/lesson/expression/parser.h");

const std::string lessonHead = "rapport: 1\n"
                               "id: example\n"
                               "title: An example\n";
/// Named in its words, for two steps that say the same are noticed.
std::string endingOf(const std::string &id)
{
    return "- id: " + id + "\n  kind: end\n  text: This is where " + id + " would be.\n";
}

/// Everything a step refers to that is not in the example gets an ending of that name.
std::string withEndings(std::string text)
{
    const auto source = format::SourceFile::parse(text, "lesson.yaml");
    const lesson::Lesson lesson = format::readLesson(source).value;
    std::set<std::string> missing;
    std::string address;
    for (const lesson::Step &step : lesson.steps) {
        lesson::walkStep(step, address, [&]<class T>(const std::string &, const T &value) {
            if constexpr (std::is_same_v<T, lesson::StepRef>) {
                if (!value.empty())
                    missing.insert(value.id.value);
            }
        });
    }
    for (const lesson::Step &step : lesson.steps)
        missing.erase(step.id.value);
    for (const std::string &id : missing)
        text += endingOf(id);
    return text;
}

/// Steps alone, put into a lesson with the names that the examples use.
std::string lessonOf(const std::string &steps)
{
    const std::size_t id = steps.find("id: ") + 4;
    return withEndings(lessonHead + "start: " + steps.substr(id, steps.find('\n', id) - id) +
                       "\nmeters:\n  mood: {start: 50}\nvars: {told_name: false, tried: 0}\n" +
                       "steps:\n" + steps);
}

/// Lines of a lesson's head, put into a lesson.
std::string headOf(const std::string &lines)
{
    return lessonHead + "start: done\n" + lines + "steps:\n" + endingOf("done");
}

void checkLessonText(const std::string &text, Diagnostics &all)
{
    const auto source = format::SourceFile::parse(text, "lesson.yaml");
    const auto reading = format::readLesson(source);
    golden::addComplaints(source, reading, check::checkLesson(reading.value, {}), all);
}

template <class Read>
void checkText(const golden::Example &example, Read read, Diagnostics &all)
{
    const auto source = format::SourceFile::parse(example.text, example.kind + ".yaml");
    golden::addComplaints(source, read(source), {}, all);
}

/// Everything there is to say about an example; nothing where its kind is not known.
std::optional<Diagnostics> complaintsAbout(const golden::Example &example)
{
    Diagnostics all;
    if (example.kind == "lesson")
        checkLessonText(example.text, all);
    else if (example.kind == "steps")
        checkLessonText(lessonOf(example.text), all);
    else if (example.kind == "head")
        checkLessonText(headOf(example.text), all);
    else if (example.kind == "course")
        checkText(example, format::readCourse, all);
    else if (example.kind == "phrases")
        checkText(example, format::readPhrases, all);
    else if (example.kind == "rules")
        checkText(example, format::readRules, all);
    else if (example.kind == "translation")
        checkText(example, format::readTranslation, all);
    else
        return std::nullopt;
    return all;
}

} // namespace

/// The reference says what is so: its tables are made from the field tables, and every example can
/// be read and has no faults.
class TestReference : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void tablesAreCurrent();
    void everyRecordHasItsTable_data();
    void everyRecordHasItsTable();
    void everyLinkLeadsSomewhere();
    void everyExampleIsGood_data();
    void everyExampleIsGood();

private:
    std::string m_text;
};

void TestReference::initTestCase()
{
    m_text = golden::readAll(reference);
    QVERIFY(!m_text.empty());
}

void TestReference::tablesAreCurrent()
{
    const std::string made = golden::withTables(m_text, golden::grammarOf(golden::readAll(parser)));
    m_text = golden::expected(reference, made);
    QCOMPARE(QString::fromStdString(m_text), QString::fromStdString(made));
}

void TestReference::everyRecordHasItsTable_data()
{
    QTest::addColumn<QString>("name");
    for (const format::RecordShape &record : format::shapes().records)
        QTest::newRow(record.name.c_str()) << QString::fromStdString(record.name);
}

void TestReference::everyRecordHasItsTable()
{
    QFETCH(QString, name);
    QCOMPARE(QString::fromStdString(m_text).count("<!-- fields: " + name + " -->\n"), 1);
}

void TestReference::everyLinkLeadsSomewhere()
{
    static const QRegularExpression link("\\]\\(#([^)]+)\\)");
    static const QRegularExpression heading("^#+ (.+)$", QRegularExpression::MultilineOption);
    const QString text = QString::fromStdString(m_text);
    QStringList anchors;
    for (auto found = heading.globalMatch(text); found.hasNext();) {
        // As the places where Markdown is read make anchors of headings.
        const QString words = found.next().captured(1).toLower();
        anchors.append(QString(words).remove(QRegularExpression("[^\\w -]")).replace(' ', '-'));
    }
    int count = 0;
    for (auto found = link.globalMatch(text); found.hasNext(); ++count) {
        const QString to = found.next().captured(1);
        QVERIFY2(anchors.contains(to) || text.contains("<a id=\"" + to + "\"></a>"),
                 qPrintable(to));
    }
    QVERIFY(count > 20);
}

void TestReference::everyExampleIsGood_data()
{
    QTest::addColumn<int>("number");
    const auto examples = golden::examplesOf(m_text);
    for (int i = 0; i < int(examples.size()); ++i) {
        const golden::Example &one = examples[std::size_t(i)];
        QTest::newRow((one.kind + " in line " + std::to_string(one.line)).c_str()) << i;
    }
}

void TestReference::everyExampleIsGood()
{
    QFETCH(int, number);
    const golden::Example example = golden::examplesOf(m_text).at(std::size_t(number));
    const std::optional<Diagnostics> told = complaintsAbout(example);
    QVERIFY2(told, "say behind ```yaml what it is");
    QVERIFY2(told->empty(), golden::textOf(*told).c_str());
}

QTEST_APPLESS_MAIN(TestReference)
#include "tst_reference.moc"
