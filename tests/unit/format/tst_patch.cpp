#include "unit/format/randomedits.h"
#ifndef Q_MOC_RUN
#include "format/entrylines.h"
#include "format/patch.h"
#include "lesson/walk.h"
#endif

#include <QDirIterator>
#include <QFile>
#include <QTest>

using namespace rapport;
using namespace rapport::format;

namespace {

const QString styles = QStringLiteral(RAPPORT_SOURCE_DIR "/tests/golden/patch");
const QString courses = QStringLiteral(RAPPORT_SOURCE_DIR "/content/courses");

std::string readAll(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

lesson::Lesson readAs(const std::string &text)
{
    return readLesson(SourceFile::parse(text, "lesson.yaml")).value;
}

lesson::Lesson styled(const char *name, std::string &text)
{
    text = readAll(styles + '/' + name + ".yaml");
    return readAs(text);
}

/// Every text of a lesson, with its address, to be changed.
struct TextPlace
{
    std::string address;
    lesson::Text *text;
};

std::vector<TextPlace> textsOf(lesson::Lesson &lesson)
{
    std::vector<TextPlace> places;
    const auto visit = [&](const std::string &address, const auto &value) {
        if constexpr (std::is_same_v<std::decay_t<decltype(value)>, lesson::Text>) {
            if (!value.empty())
                places.push_back({address, const_cast<lesson::Text *>(&value)});
        }
    };
    std::string address = "steps";
    for (const lesson::Step &step : lesson.steps) {
        const lesson::detail::Segment below(address, step.id.value);
        lesson::walkStep(step, address, visit);
    }
    return places;
}

/// The lines that differ, as a range of the first text's lines: all before and behind are equal.
struct Changed
{
    int first = 0;
    int last = -1;
    QStringList now;
};

Changed changedLines(const std::string &before, const std::string &now)
{
    const QStringList was = QString::fromStdString(before).split('\n');
    QStringList is = QString::fromStdString(now).split('\n');
    Changed changed;
    const qsizetype shorter = std::min(was.size(), is.size());
    while (changed.first < shorter && was[changed.first] == is[changed.first])
        ++changed.first;
    int same = 0;
    while (same < shorter - changed.first && was[was.size() - 1 - same] == is[is.size() - 1 - same])
        ++same;
    changed.last = int(was.size()) - 1 - same;
    changed.now = is.mid(changed.first, is.size() - same - changed.first);
    return changed;
}

QString joined(const Changed &changed)
{
    return QString::number(changed.first + 1) + '-' + QString::number(changed.last + 1) + ": " +
           changed.now.join('|');
}

/// The lines, from 0, that the entry of an address takes up.
std::pair<int, int> entryLines(const SourceFile &file, const std::string &address)
{
    const NodeIndex node = entryAt(file, address).node;
    const bool isKey = file.at(node).kind == NodeKind::Scalar;
    const NodeIndex value = isKey ? file.at(node).end : node;
    const TextRange range = entryRange(file, node, file.at(value).end);
    const auto begin = file.text().begin();
    const auto lineOf = [&](std::size_t at) {
        return int(std::count(begin, begin + std::ptrdiff_t(at), '\n'));
    };
    return {lineOf(range.begin), lineOf(std::max(range.end, range.begin + 1) - 1)};
}

/// What a text says, and how many comments it has.
struct Read
{
    lesson::Lesson lesson;
    std::size_t comments = 0;
};

Read readWhole(const std::string &text)
{
    const SourceFile file = SourceFile::parse(text, "lesson.yaml");
    Reading<lesson::Lesson> reading = readLesson(file);
    const std::size_t comments = notesOf(file, reading.kept).places.size();
    return {std::move(reading.value), comments};
}

std::size_t commentCount(const std::string &text)
{
    return readWhole(text).comments;
}

} // namespace

/// A file as its author wrote it, with one thing changed.
class TestPatch : public QObject
{
    Q_OBJECT

private slots:
    void nothingChanged_data() { everyFile(); }
    void nothingChanged();
    void oneTextChangesItsOwnLines_data() { everyFile(); }
    void oneTextChangesItsOwnLines();
    void anyEditReadsBack_data() { everyFile(); }
    void anyEditReadsBack();
    void insertedStep();
    void removedStepTakesItsComments();
    void movedStepKeepsItsBytes();
    void renamedStepKeepsItsBytes();
    void oneReply();
    void fieldsComeAndGo();
    void insideOfBrackets();
    void blockBecomesALine();
    void noLineBreakAtTheEnd();
    void otherKindsOfFiles();
    void strangeLayoutIsLaidOutAnew();

private:
    static void everyFile();
};

void TestPatch::everyFile()
{
    QTest::addColumn<QString>("path");
    for (const QString &folder : {styles, courses}) {
        QDirIterator files(folder, {"*.yaml"}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            if (folder == styles || path.contains("/lessons/"))
                QTest::newRow(qPrintable(path.section('/', -3))) << path;
        }
    }
}

void TestPatch::nothingChanged()
{
    QFETCH(QString, path);
    const std::string text = readAll(path);
    const Patched same = patch(text, readAs(text));
    QCOMPARE(same.text, text);
    QVERIFY(!same.relaid);
}

void TestPatch::oneTextChangesItsOwnLines()
{
    QFETCH(QString, path);
    const std::string text = readAll(path);
    const SourceFile file = SourceFile::parse(text, "lesson.yaml");
    lesson::Lesson lesson = readAs(text);
    const std::size_t comments = commentCount(text);
    const auto places = textsOf(lesson);
    QVERIFY(!places.empty());
    std::string lastStep;
    for (const TextPlace &place : places) {
        const std::string step = place.address.substr(0, place.address.find('/', 6));
        // Of the large lessons, one text of each step.
        if (std::exchange(lastStep, step) == step && places.size() > 100)
            continue;
        if (path.endsWith("repeated-ids.yaml") && place.address.starts_with("steps/a/"))
            continue;
        const lesson::Text before =
            std::exchange(*place.text, {"Something else: “words” that #were not there."});
        const Patched patched = patch(text, lesson);
        QVERIFY2(!patched.relaid, place.address.c_str());
        const Read now = readWhole(patched.text);
        QVERIFY2(now.lesson == lesson, place.address.c_str());
        QCOMPARE(now.comments, comments);
        const Changed changed = changedLines(text, patched.text);
        const auto [first, last] = entryLines(file, place.address);
        QVERIFY2(changed.first >= first && changed.last <= last, qPrintable(joined(changed)));
        *place.text = before;
    }
}

void TestPatch::anyEditReadsBack()
{
    QFETCH(QString, path);
    const std::string text = readAll(path);
    const lesson::Lesson before = readAs(text);
    const bool large = text.size() > 10'000;
    int relaid = 0;
    for (int seed = 0; seed < (large ? 8 : 150); ++seed) {
        tests::RandomEdits edits(std::uint64_t(seed) + 1);
        lesson::Lesson wanted = before;
        for (int count = seed % 5; count >= 0; --count)
            edits.change(wanted);
        const Patched patched = patch(text, wanted);
        relaid += patched.relaid;
        const lesson::Lesson now = readAs(patched.text);
        QVERIFY2(now == wanted || now == readAs(write(wanted)), patched.text.c_str());
    }
    QVERIFY2(relaid == 0 || path.endsWith("brackets.yaml"), qPrintable(QString::number(relaid)));
}

void TestPatch::insertedStep()
{
    std::string text;
    lesson::Lesson lesson = styled("deep-indentation", text);
    lesson::Step step;
    step.id.value = "pause";
    step.body = lesson::Page{{"A pause."}, {}, {}, {}, {}, {{"over"}}};
    lesson.steps.insert(lesson.steps.begin() + 2, step);
    const Changed changed = changedLines(text, patch(text, lesson).text);
    QCOMPARE(changed.last, changed.first - 1);
    QCOMPARE(changed.now, QStringList({"      - id: pause", "        kind: page",
                                       "        text: A pause.", "        next: over", ""}));
}

void TestPatch::removedStepTakesItsComments()
{
    std::string text;
    lesson::Lesson lesson = styled("deep-indentation", text);
    lesson.steps.erase(lesson.steps.begin());
    const std::string now = patch(text, lesson).text;
    QVERIFY(now.find("The first words") == std::string::npos);
    QVERIFY(now.find("how it begins") == std::string::npos);
    QCOMPARE(commentCount(now), commentCount(text) - 3);
    const Changed changed = changedLines(text, now);
    QCOMPARE(changed.now, QStringList());
    QCOMPARE(changed.last - changed.first + 1, 10);
}

void TestPatch::movedStepKeepsItsBytes()
{
    std::string text;
    lesson::Lesson lesson = styled("deep-indentation", text);
    std::rotate(lesson.steps.begin(), lesson.steps.begin() + 1, lesson.steps.end());
    const Patched moved = patch(text, lesson);
    QVERIFY(!moved.relaid);
    QStringList before = QString::fromStdString(text).split('\n');
    QStringList now = QString::fromStdString(moved.text).split('\n');
    QVERIFY(before != now);
    before.sort();
    now.sort();
    QCOMPARE(now, before);
    const std::size_t comment = moved.text.find("# The first words.");
    QVERIFY(moved.text.find("hello       # how it begins", comment) - comment < 60);
}

void TestPatch::renamedStepKeepsItsBytes()
{
    std::string text;
    lesson::Lesson lesson = styled("deep-indentation", text);
    lesson.steps[0].id.value = "greeting";
    lesson.start.id.value = "greeting";
    std::string wanted = text;
    wanted.replace(wanted.find("hello"), 5, "greeting");
    wanted.replace(wanted.find("hello"), 5, "greeting");
    QCOMPARE(patch(text, lesson).text, wanted);
}

void TestPatch::oneReply()
{
    std::string text;
    lesson::Lesson lesson = styled("deep-indentation", text);
    auto &turn = std::get<lesson::Turn>(lesson.steps[1].body);
    turn.replies[0].score.entries[0].second = 3;
    turn.replies[0].say.source = "Tell me.";
    turn.replies[0].effects.pop_back();
    const std::string now = patch(text, lesson).text;
    const Changed changed = changedLines(text, now);
    QCOMPARE(changed.first, 36);
    QCOMPARE(changed.last, 42);
    QCOMPARE(changed.now[0], "                      say:  Tell me.    # with a colon");
    QCOMPARE(changed.now[1], "                      score:   {empathy: 3,");
    QCOMPARE(changed.now[2], "                                # even here");
    QCOMPARE(changed.now.size(), 6);
    turn.replies.erase(turn.replies.begin());
    const Changed removed = changedLines(now, patch(now, lesson).text);
    QCOMPARE(removed.now, QStringList());
    QCOMPARE(removed.first, 34);
}

void TestPatch::fieldsComeAndGo()
{
    std::string text;
    lesson::Lesson lesson = styled("flat-lists", text);
    lesson.summary.source = "New.";
    lesson.pass.never.clear();
    auto &choice = std::get<lesson::Choice>(lesson.steps[0].body);
    choice.options[0].correct = false;
    choice.options[1].correct = true;
    const std::string now = patch(text, lesson).text;
    QVERIFY(now.find("title: Lists at the margin\nsummary: New.\nstart: first\n") !=
            std::string::npos);
    QVERIFY(now.find("never") == std::string::npos);
    QVERIFY(now.find("    id: one\n    why:\n") != std::string::npos);
    QVERIFY(now.find("    text: \"Two\"\n    correct: true\n    # nobody knows\n") !=
            std::string::npos);
}

void TestPatch::insideOfBrackets()
{
    std::string text;
    lesson::Lesson lesson = styled("brackets", text);
    lesson.minutes = 4;
    lesson.vars.entries[1].second = 3.5;
    std::get<lesson::End>(lesson.steps[0].body).text.source = "Over, then?";
    std::string wanted = text;
    wanted.replace(wanted.find("minutes: 3"), 10, "minutes: 4");
    wanted.replace(wanted.find("times: 2"), 8, "times: 3.5");
    wanted.replace(wanted.find("'So it ends.'"), 13, "\"Over, then?\"");
    QCOMPARE(patch(text, lesson).text, wanted);
}

void TestPatch::blockBecomesALine()
{
    std::string text;
    lesson::Lesson lesson = styled("flat-lists", text);
    auto &choice = std::get<lesson::Choice>(lesson.steps[0].body);
    choice.prompt.source = "What now?";
    const std::string now = patch(text, lesson).text;
    QVERIFY(now.find("  prompt: What now?  # what is asked\n  multiple: false\n") !=
            std::string::npos);
    choice.prompt.source = "What\nthen?";
    QCOMPARE(changedLines(now, patch(now, lesson).text).now,
             QStringList({"  prompt: |  # what is asked", "    What", "    then?"}));
}

void TestPatch::noLineBreakAtTheEnd()
{
    std::string text;
    lesson::Lesson lesson = styled("byte-order-mark", text);
    std::get<lesson::End>(lesson.steps[1].body).text.source = "Over.";
    std::string wanted = text;
    wanted.replace(wanted.find("Done."), 5, "Over.");
    QCOMPARE(patch(text, lesson).text, wanted);
    lesson.steps[1].note = "Short.";
    QCOMPARE(patch(text, lesson).text, wanted + "\n    note: Short.");
    std::swap(lesson.steps[0], lesson.steps[1]);
    QVERIFY(!patch(text, lesson).relaid);
    QVERIFY(patch(text, lesson).text.ends_with("text: Words, next: b}"));
}

void TestPatch::otherKindsOfFiles()
{
    const std::string text = "rapport: 1\n"
                             "sets:\n"
                             "- id: sorry  # first\n"
                             "  name: 'Being sorry'\n"
                             "  rules: [{id: says, name: Says it, must: [sorry|apolog*]}]\n";
    lesson::RuleBank bank;
    lesson::RuleSet &set = bank.sets.emplace_back();
    set.id.value = "sorry";
    set.name.source = "Being sorry";
    lesson::PhraseRule &rule = set.rules.emplace_back();
    rule.id.value = "says";
    rule.name.source = "Says it";
    rule.must = {"sorry|apolog*"};
    QCOMPARE(patch(text, bank).text, text);
    set.name.source = "Regret";
    std::string wanted = text;
    wanted.replace(wanted.find("'Being sorry'"), 13, "Regret");
    QCOMPARE(patch(text, bank).text, wanted);
    const std::string bankText = "rapport: 1\nphrases:\n  - id: a\n    dont: No.\n    do: 'Yes.'\n"
                                 "    why: So.   # indeed\n";
    auto phrases = readPhrases(SourceFile::parse(bankText, "phrases.yaml")).value;
    phrases.phrases[0].severity = lesson::Weight::High;
    QCOMPARE(patch(bankText, phrases).text, bankText + "    severity: high\n");
}

void TestPatch::strangeLayoutIsLaidOutAnew()
{
    std::string text;
    lesson::Lesson lesson = styled("brackets", text);
    lesson.steps.pop_back();
    const Patched patched = patch(text, lesson);
    QVERIFY(patched.relaid);
    QVERIFY(readAs(patched.text) == lesson);
    QVERIFY(patched.text.find("# the one step") != std::string::npos);
    const Patched unreadable = patch("{", lesson);
    QVERIFY(unreadable.relaid);
    QVERIFY(readAs(unreadable.text) == lesson);
}

QTEST_APPLESS_MAIN(TestPatch)
#include "tst_patch.moc"
