#include "lesson/phrasing/dont.h"
#include "lesson/phrasing/judge.h"

#include <QElapsedTimer>
#include <QTest>

using namespace rapport::lesson;

namespace {

PhraseRule rule(const char *id, std::vector<std::string> must,
                std::vector<std::string> mustNot = {}, const char *after = "")
{
    PhraseRule out;
    out.id.value = id;
    out.name.source = "Say that you are sorry.";
    out.must = std::move(must);
    out.mustNot = std::move(mustNot);
    out.after.value = after;
    out.why.source = "It opens the door";
    return out;
}

RuleFinding judgeOne(const char *text, const PhraseRule &one, const char *language = "en")
{
    return judgeReply(text, {one}, {}, language).rules.front();
}

QString part(std::string_view text, const ByteRange &range)
{
    return QString::fromStdString(std::string(text.substr(range.begin, range.end - range.begin)));
}

QString sentence(const RuleFinding &finding)
{
    return QString::fromStdString(finding.sentence);
}

} // namespace

class TestJudge : public QObject
{
    Q_OBJECT

private slots:
    void requiredWords();
    void forbiddenWords();
    void bothInOneRule();
    void order_data();
    void order();
    void orderThatCannotBeJudged();
    void denied_data();
    void denied();
    void deniedRequiredWords();
    void overlapsAreOneFinding();
    void unreadablePatternsFindNothing();
    void numberOfWords();
    void longReplies();
    void quotesAreShortAndOnOneLine();
    void saysAKnownDont_data();
    void saysAKnownDont();
    void longDontsStayQuick();
};

void TestJudge::requiredWords()
{
    const char *text = "Oh, I’m so sorry to hear that.";
    const RuleFinding kept = judgeOne(text, rule("sorry", {"apologise", "I am ... sorry"}));
    QVERIFY(kept.kept());
    QCOMPARE(part(text, kept.found.at(0)), QString("I’m so sorry"));
    QCOMPARE(sentence(kept), QString("You wrote “I’m so sorry”. It opens the door."));
    const RuleFinding missing = judgeOne("Okay.", rule("sorry", {"sorry"}));
    QCOMPARE(int(missing.faults), int(WordsMissing));
    QCOMPARE(sentence(missing),
             QString("Not there yet: Say that you are sorry. It opens the door."));
}

void TestJudge::forbiddenWords()
{
    const PhraseRule blame = rule("blame", {}, {"you should have", "your fault"});
    const char *text = "You should have rung; it's your fault.";
    const RuleFinding broken = judgeOne(text, blame);
    QCOMPARE(int(broken.faults), int(WordsForbidden));
    QCOMPARE(broken.forbidden.size(), 2u);
    QCOMPARE(sentence(broken),
             QString("You wrote “You should have”, “your fault”. It opens the door."));
    const RuleFinding kept = judgeOne("Let me see.", blame);
    QVERIFY(kept.kept());
    QCOMPARE(sentence(kept), QString("Say that you are sorry. It opens the door."));
}

void TestJudge::bothInOneRule()
{
    const PhraseRule both = rule("sorry", {"sorry"}, {"sorry but"});
    QVERIFY(judgeOne("I'm sorry.", both).kept());
    QCOMPARE(int(judgeOne("I'm sorry but no.", both).faults), int(WordsForbidden));
    QCOMPARE(int(judgeOne("No.", both).faults), int(WordsMissing));
    const RuleFinding twice = judgeOne("Calm down.", rule("sorry", {"sorry"}, {"calm down"}));
    QCOMPARE(int(twice.faults), WordsMissing | WordsForbidden);
    QCOMPARE(sentence(twice), QString("You wrote “Calm down”. Not there yet: Say that you are "
                                      "sorry. It opens the door."));
}

void TestJudge::order_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("faults");
    QTest::newRow("in order") << "I'm sorry. Let me look." << int(NoFault);
    QTest::newRow("too early") << "Let me look. I'm sorry." << int(WordsTooEarly);
    QTest::newRow("again in time") << "Let me look. I'm sorry. Let me see." << int(NoFault);
    QTest::newRow("the first is missing") << "Let me look." << int(NoFault);
    QTest::newRow("the second is missing") << "I'm sorry." << int(WordsMissing);
}

void TestJudge::order()
{
    QFETCH(QString, text);
    QFETCH(int, faults);
    const std::string bytes = text.toStdString();
    const Judgement judgement = judgeReply(
        bytes, {rule("on", {"let me"}, {}, "sorry"), rule("sorry", {"sorry"})}, {}, "en");
    const RuleFinding &finding = judgement.rules.front();
    QCOMPARE(int(finding.faults), faults);
    if (faults == WordsTooEarly) {
        QCOMPARE(part(bytes, finding.expected.at(0)), QString("sorry"));
        QCOMPARE(sentence(finding),
                 QString("You wrote “Let me” before “sorry”; the other way round "
                         "it lands better. It opens the door."));
    }
}

void TestJudge::orderThatCannotBeJudged()
{
    QVERIFY(judgeOne("Let me look.", rule("on", {"let me"}, {}, "nowhere")).kept());
    QVERIFY(judgeOne("Let me look.", rule("on", {"let me"}, {}, "on")).faults == WordsTooEarly);
    const Judgement judgement = judgeReply(
        "Let me look.", {rule("on", {"let me"}, {}, "no"), rule("no", {}, {"blame"})}, {}, "en");
    QVERIFY(judgement.kept());
}

void TestJudge::denied_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("kept");
    const auto row = [](const char *text, bool kept) { QTest::newRow(text) << text << kept; };
    row("I won't say it's your fault.", true);
    row("It isn't your fault", true);
    row("None of this is your fault.", true);
    row("I'm not saying that it is your fault.", true);
    row("It was never your fault", true);
    row("Nobody thinks it's your fault", true);
    row("It's your fault.", false);
    row("No, it's your fault.", false);
    row("I'm not angry, but it's your fault.", false);
    row("Not that it helps. It's your fault.", false);
    row("I can't believe that it's your fault", false);
    row("I don't know why you say that, it's your fault", false);
    row("I do not, for one, call it your fault", false);
    row("It is not one two three four five your fault", false);
}

void TestJudge::denied()
{
    QFETCH(QString, text);
    QFETCH(bool, kept);
    QCOMPARE(judgeOne(qPrintable(text), rule("blame", {}, {"your fault"})).kept(), kept);
}

void TestJudge::deniedRequiredWords()
{
    const PhraseRule can = rule("can", {"I can", "let me"});
    QVERIFY(!judgeOne("There's nothing I can do.", can).kept());
    QVERIFY(!judgeOne("It won't let me.", can).kept());
    QVERIFY(judgeOne("It won't help, so let me look.", can).kept());
    QVERIFY(judgeOne("That is not all I can do.", can).kept());
    QVERIFY(judgeOne("nicht nothing Entschuldigung", rule("e", {"Entschuldigung"}), "de").kept());
    QVERIFY(!judgeOne("not Schuld", rule("e", {}, {"Schuld"}), "de").kept());
}

void TestJudge::overlapsAreOneFinding()
{
    const char *text = "You really should have read it";
    const RuleFinding finding =
        judgeOne(text, rule("blame", {}, {"should have", "you ... should", "have read"}));
    QCOMPARE(finding.forbidden.size(), 1u);
    QCOMPARE(part(text, finding.forbidden.at(0)), QString("You really should have read"));
}

void TestJudge::unreadablePatternsFindNothing()
{
    QVERIFY(judgeOne("a b", rule("r", {}, {"a||b", "a"})).faults == WordsForbidden);
    QVERIFY(judgeOne("a b", rule("r", {}, {"a||b"})).kept());
    QVERIFY(judgeOne("a b", rule("r", {"a||b"})).faults == WordsMissing);
    QVERIFY(judgeReply("a b", {}, {}, "en").kept());
}

void TestJudge::numberOfWords()
{
    const auto count = [](const char *text, int least, int most) {
        WordCount wanted;
        wanted.least = least;
        wanted.most = most;
        return judgeReply(text, {}, wanted, "en").count;
    };
    QCOMPARE(count("You're a follow-up, aren't you?", 0, 0).words, 6);
    QVERIFY(count("One two three", 3, 3).kept);
    QVERIFY(count("One two three", 0, 0).kept);
    QCOMPARE(count("One", 3, 0).sentence, std::string("You wrote 1 word; at least 3 are wanted."));
    QCOMPARE(count("One two", 0, 1).sentence,
             std::string("You wrote 2 words; at most 1 is wanted."));
    QVERIFY(!count("", 1, 0).kept);
}

void TestJudge::longReplies()
{
    std::string text(maxReplyBytes - 2, ' ');
    text += "é sorry";
    const Judgement whole = judgeReply(text.substr(0, maxReplyBytes), {}, {}, "en");
    QVERIFY(whole.whole);
    QCOMPARE(whole.count.words, 1);
    const Judgement cut = judgeReply(text, {rule("sorry", {"sorry"})}, {}, "en");
    QVERIFY(!cut.whole);
    QVERIFY(!cut.rules.front().kept());
    text.erase(0, 1);
    text.insert(0, "  ");
    const Judgement between = judgeReply(text, {}, {}, "en");
    QCOMPARE(between.count.words, 0);
}

void TestJudge::quotesAreShortAndOnOneLine()
{
    const RuleFinding lines = judgeOne("I'm\n  so\tsorry", rule("s", {"I am so sorry"}));
    QCOMPARE(sentence(lines), QString("You wrote “I'm so sorry”. It opens the door."));
    const std::string longWord(60, 'x');
    const RuleFinding cut =
        judgeOne(qPrintable(QString::fromStdString(longWord + ' ' + longWord + ' ' + longWord)),
                 rule("s", {"xx* xx* xx*"}));
    QCOMPARE(sentence(cut), QString::fromStdString("You wrote “" + longWord + ' ' + longWord +
                                                   " …”. It opens the door."));
}

void TestJudge::saysAKnownDont_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("dont");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *text, const char *dont, const char *words) {
        QTest::newRow(text) << text << dont << words;
    };
    row("Please calm down now.", "Calm down.", "calm down");
    row("Is that calm? Down there.", "Calm down.", "calm? Down");
    row("I'm sorry. You should've called us sooner, then!", "You should have called us sooner.",
        "You should've called us sooner");
    row("So basically your husband took your card?",
        "So basically, your husband took the card, is that right?",
        "So basically your husband took");
    row("Your husband told me. Is that right?",
        "So basically, your husband took the card, is that right?", "");
    row("I'm sorry to hear that.", "I'm so sorry that you have to go through this.", "");
    row("This isn't your fault.", "Your fault.", "");
    row("I have the notes here.", "I have a set of questions here.", "");
    row("", "Calm down.", "");
    row("Calm down.", "", "");
    row("Relax.", "Relax.", "");
}

void TestJudge::saysAKnownDont()
{
    QFETCH(QString, text);
    QFETCH(QString, dont);
    QFETCH(QString, words);
    const std::string bytes = text.toStdString();
    const auto range = saysDont(bytes, dont.toStdString(), "en");
    QCOMPARE(range ? part(bytes, *range) : QString(), words);
}

void TestJudge::longDontsStayQuick()
{
    std::string text;
    for (int i = 0; i < 1365; ++i)
        text += "aa ";
    QElapsedTimer timer;
    timer.start();
    QVERIFY(saysDont(text, text + "bb", "en"));
    QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_APPLESS_MAIN(TestJudge)
#include "tst_judge.moc"
