#include "learner/lesson/speakmeasures.h"

#include <QTest>

using namespace rapport;
using namespace rapport::player;
using audio::Doubt;
using audio::Measured;
using audio::Sureness;

class SpeakMeasuresTest : public QObject
{
    Q_OBJECT

private slots:
    void findsWhereTheWordsEnd();
    void countsSyllablesOfTheModel();
    void keepsUnsureValuesFromTheGrade();
    void tellsEachMeasureInWords();
    void saysNothingWhereNothingWasHeard();

private:
    static lesson::Speak step()
    {
        lesson::Speak speak;
        speak.model.source = "I'm so sorry. I have the notes here.";
        speak.pauses.push_back({{"I'm so sorry"}, Millis(1500), Millis(0), {}});
        speak.longestPause = Millis(2000);
        speak.pace = {110, 150, {}};
        speak.loudness = {-26, -16, {}};
        return speak;
    }
};

void SpeakMeasuresTest::findsWhereTheWordsEnd()
{
    lesson::Speak speak = step();
    speak.pauses.push_back({{"words that the model lacks"}, Millis(500), Millis(0), {}});
    const audio::SpeechQuestions questions = questionsOf(speak, "en");
    QCOMPARE(questions.silences.size(), std::size_t(2));
    // 9 of 26 letters.
    QVERIFY(std::abs(*questions.silences[0] - 9.0 / 26) < 0.001);
    QVERIFY(!questions.silences[1]);
    speak.model.source.clear();
    QVERIFY(!questionsOf(speak, "en").silences[0]);
}

void SpeakMeasuresTest::countsSyllablesOfTheModel()
{
    lesson::Speak speak;
    speak.model.source = "I have the notes here with me";
    // "have", "notes" and "here" have one syllable each.
    QVERIFY(std::abs(questionsOf(speak, "en").syllablesPerWord - 8.0 / 7) < 0.01);
    speak.model.source = "Lo siento mucho, ahora mismo miro";
    QVERIFY(questionsOf(speak, "es").syllablesPerWord > 1.8);
    speak.model.source = "Sorry.";
    QCOMPARE(questionsOf(speak, "en").syllablesPerWord, 1.3);
}

void SpeakMeasuresTest::keepsUnsureValuesFromTheGrade()
{
    audio::SpeechMeasures measures;
    measures.voiceFound = true;
    measures.silences = {Measured{0.4, Sureness::Low, Doubt::Guessed}};
    measures.longestPause = Measured{3.0, Sureness::Fair, Doubt::Guessed};
    measures.pace = Measured{155, Sureness::Fair, Doubt::Guessed};
    measures.loudness = Measured{-20, Sureness::High, Doubt::None};
    const MeasuredByName named = byName(measures, step().pace);
    const auto has = [&](const std::string &name) {
        return std::ranges::any_of(named, [&](const auto &one) { return one.first == name; });
    };
    QVERIFY(!has("pause_1") && has("pause_1_unsure"));
    QVERIFY(has("longest_pause") && has("loudness"));
    // 155 may well be 149.
    QVERIFY(!has("pace") && has("pace_unsure"));
    measures.pace->value = 220;
    const MeasuredByName quick = byName(measures, step().pace);
    QVERIFY(std::ranges::any_of(quick, [](const auto &one) { return one.first == "pace"; }));
}

void SpeakMeasuresTest::tellsEachMeasureInWords()
{
    audio::SpeechMeasures measures;
    measures.voiceFound = true;
    measures.silences = {Measured{1.8, Sureness::Fair, Doubt::Guessed}};
    measures.longestPause = Measured{3.0, Sureness::High, Doubt::None};
    measures.pace = Measured{130, Sureness::Fair, Doubt::Guessed};
    measures.loudness = Measured{-12, Sureness::Low, Doubt::Clipped};
    measures.clipped = true;
    const auto rows = measureRows(step(), byName(measures, step().pace));
    QCOMPARE(rows.size(), 4);
    QCOMPARE(rows[0].name, QStringLiteral("Silence after “I'm so sorry”"));
    QCOMPARE(rows[0].value, QStringLiteral("1.8 s"));
    QCOMPARE(rows[0].verdict, QStringLiteral("kept"));
    QCOMPARE(rows[0].aim, QStringLiteral("Aim: at least 1.5 seconds"));
    QCOMPARE(rows[1].verdict, QStringLiteral("broken"));
    QCOMPARE(rows[1].sureness, QStringLiteral("Measured reliably."));
    QCOMPARE(rows[2].verdict, QStringLiteral("kept"));
    QVERIFY(rows[2].value.contains(QStringLiteral("give or take")));
    QCOMPARE(rows[3].verdict, QStringLiteral("unsure"));
    QVERIFY(rows[3].value.contains(QStringLiteral("too loud for the microphone")));
    QVERIFY(rows[3].sureness.startsWith(QStringLiteral("Not sure")));
}

void SpeakMeasuresTest::saysNothingWhereNothingWasHeard()
{
    const audio::SpeechMeasures silence;
    QVERIFY(measureRows(step(), byName(silence, step().pace)).isEmpty());
    QVERIFY(measureRows(step(), {}).isEmpty());
}

QTEST_GUILESS_MAIN(SpeakMeasuresTest)
#include "tst_speakmeasures.moc"
