#include "unit/audio/monitor.h"
#include "unit/audio/signals.h"
#include "unit/audio/soundtest.h"

#include <QTest>

using namespace rapport;
using namespace rapport::audio;
using namespace rapport::tests;

/// Clips at other speeds, from the monitor of a real sound server.
class ClipPlayerSpeedTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void isHeardAtThatSpeed_data();
    void isHeardAtThatSpeed();
    void changesWhileItPlays();
    void passesSilentlyAtThatSpeed();
    void goesOnOnAnotherDevice();

private:
    /// Seconds from the first sample heard to the last, and how often a tone swings in one of them.
    struct Heard
    {
        double seconds = 0;
        double hertz = 0;
    };
    static Heard look(const std::vector<std::int16_t> &heard);
    static PcmClipPtr tone(Millis length);
};

void ClipPlayerSpeedTest::initTestCase()
{
    QVERIFY2(soundServer() > 0, "run this through tests/support/with-null-sink");
}

PcmClipPtr ClipPlayerSpeedTest::tone(Millis length)
{
    auto clip = std::make_shared<PcmClip>();
    for (std::size_t i = 0; i < sampleAt(length); ++i)
        clip->samples.push_back(std::int16_t(
            12000 * std::sin(2 * std::numbers::pi * 330 * double(i) / PcmClip::sampleRate)));
    return clip;
}

ClipPlayerSpeedTest::Heard ClipPlayerSpeedTest::look(const std::vector<std::int16_t> &heard)
{
    const auto loud = [](std::int16_t one) { return std::abs(int(one)) > 300; };
    const auto first = std::find_if(heard.begin(), heard.end(), loud);
    const auto last = std::find_if(heard.rbegin(), heard.rend(), loud).base();
    if (first >= last)
        return {};
    int rises = 0;
    for (auto one = first + 1; one < last; ++one)
        rises += *(one - 1) < 0 && *one >= 0 ? 1 : 0;
    const double seconds = double(last - first) / PcmClip::sampleRate;
    return {seconds, rises / seconds};
}

void ClipPlayerSpeedTest::isHeardAtThatSpeed_data()
{
    QTest::addColumn<double>("speed");
    for (const double speed : {0.75, 0.9, 1.25, 1.5})
        QTest::addRow("%g", speed) << speed;
}

void ClipPlayerSpeedTest::isHeardAtThatSpeed()
{
    QFETCH(double, speed);
    double off = 1;
    // A machine that is held up for a quarter of a second leaves a gap that is not our fault.
    for (int i = 0; i < 3 && off > 0.03; ++i) {
        Monitor monitor;
        QVERIFY(monitor.start());
        ClipPlayer player;
        player.setSpeed(speed);
        Listener listener(player);
        player.playClip(tone(Millis(1800)), QStringLiteral("tone"));
        QCOMPARE(player.durationMs(), 1800);
        QVERIFY(listener.waitForEnd());
        QCOMPARE(player.positionMs(), 1800);
        QTest::qWait(300);
        const Heard heard = look(monitor.stop());
        off = std::max(std::abs(heard.seconds * speed / 1.8 - 1), std::abs(heard.hertz / 330 - 1));
    }
    QVERIFY2(off <= 0.03, qPrintable(QString::number(off)));
}

/// The position goes on in the clip's own time, and at the new speed.
void ClipPlayerSpeedTest::changesWhileItPlays()
{
    ClipPlayer player;
    Listener listener(player);
    player.playClip(tone(Millis(4000)), QStringLiteral("tone"));
    QTRY_VERIFY_WITH_TIMEOUT(player.positionMs() > 500, 10000);
    const auto passedIn = [&](int millis) {
        const qint64 before = player.positionMs();
        QElapsedTimer clock;
        clock.start();
        QTest::qWait(millis);
        return double(player.positionMs() - before) / double(clock.elapsed());
    };
    player.setSpeed(1.5);
    QCOMPARE(player.speed(), 1.5);
    QTest::qWait(300);
    const double quick = passedIn(800);
    QVERIFY2(std::abs(quick - 1.5) < 0.2, qPrintable(QString::number(quick)));
    player.setSpeed(0.5);
    QTest::qWait(300);
    const double slow = passedIn(800);
    QVERIFY2(std::abs(slow - 0.5) < 0.15, qPrintable(QString::number(slow)));
    player.setSpeed(99);
    QCOMPARE(player.speed(), 2.0);
    QVERIFY(listener.waitForEnd());
}

void ClipPlayerSpeedTest::passesSilentlyAtThatSpeed()
{
    ClipPlayer player;
    Listener listener(player);
    player.setSpeed(2);
    QElapsedTimer clock;
    clock.start();
    player.play(QStringLiteral("/nonexistent/x.ogg"), 2000);
    QTRY_VERIFY(player.positionMs() > 1000);
    player.setSpeed(1);
    QVERIFY(player.positionMs() >= 1000);
    QVERIFY(listener.waitForEnd());
    QVERIFY2(clock.elapsed() >= 1400 && clock.elapsed() < 2000,
             qPrintable(QString::number(clock.elapsed())));
    QCOMPARE(player.positionMs(), 2000);
}

void ClipPlayerSpeedTest::goesOnOnAnotherDevice()
{
    Monitor monitor;
    QVERIFY(monitor.start());
    ClipPlayer player;
    Listener listener(player);
    player.setDevice(QStringLiteral("mic"));
    player.playClip(tone(Millis(2500)), QStringLiteral("tone"));
    QTRY_VERIFY_WITH_TIMEOUT(player.positionMs() > 1000, 10000);
    QCOMPARE(look(monitor.heard()).seconds, 0.0);
    player.setDevice(QString());
    QVERIFY(player.positionMs() > 900);
    QVERIFY(listener.waitForEnd());
    QTest::qWait(300);
    const double seconds = look(monitor.stop()).seconds;
    QVERIFY2(seconds > 1.0 && seconds < 1.7, qPrintable(QString::number(seconds)));
    QVERIFY(listener.troubles.isEmpty());
}

QTEST_GUILESS_MAIN(ClipPlayerSpeedTest)
#include "tst_clipplayer_speed.moc"
