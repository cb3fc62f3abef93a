#include "audio/speedreader.h"

#include "unit/audio/signals.h"
#include "unit/audio/soundtest.h"

#include <QTest>

using namespace rapport;
using namespace rapport::audio;
using namespace rapport::tests;

class SpeedReaderTest : public QObject
{
    Q_OBJECT

private slots:
    void passesAsItIs();
    void stretches_data();
    void stretches();
    void keepsThePitch_data();
    void keepsThePitch();
    void changesMeanwhile();
    void isQuickEnough();

private:
    static PcmClipPtr tone(double hz, Millis length)
    {
        auto clip = std::make_shared<PcmClip>();
        for (std::size_t i = 0; i < sampleAt(length); ++i)
            clip->samples.push_back(std::int16_t(
                12000 * std::sin(2 * std::numbers::pi * hz * double(i) / PcmClip::sampleRate)));
        return clip;
    }
    /// All that is read until the end.
    static std::vector<std::int16_t> readAll(SpeedReader &reader)
    {
        std::vector<std::int16_t> all;
        while (!reader.isBehindEnd(all.size(), 0)) {
            const auto block = reader.read(480);
            all.insert(all.end(), block.begin(), block.end());
        }
        return all;
    }
};

void SpeedReaderTest::passesAsItIs()
{
    const PcmClipPtr clip = decodeNow(clipPath(QStringLiteral("speech.opus.ogg")));
    QVERIFY(clip);
    SpeedReader reader;
    reader.begin(clip, 4800, 1);
    const auto all = readAll(reader);
    QVERIFY(std::equal(clip->samples.begin() + 4800, clip->samples.end(), all.begin()));
    QVERIFY(all.size() - (clip->samples.size() - 4800) < 480);
    QCOMPARE(reader.clipSample(all.size()), clip->samples.size());
}

void SpeedReaderTest::stretches_data()
{
    QTest::addColumn<double>("speed");
    for (const double speed : {0.5, 0.75, 0.9, 1.25, 1.5, 2.0})
        QTest::addRow("%g", speed) << speed;
}

void SpeedReaderTest::stretches()
{
    QFETCH(double, speed);
    const PcmClipPtr clip = decodeNow(clipPath(QStringLiteral("speech.opus.ogg")));
    QVERIFY(clip);
    SpeedReader reader;
    reader.begin(clip, 0, speed);
    std::vector<std::int16_t> all;
    while (!reader.isBehindEnd(all.size(), 0)) {
        // Where it stands is known to within 40 ms while it passes.
        const double place = double(reader.clipSample(all.size()));
        const double expected = std::min(double(all.size()) * speed, double(clip->samples.size()));
        QVERIFY2(std::abs(place - expected) < 1920,
                 qPrintable(QStringLiteral("%1 for %2").arg(place).arg(expected)));
        const auto block = reader.read(480);
        all.insert(all.end(), block.begin(), block.end());
    }
    const double length = double(all.size()) * speed / double(clip->samples.size());
    QVERIFY2(std::abs(length - 1) < 0.03, qPrintable(QString::number(length)));
}

void SpeedReaderTest::keepsThePitch_data()
{
    stretches_data();
}

void SpeedReaderTest::keepsThePitch()
{
    QFETCH(double, speed);
    SpeedReader reader;
    reader.begin(tone(220, Millis(2000)), 0, speed);
    const auto all = readAll(reader);
    int rises = 0;
    for (std::size_t i = 1; i < all.size(); ++i)
        rises += all[i - 1] < 0 && all[i] >= 0 ? 1 : 0;
    const double hz = rises / (double(all.size()) / PcmClip::sampleRate);
    QVERIFY2(std::abs(hz - 220) < 5, qPrintable(QString::number(hz)));
}

/// No step in the samples, and no place twice, where the speed changes.
void SpeedReaderTest::changesMeanwhile()
{
    SpeedReader reader;
    reader.begin(tone(220, Millis(6000)), 0, 1);
    std::vector<std::int16_t> all;
    std::size_t place = 0;
    const double speeds[] = {1, 1.5, 0.75, 1, 1.25};
    for (std::size_t i = 0; !reader.isBehindEnd(all.size(), 0); ++i) {
        if (i % 100 == 0)
            reader.setSpeed(speeds[(i / 100) % 5]);
        const auto block = reader.read(480);
        const std::size_t now = reader.clipSample(all.size());
        QVERIFY(now >= place && now <= sampleAt(Millis(6000)));
        place = now;
        all.insert(all.end(), block.begin(), block.end());
    }
    int steepest = 0;
    for (std::size_t i = 1; i + 480 < all.size(); ++i)
        steepest = std::max(steepest, std::abs(all[i] - all[i - 1]));
    // A tone of 220 Hz climbs by 346 at most from one sample to the next.
    QVERIFY2(steepest < 700, qPrintable(QString::number(steepest)));
}

/// The clip is stretched between two frames of the window.
void SpeedReaderTest::isQuickEnough()
{
    SpeedReader reader;
    reader.begin(tone(220, Millis(60'000)), 0, 1.25);
    qint64 longest = 0;
    QElapsedTimer clock;
    for (int i = 0; i < 1000; ++i) {
        clock.start();
        (void)reader.read(480);
        longest = std::max(longest, clock.nsecsElapsed());
    }
    QVERIFY2(longest < 50'000'000, qPrintable(QString::number(longest)));
}

QTEST_GUILESS_MAIN(SpeedReaderTest)
#include "tst_speedreader.moc"
