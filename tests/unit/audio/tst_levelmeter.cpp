#include "audio/levelmeter.h"

#include "audio/pcmclip.h"

#include <QTest>

#include <cmath>
#include <numbers>

using namespace rapport::audio;

class LevelMeterTest : public QObject
{
    Q_OBJECT

private slots:
    void beginsInSilence();
    void readsATone();
    void fallsSlowly();
    void noticesOverload();

private:
    static std::vector<std::int16_t> tone(double amplitude, double seconds)
    {
        std::vector<std::int16_t> samples(std::size_t(seconds * PcmClip::sampleRate));
        for (std::size_t i = 0; i < samples.size(); ++i)
            samples[i] = std::int16_t(std::lround(
                amplitude * 32767 *
                std::sin(2 * std::numbers::pi * 440 * double(i) / PcmClip::sampleRate)));
        return samples;
    }
};

void LevelMeterTest::beginsInSilence()
{
    LevelMeter meter;
    QCOMPARE(meter.peak(), LevelMeter::quietest);
    QCOMPARE(meter.rms(), LevelMeter::quietest);
    meter.take({});
    meter.take(std::vector<std::int16_t>(4800, 0));
    QCOMPARE(meter.peak(), LevelMeter::quietest);
    QCOMPARE(meter.rms(), LevelMeter::quietest);
    QVERIFY(!meter.overloaded());
}

void LevelMeterTest::readsATone()
{
    LevelMeter meter;
    for (int i = 0; i < 40; ++i)
        meter.take(tone(0.1, 0.05));
    // A sine's RMS lies 3.01 dB below its peak.
    QVERIFY(std::abs(meter.peak() + 20) < 0.1);
    QVERIFY2(std::abs(meter.rms() + 23.01) < 0.2, qPrintable(QString::number(meter.rms())));
}

void LevelMeterTest::fallsSlowly()
{
    LevelMeter meter;
    meter.take(tone(1, 0.5));
    const double before = meter.peak();
    meter.take(std::vector<std::int16_t>(PcmClip::sampleRate / 2, 0));
    QVERIFY(std::abs(meter.peak() - (before - 10)) < 0.01);
    QVERIFY(meter.rms() < -14);
}

void LevelMeterTest::noticesOverload()
{
    LevelMeter meter;
    meter.take(tone(1, 0.05));
    QVERIFY(meter.overloaded());
    meter.take(std::vector<std::int16_t>(PcmClip::sampleRate + 1, 0));
    QVERIFY(!meter.overloaded());
}

QTEST_APPLESS_MAIN(LevelMeterTest)
#include "tst_levelmeter.moc"
