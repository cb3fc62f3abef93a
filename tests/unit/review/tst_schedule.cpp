#include "review/schedule.h"
#include "review/sitting.h"

#include <QTest>

using namespace rapport;
using namespace rapport::review;
using namespace std::chrono;
using namespace std::chrono_literals;

namespace {

constexpr Day monday = Day(local_days(2026y / March / 9));

} // namespace

class TestSchedule : public QObject
{
    Q_OBJECT

private slots:
    void dayBeginsAtFour();
    void mistakeIsTheFirstReview();
    void mistakeSinceThenCountsAgain();
    void wrongClocksAreBorne();
    void wrongComesTomorrow();
    void sittingTakesAFew();
    void wrongCardComesBackAtTheEnd();
    void wrongCardDoesNotComeForEver();
    void sittingEndsInTime();
    void droppedCardIsNoCard();
};

void TestSchedule::dayBeginsAtFour()
{
    QVERIFY(dayOf(LocalTime(monday) + 3h + 59min) == monday - days(1));
    QVERIFY(dayOf(LocalTime(monday) + 4h) == monday);
    QVERIFY(dayOf(LocalTime(monday) + 27h + 59min) == monday);
    QVERIFY(dayOf(beginOf(monday)) == monday);
    QVERIFY(dayOf(LocalTime(Day(days(-400))) - 1h) == Day(days(-401)));
}

void TestSchedule::mistakeIsTheFirstReview()
{
    const History fresh{std::nullopt, {}, monday};
    const Memory memory = afterPractice(fresh, Rating::Good, monday + days(1));
    QCOMPARE(memory, nextMemory(firstMemory(Rating::Again), Rating::Good, 1));
    QVERIFY(dueAfter(memory, false, monday + days(1)) > monday + days(1));
}

void TestSchedule::mistakeSinceThenCountsAgain()
{
    const Memory known{12, 5, 4, 0};
    const History kept{known, monday, std::nullopt};
    const History missed{known, monday, monday + days(5)};
    const Memory without = afterPractice(kept, Rating::Good, monday + days(6));
    const Memory with = afterPractice(missed, Rating::Good, monday + days(6));
    QCOMPARE(without, nextMemory(known, Rating::Good, 6));
    QCOMPARE(with, nextMemory(nextMemory(known, Rating::Again, 5), Rating::Good, 1));
    QVERIFY(with.stability < without.stability);
    QCOMPARE(with.lapses, 1);
}

void TestSchedule::wrongClocksAreBorne()
{
    const Memory known{12, 5, 4, 0};
    const History future{known, monday + days(300), std::nullopt};
    QCOMPARE(afterPractice(future, Rating::Good, monday), nextMemory(known, Rating::Good, 0));
    const History never{std::nullopt, {}, std::nullopt};
    QCOMPARE(afterPractice(never, Rating::Hard, monday), firstMemory(Rating::Hard));
}

void TestSchedule::wrongComesTomorrow()
{
    const Memory known{40, 5, 4, 0};
    QVERIFY(dueAfter(known, true, monday) == monday + days(1));
    QVERIFY(dueAfter(known, false, monday) == monday + days(40));
}

void TestSchedule::sittingTakesAFew()
{
    QCOMPARE(Sitting(3).cards(), std::size_t(3));
    QCOMPARE(Sitting(300).cards(), Sitting::mostCards);
    QVERIFY(!Sitting(0).current());
    Sitting sitting(2);
    QCOMPARE(sitting.current(), std::optional<std::size_t>(0));
    sitting.rate(Rating::Hard, 10s);
    QCOMPARE(sitting.done(), std::size_t(1));
    sitting.rate(Rating::Good, 20s);
    QVERIFY(!sitting.current());
    QCOMPARE(sitting.practised(), std::size_t(2));
    QCOMPARE(sitting.rightAtOnce(), std::size_t(1));
    sitting.rate(Rating::Good, 20s);
    QCOMPARE(sitting.practised(), std::size_t(2));
}

void TestSchedule::wrongCardComesBackAtTheEnd()
{
    Sitting sitting(3);
    sitting.rate(Rating::Again, 10s);
    QCOMPARE(sitting.current(), std::optional<std::size_t>(1));
    QVERIFY(!sitting.again());
    sitting.rate(Rating::Good, 20s);
    sitting.rate(Rating::Good, 30s);
    QCOMPARE(sitting.current(), std::optional<std::size_t>(0));
    QVERIFY(sitting.again());
    QCOMPARE(sitting.done(), std::size_t(2));
    sitting.rate(Rating::Good, 40s);
    QVERIFY(!sitting.current());
    QCOMPARE(sitting.practised(), std::size_t(3));
    QCOMPARE(sitting.rightAtOnce(), std::size_t(2));
}

void TestSchedule::wrongCardDoesNotComeForEver()
{
    Sitting sitting(1);
    for (int i = 0; i < Sitting::mostTries; ++i) {
        QVERIFY(sitting.current());
        sitting.rate(Rating::Again, 10s);
    }
    QVERIFY(!sitting.current());
    QCOMPARE(sitting.practised(), std::size_t(1));
    QCOMPARE(sitting.rightAtOnce(), std::size_t(0));
}

void TestSchedule::sittingEndsInTime()
{
    Sitting sitting(5);
    sitting.rate(Rating::Good, Sitting::mostTime - Millis(1));
    QVERIFY(sitting.current());
    sitting.rate(Rating::Good, Sitting::mostTime);
    QVERIFY(!sitting.current());
    QCOMPARE(sitting.practised(), std::size_t(2));
}

void TestSchedule::droppedCardIsNoCard()
{
    Sitting sitting(2);
    sitting.drop();
    QCOMPARE(sitting.current(), std::optional<std::size_t>(1));
    sitting.rate(Rating::Good, 10s);
    QCOMPARE(sitting.practised(), std::size_t(1));
    sitting.drop();
    QVERIFY(!sitting.current());
}

QTEST_APPLESS_MAIN(TestSchedule)
#include "tst_schedule.moc"
