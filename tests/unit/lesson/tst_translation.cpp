#ifndef Q_MOC_RUN
#include "lesson/course.h"
#include "lesson/language.h"
#include "lesson/rules.h"
#include "lesson/translation.h"
#endif

#include <QTest>

#include <set>

using namespace rapport::lesson;

namespace {

Step stepOf(const char *id, const char *title, StepBody body)
{
    Step step;
    step.id = {id};
    step.title = {title};
    step.body = std::move(body);
    return step;
}

Lesson sampleLesson()
{
    Lesson lesson;
    lesson.title = {"A call"};
    lesson.note = "Not for learners.";
    lesson.meters.entries.push_back({{"mood"}, Meter{}});
    lesson.meters.entries[0].second.low = {"Upset"};
    Turn turn;
    turn.line = {"I already told all of this."};
    turn.clip = {"media/told.ogg"};
    Reply &reply = turn.replies.emplace_back();
    reply.id = {"ack"};
    reply.say = {"I have the notes."};
    Pair pair;
    pair.points = {{"Listen"}, {"Own it"}};
    lesson.steps.push_back(stepOf("told", "Told", turn));
    lesson.steps.push_back(stepOf("words", "", pair));
    lesson.steps.push_back(stepOf("later", "", UnknownStep{"dance", "text: x"}));
    return lesson;
}

std::vector<std::string> addressesOf(const std::vector<SourceText> &texts)
{
    std::vector<std::string> out;
    for (const SourceText &one : texts)
        out.push_back(one.address);
    return out;
}

Translation translationOf(const std::vector<SourceText> &texts)
{
    Translation out;
    for (const SourceText &one : texts)
        out.texts.push_back({one.address, sourceHash(one.text), {"<" + one.text + ">"}, {}});
    return out;
}

} // namespace

/// Texts in other languages: where they are found, what they were made from, how they are put in.
class TestTranslation : public QObject
{
    Q_OBJECT

private slots:
    void everyTextHasAnAddress();
    void everyKindIsTranslated();
    void hashIsThePublishedOne();
    void onlyWordsChange();
    void missingTextsKeepTheSource();
    void staleTextsAreShownAllTheSame();
    void statesAreTold();
    void tagsAreToldFromOtherWords_data();
    void tagsAreToldFromOtherWords();
    void languagesFallBackToNearerOnes();
};

void TestTranslation::everyTextHasAnAddress()
{
    const auto texts = sourceTexts(sampleLesson());
    QCOMPARE(addressesOf(texts),
             (std::vector<std::string>{"title", "meters/mood/low", "steps/told/title",
                                       "steps/told/line", "steps/told/replies/ack/say",
                                       "steps/words/points/#0", "steps/words/points/#1"}));
    QCOMPARE(texts[3].text, std::string("I already told all of this."));
    QCOMPARE(texts[3].meaning, std::string_view("What is said."));
    RuleBank rules;
    RuleSet &set = rules.sets.emplace_back();
    set.id = {"calm"};
    set.name = {"Calm"};
    PhraseRule &rule = set.rules.emplace_back();
    rule.id = {"slow"};
    rule.why = {"It gives her time."};
    QCOMPARE(addressesOf(sourceTexts(rules)),
             (std::vector<std::string>{"sets/calm/name", "sets/calm/rules/slow/why"}));
    Course course;
    course.cast.entries.push_back({{"rosa"}, CastMember{}});
    course.cast.entries[0].second.name = {"Rosa"};
    QCOMPARE(addressesOf(sourceTexts(course)), (std::vector<std::string>{"cast/rosa/name"}));
}

/// Whatever kinds there are: each text that can be filled in can be translated.
void TestTranslation::everyKindIsTranslated()
{
    int kinds = 0;
    forEachKind([&]<class Body>(std::type_identity<Body>) {
        Lesson lesson;
        lesson.steps.push_back(stepOf("one", "A title", Body{}));
        forEachOf<Text>(lesson,
                        [](const std::string &at, Text &text, std::string_view) { text = {at}; });
        const auto texts = sourceTexts(lesson);
        const Lesson there = applyTranslation(lesson, translationOf(texts));
        const auto translated = sourceTexts(there);
        QCOMPARE(translated.size(), texts.size());
        for (std::size_t i = 0; i < texts.size(); ++i) {
            QCOMPARE(texts[i].text, texts[i].address);
            QCOMPARE(translated[i].text, "<" + texts[i].address + ">");
        }
        ++kinds;
    });
    QVERIFY(kinds > 7);
}

/// Against the vectors of draft-eastlake-fnv, folded by hand: 85944171f73967e8 for "foobar".
void TestTranslation::hashIsThePublishedOne()
{
    QCOMPARE(sourceHash(""), std::string("9ce48422e8d7"));
    QCOMPARE(sourceHash("a"), std::string("dc4c860143ef"));
    QCOMPARE(sourceHash("foobar"), std::string("4171f739e27c"));
    std::set<std::string> seen;
    for (int i = 0; i < 100'000; ++i)
        seen.insert(sourceHash("text " + std::to_string(i)));
    QCOMPARE(seen.size(), std::size_t(100'000));
}

void TestTranslation::onlyWordsChange()
{
    const Lesson lesson = sampleLesson();
    Lesson there = applyTranslation(lesson, translationOf(sourceTexts(lesson)));
    QCOMPARE(there.title.source, std::string("<A call>"));
    QVERIFY(!(there == lesson));
    Lesson back = lesson;
    std::vector<std::string> words;
    forEachOf<Text>(back, [&](const std::string &, Text &text, std::string_view) {
        words.push_back(text.source);
    });
    std::size_t next = 0;
    forEachOf<Text>(there, [&](const std::string &, Text &text, std::string_view) {
        text.source = words[next++];
    });
    QVERIFY(there == lesson);
}

void TestTranslation::missingTextsKeepTheSource()
{
    const Lesson lesson = sampleLesson();
    Translation translation;
    translation.texts = {{"title", {}, {}, {}},
                         {"steps/gone/line", {}, {"Weg"}, {}},
                         {"steps/told/prompt", {}, {"Was nun?"}, {}},
                         {"meters/mood/low", {}, {"Erste"}, {}},
                         {"meters/mood/low", {}, {"Zweite"}, {}}};
    Lesson expected = lesson;
    expected.meters.entries[0].second.low = {"Erste"};
    QVERIFY(applyTranslation(lesson, translation) == expected);
}

void TestTranslation::staleTextsAreShownAllTheSame()
{
    Translation translation;
    translation.texts = {{"title", "000000000000", {"Ein Anruf"}, {}}};
    QCOMPARE(applyTranslation(sampleLesson(), translation).title.source, std::string("Ein Anruf"));
}

void TestTranslation::statesAreTold()
{
    const TranslatedText current{"title", sourceHash("A call"), {"Ein Anruf"}, {}};
    const TranslatedText unknown{"title", {}, {"Ein Anruf"}, {}};
    const TranslatedText empty{"title", sourceHash("A call"), {}, {}};
    QVERIFY(stateOf("A call", nullptr) == TextState::New);
    QVERIFY(stateOf("A call", &empty) == TextState::New);
    QVERIFY(stateOf("A call", &current) == TextState::Translated);
    QVERIFY(stateOf("A call", &unknown) == TextState::Translated);
    QVERIFY(stateOf("A call.", &current) == TextState::Stale);
}

void TestTranslation::tagsAreToldFromOtherWords_data()
{
    QTest::addColumn<QByteArray>("tag");
    QTest::addColumn<QByteArray>("canonical");
    for (const char *tag : {"es", "pt-BR", "ar", "haw", "zh-Hant-TW", "es-419", "de-1996",
                            "sl-rozaj", "en-x-plain", "de-CH-1901-x-a-b"})
        QTest::newRow(tag) << QByteArray(tag) << QByteArray(tag);
    QTest::newRow("case") << QByteArray("PT-br") << QByteArray("pt-BR");
    QTest::newRow("script case") << QByteArray("zh-hANT-tw") << QByteArray("zh-Hant-TW");
    for (const char *tag : {"", "e", "es_ES", "es-", "-es", "es--MX", "spanish", "../es", "es/MX",
                            "e s", "es-MX-MX", "12", "es-x", "es-abc!", "español", "es.yaml",
                            "x-plain", "aaa-bbbbbbbbb", "de-1996-1996-1996-1996-1996-1996-1996"})
        QTest::newRow(*tag ? tag : "nothing") << QByteArray(tag) << QByteArray();
}

void TestTranslation::tagsAreToldFromOtherWords()
{
    QFETCH(QByteArray, tag);
    QFETCH(QByteArray, canonical);
    QCOMPARE(QByteArray::fromStdString(canonicalLanguage(tag.toStdString())), canonical);
    QCOMPARE(isLanguage(tag.toStdString()), !canonical.isEmpty() && tag == canonical);
}

void TestTranslation::languagesFallBackToNearerOnes()
{
    QCOMPARE(languageChain("zh-hant-tw"),
             (std::vector<std::string>{"zh-Hant-TW", "zh-Hant", "zh"}));
    QCOMPARE(languageChain("en-x-plain"), (std::vector<std::string>{"en-x-plain", "en"}));
    QCOMPARE(languageChain("../es"), std::vector<std::string>());
}

QTEST_APPLESS_MAIN(TestTranslation)
#include "tst_translation.moc"
