#include "audio/measure/voice.h"

#include "unit/audio/signals.h"

#include <QTest>

using namespace rapport;
using namespace rapport::audio;
using namespace rapport::tests;

class VoiceTest : public QObject
{
    Q_OBJECT

private slots:
    void findsWhereSomebodySpeaks_data();
    void findsWhereSomebodySpeaks();
    void findsNothing_data();
    void findsNothing();
    void closesShortGapsAndDropsClicks();
    void noticesACut();
    void followsANoiseThatGrows();
};

void VoiceTest::findsWhereSomebodySpeaks_data()
{
    QTest::addColumn<double>("noise");
    QTest::addColumn<int>("within");
    QTest::newRow("a silent room") << 200.0 << 30;
    QTest::newRow("30 dB") << 30.0 << 30;
    QTest::newRow("20 dB") << 20.0 << 40;
    QTest::newRow("12 dB") << 12.0 << 60;
}

void VoiceTest::findsWhereSomebodySpeaks()
{
    QFETCH(double, noise);
    QFETCH(int, within);
    PcmClip clip;
    const std::vector<Span> spoken = {
        {Millis(400), Millis(1100)}, {Millis(1400), Millis(2400)}, {Millis(3900), Millis(4500)}};
    for (const Span &span : spoken) {
        addSilence(clip, span.from - clip.duration());
        addVoice(clip, span.length());
    }
    addSilence(clip, Millis(700));
    addNoise(clip, noise);
    const Voice voice = findVoice(clip);
    QCOMPARE(voice.spans.size(), spoken.size());
    for (std::size_t i = 0; i < spoken.size(); ++i) {
        QVERIFY(std::abs((voice.spans[i].from - spoken[i].from).count()) <= within);
        QVERIFY(std::abs((voice.spans[i].to - spoken[i].to).count()) <= within);
    }
    QVERIFY(!voice.cutAtStart && !voice.cutAtEnd);
    QVERIFY2(std::abs(voice.clearance - std::min(noise, 60.0)) < 13 + (noise > 60 ? 10 : 0),
             qPrintable(QString::number(voice.clearance)));
}

void VoiceTest::findsNothing_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("no samples") << 0;
    QTest::newRow("silence") << 1;
    QTest::newRow("a room's noise") << 2;
    QTest::newRow("a hum without end") << 3;
    QTest::newRow("far too soft") << 4;
}

void VoiceTest::findsNothing()
{
    QFETCH(int, kind);
    PcmClip clip;
    if (kind > 0)
        addSilence(clip, Millis(kind == 3 ? 0 : 3000));
    std::mt19937 numbers(3);
    std::normal_distribution<double> noise(0, 400);
    for (std::int16_t &one : clip.samples)
        one = kind == 2 ? std::int16_t(noise(numbers)) : one;
    if (kind == 3)
        addVoice(clip, Millis(3000));
    if (kind == 4)
        addVoice(clip, Millis(1000), 0.0001);
    QVERIFY(findVoice(clip).spans.empty());
}

void VoiceTest::closesShortGapsAndDropsClicks()
{
    PcmClip clip;
    addSilence(clip, Millis(500));
    addVoice(clip, Millis(500));
    addSilence(clip, Millis(80));
    addVoice(clip, Millis(500));
    addSilence(clip, Millis(600));
    addVoice(clip, Millis(30));
    addSilence(clip, Millis(500));
    const Voice voice = findVoice(clip);
    QCOMPARE(voice.spans.size(), std::size_t(1));
    QVERIFY(voice.gaps().empty());
    QVERIFY(std::abs(voice.total().count() - 1080) <= 40);
}

void VoiceTest::noticesACut()
{
    PcmClip clip;
    addVoice(clip, Millis(800));
    addSilence(clip, Millis(600));
    addVoice(clip, Millis(800));
    const Voice voice = findVoice(clip);
    QCOMPARE(voice.spans.size(), std::size_t(2));
    QVERIFY(voice.cutAtStart && voice.cutAtEnd);
}

/// As when a fan begins to turn: 5 dB more of it than before is still no voice.
void VoiceTest::followsANoiseThatGrows()
{
    PcmClip clip;
    for (int i = 0; i < 6; ++i) {
        addSilence(clip, Millis(1000));
        addVoice(clip, Millis(1000));
    }
    addSilence(clip, Millis(1000));
    std::mt19937 numbers(5);
    std::normal_distribution<double> noise(0, 1);
    for (std::size_t i = 0; i < clip.samples.size(); ++i)
        clip.samples[i] = std::int16_t(clip.samples[i] / 2 +
                                       (i < clip.samples.size() / 2 ? 100 : 178) * noise(numbers));
    const Voice voice = findVoice(clip);
    QCOMPARE(voice.spans.size(), std::size_t(6));
    for (const Span &gap : voice.gaps())
        QVERIFY(std::abs(gap.length().count() - 1000) <= 60);
}

QTEST_APPLESS_MAIN(VoiceTest)
#include "tst_voice.moc"
