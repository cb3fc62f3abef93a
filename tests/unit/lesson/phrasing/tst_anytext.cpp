#include "base/utf8.h"
#include "lesson/phrasing/dont.h"
#include "lesson/phrasing/judge.h"
#include "lesson/phrasing/pattern.h"

#include <QTest>

#include <clocale>
#include <locale>
#include <random>

using namespace rapport::lesson;

namespace {

/// A locale in which the C++ library folds case as in Turkish, and knows no letter beyond ASCII.
class TurkishCase : public std::ctype<char>
{
protected:
    char do_tolower(char c) const override
    {
        return c == 'I' ? 'y' : std::ctype<char>::do_tolower(c);
    }
    char do_toupper(char c) const override
    {
        return c == 'i' ? 'Y' : std::ctype<char>::do_toupper(c);
    }
};

class CommaNumbers : public std::numpunct<char>
{
protected:
    char do_decimal_point() const override { return ','; }
    char do_thousands_sep() const override { return '.'; }
    std::string do_grouping() const override { return "\3"; }
};

/// Takes a locale for as long as it lives, as a program would that follows its environment.
class InLocale
{
public:
    explicit InLocale(const char *name)
        : m_before(std::locale::global(
              std::locale(std::locale(std::locale::classic(), new TurkishCase), new CommaNumbers)))
    {
        qputenv("LC_ALL", name);
        qputenv("LANG", name);
        (void)std::setlocale(LC_ALL, "");
    }
    ~InLocale()
    {
        (void)std::setlocale(LC_ALL, "C");
        std::locale::global(m_before);
        qunsetenv("LC_ALL");
        qunsetenv("LANG");
    }

private:
    std::locale m_before;
};

const std::vector<std::string> pieces{
    "I",     "i",    "ı",        "İ",        "sorry",    "SORRY",  "you're", "you’ve", "e\u0301",
    "é",     "ß",    "对不起",   "...",      "…",        ".",      "!",      ",",      " - ",
    "-",     "'",    "’",        "\n",       "\n\n",     "\t",     "12",     "2.5",    "1,000",
    "don't", "not",  "your",     "fault",    "👍🏽", "\u200b", "\u00ad", "Ω",      "ς",
    "Й",     "\xff", "\xe2\x80", "\xf0\x9f", "|",        "*",      "=",      "^",      "a*",
    "a|b",   "ﬁ",    "=a",       "Mr.",      "let",      "me"};

std::string anyText(std::mt19937 &random, int most)
{
    std::string text;
    for (int i = int(random() % unsigned(most + 1)); i > 0; --i) {
        text += pieces[random() % pieces.size()];
        if (random() % 2)
            text += ' ';
    }
    return text;
}

std::vector<PhraseRule> anyRules(std::mt19937 &random)
{
    std::vector<PhraseRule> rules(3);
    for (std::size_t i = 0; i < rules.size(); ++i) {
        rules[i].id.value = std::string(1, char('a' + i));
        rules[i].after.value = std::string(1, char('a' + random() % 4));
        for (auto *list : {&rules[i].must, &rules[i].mustNot}) {
            for (int k = int(random() % 3); k > 0; --k)
                list->push_back(anyText(random, 6));
        }
    }
    rules[0].must.push_back("sorry ... your|i");
    rules[1].mustNot.push_back("your fault");
    return rules;
}

bool onBoundary(const std::string &text, std::size_t at)
{
    return at == text.size() || (static_cast<unsigned char>(text[at]) & 0xC0) != 0x80;
}

std::vector<ByteRange> allRanges(const Judgement &judgement)
{
    std::vector<ByteRange> all;
    for (const RuleFinding &one : judgement.rules) {
        for (const auto *list : {&one.found, &one.forbidden, &one.expected})
            all.insert(all.end(), list->begin(), list->end());
    }
    return all;
}

std::string told(const Judgement &judgement)
{
    std::string out = std::to_string(judgement.count.words) + judgement.count.sentence;
    for (const RuleFinding &one : judgement.rules)
        out += '\n' + std::to_string(one.faults) + one.sentence;
    for (const ByteRange &range : allRanges(judgement))
        out += ' ' + std::to_string(range.begin) + '-' + std::to_string(range.end);
    return out;
}

} // namespace

/// Whatever is typed, and wherever: no crash, ranges that can be shown, the same everywhere.
class TestAnyText : public QObject
{
    Q_OBJECT

private slots:
    void rangesCanBeShown();
    void sameInEveryLocale_data();
    void sameInEveryLocale();
};

void TestAnyText::rangesCanBeShown()
{
    std::mt19937 random(7);
    int found = 0;
    for (int i = 0; i < 5'000; ++i) {
        const std::string text = anyText(random, 30);
        const char *language = random() % 2 ? "en" : "tr";
        const Judgement judgement = judgeReply(text, anyRules(random), {}, language);
        std::vector<ByteRange> ranges = allRanges(judgement);
        if (const auto dont = saysDont(text, anyText(random, 6), language))
            ranges.push_back(*dont);
        const bool wellFormed = !rapport::firstInvalidUtf8(text);
        for (const ByteRange &range : ranges) {
            QVERIFY(range.begin < range.end && range.end <= text.size());
            QVERIFY(!wellFormed || (onBoundary(text, range.begin) && onBoundary(text, range.end)));
        }
        for (const RuleFinding &one : judgement.rules)
            QVERIFY(!wellFormed || !rapport::firstInvalidUtf8(one.sentence));
        found += int(ranges.size());
    }
    QVERIFY(found > 1000);
}

void TestAnyText::sameInEveryLocale_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("German") << QByteArray("de_DE.UTF-8");
    QTest::newRow("Turkish") << QByteArray("tr_TR.UTF-8");
}

void TestAnyText::sameInEveryLocale()
{
    QFETCH(QByteArray, name);
    const auto tellAll = [] {
        std::mt19937 random(11);
        std::string out;
        for (int i = 0; i < 2'000; ++i) {
            const std::string text = anyText(random, 30);
            out += told(judgeReply(text, anyRules(random), {}, i % 2 ? "en" : "tr"));
        }
        return out;
    };
    const std::string plain = tellAll();
    const InLocale there(name.constData());
    QCOMPARE(std::use_facet<std::ctype<char>>(std::locale()).tolower('I'), 'y');
    QVERIFY(tellAll() == plain);
}

QTEST_APPLESS_MAIN(TestAnyText)
#include "tst_anytext.moc"
