#include "lesson/phrasing/stem.h"
#include "lesson/phrasing/words.h"

#include <QTest>

using namespace rapport::lesson;

namespace {

/// Words as "form/other", parted by blanks.
QString forms(const Words &text)
{
    QStringList out;
    for (const Word &word : text.words)
        out.append(
            QString::fromStdString(word.other.empty() ? word.form : word.form + '/' + word.other));
    return out.join(' ');
}

} // namespace

class TestWords : public QObject
{
    Q_OBJECT

private slots:
    void normalForm_data();
    void normalForm();
    void sameStem_data();
    void sameStem();
    void otherStem_data();
    void otherStem();
    void sentences_data();
    void sentences();
    void rangesAreOfTheWrittenWords();
    void languages();
};

void TestWords::normalForm_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("wanted");
    const auto row = [](const char *text, const char *wanted, const char *language = "en") {
        QTest::newRow(text) << text << language << wanted;
    };
    row("You're RIGHT, aren't you?", "you are right are not you");
    row("You’re right", "you are right");
    row("I'd've called", "i would/had have called");
    row("I won't, can't, cannot and shan't", "i will not can not can not and shall not");
    row("let's see if it's his", "let us see if it is/has his");
    row("dont worry, youre fine, its ok", "do not worry you are fine it is/has ok");
    row("your husband's card, the callers' names", "your husband card the callers names");
    row("ma'am o'clock", "maam oclock");
    row("a follow-up call – now", "a follow up call now");
    row("2.5 % by 10:30, 1,000 times", "2.5 by 10:30 1,000 times");
    row("5pm.", "5pm");
    row("Ärger Straße Œuvre Łódź ÞÓR", "arger strasse oeuvre lodz thor");
    row("e\u0301t\u0301e\u0301 été ÉTÉ", "ete ete ete");
    row("mañana", "manana");
    row("İstanbul ISPARTA ısı", "istanbul isparta isi");
    row("Καλημέρα ΚΑΛΗΜΈΡΑ ὁδός", "καλημερα καλημερα οδοσ");
    row("Ёлка ЙОД Київ", "елка иод киів");
    row("Người Việt", "nguoi viet");
    row("ＨＥＬＬＯ", "hello");
    row("so\u00ADrry so\u200Brry", "sorry sorry");
    row("对不起。", "对 不 起");
    row("ok👍🏽ok 💬", "ok ok");
    row("", "");
    row("...!?", "");
    row("l'appel qu’il", "l appel qu il", "fr");
    row("don't", "don t", "de");
    row("Café don't", "cafe do not", "EN-gb");
}

void TestWords::normalForm()
{
    QFETCH(QString, text);
    QFETCH(QString, language);
    QFETCH(QString, wanted);
    QCOMPARE(forms(cutWords(text.toStdString(), language.toStdString())), wanted);
}

void TestWords::sameStem_data()
{
    QTest::addColumn<QString>("words");
    for (const char *words : {
             "apologise apologises apologised apologising apologize apologized apologizing",
             "call calls called calling",
             "worry worries worried worrying",
             "stop stops stopped stopping",
             "care cares cared caring",
             "hope hopes hoped hoping",
             "cancel cancelled canceled cancelling canceling",
             "use uses used using",
             "wish wishes wished wishing",
             "miss misses missed missing",
             "hear hears hearing",
             "have having",
             "be being",
             "go goes going",
             "do does doing",
             "favour favor favours favors favoured",
             "behaviour behavior",
             "organisation organization",
             "apology apologies",
             "change changes changed changing",
             "cause causes caused",
             "agree agrees agreed agreeing",
             "transfer transferred transferring",
             "recognise recognized",
             "analyse analyzed",
             "close closes closed closing",
             "listen listened listening",
             "die dies died",
             "minute minutes",
             "business businesses",
         })
        QTest::newRow(words) << words;
}

void TestWords::sameStem()
{
    QFETCH(QString, words);
    const QStringList all = words.split(' ');
    for (const QString &one : all)
        QCOMPARE(QString::fromStdString(stemOf(one.toStdString())),
                 QString::fromStdString(stemOf(all.first().toStdString())));
}

void TestWords::otherStem_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    const auto row = [](const char *one, const char *other) {
        QTest::addRow("%s %s", one, other) << one << other;
    };
    row("sorry", "sort");
    row("sorry", "sorted");
    row("care", "car");
    row("here", "her");
    row("note", "not");
    row("hoping", "hopping");
    row("evening", "even");
    row("news", "new");
    row("this", "thi");
    row("off", "of");
    row("thing", "th");
    row("bring", "br");
    row("need", "ne");
    row("bus", "bu");
    row("apologise", "apology");
    row("hardly", "hard");
    row("heard", "hear");
}

void TestWords::otherStem()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QVERIFY(stemOf(one.toStdString()) != stemOf(other.toStdString()));
}

void TestWords::sentences_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("count");
    QTest::newRow("stops") << "One. Two! Three? Four" << 4;
    QTest::newRow("several signs") << "What?! Yes." << 2;
    QTest::newRow("title") << "I'm sorry, Mr. Khan and Dr. Wu." << 1;
    QTest::newRow("pause") << "I'm sorry... really sorry… so sorry" << 1;
    QTest::newRow("number") << "It is 2.5 percent" << 1;
    QTest::newRow("inside a word") << "see northbank.example now" << 1;
    QTest::newRow("quote") << "He said “no.” And left" << 2;
    QTest::newRow("one line break") << "One\ntwo" << 1;
    QTest::newRow("an empty line") << "One\n\ntwo" << 2;
    QTest::newRow("ideographic") << "对不起。好" << 2;
}

void TestWords::sentences()
{
    QFETCH(QString, text);
    QFETCH(int, count);
    const Words words = cutWords(text.toStdString(), "en");
    QCOMPARE(int(words.words.back().sentence - words.words.front().sentence) + 1, count);
}

void TestWords::rangesAreOfTheWrittenWords()
{
    const std::string text = "Été: you’re follow-up";
    const Words words = cutWords(text, "en");
    QCOMPARE(words.written.size(), 4u);
    QCOMPARE(words.words.size(), 5u);
    const auto part = [&](std::size_t first, std::size_t last) {
        const ByteRange range = words.bytes(first, last);
        return QString::fromStdString(text.substr(range.begin, range.end - range.begin));
    };
    QCOMPARE(part(0, 1), QString("Été"));
    QCOMPARE(part(2, 3), QString("you’re"));
    QCOMPARE(part(1, 4), QString("you’re follow"));
    QCOMPARE(words.words[1].afterPause, true);
    QCOMPARE(words.words[2].afterPause, false);
}

void TestWords::languages()
{
    QVERIFY(isEnglish("en"));
    QVERIFY(isEnglish("EN-GB"));
    QVERIFY(isEnglish("en_US"));
    QVERIFY(!isEnglish("enm"));
    QVERIFY(!isEnglish("de"));
    QVERIFY(!isEnglish(""));
}

QTEST_APPLESS_MAIN(TestWords)
#include "tst_words.moc"
