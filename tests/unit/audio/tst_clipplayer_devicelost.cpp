#include "unit/audio/soundtest.h"

#include <QTest>

#include <csignal>

using namespace rapport;
using namespace rapport::audio;
using namespace rapport::tests;

/// A sound server that hangs, then one that dies, in the middle of a clip. In this order: there is
/// no second server.
class DeviceLostTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void carriesOnWhenTheServerHangs();
    void isHeardAgain();
    void carriesOnWhenTheServerDies();
    void playsOnWithoutTheServer();

private:
    void loseServer(int signal);

    const QString m_speech = clipPath(QStringLiteral("speech.opus.ogg"));
};

void DeviceLostTest::initTestCase()
{
    QVERIFY2(soundServer() > 0, "run this through tests/support/with-null-sink");
}

void DeviceLostTest::loseServer(int signal)
{
    ClipPlayer player;
    Listener listener(player);
    player.prepare({m_speech});
    player.play(m_speech, 0);
    QTRY_VERIFY_WITH_TIMEOUT(player.positionMs() > 300, 20000);
    QVERIFY(!player.silent());
    const qint64 before = player.positionMs();
    QElapsedTimer clock;
    clock.start();
    QCOMPARE(::kill(static_cast<pid_t>(soundServer()), signal), 0);
    QTRY_VERIFY_WITH_TIMEOUT(player.silent(), 10000);
    QVERIFY2(clock.elapsed() < 5000, qPrintable(QString::number(clock.elapsed())));
    QVERIFY(player.positionMs() >= before);
    QCOMPARE(player.state(), ClipPlayer::Playing);
    QVERIFY(listener.waitForEnd());
    QCOMPARE(player.positionMs(), player.durationMs());
    QCOMPARE(listener.finished, 1);
    QCOMPARE(listener.troubles, QList<Trouble>{Trouble::DeviceLost});
}

void DeviceLostTest::carriesOnWhenTheServerHangs()
{
    loseServer(SIGSTOP);
    QCOMPARE(::kill(static_cast<pid_t>(soundServer()), SIGCONT), 0);
}

void DeviceLostTest::isHeardAgain()
{
    ClipPlayer player;
    Listener listener(player);
    player.play(m_speech, 0);
    QVERIFY(listener.waitForEnd());
    QVERIFY(!player.silent());
    QVERIFY(listener.troubles.isEmpty());
}

void DeviceLostTest::carriesOnWhenTheServerDies()
{
    loseServer(SIGKILL);
}

void DeviceLostTest::playsOnWithoutTheServer()
{
    ClipPlayer player;
    Listener listener(player);
    for (int i = 0; i < 2; ++i) {
        player.play(m_speech, 0);
        QVERIFY(listener.waitForEnd());
        QVERIFY(player.silent());
    }
    QCOMPARE(listener.troubles, QList<Trouble>{Trouble::NoDevice});
    // Qt tries to reach a server again every three seconds: that must not hurt either.
    QTest::qWait(3500);
    player.repeat();
    QVERIFY(listener.waitForEnd());
}

QTEST_GUILESS_MAIN(DeviceLostTest)
#include "tst_clipplayer_devicelost.moc"
