#include "audio/pcmclip.h"

#include <QTest>

#include <algorithm>

using namespace rapport;
using namespace rapport::audio;

class PcmClipTest : public QObject
{
    Q_OBJECT

private slots:
    void measuresItsLength();
    void countsSamplesOfAMoment();
    void showsTheLoudestOfEachStretch();
    void showsMorePeaksThanSamples();
};

void PcmClipTest::measuresItsLength()
{
    QCOMPARE(PcmClip{}.duration(), Millis(0));
    PcmClip clip;
    clip.samples.resize(PcmClip::sampleRate + 47);
    QCOMPARE(clip.duration(), Millis(1000));
    QCOMPARE(clip.bytes(), std::size_t((PcmClip::sampleRate + 47) * 2));
}

void PcmClipTest::countsSamplesOfAMoment()
{
    QCOMPARE(sampleAt(Millis(1000)), std::size_t(48000));
    QCOMPARE(sampleAt(Millis(0)), std::size_t(0));
    QCOMPARE(sampleAt(Millis(-20)), std::size_t(0));
}

void PcmClipTest::showsTheLoudestOfEachStretch()
{
    PcmClip clip;
    clip.samples = {0, 16384, -32768, 5, 0, 0, -8192, 100};
    const std::vector<float> expected = {0.5F, 1.0F, 0.0F, 0.25F};
    QVERIFY(clip.peaks(4) == expected);
    QVERIFY(clip.peaks(1) == std::vector<float>{1.0F});
    QVERIFY(clip.peaks(0).empty());
    QVERIFY(clip.peaks(-3).empty());
}

void PcmClipTest::showsMorePeaksThanSamples()
{
    PcmClip clip;
    QVERIFY(clip.peaks(3) == std::vector<float>(3, 0.0F));
    clip.samples = {16384};
    const std::vector<float> peaks = clip.peaks(4);
    QCOMPARE(peaks.size(), std::size_t(4));
    QCOMPARE(*std::max_element(peaks.begin(), peaks.end()), 0.5F);
}

QTEST_APPLESS_MAIN(PcmClipTest)
#include "tst_pcmclip.moc"
