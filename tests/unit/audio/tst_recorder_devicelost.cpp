#include "audio/recorder.h"

#include "unit/audio/soundtest.h"

#include <QSignalSpy>
#include <QTest>

#include <csignal>

using namespace rapport;
using namespace rapport::audio;
using namespace rapport::tests;

/// A sound server that hangs, then one that dies, in the middle of a recording. In this order:
/// there is no second server.
class RecorderLostTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void endsWhenTheServerHangs();
    void endsWhenTheServerDies();
    void findsNoMicrophoneAfterwards();

private:
    void loseServer(int signal);
};

void RecorderLostTest::initTestCase()
{
    QVERIFY2(soundServer() > 0, "run this through tests/support/with-null-sink");
}

void RecorderLostTest::loseServer(int signal)
{
    Recorder recorder;
    QSignalSpy ended(&recorder, &Recorder::ended);
    QVERIFY(recorder.start());
    QTRY_VERIFY_WITH_TIMEOUT(recorder.elapsed() > Millis(500), 10000);
    const Millis before = recorder.elapsed();
    QElapsedTimer clock;
    clock.start();
    QCOMPARE(::kill(static_cast<pid_t>(soundServer()), signal), 0);
    QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 10000);
    QVERIFY2(clock.elapsed() < 5000, qPrintable(QString::number(clock.elapsed())));
    QCOMPARE(ended[0][1].value<Recorder::Ending>(), Recorder::Ending::DeviceLost);
    // What was recorded until then is handed over.
    QVERIFY(ended[0][0].value<PcmClipPtr>()->duration() >= before);
    QVERIFY(!recorder.recording());
}

void RecorderLostTest::endsWhenTheServerHangs()
{
    loseServer(SIGSTOP);
    QCOMPARE(::kill(static_cast<pid_t>(soundServer()), SIGCONT), 0);
    Recorder recorder;
    QVERIFY(recorder.start());
    QTRY_VERIFY_WITH_TIMEOUT(recorder.elapsed() > Millis(200), 10000);
    recorder.cancel();
}

void RecorderLostTest::endsWhenTheServerDies()
{
    loseServer(SIGKILL);
}

void RecorderLostTest::findsNoMicrophoneAfterwards()
{
    Recorder recorder;
    QTRY_VERIFY_WITH_TIMEOUT(!Recorder::hasMicrophone() || !recorder.start(), 5000);
    QVERIFY(!recorder.recording());
    recorder.stop();
}

QTEST_GUILESS_MAIN(RecorderLostTest)
#include "tst_recorder_devicelost.moc"
