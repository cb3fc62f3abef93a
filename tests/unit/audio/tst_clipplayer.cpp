#include "unit/audio/monitor.h"
#include "unit/audio/soundtest.h"

#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include <algorithm>
#include <set>

using namespace rapport;
using namespace rapport::audio;
using namespace rapport::tests;

namespace {

constexpr double whole = 0.99;
// A machine that is held up for a quarter of a second leaves a gap that is not our fault.
constexpr int attempts = 4;

std::vector<std::int16_t> from(const PcmClipPtr &clip, Millis moment)
{
    return {clip->samples.begin() + static_cast<std::ptrdiff_t>(sampleAt(moment)),
            clip->samples.end()};
}

/// How often the clip was heard whole, one after the other.
int timesHeard(const std::vector<std::int16_t> &clip, std::vector<std::int16_t> heard)
{
    int times = 0;
    while (const auto begin = findClip(clip, heard)) {
        times += shareHeard(clip, heard, *begin) >= whole ? 1 : 0;
        const auto end = *begin + static_cast<std::ptrdiff_t>(clip.size());
        heard.erase(heard.begin(),
                    heard.begin() + std::min(end, static_cast<std::ptrdiff_t>(heard.size())));
    }
    return times;
}

} // namespace

/// What the learner hears, from the monitor of a real sound server.
class ClipPlayerTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void isHeardWhole_data();
    void isHeardWhole();
    void isHeardSoonAfterPlay();
    void hasNoGapWhileTheProgramIsBusy();
    void isSilentWhilePaused();
    void isHeardAgainOnRepeat();
    void startsWhereItIsSent();
    void stopsAtOnce();
    void playsOnlyTheLastClip();
    void reportsItsPosition();
    void pausesBeforeItIsDecoded();
    void carriesOnOverABrokenFile();

private:
    const QString m_speech = clipPath(QStringLiteral("speech.opus.ogg"));
    const QString m_sweep = clipPath(QStringLiteral("sweep.vorbis.ogg"));
    PcmClipPtr m_speechClip;
    PcmClipPtr m_sweepClip;
};

void ClipPlayerTest::initTestCase()
{
    QVERIFY2(soundServer() > 0, "run this through tests/support/with-null-sink");
    m_speechClip = decodeNow(m_speech);
    m_sweepClip = decodeNow(m_sweep);
    QVERIFY(m_speechClip && m_sweepClip);
}

void ClipPlayerTest::isHeardWhole_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("Opus") << m_speech;
    QTest::newRow("Vorbis") << m_sweep;
}

void ClipPlayerTest::isHeardWhole()
{
    QFETCH(QString, path);
    const PcmClipPtr clip = path == m_speech ? m_speechClip : m_sweepClip;
    double best = 0;
    for (int i = 0; i < attempts && best < whole; ++i) {
        Monitor monitor;
        QVERIFY(monitor.start());
        ClipPlayer player;
        Listener listener(player);
        player.play(path, 0);
        QVERIFY(listener.waitForEnd());
        QTest::qWait(300);
        const auto heard = monitor.stop();
        QVERIFY(!player.silent());
        QVERIFY(listener.troubles.isEmpty());
        QCOMPARE(player.durationMs(), clip->duration().count());
        QCOMPARE(player.waveform().size(), ClipPlayer::waveformPeaks);
        if (const auto begin = findClip(clip->samples, heard))
            best = std::max(best, shareHeard(clip->samples, heard, *begin));
    }
    QVERIFY2(best >= whole, qPrintable(QString::number(best)));
}

void ClipPlayerTest::isHeardSoonAfterPlay()
{
    double soonest = 1e9;
    ClipPlayer player;
    player.prepare({m_speech});
    QTest::qWait(500);
    for (int i = 0; i < attempts; ++i) {
        Monitor monitor;
        QVERIFY(monitor.start());
        Listener listener(player);
        const double begin = monitor.now();
        player.play(m_speech, 0);
        QVERIFY(listener.waitForEnd());
        QTest::qWait(300);
        const auto at = findClip(m_speechClip->samples, monitor.stop());
        QVERIFY(at && *at >= 0);
        soonest = std::min(soonest, monitor.timeOf(static_cast<std::size_t>(*at)) - begin);
    }
    QVERIFY2(soonest <= 250, qPrintable(QString::number(soonest)));
}

void ClipPlayerTest::hasNoGapWhileTheProgramIsBusy()
{
    int times = 0;
    for (int i = 0; i < attempts && times == 0; ++i) {
        Monitor monitor;
        QVERIFY(monitor.start());
        ClipPlayer player;
        Listener listener(player);
        player.play(m_speech, 0);
        QTRY_VERIFY_WITH_TIMEOUT(player.positionMs() > 400, 20000);
        QThread::msleep(120);
        QVERIFY(listener.waitForEnd());
        QTest::qWait(300);
        times = timesHeard(m_speechClip->samples, monitor.stop());
    }
    QCOMPARE(times, 1);
}

void ClipPlayerTest::isSilentWhilePaused()
{
    bool resumedWhole = false;
    for (int i = 0; i < attempts && !resumedWhole; ++i) {
        Monitor monitor;
        QVERIFY(monitor.start());
        ClipPlayer player;
        Listener listener(player);
        player.play(m_speech, 0);
        QTRY_VERIFY_WITH_TIMEOUT(player.positionMs() > 600, 20000);
        player.pause();
        QCOMPARE(player.state(), ClipPlayer::Paused);
        const qint64 place = player.positionMs();
        QTest::qWait(500);
        const std::size_t quietFrom = monitor.heard().size();
        QTest::qWait(500);
        const std::size_t quietTo = monitor.heard().size();
        QVERIFY(quietTo > quietFrom + 4800);
        QCOMPARE(player.positionMs(), place);
        QCOMPARE(listener.finished, 0);
        player.resume();
        QCOMPARE(player.state(), ClipPlayer::Playing);
        QVERIFY(listener.waitForEnd());
        QTest::qWait(300);
        const auto heard = monitor.stop();
        QVERIFY(std::all_of(heard.begin() + static_cast<std::ptrdiff_t>(quietFrom),
                            heard.begin() + static_cast<std::ptrdiff_t>(quietTo),
                            [](std::int16_t sample) { return std::abs(sample) < 8; }));
        const std::vector<std::int16_t> after(heard.begin() + static_cast<std::ptrdiff_t>(quietTo),
                                              heard.end());
        const auto rest = from(m_speechClip, Millis(std::max<qint64>(place - 50, 0)));
        resumedWhole = timesHeard(rest, after) == 1;
    }
    QVERIFY(resumedWhole);
}

void ClipPlayerTest::isHeardAgainOnRepeat()
{
    int times = 0;
    for (int i = 0; i < attempts && times != 2; ++i) {
        Monitor monitor;
        QVERIFY(monitor.start());
        ClipPlayer player;
        Listener listener(player);
        player.play(m_sweep, 0);
        QVERIFY(listener.waitForEnd());
        player.repeat();
        QVERIFY(listener.waitForEnd());
        QTest::qWait(300);
        times = timesHeard(m_sweepClip->samples, monitor.stop());
    }
    QCOMPARE(times, 2);
}

void ClipPlayerTest::startsWhereItIsSent()
{
    bool heardRest = false;
    for (int i = 0; i < attempts && !heardRest; ++i) {
        Monitor monitor;
        QVERIFY(monitor.start());
        ClipPlayer player;
        Listener listener(player);
        player.play(m_sweep, 0);
        player.pause();
        QTRY_VERIFY(player.durationMs() > 0);
        player.seek(600);
        QCOMPARE(player.positionMs(), 600);
        player.resume();
        QVERIFY(player.positionMs() >= 500);
        QVERIFY(listener.waitForEnd());
        QTest::qWait(300);
        const auto heard = monitor.stop();
        QCOMPARE(timesHeard(m_sweepClip->samples, heard), 0);
        heardRest = timesHeard(from(m_sweepClip, Millis(500)), heard) == 1;
        player.seek(100);
        QCOMPARE(player.state(), ClipPlayer::Stopped);
    }
    QVERIFY(heardRest);
}

void ClipPlayerTest::stopsAtOnce()
{
    ClipPlayer player;
    Listener listener(player);
    player.play(m_speech, 0);
    QTRY_VERIFY_WITH_TIMEOUT(player.positionMs() > 200, 20000);
    player.stop();
    QCOMPARE(player.state(), ClipPlayer::Stopped);
    QCOMPARE(player.positionMs(), 0);
    QTest::qWait(2500);
    QCOMPARE(listener.finished, 0);
    player.pause();
    player.resume();
    QCOMPARE(player.state(), ClipPlayer::Stopped);
}

void ClipPlayerTest::playsOnlyTheLastClip()
{
    ClipPlayer player;
    Listener listener(player);
    QSignalSpy paths(&player, &ClipPlayer::pathChanged);
    player.play(m_speech, 0);
    player.play(m_sweep, 0);
    QVERIFY(listener.waitForEnd());
    QTest::qWait(1500);
    QCOMPARE(listener.finished, 1);
    QCOMPARE(paths.size(), 2);
    QCOMPARE(player.path(), m_sweep);
    QCOMPARE(player.durationMs(), m_sweepClip->duration().count());
}

void ClipPlayerTest::reportsItsPosition()
{
    ClipPlayer player;
    Listener listener(player);
    QElapsedTimer clock;
    QList<qint64> positions;
    bool ahead = false;
    connect(&player, &ClipPlayer::positionChanged, &player, [&] {
        positions << player.positionMs();
        // The device takes up to its buffer before it plays.
        ahead = ahead || player.positionMs() > clock.elapsed() + 300;
    });
    clock.start();
    player.play(m_speech, 0);
    QVERIFY(listener.waitForEnd());
    QVERIFY(!ahead);
    QVERIFY(std::is_sorted(positions.begin(), positions.end()));
    QVERIFY(std::set<qint64>(positions.begin(), positions.end()).size() >= 5);
    QCOMPARE(positions.last(), player.durationMs());
}

void ClipPlayerTest::pausesBeforeItIsDecoded()
{
    ClipPlayer player;
    Listener listener(player);
    player.play(m_speech, 900);
    QCOMPARE(player.state(), ClipPlayer::Loading);
    QCOMPARE(player.durationMs(), 900);
    player.pause();
    QTRY_VERIFY_WITH_TIMEOUT(player.durationMs() > 1700, 20000);
    QTest::qWait(300);
    QCOMPARE(player.state(), ClipPlayer::Paused);
    QCOMPARE(player.positionMs(), 0);
    player.resume();
    QVERIFY(listener.waitForEnd());
    QCOMPARE(listener.finished, 1);
}

void ClipPlayerTest::carriesOnOverABrokenFile()
{
    ClipPlayer player;
    Listener listener(player);
    player.play(clipPath(QStringLiteral("README.md")), 400);
    QVERIFY(listener.waitForEnd());
    QVERIFY(player.silent());
    QCOMPARE(player.positionMs(), 400);
    QCOMPARE(listener.troubles, QList<Trouble>{Trouble::BrokenFile});
    player.play(m_sweep, 0);
    QVERIFY(listener.waitForEnd());
    QVERIFY(!player.silent());
    QCOMPARE(listener.troubles.size(), 1);
}

QTEST_GUILESS_MAIN(ClipPlayerTest)
#include "tst_clipplayer.moc"
