#include "lesson/phrasing/pattern.h"

#include <QElapsedTimer>
#include <QTest>

using namespace rapport::lesson;

namespace {

/// What a pattern finds in a text: the words in brackets, parted by blanks.
QString found(const QString &pattern, const QString &text, const std::string &language)
{
    const Parsed<Pattern> parsed = parsePattern(pattern.toStdString(), language);
    if (parsed.problem)
        return QString::fromStdString("? " + parsed.problem->message);
    const std::string bytes = text.toStdString();
    const Words words = cutWords(bytes, language);
    QStringList out;
    for (const WordSpan &span : findPattern(parsed.value, words)) {
        const ByteRange range = words.bytes(span.first, span.last);
        out.append(
            '[' + QString::fromStdString(bytes.substr(range.begin, range.end - range.begin)) + ']');
    }
    return out.join(' ');
}

bool same(const char *one, const char *other)
{
    return parsePattern(one, "en").value == parsePattern(other, "en").value;
}

} // namespace

class TestPattern : public QObject
{
    Q_OBJECT

private slots:
    void finds_data();
    void finds();
    void problemsAtTheirByte_data();
    void problemsAtTheirByte();
    void equalWhereTheyFindTheSame();
    void hostilePatternsStayQuick();
};

void TestPattern::finds_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QString>("language");
    const auto row = [](const char *pattern, const char *text, const char *wanted,
                        const char *language = "en") {
        QTest::addRow("%s in %s (%s)", pattern, text, language)
            << pattern << text << wanted << language;
    };
    row("sorry", "SORRY, so sorry. Sort it.", "[SORRY] [sorry]");
    row("I am sorry", "I’m sorry; I'm so sorry", "[I’m sorry]");
    row("I'm sorry", "I am sorry", "[I am sorry]");
    row("I had called", "I'd called", "[I'd called]");
    row("I would call", "I'd call", "[I'd call]");
    row("it has been", "It's been", "[It's been]");
    row("sorry|afraid", "I'm afraid so, sorry", "[afraid] [sorry]");
    row("don't|won't tell", "I won't tell and do not tell", "[won't tell] [do not tell]");
    row("apologise", "I apologized, he's apologising", "[apologized] [apologising]");
    row("apolog*", "My apologies, I apologise", "[apologies] [apologise]");
    row("recogniz*", "I recognise it", "[recognise]");
    row("=please", "pleased to say please", "[please]");
    row("please", "pleased", "[pleased]");
    row("your fault", "It's your own fault", "");
    row("your ... fault", "It's your own fault", "[your own fault]");
    row("your ... fault", "your one two three four fault", "[your one two three four fault]");
    row("your ... fault", "your one two three four five fault", "");
    row("sorry ... hear", "Sorry, I'm sorry to hear that", "[sorry to hear]");
    row("sorry … hear", "sorry to hear", "[sorry to hear]");
    row("all right", "That's all. Right then.", "");
    row("all right", "It's all, right?", "[all, right]");
    row("^great", "Great. A great deal, great", "[Great] [great]");
    row("^ great", "Great", "[Great]");
    row("^just a minute", "Just a minute. It's just a minute", "[Just a minute]");
    row("Is now a good time?", "is now a good time", "[is now a good time]");
    row("call-back", "a call back or a call-back", "[call back] [call-back]");
    row("2 minutes", "2 minutes, 22 minutes", "[2 minutes]");
    row("a a", "a a a a a", "[a a] [a a]");
    row("perdon*", "Perdóname, perdone", "[Perdóname] [perdone]", "es");
    row("lo siento", "LO SIENTO mucho", "[LO SIENTO]", "es");
    row("llamar", "llamado", "", "es");
    row("calls", "call", "", "de");
    row("Entschuldigung", "ENTSCHULDIGUNG", "[ENTSCHULDIGUNG]", "de");
    row("对不起", "真对不起你", "[对不起]", "zh");
    row("извините", "ИЗВИНИТЕ", "[ИЗВИНИТЕ]", "ru");
}

void TestPattern::finds()
{
    QFETCH(QString, pattern);
    QFETCH(QString, text);
    QFETCH(QString, wanted);
    QFETCH(QString, language);
    QCOMPARE(found(pattern, text, language.toStdString()), wanted);
}

void TestPattern::problemsAtTheirByte_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<int>("offset");
    QTest::addColumn<QString>("words");
    const auto row = [](const QString &pattern, int offset, const char *words) {
        QTest::newRow(qPrintable(pattern.left(30))) << pattern << offset << words;
    };
    row("", 0, "no word");
    row("  ,  ", 0, "no word");
    row("... sorry", 0, "not at the beginning");
    row("so sorry ...", 9, "not at the end");
    row("so ... ... sorry", 7, "Once");
    row("a|", 2, "missing beside");
    row("so |b", 3, "missing beside");
    row("a||b", 2, "missing beside");
    row("sor*ry", 3, "end of a word");
    row("so a*", 3, "two letters");
    row("*", 0, "two letters");
    row("=sor*", 0, "do not go together");
    row("so =", 3, "stands before a word");
    row("so ^great", 3, "before the first word");
    row("élan ... x*", 10, "two letters");
    row("a-b-c-d", 0, "more than one word");
    row(QString("a ").repeated(17), 32, "up to 16");
    row("a" + QString("|a").repeated(32), 64, "up to 32");
    row(QString("ab ... ").repeated(13) + "ab", 0, "longer than");
    row(QString("a").repeated(401), 0, "longer than");
}

void TestPattern::problemsAtTheirByte()
{
    QFETCH(QString, pattern);
    QFETCH(int, offset);
    QFETCH(QString, words);
    const auto parsed = parsePattern(pattern.toStdString(), "en");
    QVERIFY(parsed.problem);
    QVERIFY2(QString::fromStdString(parsed.problem->message).contains(words),
             parsed.problem->message.c_str());
    QCOMPARE(int(parsed.problem->offset), offset);
    QVERIFY(parsed.value.places.empty());
}

void TestPattern::equalWhereTheyFindTheSame()
{
    QVERIFY(same("I'm SORRY", "i am sorry"));
    QVERIFY(same("sorry|afraid", "afraid|sorry"));
    QVERIFY(same("a ... b", "a … b,"));
    QVERIFY(!same("sorry", "=sorry"));
    QVERIFY(!same("sorry", "^sorry"));
    QVERIFY(!same("a b", "a ... b"));
}

void TestPattern::hostilePatternsStayQuick()
{
    QString pattern = "^aa*|aa|=aa";
    for (int i = 0; i < 11; ++i)
        pattern += " ... aa*|aa|=aa";
    std::string text;
    for (int i = 0; i < 1365; ++i)
        text += "aa,";
    for (const QString &one : {pattern + "|zz", pattern.mid(1) + " zz", QString("aa ... zz")}) {
        const auto parsed = parsePattern(one.toStdString(), "en");
        QVERIFY2(!parsed.problem, parsed.problem ? parsed.problem->message.c_str() : "");
        const Words words = cutWords(text, "en");
        QElapsedTimer timer;
        timer.start();
        (void)findPattern(parsed.value, words);
        QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
    }
}

QTEST_APPLESS_MAIN(TestPattern)
#include "tst_pattern.moc"
