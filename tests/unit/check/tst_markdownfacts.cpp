#include "check/markdownfacts.h"

#include <QTest>

using namespace rapport::check;

/// What a text is built of, by which a translation is held against its source.
class TestMarkdownFacts : public QObject
{
    Q_OBJECT

private slots:
    void counts_data();
    void counts();
};

void TestMarkdownFacts::counts_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("links");
    QTest::addColumn<int>("items");
    QTest::addColumn<int>("emphases");
    QTest::addColumn<bool>("balanced");
    const auto row = [](const char *text, int links, int items, int emphases, bool balanced) {
        QTest::newRow(text) << QByteArray(text) << links << items << emphases << balanced;
    };
    row("", 0, 0, 0, true);
    row("Plain words.", 0, 0, 0, true);
    row("[a](b) and [c](d)", 2, 0, 0, true);
    row("[a] (b), [c](d", 0, 0, 0, true);
    row("- one\n- two\n\n1. three\n12) four", 0, 4, 0, true);
    row("-one\n2.5 hours\n1.\n---", 0, 0, 0, true);
    row("* one\n  + two", 0, 2, 0, true);
    row("*a* and **b**", 0, 0, 4, true);
    row("***a***", 0, 0, 2, true);
    row("*a and **b**", 0, 0, 3, false);
    row("**a", 0, 0, 1, false);
    row("**a*", 0, 0, 2, false);
    row("2 * 3 = 6 *", 0, 0, 0, true);
    row("\\*a \\[b](c)", 1, 0, 0, true);
    row("* **a**: [x](y)\n* b", 1, 2, 2, true);
}

void TestMarkdownFacts::counts()
{
    QFETCH(QByteArray, text);
    QFETCH(int, links);
    QFETCH(int, items);
    QFETCH(int, emphases);
    QFETCH(bool, balanced);
    const MarkdownFacts facts = markdownFacts(text.toStdString());
    QCOMPARE(facts.links, links);
    QCOMPARE(facts.items, items);
    QCOMPARE(facts.emphases, emphases);
    QCOMPARE(facts.balanced, balanced);
}

QTEST_APPLESS_MAIN(TestMarkdownFacts)
#include "tst_markdownfacts.moc"
