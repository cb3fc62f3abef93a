#include "unit/audio/soundtest.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace rapport;
using namespace rapport::audio;
using namespace rapport::tests;

/// A machine without a sound server.
class NoDeviceTest : public QObject
{
    Q_OBJECT

private slots:
    void loadsNothingBeforeItIsNeeded();
    void carriesOnSilently();
    void tellsTheLearnerOnce();
    void pausesAndResumes();
    void runsOnCaptionsForAMissingFile();
    void finishesWithoutAnyLength();

private:
    const QString m_speech = clipPath(QStringLiteral("speech.opus.ogg"));
    const QString m_missing = QStringLiteral("/nonexistent/x.ogg");
};

void NoDeviceTest::loadsNothingBeforeItIsNeeded()
{
    const auto pluginsAreLoaded = [] {
        QFile maps(QStringLiteral("/proc/self/maps"));
        return maps.open(QIODevice::ReadOnly) && maps.readAll().contains("libgstreamermediaplugin");
    };
    ClipPlayer player;
    QTest::qWait(50);
    QVERIFY(!pluginsAreLoaded());
    player.prepare({m_speech});
    QTRY_VERIFY(pluginsAreLoaded());
}

void NoDeviceTest::carriesOnSilently()
{
    ClipPlayer player;
    Listener listener(player);
    QElapsedTimer clock;
    clock.start();
    player.play(m_speech, 0);
    QVERIFY(listener.waitForEnd());
    QVERIFY(clock.elapsed() >= 1700);
    QVERIFY(player.silent());
    QCOMPARE(player.state(), ClipPlayer::Stopped);
    QCOMPARE(player.positionMs(), player.durationMs());
    QVERIFY(player.durationMs() > 1700);
    QCOMPARE(player.waveform().size(), ClipPlayer::waveformPeaks);
    QCOMPARE(listener.troubles, QList<Trouble>{Trouble::NoDevice});
}

void NoDeviceTest::tellsTheLearnerOnce()
{
    ClipPlayer player;
    Listener listener(player);
    player.play(m_speech, 0);
    QTRY_COMPARE(player.state(), ClipPlayer::Playing);
    player.repeat();
    QCOMPARE(player.state(), ClipPlayer::Playing);
    player.play(clipPath(QStringLiteral("sweep.vorbis.ogg")), 0);
    QTRY_COMPARE(player.state(), ClipPlayer::Playing);
    player.stop();
    QCOMPARE(listener.troubles, QList<Trouble>{Trouble::NoDevice});

    for (int i = 0; i < 2; ++i) {
        player.play(m_missing, 1);
        QVERIFY(listener.waitForEnd());
    }
    player.play(m_missing + u'2', 1);
    QVERIFY(listener.waitForEnd());
    const QList<Trouble> expected = {Trouble::NoDevice, Trouble::MissingFile, Trouble::MissingFile};
    QCOMPARE(listener.troubles, expected);
}

void NoDeviceTest::pausesAndResumes()
{
    ClipPlayer player;
    Listener listener(player);
    player.play(m_missing, 1000);
    QTRY_VERIFY(player.positionMs() > 300);
    player.pause();
    QCOMPARE(player.state(), ClipPlayer::Paused);
    const qint64 place = player.positionMs();
    QTest::qWait(1200);
    QCOMPARE(player.positionMs(), place);
    QCOMPARE(listener.finished, 0);
    player.resume();
    QVERIFY(player.positionMs() >= place);
    QVERIFY(listener.waitForEnd());
    QCOMPARE(player.positionMs(), 1000);
}

void NoDeviceTest::runsOnCaptionsForAMissingFile()
{
    ClipPlayer player;
    Listener listener(player);
    QElapsedTimer clock;
    clock.start();
    player.play(m_missing, 600);
    QCOMPARE(player.durationMs(), 600);
    QVERIFY(listener.waitForEnd());
    QVERIFY(clock.elapsed() >= 599);
    QVERIFY(player.silent());
    QVERIFY(player.waveform().isEmpty());
    QCOMPARE(listener.troubles, QList<Trouble>{Trouble::MissingFile});
}

void NoDeviceTest::finishesWithoutAnyLength()
{
    ClipPlayer player;
    Listener listener(player);
    player.play(m_missing, -7);
    QVERIFY(listener.waitForEnd());
    QCOMPARE(player.durationMs(), 0);
    player.play(QString(), 0);
    QVERIFY(listener.waitForEnd());
}

int main(int argc, char **argv)
{
    const QTemporaryDir empty;
    qputenv("XDG_RUNTIME_DIR", empty.path().toLocal8Bit());
    // Named, so that the client library starts no server by itself.
    qputenv("PULSE_SERVER", "unix:/nonexistent");
    QCoreApplication app(argc, argv);
    NoDeviceTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_clipplayer_nodevice.moc"
