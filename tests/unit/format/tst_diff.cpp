#ifndef Q_MOC_RUN
#include "format/diff.h"
#include "format/order.h"
#endif

#include <QTest>

using namespace rapport;
using namespace rapport::format;

namespace {

const std::string before = "rapport: 1\n"
                           "id: call\n"
                           "title: A call\n"
                           "start: hello\n"
                           "vars: {told: false}\n"
                           "steps:\n"
                           "  - id: hello\n"
                           "    kind: page\n"
                           "    text: Somebody rings.\n"
                           "    next: asks\n"
                           "  - id: asks\n"
                           "    kind: turn\n"
                           "    speaker: customer\n"
                           "    line: I told all of this.\n"
                           "    tags: [early]\n"
                           "    replies:\n"
                           "      - {id: warm, say: I know., effects: [mood += 1], next: over}\n"
                           "      - {id: cold, say: Again., next: over}\n"
                           "  - id: over\n"
                           "    kind: end\n"
                           "    text: Over.\n";

/// What differs after one replacement in the text.
std::string changed(const std::string &from, const std::string &to)
{
    std::string now = before;
    const std::size_t at = now.find(from);
    if (at == std::string::npos)
        return "There is no " + from;
    now.replace(at, from.size(), to);
    Diagnostics complaints;
    const auto differences = diffFiles(SourceFile::parse(before, "before.yaml"),
                                       SourceFile::parse(now, "now.yaml"), complaints);
    if (!differences)
        return differences.error().sentence();
    std::string text;
    for (const Difference &one : *differences)
        text += toText(one);
    return text;
}

using Names = std::vector<std::string>;

} // namespace

/// What differs between two versions, in words.
class TestDiff : public QObject
{
    Q_OBJECT

private slots:
    void saysWhatDiffers_data();
    void saysWhatDiffers();
    void fewestItemsMove();
    void ordersMerge_data();
    void ordersMerge();
};

void TestDiff::saysWhatDiffers_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const char *from, const char *to, const char *words) {
        QTest::newRow(name) << from << to << words;
    };
    row("layout alone", "title: A call", "title: \"A call\"   # said plainly", "");
    row("a field of the lesson", "title: A call", "title: Calls",
        "title changed\n  - A call\n  + Calls\n");
    row("a field of a step", "I told all", "She told all",
        "step asks: line changed\n  - I told all of this.\n  + She told all of this.\n");
    row("a field added", "kind: end\n", "kind: end\n    note: |\n      Two\n\n      lines.\n",
        "step over: note added\n  + Two\n  + \n  + lines.\n");
    row("a field removed", ", effects: [mood += 1]", "",
        "step asks: replies/warm/effects changed\n  - [mood += 1]\n  + []\n");
    row("a reply", "say: Again.", "say: Once more.",
        "step asks: replies/cold/say changed\n  - Again.\n  + Once more.\n");
    row("a reply added", "      - {id: cold", "      - {id: mild, say: Hm.}\n      - {id: cold",
        "step asks: replies/mild added\n  + id: mild\n  + say: Hm.\n");
    row("a reply removed", "      - {id: cold, say: Again., next: over}\n", "",
        "step asks: replies/cold removed\n  - id: cold\n  - say: Again.\n  - next: over\n");
    row("a word", "[early]", "[early, late]", "step asks: tags/late added\n  + late\n");
    row("a variable", "{told: false}", "{told: true}", "vars/told changed\n  - false\n  + true\n");
    row("a step renamed", "id: over", "id: done",
        "step done added\n  + id: done\n  + kind: end\n  + text: Over.\n"
        "step over removed\n  - id: over\n  - kind: end\n  - text: Over.\n");
    row("another kind", "kind: page\n    text: Somebody rings.\n    next: asks",
        "kind: end\n    text: No.",
        "step hello: kind changed\n  - id: hello\n  - kind: page\n  - text: Somebody rings.\n"
        "  - next: asks\n  + id: hello\n  + kind: end\n  + text: No.\n");
    row("an unknown field", "vars:", "glow: [a]\nvars:", "glow added\n  + glow: [a]\n");
    row("a step moved", "  - id: over\n    kind: end\n    text: Over.\n",
        "  - id: over\n    kind: end\n    text: Over.\n  - {id: hello2, kind: end, text: A}\n",
        "step hello2 added\n  + id: hello2\n  + kind: end\n  + text: A\n");
    row("errors", "rapport: 1", "rapport: 99",
        "now.yaml has errors and cannot be compared. Mend the errors first.");
}

void TestDiff::saysWhatDiffers()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QString, words);
    QCOMPARE(QString::fromStdString(changed(from.toStdString(), to.toStdString())), words);
}

void TestDiff::fewestItemsMove()
{
    lesson::Lesson was;
    for (const char *id : {"a", "b", "c", "d"}) {
        was.steps.emplace_back().id.value = id;
        was.steps.back().body = lesson::End{};
    }
    lesson::Lesson now = was;
    std::rotate(now.steps.begin(), now.steps.begin() + 1, now.steps.end());
    QCOMPARE(diff(was, now),
             (Differences{{Change::Moved, "steps/a", "at the beginning", "after d"}}));
    QCOMPARE(diff(now, was),
             (Differences{{Change::Moved, "steps/a", "after d", "at the beginning"}}));
    QCOMPARE(staying({}), std::vector<bool>());
    QCOMPARE(staying({3, 0, 1, 4, 2}), (std::vector<bool>{false, true, true, false, true}));
}

void TestDiff::ordersMerge_data()
{
    QTest::addColumn<QStringList>("base");
    QTest::addColumn<QStringList>("ours");
    QTest::addColumn<QStringList>("theirs");
    QTest::addColumn<QString>("merged");
    const auto row = [](const char *name, const char *base, const char *ours, const char *theirs,
                        const char *merged) {
        const auto split = [](const char *text) {
            return QString(text).split(' ', Qt::SkipEmptyParts);
        };
        QTest::newRow(name) << split(base) << split(ours) << split(theirs) << QString(merged);
    };
    row("nothing", "", "", "", "");
    row("behind different neighbours", "a b c", "a x b c", "a b y c", "a x b y c");
    row("behind one neighbour", "a b", "a y b", "a x b", "a x y b");
    row("runs stay together", "a b", "a y c b", "a x d b", "a x d y c b");
    row("before everything", "a", "x a", "w a", "w x a");
    row("one side moves", "a b c", "c a b", "a b c", "c a b");
    row("one moves, one inserts behind it", "a b c", "c a b", "a b c x", "c x a b");
    row("both move the same", "a b c", "b a c", "b a c", "b a c");
    row("both move apart", "a b c", "c a b", "b a c", "disputed: c a b");
    row("both add the same, at two places", "a b", "x a b", "a b x", "a b x");
}

void TestDiff::ordersMerge()
{
    const auto names = [](const QStringList &list) {
        Names all;
        for (const QString &name : list)
            all.push_back(name.toStdString());
        return all;
    };
    QFETCH(QStringList, base);
    QFETCH(QStringList, ours);
    QFETCH(QStringList, theirs);
    QFETCH(QString, merged);
    const auto merge = [&](const QStringList &one, const QStringList &other) {
        const MergedOrder order =
            mergeOrder(names(base), names(one), names(other), names(one + other));
        QStringList all;
        for (const std::string &name : order.names)
            all.append(QString::fromStdString(name));
        return (order.disputed ? "disputed: " : "") + all.join(' ');
    };
    QCOMPARE(merge(ours, theirs), merged);
    if (!merged.startsWith("disputed"))
        QCOMPARE(merge(theirs, ours), merged);
    QCOMPARE(merge(ours, base), ours.join(' '));
}

QTEST_APPLESS_MAIN(TestDiff)
#include "tst_diff.moc"
