#ifndef Q_MOC_RUN
#include "check/dontindex.h"
#include "lesson/phrasing/dont.h"
#endif

#include <QTest>

#include <random>

using namespace rapport;

namespace {

lesson::PhraseBank bankOf(const std::vector<std::string> &donts)
{
    lesson::PhraseBank bank;
    for (std::size_t i = 0; i < donts.size(); ++i) {
        lesson::Phrase phrase;
        phrase.id = {"p" + std::to_string(i)};
        phrase.dont = {donts[i]};
        bank.phrases.push_back(std::move(phrase));
    }
    return bank;
}

std::string randomWords(std::mt19937 &random, int most)
{
    static const std::vector<std::string> words{
        "calm",  "down", "you",     "I'd",   "had",    "should've", "called", "us",
        "again", "tell", "telling", "story", "please", "the",       "would",  "not",
        "don't", "it's", "it",      "is",    "has",    "whole",     "hurry",  "up."};
    std::string text;
    for (int i = 1 + int(random() % unsigned(most)); i > 0; --i)
        text += words[random() % words.size()] + (random() % 9 == 0 ? ". " : " ");
    return text;
}

} // namespace

/// Finding the don'ts of a bank quickly.
class TestDontIndex : public QObject
{
    Q_OBJECT

private slots:
    void findsWhatIsSaid();
    void findsWhatLookingAtEachWouldFind();
};

void TestDontIndex::findsWhatIsSaid()
{
    const lesson::PhraseBank bank =
        bankOf({"Calm down.", "You should have called us sooner than this.", "Hm"});
    const check::DontIndex index(bank, "en");
    const std::string text = "Let us calm down together.";
    const auto found = index.find(text);
    QVERIFY(found);
    QCOMPARE(found->phrase->id.value, std::string("p0"));
    QCOMPARE(text.substr(found->range.begin, found->range.end - found->range.begin),
             std::string("calm down"));
    QVERIFY(index.find("Well, you should have called us sooner."));
    QVERIFY(!index.find("You called us."));
    QVERIFY(!index.find("Hm"));
    QVERIFY(!index.find(""));
    QVERIFY(!check::DontIndex({}, "en").find("Calm down."));
}

void TestDontIndex::findsWhatLookingAtEachWouldFind()
{
    std::mt19937 random(7);
    int hits = 0;
    for (int round = 0; round < 400; ++round) {
        std::vector<std::string> donts;
        for (int i = 0; i < 6; ++i)
            donts.push_back(randomWords(random, 7));
        const lesson::PhraseBank bank = bankOf(donts);
        const check::DontIndex index(bank, "en");
        for (int i = 0; i < 20; ++i) {
            const std::string text = randomWords(random, 12);
            const auto quick = index.find(text);
            const auto slow = std::ranges::find_if(bank.phrases, [&](const auto &phrase) {
                return lesson::saysDont(text, phrase.dont.source, "en").has_value();
            });
            QVERIFY2(quick.has_value() == (slow != bank.phrases.end()), text.c_str());
            if (quick)
                QCOMPARE(quick->phrase->id.value, slow->id.value);
            hits += quick.has_value();
        }
    }
    QVERIFY(hits > 100);
}

QTEST_APPLESS_MAIN(TestDontIndex)
#include "tst_dontindex.moc"
