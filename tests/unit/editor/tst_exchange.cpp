#ifndef Q_MOC_RUN
#include "exchange/csv.h"
#include "exchange/po.h"
#include "exchange/xliff.h"
#endif
#include "unit/editor/randomtext.h"

#include <QTest>

using namespace rapport;
using namespace rapport::editor;
using lesson::TextState;

namespace {

Exchange randomExchange(unsigned seed)
{
    RandomText random(seed);
    Exchange out{"sample", "en", "pt-BR", {}};
    for (int i = 0; i < 20; ++i) {
        const std::string file = i < 10 ? "course.yaml" : "lessons/call.yaml";
        const std::string address = "steps/s" + std::to_string(i) + "/text";
        const auto state = TextState(random.number(0, 2));
        out.units.push_back({file,
                             address,
                             unitName(file, address),
                             random.next(),
                             state == TextState::New ? "" : random.next(),
                             state,
                             {random.next(), random.next()},
                             0});
    }
    return out;
}

/// What a unit is about, whatever a format calls it.
std::string essence(const Unit &unit)
{
    return unit.name + '\1' + unit.source + '\1' + unit.target + '\1' +
           lesson::Names<TextState>::names[std::size_t(unit.state)];
}

Received received(const ExchangeFormat &format, const std::string &text)
{
    const Result<Received> read = format.read(text);
    return read ? *read : Received{{}, {{0, {}, read.error().sentence(), {}, false}}};
}

QString problemOf(const Received &received)
{
    if (received.problems.empty())
        return {};
    const Problem &first = received.problems.front();
    return QString::fromStdString(std::to_string(first.line) + ": " + first.message);
}

} // namespace

/// The formats in which texts travel to translators and back.
class TestExchange : public QObject
{
    Q_OBJECT

private slots:
    void everyCharacterComesBack_data();
    void everyCharacterComesBack();
    void spreadsheetsSeeNoFormula();
    void spreadsheetsMayPartOtherwise();
    void marksOfTranslatorsAreUnderstood_data();
    void marksOfTranslatorsAreUnderstood();
    void toolsMayMarkWords();
    void poIsReadAsGettextWritesIt();
    void whatIsWrongIsToldWithItsLine_data();
    void whatIsWrongIsToldWithItsLine();
    void garbageDoesNoHarm();
};

void TestExchange::everyCharacterComesBack_data()
{
    QTest::addColumn<int>("number");
    for (int i = 0; i < int(exchangeFormats().size()); ++i)
        QTest::newRow(exchangeFormats()[std::size_t(i)].name.data()) << i;
}

void TestExchange::everyCharacterComesBack()
{
    QFETCH(int, number);
    const ExchangeFormat &format = exchangeFormats()[std::size_t(number)];
    for (unsigned seed = 1; seed <= 300; ++seed) {
        const Exchange sent = randomExchange(seed);
        const Received back = received(format, format.write(sent));
        QVERIFY2(back.problems.empty(), qPrintable(problemOf(back)));
        QCOMPARE(back.exchange.from, sent.from);
        QCOMPARE(back.exchange.to, sent.to);
        QCOMPARE(back.exchange.units.size(), sent.units.size());
        for (std::size_t i = 0; i < sent.units.size(); ++i)
            QCOMPARE(QByteArray::fromStdString(essence(back.exchange.units[i])).toPercentEncoding(),
                     QByteArray::fromStdString(essence(sent.units[i])).toPercentEncoding());
        for (std::size_t i = 1; i < sent.units.size(); ++i)
            QVERIFY(back.exchange.units[i].line > back.exchange.units[i - 1].line);
    }
}

void TestExchange::spreadsheetsSeeNoFormula()
{
    for (const char *text : {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"}) {
        const std::string out =
            writeCsv({"c", "en", "es", {{"a.yaml", "t", "a/t", text, text, {}, {text}, 0}}});
        QVERIFY2(out.find(std::string("\"'") + text) != std::string::npos, text);
        QVERIFY2(out.find(std::string("\"") + text) == std::string::npos, text);
    }
    const std::string plain =
        writeCsv({"c", "en", "es", {{"a.yaml", "t", "a/t", "'tis", "1-1", {}, {}, 0}}});
    QVERIFY(plain.find("\"'tis\"") != std::string::npos);
    QVERIFY(plain.find("\"1-1\"") != std::string::npos);
}

void TestExchange::spreadsheetsMayPartOtherwise()
{
    for (const std::string comma : {",", ";", "\t"}) {
        const std::string text = "translation es" + comma + "text" + comma + "source en\n" +
                                 "\"Hola; \"\"t\u00FA\"\",\n\t\"" + comma + "a/t" + comma +
                                 "Hello\n" + comma + comma + "\n";
        const Received back = received(exchangeFormats()[2], text);
        QVERIFY2(back.problems.empty(), qPrintable(problemOf(back)));
        QCOMPARE(back.exchange.units.size(), std::size_t(1));
        QCOMPARE(back.exchange.units[0].target, std::string("Hola; \"t\u00FA\",\n\t"));
        QCOMPARE(back.exchange.units[0].name, std::string("a/t"));
        QCOMPARE(back.exchange.to, std::string("es"));
    }
}

void TestExchange::marksOfTranslatorsAreUnderstood_data()
{
    QTest::addColumn<QByteArray>("state");
    QTest::addColumn<int>("expected");
    QTest::newRow("none") << QByteArray() << int(TextState::Translated);
    QTest::newRow("translated") << QByteArray(" state=\"translated\"")
                                << int(TextState::Translated);
    QTest::newRow("final") << QByteArray(" state=\"final\"") << int(TextState::Translated);
    QTest::newRow("new") << QByteArray(" state=\"new\"") << int(TextState::Stale);
    QTest::newRow("needs") << QByteArray(" state=\"needs-translation\"") << int(TextState::Stale);
}

void TestExchange::marksOfTranslatorsAreUnderstood()
{
    QFETCH(QByteArray, state);
    QFETCH(int, expected);
    const QByteArray text =
        "<xliff version='1.2' xmlns='urn:oasis:names:tc:xliff:document:1.2'><file "
        "original='course.yaml' source-language='en' target-language='pt-br'><body><trans-unit "
        "id='title'><source>A</source><target" +
        state + ">B</target></trans-unit></body></file></xliff>";
    const Received back = received(exchangeFormats()[0], text.toStdString());
    QCOMPARE(back.exchange.units.size(), std::size_t(1));
    QCOMPARE(int(back.exchange.units[0].state), expected);
    QCOMPARE(back.exchange.units[0].name, std::string("course/title"));
    QCOMPARE(back.exchange.to, std::string("pt-BR"));
}

/// Tools split texts into segments, and offer others' translations beside.
void TestExchange::toolsMayMarkWords()
{
    const Received back = received(
        exchangeFormats()[0],
        "<xliff version='1.2' xmlns='urn:oasis:names:tc:xliff:document:1.2'><file "
        "original='course.yaml' source-language='en' target-language='es'><body><group>"
        "<trans-unit id='a'><source>One. Two.</source><seg-source><mrk mtype='seg' mid='0'>One."
        "</mrk></seg-source><target><mrk mtype='seg' mid='0'>Uno.</mrk> <g id='1'>Dos.</g>"
        "</target><alt-trans><source>X</source><target>Y</target></alt-trans></trans-unit>"
        "<trans-unit id='b'><source>Z</source><target>Z<ph id='1'/></target></trans-unit>"
        "</group></body></file></xliff>");
    QCOMPARE(back.exchange.units.size(), std::size_t(1));
    QCOMPARE(back.exchange.units[0].source, std::string("One. Two."));
    QCOMPARE(back.exchange.units[0].target, std::string("Uno. Dos."));
    QCOMPARE(back.problems.size(), std::size_t(1));
    QCOMPARE(back.problems[0].name, std::string("course/b"));
}

void TestExchange::poIsReadAsGettextWritesIt()
{
    const Received back = received(exchangeFormats()[1], "\xEF\xBB\xBF# a translator\n"
                                                         "msgid \"\"\r\n"
                                                         "msgstr \"Language: pt_BR\\n\"\n"
                                                         "\n"
                                                         "#, fuzzy, c-format\n"
                                                         "#| msgid \"before\"\n"
                                                         "msgctxt \"a/t\"\n"
                                                         "msgid \"One \"\n"
                                                         "  \"two\\t\\042\\x41\"\n"
                                                         "msgstr\"\"\n"
                                                         "\"Um\"\n"
                                                         "#~ msgid \"gone\"\n"
                                                         "#~ msgstr \"ido\"\n"
                                                         "msgctxt \"a/u\"\n"
                                                         "msgid \"x\"\n"
                                                         "msgstr \"\"");
    QVERIFY2(back.problems.empty(), qPrintable(problemOf(back)));
    QCOMPARE(back.exchange.to, std::string("pt-BR"));
    QCOMPARE(back.exchange.units.size(), std::size_t(2));
    QCOMPARE(back.exchange.units[0].source, std::string("One two\t\"A"));
    QCOMPARE(back.exchange.units[0].target, std::string("Um"));
    QVERIFY(back.exchange.units[0].state == TextState::Stale);
    QCOMPARE(back.exchange.units[0].line, 7);
    QVERIFY(back.exchange.units[1].state == TextState::New);
}

void TestExchange::whatIsWrongIsToldWithItsLine_data()
{
    QTest::addColumn<int>("format");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("line");
    const QByteArray csv = "text,source,translation\n";
    QTest::newRow("csv: a quote stays open") << 2 << csv + "a,b,c\n\"d,e\nf,g" << 3;
    QTest::newRow("csv: a cell too few") << 2 << csv + "a,\"b\nb\",c\nd,e\n" << 4;
    QTest::newRow("csv: no heading") << 2 << QByteArray("a,b,c\n") << 1;
    QTest::newRow("csv: other encoding") << 2 << csv + "a,\xE9,c\n" << 2;
    QTest::newRow("po: other encoding") << 1 << QByteArray("msgid \"a\"\nmsgstr \"\xE9\"\n") << 2;
    QTest::newRow("po: says another encoding")
        << 1 << QByteArray("msgid \"\"\nmsgstr \"Content-Type: text/plain; charset=latin1\\n\"\n")
        << 1;
    QTest::newRow("po: plural") << 1
                                << QByteArray(
                                       "\nmsgid \"a\"\nmsgid_plural \"b\"\nmsgstr[0] \"c\"\n")
                                << 2;
    QTest::newRow("po: no end of a text") << 1 << QByteArray("msgctxt \"a\nmsgid \"b\"\n") << 1;
    QTest::newRow("po: a quote within") << 1 << QByteArray("msgid \"a\"b\"\nmsgstr \"\"\n") << 1;
    QTest::newRow("po: no translation")
        << 1 << QByteArray("msgctxt \"a\"\nmsgid \"b\"\nmsgctxt \"c\"\nmsgid \"d\"\nmsgstr \"\"\n")
        << 1;
    QTest::newRow("po: nothing") << 1 << QByteArray("# nothing\n") << 1;
    QTest::newRow("po: words alone") << 1 << QByteArray("\n\"a\"\n") << 2;
    QTest::newRow("po: unknown word") << 1 << QByteArray("msgfoo \"a\"\n") << 1;
    QTest::newRow("xliff: other xml") << 0 << QByteArray("<html/>") << 1;
    QTest::newRow("xliff: version 2") << 0 << QByteArray("<xliff version='2.0'/>") << 1;
    QTest::newRow("xliff: cut off") << 0 << QByteArray("<xliff version='1.2'>\n<file>\n") << 3;
    QTest::newRow("xliff: no xml") << 0 << QByteArray("hello") << 1;
}

void TestExchange::whatIsWrongIsToldWithItsLine()
{
    QFETCH(int, format);
    QFETCH(QByteArray, text);
    QFETCH(int, line);
    const auto read = exchangeFormats()[std::size_t(format)].read(text.toStdString());
    if (read) {
        QCOMPARE(read->problems.size(), std::size_t(1));
        QCOMPARE(read->problems[0].line, line);
        QVERIFY(!read->problems[0].taken);
    } else {
        const QString said = QString::fromStdString(read.error().sentence());
        QVERIFY2(said.contains("Line " + QString::number(line) + ':'), qPrintable(said));
        QVERIFY(read.error().fault == Fault::Content);
    }
}

/// Files cut off or changed at any byte are read or refused, and never more.
void TestExchange::garbageDoesNoHarm()
{
    for (const ExchangeFormat &format : exchangeFormats()) {
        const std::string whole = format.write(randomExchange(7));
        RandomText random(11);
        for (int i = 0; i < 300; ++i) {
            std::string text = whole;
            const auto at = std::size_t(random.number(0, int(text.size()) - 1));
            if (i % 2 == 0)
                text.resize(at);
            else
                text[at] = char(random.number(0, 255));
            const Received back = received(format, text);
            QVERIFY(back.exchange.units.size() <= 21);
        }
    }
}

QTEST_APPLESS_MAIN(TestExchange)
#include "tst_exchange.moc"
