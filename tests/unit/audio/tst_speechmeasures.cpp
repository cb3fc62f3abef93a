#include "audio/measure/speechmeasures.h"

#include "audio/measure/loudness.h"
#include "audio/measure/syllables.h"
#include "unit/audio/signals.h"
#include "unit/audio/soundtest.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace rapport;
using namespace rapport::audio;
using namespace rapport::tests;

namespace {

constexpr const char *apology =
    "I'm sorry that you had to wait so long. I have the notes in front of me, and I can see what "
    "happened on Friday. Would it help if I told you what I know, and you stop me whenever "
    "something is not right?";
constexpr int words = 44;
constexpr int syllables = 50;

const SpeechQuestions aboutApology{{}, double(syllables) / words};

} // namespace

class SpeechMeasuresTest : public QObject
{
    Q_OBJECT

private slots:
    void measuresPauses_data();
    void measuresPauses();
    void isUnsureWhichSilenceIsMeant();
    void knowsThatThereIsNoSilence();
    void doesNotAnswerWhereWordsAreUnknown();
    void measuresTheSpeakingShare();
    void measuresLoudness_data();
    void measuresLoudness();
    void noticesClippingAndWhispering();
    void saysNothingOfSilence();
    void isUnsureOfAWord();
    void measuresPace_data();
    void measuresPace();
    void neverWrongAndSure_data();
    void neverWrongAndSure();

private:
    /// A synthetic voice at so many of espeak's words a minute.
    PcmClip speak(int speed, const char *voice = "en-gb") const;

    QTemporaryDir m_folder;
};

PcmClip SpeechMeasuresTest::speak(int speed, const char *voice) const
{
    const QString file = m_folder.filePath(QStringLiteral("voice.wav"));
    if (QProcess::execute(QStringLiteral("espeak-ng"),
                          {"-v", voice, "-s", QString::number(speed), "-w", file, apology}) != 0)
        return {};
    const PcmClipPtr clip = decodeNow(file);
    PcmClip made;
    addSilence(made, Millis(300));
    made.samples.insert(made.samples.end(), clip->samples.begin(), clip->samples.end());
    addSilence(made, Millis(300));
    return made;
}

void SpeechMeasuresTest::measuresPauses_data()
{
    QTest::addColumn<double>("noise");
    QTest::addColumn<int>("sureness");
    QTest::newRow("a silent room") << 200.0 << 3;
    // White noise, a good part of which lies above the voice and does not count.
    QTest::newRow("14 dB") << 14.0 << 2;
    QTest::newRow("4 dB") << 4.0 << 1;
}

void SpeechMeasuresTest::measuresPauses()
{
    QFETCH(double, noise);
    QFETCH(int, sureness);
    PcmClip clip;
    addSilence(clip, Millis(500));
    addVoice(clip, Millis(800), 0.3);
    addSilence(clip, Millis(1600));
    addVoice(clip, Millis(1500), 0.3);
    addSilence(clip, Millis(700));
    addVoice(clip, Millis(1700), 0.3);
    addSilence(clip, Millis(500));
    addNoise(clip, noise);
    const auto plain = measureSpeech(clip, {});
    QVERIFY(plain.longestPause);
    QVERIFY(std::abs(plain.longestPause->value - 1.6) < 0.1);
    QCOMPARE(int(plain.longestPause->sureness), sureness);
    // The silence behind the words is not one of those "anywhere else".
    const auto asked = measureSpeech(clip, {{0.2}, 1.3});
    QCOMPARE(asked.silences.size(), std::size_t(1));
    QVERIFY(asked.silences[0] && std::abs(asked.silences[0]->value - 1.6) < 0.1);
    QVERIFY(std::abs(asked.longestPause->value - 0.7) < 0.1);
    QVERIFY(int(asked.silences[0]->sureness) <= std::min(sureness, 2));
    const auto later = measureSpeech(clip, {{0.6}, 1.3});
    QVERIFY(std::abs(later.silences[0]->value - 0.7) < 0.1);
    QVERIFY(std::abs(later.longestPause->value - 1.6) < 0.1);
}

void SpeechMeasuresTest::isUnsureWhichSilenceIsMeant()
{
    PcmClip clip;
    for (const int silence : {300, 350, 420, 380, 300}) {
        addSilence(clip, Millis(silence));
        addVoice(clip, Millis(500));
    }
    addSilence(clip, Millis(400));
    const auto measures = measureSpeech(clip, {{0.5}, 1.3});
    QCOMPARE(measures.silences[0]->sureness, Sureness::Low);
    QCOMPARE(measures.silences[0]->doubt, Doubt::Guessed);
    QCOMPARE(measures.longestPause->sureness, Sureness::Low);
}

void SpeechMeasuresTest::knowsThatThereIsNoSilence()
{
    PcmClip clip;
    addSilence(clip, Millis(400));
    addVoice(clip, Millis(3000), 0.3, 12);
    addSilence(clip, Millis(400));
    const auto measures = measureSpeech(clip, {{0.3}, 1.3});
    QCOMPARE(measures.silences[0]->value, 0.0);
    QCOMPARE(measures.silences[0]->sureness, Sureness::Fair);
    QCOMPARE(measures.longestPause->value, 0.0);
}

void SpeechMeasuresTest::doesNotAnswerWhereWordsAreUnknown()
{
    PcmClip clip;
    addSilence(clip, Millis(400));
    addVoice(clip, Millis(1000));
    addSilence(clip, Millis(900));
    addVoice(clip, Millis(2000));
    addSilence(clip, Millis(400));
    const auto measures = measureSpeech(clip, {{std::nullopt}, 1.3});
    QCOMPARE(measures.silences.size(), std::size_t(1));
    QVERIFY(!measures.silences[0]);
    // It may be the one that was asked for.
    QCOMPARE(measures.longestPause->sureness, Sureness::Low);
}

void SpeechMeasuresTest::measuresTheSpeakingShare()
{
    PcmClip clip;
    addSilence(clip, Millis(2000));
    addVoice(clip, Millis(3000));
    addSilence(clip, Millis(1000));
    addVoice(clip, Millis(1000));
    addSilence(clip, Millis(3000));
    const auto measures = measureSpeech(clip, {});
    QVERIFY(std::abs(measures.speakingShare->value - 0.8) < 0.02);
    QCOMPARE(measures.speakingShare->sureness, Sureness::High);
}

void SpeechMeasuresTest::measuresLoudness_data()
{
    QTest::addColumn<double>("level");
    for (const double level : {-6.0, -18.0, -30.0})
        QTest::addRow("%g dBFS", level) << level;
}

/// A sine of 1 kHz that fills one channel reads -3.01 LUFS (ITU-R BS.1770-4, annex 1).
void SpeechMeasuresTest::measuresLoudness()
{
    QFETCH(double, level);
    PcmClip clip;
    for (std::size_t i = 0; i < sampleAt(Millis(3000)); ++i)
        clip.samples.push_back(std::int16_t(
            std::lround(32767 * std::pow(10, level / 20) *
                        std::sin(2 * std::numbers::pi * 1000 * double(i) / PcmClip::sampleRate))));
    const Loudness loudness = loudnessOf(clip);
    QVERIFY(loudness.integrated);
    QVERIFY2(std::abs(*loudness.integrated - (level - 3.01)) < 0.1,
             qPrintable(QString::number(*loudness.integrated)));
    QVERIFY(!loudness.clipped);
}

void SpeechMeasuresTest::noticesClippingAndWhispering()
{
    PcmClip loud;
    addSilence(loud, Millis(500));
    addVoice(loud, Millis(3000), 4);
    addSilence(loud, Millis(500));
    const auto clipped = measureSpeech(loud, {});
    QVERIFY(clipped.clipped && !clipped.tooSoft);
    QCOMPARE(clipped.loudness->sureness, Sureness::Low);
    QCOMPARE(clipped.loudness->doubt, Doubt::Clipped);

    PcmClip soft;
    addSilence(soft, Millis(500));
    addVoice(soft, Millis(3000), 0.01);
    addSilence(soft, Millis(500));
    const auto whispered = measureSpeech(soft, {});
    QVERIFY(whispered.tooSoft && whispered.voiceFound && !whispered.clipped);
}

void SpeechMeasuresTest::saysNothingOfSilence()
{
    PcmClip clip;
    for (const int length : {0, 100, 3000}) {
        addSilence(clip, Millis(length));
        const auto measures = measureSpeech(clip, {{0.5}, 1.3});
        QVERIFY(!measures.voiceFound && measures.tooSoft);
        QCOMPARE(measures.silences.size(), std::size_t(1));
        QVERIFY(!measures.silences[0] && !measures.longestPause && !measures.pace &&
                !measures.loudness && !measures.speakingShare);
    }
}

void SpeechMeasuresTest::isUnsureOfAWord()
{
    PcmClip clip;
    addSilence(clip, Millis(500));
    addVoice(clip, Millis(500), 0.3, 2);
    addSilence(clip, Millis(500));
    const auto measures = measureSpeech(clip, {});
    QVERIFY(measures.voiceFound);
    QCOMPARE(measures.pace->sureness, Sureness::Low);
    QCOMPARE(measures.pace->doubt, Doubt::TooShort);
    QCOMPARE(measures.loudness->sureness, Sureness::Low);
}

void SpeechMeasuresTest::measuresPace_data()
{
    QTest::addColumn<int>("speed");
    QTest::addColumn<QByteArray>("voice");
    for (const int speed : {100, 130, 160, 190}) {
        for (const char *voice : {"en-gb", "en-us+f3", "en-gb-scotland+m3"})
            QTest::addRow("%s at %d", voice, speed) << speed << QByteArray(voice);
    }
}

/// Against the words that were really said in the time they really took.
void SpeechMeasuresTest::measuresPace()
{
    QFETCH(int, speed);
    QFETCH(QByteArray, voice);
    const PcmClip clip = speak(speed, voice.constData());
    QVERIFY(!clip.samples.empty());
    const Voice heard = findVoice(clip);
    const int counted = countSyllables(clip, heard);
    QVERIFY2(std::abs(counted - syllables) <= syllables / 10, qPrintable(QString::number(counted)));
    const auto measures = measureSpeech(clip, aboutApology);
    double seconds = double(heard.whole().length().count()) / 1000;
    for (const Span &gap : heard.gaps())
        seconds -= std::max(0.0, double(gap.length().count()) / 1000 - 0.5);
    const double really = words / seconds * 60;
    QVERIFY2(std::abs(measures.pace->value - really) < 0.12 * really,
             qPrintable(QStringLiteral("%1 for %2").arg(measures.pace->value).arg(really)));
    QCOMPARE(measures.pace->sureness, Sureness::Fair);
}

void SpeechMeasuresTest::neverWrongAndSure_data()
{
    QTest::addColumn<double>("noise");
    for (const double noise : {40.0, 30.0, 20.0, 15.0, 10.0, 5.0, 0.0})
        QTest::addRow("%g dB", noise) << noise;
}

/// Whatever the noise: what is called sure is right, and what is fair is nearly so.
void SpeechMeasuresTest::neverWrongAndSure()
{
    QFETCH(double, noise);
    PcmClip clip = speak(140);
    QVERIFY(!clip.samples.empty());
    const auto truth = measureSpeech(clip, aboutApology);
    addNoise(clip, noise);
    const auto measures = measureSpeech(clip, aboutApology);
    const auto holds = [](const std::optional<Measured> &one, double expected, double sure,
                          double fair) {
        return !one || one->sureness == Sureness::Low ||
               std::abs(one->value - expected) <= (one->sureness == Sureness::High ? sure : fair);
    };
    QVERIFY(holds(measures.longestPause, truth.longestPause->value, 0.06, 0.12));
    QVERIFY(holds(measures.speakingShare, truth.speakingShare->value, 0.05, 0.15));
    QVERIFY(holds(measures.pace, truth.pace->value, 5, 0.15 * truth.pace->value));
    // addNoise() halves the voice.
    QVERIFY(holds(measures.loudness, truth.loudness->value - 6, 0.5, 1.5));
    if (noise <= 5)
        QVERIFY(!measures.pace || measures.pace->sureness == Sureness::Low);
}

QTEST_GUILESS_MAIN(SpeechMeasuresTest)
#include "tst_speechmeasures.moc"
