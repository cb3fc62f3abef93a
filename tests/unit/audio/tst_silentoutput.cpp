#include "audio/silentoutput.h"

#include <QSignalSpy>
#include <QTest>

using namespace rapport;
using namespace rapport::audio;

class SilentOutputTest : public QObject
{
    Q_OBJECT

private slots:
    void passesInRealTime();
    void startsInTheMiddle();
    void keepsItsPlaceWhenStopped();
    void finishesAtOnceWhenNothingIsLeft_data();
    void finishesAtOnceWhenNothingIsLeft();
};

void SilentOutputTest::passesInRealTime()
{
    SilentOutput output;
    QSignalSpy finished(&output, &Output::finished);
    QElapsedTimer clock;
    clock.start();
    output.start(Millis(300), Millis(0));
    QVERIFY(output.position() < Millis(300));
    QVERIFY(finished.wait(10000));
    QVERIFY(clock.elapsed() >= 299);
    QCOMPARE(output.position(), Millis(300));
    QTest::qWait(50);
    QCOMPARE(finished.size(), 1);
}

void SilentOutputTest::startsInTheMiddle()
{
    SilentOutput output;
    QSignalSpy finished(&output, &Output::finished);
    output.start(Millis(3600100), Millis(3600000));
    QVERIFY(output.position() >= Millis(3600000));
    QVERIFY(finished.wait(10000));
    QCOMPARE(output.position(), Millis(3600100));
}

void SilentOutputTest::keepsItsPlaceWhenStopped()
{
    SilentOutput output;
    QSignalSpy finished(&output, &Output::finished);
    output.start(Millis(400), Millis(0));
    QTest::qWait(100);
    output.stop();
    const Millis place = output.position();
    QVERIFY(place >= Millis(99));
    QTest::qWait(500);
    QCOMPARE(output.position(), place);
    QCOMPARE(finished.size(), 0);
}

void SilentOutputTest::finishesAtOnceWhenNothingIsLeft_data()
{
    QTest::addColumn<int>("duration");
    QTest::addColumn<int>("from");
    QTest::newRow("nothing at all") << 0 << 0;
    QTest::newRow("beyond the end") << 100 << 5000;
    QTest::newRow("less than nothing") << -5 << 0;
}

void SilentOutputTest::finishesAtOnceWhenNothingIsLeft()
{
    QFETCH(int, duration);
    QFETCH(int, from);
    SilentOutput output;
    QSignalSpy finished(&output, &Output::finished);
    output.start(Millis(duration), Millis(from));
    QCOMPARE(finished.size(), 0);
    QVERIFY(finished.wait(10000));
    QCOMPARE(output.position(), Millis(std::max(duration, 0)));
}

QTEST_GUILESS_MAIN(SilentOutputTest)
#include "tst_silentoutput.moc"
