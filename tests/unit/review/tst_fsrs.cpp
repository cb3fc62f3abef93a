#include "base/random.h"
#include "review/fsrs.h"

#include <QTest>

#include <cmath>
#include <limits>
#include <vector>

using namespace rapport;
using namespace rapport::review;

namespace {

constexpr std::array ratings{Rating::Again, Rating::Hard, Rating::Good, Rating::Easy};

Memory drawn(Random &random)
{
    const double stability = std::exp(double(random.below(16'000)) / 1000 - 6);
    return {stability, 1 + double(random.below(9001)) / 1000, 1, 0};
}

} // namespace

/// Against values that the authors of FSRS publish with it, and by what has to hold for all.
class TestFsrs : public QObject
{
    Q_OBJECT

private slots:
    void publishedIntervals();
    void publishedMemory();
    void firstMemoryIsPublished();
    void stabilityIsTheDayOfNinetyPercent();
    void retrievabilityFalls();
    void betterRatingsLastLonger();
    void forgettingNeverHelps();
    void difficultyFollowsTheRating();
    void everythingStaysInBounds();
    void intervalGrowsWithStability();
    void lapsesAreFromOneDayToAnother();
};

/// The intervals in days that py-fsrs 6.3 gives for this run of ratings, each at the time the card
/// is due (its tests/test_basic.py, test_review_card); 0 is a step on the same day.
void TestFsrs::publishedIntervals()
{
    const std::vector<Rating> given{Rating::Good, Rating::Good, Rating::Good,  Rating::Good,
                                    Rating::Good, Rating::Good, Rating::Again, Rating::Again,
                                    Rating::Good, Rating::Good, Rating::Good,  Rating::Good,
                                    Rating::Good};
    const std::vector<int> expected{0, 2, 11, 46, 163, 498, 0, 0, 2, 4, 7, 12, 21};
    Memory memory = firstMemory(given.front());
    for (std::size_t i = 1; i < given.size(); ++i) {
        memory = nextMemory(memory, given[i], expected[i - 1]);
        if (expected[i] > 0)
            QCOMPARE(interval(memory), expected[i]);
    }
    QCOMPARE(memory.reviews, 13);
    QCOMPARE(memory.lapses, 1);
}

/// The state py-fsrs 6.3 and fsrs-rs come to for this run of ratings and days (the former's
/// test_memo_state).
void TestFsrs::publishedMemory()
{
    Memory memory = firstMemory(Rating::Again);
    for (const int days : {0, 1, 3, 8, 21})
        memory = nextMemory(memory, Rating::Good, days);
    QVERIFY(std::abs(memory.stability - 53.62691) < 1e-4);
    QVERIFY(std::abs(memory.difficulty - 6.3574867) < 1e-4);
}

void TestFsrs::firstMemoryIsPublished()
{
    const std::array stability{0.212, 1.2931, 2.3065, 8.2956};
    for (std::size_t i = 0; i < ratings.size(); ++i) {
        const Memory memory = firstMemory(ratings[i]);
        QCOMPARE(memory.stability, stability[i]);
        const double difficulty = 6.4133 - std::exp(0.8334 * double(i)) + 1;
        QCOMPARE(memory.difficulty, std::max(1.0, difficulty));
        QCOMPARE(memory.reviews, 1);
    }
}

void TestFsrs::stabilityIsTheDayOfNinetyPercent()
{
    Random random(1);
    for (int i = 0; i < 1000; ++i) {
        const Memory memory = drawn(random);
        QVERIFY(std::abs(retrievability(memory, memory.stability) - 0.9) < 1e-9);
        QCOMPARE(retrievability(memory, 0), 1.0);
        QCOMPARE(retrievability(memory, -3), 1.0);
    }
}

void TestFsrs::retrievabilityFalls()
{
    Random random(2);
    for (int i = 0; i < 1000; ++i) {
        const Memory memory = drawn(random);
        for (double days = 0.5; days < 5000; days *= 3) {
            const double known = retrievability(memory, days);
            QVERIFY(known > 0 && known < retrievability(memory, days / 2));
        }
    }
}

void TestFsrs::betterRatingsLastLonger()
{
    Random random(3);
    for (int i = 0; i < 1000; ++i) {
        const Memory memory = drawn(random);
        for (const int days : {0, 1, 7, 400}) {
            for (std::size_t r = 1; r < ratings.size(); ++r) {
                const Memory worse = nextMemory(memory, ratings[r - 1], days);
                const Memory better = nextMemory(memory, ratings[r], days);
                QVERIFY(worse.stability <= better.stability);
                QVERIFY(worse.difficulty >= better.difficulty);
            }
        }
    }
}

void TestFsrs::forgettingNeverHelps()
{
    Random random(4);
    for (int i = 0; i < 1000; ++i) {
        const Memory memory = drawn(random);
        for (const int days : {1, 7, 400}) {
            const double after = nextMemory(memory, Rating::Again, days).stability;
            QVERIFY(after <= std::max(leastStability, memory.stability));
            QVERIFY(nextMemory(memory, Rating::Good, days).stability >= memory.stability);
        }
        QVERIFY(nextMemory(memory, Rating::Good, 0).stability >= memory.stability);
    }
}

void TestFsrs::difficultyFollowsTheRating()
{
    const Memory memory{5, 5, 3, 0};
    QVERIFY(nextMemory(memory, Rating::Again, 5).difficulty > 5);
    QVERIFY(nextMemory(memory, Rating::Hard, 5).difficulty > 5);
    QVERIFY(nextMemory(memory, Rating::Easy, 5).difficulty < 5);
    Memory easy = memory;
    for (int i = 0; i < 20; ++i)
        easy = nextMemory(easy, Rating::Easy, 0);
    QCOMPARE(easy.difficulty, 1.0);
}

void TestFsrs::everythingStaysInBounds()
{
    const double nan = std::numeric_limits<double>::quiet_NaN();
    const double infinite = std::numeric_limits<double>::infinity();
    std::vector<Memory> strange{{0, 0, 0, 0},
                                {-1, 99, 0, 0},
                                {nan, nan, 0, 0},
                                {infinite, -infinite, 0, 0},
                                {1e300, 10, 0, 0}};
    Random random(5);
    for (int i = 0; i < 200; ++i)
        strange.push_back(drawn(random));
    for (const Memory &memory : strange) {
        for (const Rating rating : ratings) {
            for (const int days : {-5, 0, 1, 2'000'000'000}) {
                const Memory next = nextMemory(memory, rating, days);
                QVERIFY(next.stability >= leastStability && next.stability <= longestInterval);
                QVERIFY(next.difficulty >= 1 && next.difficulty <= 10);
                QVERIFY(interval(next) >= 1 && interval(next) <= longestInterval);
            }
        }
    }
}

void TestFsrs::intervalGrowsWithStability()
{
    for (double stability = leastStability; stability < 20'000; stability *= 1.7) {
        const Memory less{stability, 5, 1, 0};
        const Memory more{stability * 1.7, 5, 1, 0};
        QVERIFY(interval(less) <= interval(more));
        QVERIFY(interval(less, 0.95) <= interval(less, 0.9));
        QVERIFY(interval(less, 0.9) <= interval(less, 0.8));
    }
    QCOMPARE(interval({30, 5, 1, 0}), 30);
}

void TestFsrs::lapsesAreFromOneDayToAnother()
{
    const Memory memory = firstMemory(Rating::Good);
    QCOMPARE(nextMemory(memory, Rating::Again, 0).lapses, 0);
    QCOMPARE(nextMemory(memory, Rating::Again, 1).lapses, 1);
    QCOMPARE(nextMemory(memory, Rating::Hard, 1).lapses, 0);
}

QTEST_APPLESS_MAIN(TestFsrs)
#include "tst_fsrs.moc"
