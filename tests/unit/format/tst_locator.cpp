#ifndef Q_MOC_RUN
#include "format/locator.h"
#endif

#include <QTest>

using namespace rapport;
using namespace rapport::format;

namespace {

const std::string text = R"(rapport: 1
id: long
meters:
  mood: {start: 40}
steps:
  - id: a
    kind: turn
    replies:
      - id: b
        say: "Ünï: code"
      - id: a
        say: Two
  - kind: page
    text: No id
  - id: a
    kind: end
  - id: "#x"
    kind: end
  - id: [not, a, word]
    kind: end
)";

} // namespace

/// Addresses, looked up one by one and many at once.
class TestLocator : public QObject
{
    Q_OBJECT

private slots:
    void finds_data();
    void finds();
    void isTheSameForMany();
};

void TestLocator::finds_data()
{
    QTest::addColumn<QByteArray>("address");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");
    const auto row = [](const char *address, int line, int column) {
        QTest::newRow(address) << QByteArray(address) << line << column;
    };
    row("id", 2, 5);
    row("meters/mood/start", 4, 17);
    row("steps/a/replies/b/say", 10, 14);
    row("steps/a/replies/a/say", 12, 14);
    row("steps/#0/replies/#1", 11, 9);
    row("steps/#1/text", 14, 11);
    row("steps/#2/kind", 16, 11);
    row("steps/#x/kind", 18, 11);
    row("steps/#4", 19, 5);
    row("steps/#99/kind", 6, 3);
    row("steps/nobody", 6, 3);
    row("steps/a/replies/b/nothing/at/all", 9, 9);
    row("title", 1, 1);
    row("", 1, 1);
}

void TestLocator::finds()
{
    QFETCH(QByteArray, address);
    const SourceFile file = SourceFile::parse(text, "a.yaml");
    Locator locator(file);
    const Place place = locator.placeOf(address.toStdString());
    QTEST(place.line, "line");
    QTEST(place.column, "column");
    QCOMPARE(file.locate(address.toStdString()), locator.locate(address.toStdString()));
    QCOMPARE(file.placeOf(file.at(file.locate(address.toStdString())).line,
                          file.at(file.locate(address.toStdString())).begin)
                 .text(),
             place.text());
}

void TestLocator::isTheSameForMany()
{
    std::string many = "steps:\n";
    for (int i = 0; i < 3000; ++i)
        many += "  - id: s" + std::to_string(i) + "\n    kind: page\n";
    const SourceFile file = SourceFile::parse(many, "a.yaml");
    Locator locator(file);
    for (int i = 2999; i >= 0; --i) {
        const Place place = locator.placeOf("steps/s" + std::to_string(i) + "/kind");
        QCOMPARE(place.line, 2 * i + 3);
    }
    QCOMPARE(locator.placeOf("steps/#2999/kind").line, 6001);
}

QTEST_APPLESS_MAIN(TestLocator)
#include "tst_locator.moc"
