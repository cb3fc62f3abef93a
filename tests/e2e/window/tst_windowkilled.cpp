#include "e2e/window/follower.h"

#include <QRandomGenerator>
#include <QTest>

using namespace rapport;

/// kill -9 of the real window: an answer that was seen to be taken is in the records.
class TestWindowKilled : public QObject
{
    Q_OBJECT

private slots:
    void nothingShownIsLost();

private:
    [[nodiscard]] static QRect changing(const engine::LessonRun &before,
                                        const engine::LessonRun &after);

    QRandomGenerator m_random{20261122};
};

/// Where the window shows that an answer was taken. In a call the caption and the waveform move by
/// themselves, the bar with the progress does not.
QRect TestWindowKilled::changing(const engine::LessonRun &before, const engine::LessonRun &after)
{
    const bool leaves = before.state().step != after.state().step;
    return leaves ? QRect(0, 0, 1280, 56) : QRect(0, 56, 1280, 744);
}

void TestWindowKilled::nothingShownIsLost()
{
    const Desk desk;
    // The name is in the settings from the start: a killed window may not have come to writing it.
    QVERIFY(configure(desk, "reducedMotion=true\nlastLearner=Hal\n"));
    Follower hal(desk, COURSES "/reading-the-customer", "Hal");
    {
        LearnerWindow first(desk);
        QVERIFY(first.open());
        QVERIFY(first.type("Hal"));
        QVERIFY(first.press({"Return", "Return"}));
        QVERIFY(waitUntil([&] { return hal.run().has_value(); }));
    }
    int shown = 0;
    for (int round = 0; round < 10; ++round) {
        LearnerWindow window(desk);
        QVERIFY(window.open());
        QVERIFY(hal.resumeIn(window));
        engine::LessonRun before = *hal.run();
        engine::Autopilot pilot(before.script(), engine::Aim::Best, 0);
        const engine::Answer answer = nextAnswer(pilot, before);
        engine::LessonRun after = before;
        QVERIFY(after.answer(answer));
        // What was laid out and kept is there again; only handing it in is left.
        const bool isLaidOut = hal.savedText().find("\ndraft ") != std::string::npos;
        const QStringList all = keysFor(before, answer);
        const QStringList keys = isLaidOut ? QStringList{all.last()} : all;
        // What only prepares the answer shows too, so the last key is what counts.
        if (keys.size() > 1)
            QVERIFY(window.press(keys.mid(0, keys.size() - 1)));
        const QRect part = changing(before, after);
        (void)window.stillPicture();
        const QImage asked = window.picture(part);
        QVERIFY(window.press({keys.last()}));
        const bool waits = round % 3 != 2;
        if (waits)
            QVERIFY(waitUntil([&] { return window.picture(part) != asked; }));
        QTest::qWait(m_random.bounded(waits ? 30 : 15));
        window.kill();

        const bool kept = hal.standsAt(after);
        QVERIFY2(kept || (!waits && hal.standsAt(before)), qPrintable(QString::number(round)));
        QCOMPARE(withoutTime(*hal.run()), withoutTime(kept ? after : before));
        shown += waits ? 1 : 0;
    }
    QCOMPARE(shown, 7);
    LearnerWindow last(desk);
    QVERIFY(last.open());
    QVERIFY(hal.resumeIn(last));
    QCOMPARE(last.close(), 0);
}

QTEST_MAIN(TestWindowKilled)
#include "tst_windowkilled.moc"
