#include "learner/practice/practicedeck.h"
#include "unit/player/samplecourse.h"

#include <QDateTime>
#include <QDir>
#include <QTest>

using namespace rapport;
using namespace rapport::player;
using namespace std::chrono_literals;
using std::chrono::days;

namespace {

UtcTime at(const char *iso)
{
    return UtcTime(Millis(QDateTime::fromString(iso, Qt::ISODateWithMs).toMSecsSinceEpoch()));
}

records::ReviewCard cardOf(const std::string &lesson, const std::string &step,
                           const std::string &due)
{
    records::ReviewCard card;
    card.key = {{"sample"}, {lesson}, step};
    card.added = card.missed = "2026-03-09T08:30:00.000Z";
    card.misses = 1;
    card.due = due;
    return card;
}

} // namespace

class TestPracticeDeck : public QObject
{
    Q_OBJECT

private slots:
    void daysFollowTheClockOnTheWall();
    void daysFollowSummerTime();
    void cardsAreDealtByDay();
    void cardsWithoutAPlaceAreGone();
    void lessonIsReadAgainWhenItChanges();
    void cardIsTakenUpAlone();
    void reviewIsWhatTheScheduleSays();

private:
    [[nodiscard]] CourseById finder() const
    {
        return [this](const QString &id) {
            return id == QLatin1String("sample") ? &m_course : nullptr;
        };
    }

    SampleCourse m_sample;
    format::CourseHead m_course = m_sample.head();
    LearningDays m_days{QTimeZone("Europe/Berlin")};
};

void TestPracticeDeck::daysFollowTheClockOnTheWall()
{
    // Berlin is an hour ahead in winter: four in the morning there is three by UTC.
    const review::Day ninth = m_days.dayOf("2026-03-09T12:00:00.000Z");
    QCOMPARE(LearningDays::date(ninth), QDate(2026, 3, 9));
    QVERIFY(m_days.dayOf("2026-03-10T02:59:59.999Z") == ninth);
    QVERIFY(m_days.dayOf("2026-03-10T03:00:00.000Z") == ninth + days(1));
    QVERIFY(m_days.dayOf(at("2026-03-10T03:00:00.000Z")) == ninth + days(1));
    QCOMPARE(m_days.beginOf(ninth), "2026-03-09T03:00:00.000Z");
    QVERIFY(m_days.dayOf("no time") == review::Day());
}

void TestPracticeDeck::daysFollowSummerTime()
{
    // The clocks go forward in the night to 29 March 2026.
    const review::Day before = m_days.dayOf("2026-03-28T12:00:00.000Z");
    QCOMPARE(m_days.beginOf(before), "2026-03-28T03:00:00.000Z");
    QCOMPARE(m_days.beginOf(before + days(1)), "2026-03-29T02:00:00.000Z");
    for (int day = 0; day < 400; ++day) {
        const review::Day one = before + days(day);
        QVERIFY(m_days.dayOf(m_days.beginOf(one)) == one);
    }
}

void TestPracticeDeck::cardsAreDealtByDay()
{
    LessonShelf shelf;
    const review::Day today = m_days.dayOf("2026-03-10T12:00:00.000Z");
    const PracticeDeck deck = dealPractice({cardOf("call", "told", "2026-03-08T08:30:00.000Z"),
                                            cardOf("call", "words", "2026-03-10T22:00:00.000Z"),
                                            cardOf("call", "helped", "2026-03-11T08:30:00.000Z"),
                                            cardOf("call", "buckets", "2026-03-11T09:30:00.000Z"),
                                            cardOf("call", "told", "2026-03-15T03:00:00.000Z")},
                                           today, m_days, finder(), shelf);
    QCOMPARE(deck.due.size(), std::size_t(2));
    QCOMPARE(deck.due[0].row,
             (PracticeRow{"I already told all of this.", "A sample · A call", "turn"}));
    QCOMPARE(deck.due[1].row, (PracticeRow{"Which would you say?", "A sample · A call", "pair"}));
    QCOMPARE(deck.upcoming.size(), std::size_t(2));
    QVERIFY(deck.upcoming[0].day == today + days(1) && deck.upcoming[0].cards == 2);
    QVERIFY(deck.upcoming[1].day == today + days(5) && deck.upcoming[1].cards == 1);
    QCOMPARE(deck.gone, 0);
}

void TestPracticeDeck::cardsWithoutAPlaceAreGone()
{
    LessonShelf shelf;
    std::vector<records::ReviewCard> cards{cardOf("call", "no-step", "2026-03-08T08:30:00.000Z"),
                                           cardOf("no-lesson", "told", "2026-03-08T08:30:00.000Z"),
                                           cardOf("call", "hello", "2026-03-08T08:30:00.000Z"),
                                           cardOf("no-lesson", "told", "2026-04-08T08:30:00.000Z")};
    cards.push_back(cards.front());
    cards.back().key.course.value = "no-course";
    const PracticeDeck deck =
        dealPractice(cards, m_days.dayOf("2026-03-10T12:00:00.000Z"), m_days, finder(), shelf);
    QVERIFY(deck.due.empty());
    QVERIFY(deck.upcoming.empty());
    QCOMPARE(deck.gone, 4);
}

void TestPracticeDeck::lessonIsReadAgainWhenItChanges()
{
    const SampleCourse sample;
    const format::CourseHead course = sample.head();
    LessonShelf shelf;
    const format::LessonHead &head = course.lessons.front();
    const format::LoadedLesson *first = shelf.find(course, head);
    QVERIFY(first);
    QCOMPARE(shelf.find(course, head), first);
    QVERIFY(sample.change("I already told all of this.", "You again."));
    std::filesystem::last_write_time(head.file, std::filesystem::last_write_time(head.file) + 5s);
    QVERIFY(QString::fromStdString(shelf.find(course, head)->text).contains("You again."));
    QVERIFY(std::filesystem::remove(head.file));
    QVERIFY(!shelf.find(course, head));
}

void TestPracticeDeck::cardIsTakenUpAlone()
{
    LessonShelf shelf;
    const SystemClock clock;
    PracticeCard card{cardOf("call", "told", ""), &m_course, &m_course.lessons.front(), {}};
    auto session = openPractice(card, clock, shelf);
    QVERIFY(session);
    QVERIFY(session->isRehearsal());
    QCOMPARE(session->run().current().step->id.value, "told");
    QVERIFY(session->answer(engine::pick({"blame"})));
    QVERIFY(session->run().finished());
    QCOMPARE(session->run().state().visits.back().grade, lesson::Grade::Dont);
    card.card.key.step = "desk";
    QVERIFY(!openPractice(card, clock, shelf));
}

void TestPracticeDeck::reviewIsWhatTheScheduleSays()
{
    using review::Rating;
    records::ReviewCard card = cardOf("call", "told", "2026-03-10T08:30:00.000Z");
    const review::Day today = m_days.dayOf("2026-03-10T12:00:00.000Z");
    const records::ReviewRecord first = reviewOf(card, Rating::Good, false, today, m_days);
    const review::Memory expected =
        review::nextMemory(review::firstMemory(Rating::Again), Rating::Good, 1);
    QCOMPARE(first.state.stability, expected.stability);
    QCOMPARE(first.state.difficulty, expected.difficulty);
    QCOMPARE(first.state.reviews, 2);
    QCOMPARE(first.rating, records::ReviewRating::Good);
    QCOMPARE(first.due, m_days.beginOf(today + days(review::interval(expected))));
    QCOMPARE(first.card, card.key);

    // Once it was practised, the mistake that made it no longer counts.
    card.state = first.state;
    card.practised = "2026-03-10T12:00:00.000Z";
    const records::ReviewRecord second =
        reviewOf(card, Rating::Again, true, today + days(3), m_days);
    QCOMPARE(second.state.stability, review::nextMemory(expected, Rating::Again, 3).stability);
    QCOMPARE(second.due, m_days.beginOf(today + days(4)));
    QCOMPARE(second.rating, records::ReviewRating::Again);

    // One more mistake in the lesson does.
    card.missed = "2026-03-12T12:00:00.000Z";
    const records::ReviewRecord third =
        reviewOf(card, Rating::Good, false, today + days(3), m_days);
    const review::Memory missed = review::nextMemory(expected, Rating::Again, 2);
    QCOMPARE(third.state.stability, review::nextMemory(missed, Rating::Good, 1).stability);
}

QTEST_GUILESS_MAIN(TestPracticeDeck)
#include "tst_practicedeck.moc"
