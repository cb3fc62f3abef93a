#include "unit/records/samples.h"

#include "records/detail/sqlite.h"
#include "records/memorystore.h"
#include "records/sqlitestore.h"

#include <QTemporaryDir>
#include <QTest>

#include <limits>

using namespace rapport;
using namespace rapport::records;

namespace {

constexpr Millis hour{3'600'000};
constexpr Millis day = 24 * hour;

AnswerRecord answer(const std::string &step, const std::string &grade,
                    const std::string &kind = "turn")
{
    return {step, kind, "answer", grade, 0, "", Millis(1500)};
}

std::vector<std::string> stepsOf(const std::vector<ReviewCard> &cards)
{
    std::vector<std::string> steps;
    for (const ReviewCard &card : cards)
        steps.push_back(card.key.step);
    return steps;
}

} // namespace

/// What practice promises, held by every store.
class TestReviews : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<RecordStore> makeStore();
    std::string now() { return toIso(m_clock.utcNow()); }
    std::string in(Millis time) { return toIso(m_clock.utcNow() + time); }
    AttemptId begin(const LearnerId &learner, const std::string &lesson = "transfer")
    {
        return *m_store->beginAttempt(sampleAttempt(learner, lesson));
    }
    void miss(const AttemptId &attempt, const std::string &step);
    ReviewRecord review(const LearnerId &learner, const std::string &step, Millis due);

    QTemporaryDir m_folder;
    std::string m_path;
    int m_files = 0;
    TestClock m_clock;
    std::unique_ptr<RecordStore> m_store;

private slots:
    void initTestCase_data()
    {
        QTest::addColumn<bool>("onDisk");
        QTest::newRow("memory") << false;
        QTest::newRow("sqlite") << true;
    }
    void init()
    {
        m_clock = TestClock();
        m_store = makeStore();
    }
    void cleanup() { m_store.reset(); }

    void mistakesAreWhatTheKindSays_data();
    void mistakesAreWhatTheKindSays();
    void mistakeMakesACardForTomorrow();
    void mistakeAgainKeepsTheCard();
    void reviewMovesTheCard();
    void mistakeAfterAReviewBringsItBack();
    void cardsAreTheLearnersOwn();
    void dueIsBeforeATime();
    void strangeReviewsAreRefused();
    void rebuildingMakesTheSameCards();
    void eventTellsHowItCame();
    void oldRecordsGetTheirCards();
};

std::unique_ptr<RecordStore> TestReviews::makeStore()
{
    QFETCH_GLOBAL(bool, onDisk);
    if (!onDisk)
        return std::make_unique<MemoryStore>(m_clock);
    m_path = m_folder.filePath(QStringLiteral("%1.sqlite").arg(++m_files)).toStdString();
    auto opened = SqliteStore::open(m_path, m_clock);
    if (!opened)
        qFatal("%s", opened.error().sentence().c_str());
    return std::move(*opened);
}

void TestReviews::miss(const AttemptId &attempt, const std::string &step)
{
    QVERIFY(m_store->recordAnswer(attempt, answer(step, "dont"), "run"));
}

ReviewRecord TestReviews::review(const LearnerId &learner, const std::string &step, Millis due)
{
    return {learner,           {{"anger"}, {"transfer"}, step},
            "sha256:5f1d",     ReviewRating::Good,
            {3.25, 6.5, 2, 1}, in(due)};
}

void TestReviews::mistakesAreWhatTheKindSays_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("grade");
    QTest::addColumn<bool>("mistake");
    for (const char *kind : {"turn", "pair", "choice", "write"}) {
        QTest::addRow("%s dont", kind) << kind << "dont" << true;
        QTest::addRow("%s ok", kind) << kind << "ok" << false;
        QTest::addRow("%s do", kind) << kind << "do" << false;
        QTest::addRow("%s none", kind) << kind << "none" << false;
    }
    for (const char *kind : {"sort", "match", "order", "spot"}) {
        QTest::addRow("%s dont", kind) << kind << "dont" << true;
        QTest::addRow("%s ok", kind) << kind << "ok" << true;
        QTest::addRow("%s do", kind) << kind << "do" << false;
    }
    for (const char *kind : {"hold", "clip", "speak", "rate", "page", ""})
        QTest::addRow("%s dont", kind) << kind << "dont" << false;
}

void TestReviews::mistakesAreWhatTheKindSays()
{
    QFETCH(QString, kind);
    QFETCH(QString, grade);
    QFETCH(bool, mistake);
    const LearnerId ada = learnerId(*m_store);
    const AnswerRecord given = answer("step", grade.toStdString(), kind.toStdString());
    QVERIFY(m_store->recordAnswer(begin(ada), given, "run"));
    QCOMPARE(m_store->reviewCards(ada)->size(), std::size_t(mistake));
    QCOMPARE(isMistake(kind.toStdString(), grade.toStdString()), mistake);
}

void TestReviews::mistakeMakesACardForTomorrow()
{
    const LearnerId ada = learnerId(*m_store);
    miss(begin(ada), "told-already");
    const std::vector<ReviewCard> cards = *m_store->reviewCards(ada);
    QCOMPARE(cards.size(), std::size_t(1));
    const ReviewCard expected{
        {{"anger"}, {"transfer"}, "told-already"}, now(), now(), 1, "", std::nullopt, in(day)};
    QCOMPARE(cards.front(), expected);
}

void TestReviews::mistakeAgainKeepsTheCard()
{
    const LearnerId ada = learnerId(*m_store);
    const AttemptId attempt = begin(ada);
    const std::string first = now();
    miss(attempt, "one");
    const std::string due = in(day);
    m_clock.advance(hour);
    miss(attempt, "one");
    const ReviewCard card = m_store->reviewCards(ada)->front();
    QCOMPARE(card.added, first);
    QCOMPARE(card.missed, now());
    QCOMPARE(card.misses, 2);
    QCOMPARE(card.due, due);
}

void TestReviews::reviewMovesTheCard()
{
    const LearnerId ada = learnerId(*m_store);
    miss(begin(ada), "one");
    m_clock.advance(day);
    const ReviewRecord record = review(ada, "one", 3 * day);
    QVERIFY(m_store->recordReview(record));
    const ReviewCard card = m_store->reviewCards(ada)->front();
    QCOMPARE(card.practised, now());
    QCOMPARE(card.state, std::optional(record.state));
    QCOMPARE(card.due, record.due);
    QCOMPARE(card.misses, 1);
}

void TestReviews::mistakeAfterAReviewBringsItBack()
{
    const LearnerId ada = learnerId(*m_store);
    const AttemptId attempt = begin(ada);
    miss(attempt, "one");
    m_clock.advance(day);
    QVERIFY(m_store->recordReview(review(ada, "one", 30 * day)));
    m_clock.advance(day);
    miss(attempt, "one");
    const ReviewCard card = m_store->reviewCards(ada)->front();
    QCOMPARE(card.due, in(day));
    QVERIFY(card.missed > card.practised);
    QCOMPARE(card.state, std::optional(ReviewState{3.25, 6.5, 2, 1}));
    QCOMPARE(card.misses, 2);
}

void TestReviews::cardsAreTheLearnersOwn()
{
    const LearnerId ada = learnerId(*m_store, "Ada");
    const LearnerId bob = learnerId(*m_store, "Bob");
    miss(begin(ada, "hold"), "one");
    miss(begin(ada, "transfer"), "one");
    miss(begin(bob, "transfer"), "two");
    QCOMPARE(stepsOf(*m_store->reviewCards(ada)), (std::vector<std::string>{"one", "one"}));
    QCOMPARE(m_store->reviewCards(ada)->front().key.lesson.value, "hold");
    QCOMPARE(stepsOf(*m_store->reviewCards(bob)), (std::vector<std::string>{"two"}));
    QVERIFY(m_store->reviewCards({"nobody"})->empty());
}

void TestReviews::dueIsBeforeATime()
{
    const LearnerId ada = learnerId(*m_store);
    const AttemptId attempt = begin(ada);
    miss(attempt, "b");
    miss(attempt, "a");
    m_clock.advance(hour);
    miss(attempt, "c");
    QCOMPARE(stepsOf(*m_store->reviewCards(ada)), (std::vector<std::string>{"a", "b", "c"}));
    const std::string earlier = in(day - hour);
    QCOMPARE(*m_store->countReviewsDue(ada, earlier), 0);
    QVERIFY(m_store->reviewCardsDue(ada, earlier)->empty());
    QCOMPARE(stepsOf(*m_store->reviewCardsDue(ada, in(day))), (std::vector<std::string>{"a", "b"}));
    QCOMPARE(*m_store->countReviewsDue(ada, in(day)), 2);
    QCOMPARE(*m_store->countReviewsDue(ada, in(2 * day)), 3);
}

void TestReviews::strangeReviewsAreRefused()
{
    const LearnerId ada = learnerId(*m_store);
    miss(begin(ada), "one");
    const ReviewCard before = m_store->reviewCards(ada)->front();
    const double nan = std::numeric_limits<double>::quiet_NaN();
    std::vector<ReviewRecord> strange(6, review(ada, "one", day));
    strange[0].card.step = "two";
    strange[1].learner = learnerId(*m_store, "Bob");
    strange[2].state.stability = nan;
    strange[3].due = "tomorrow";
    strange[4].due.clear();
    strange[5].contentHash = "\xff";
    for (const ReviewRecord &record : strange) {
        const Result<void> refused = m_store->recordReview(record);
        QVERIFY(!refused);
        QCOMPARE(refused.error().fault, Fault::Usage);
    }
    QCOMPARE(m_store->reviewCards(ada)->front(), before);
    QVERIFY(m_store->recordReview(review(ada, "one", day)));
    QVERIFY(m_store->verifyChain()->intact());
}

void TestReviews::rebuildingMakesTheSameCards()
{
    const LearnerId ada = learnerId(*m_store, "Ada");
    const LearnerId bob = learnerId(*m_store, "Bob");
    const AttemptId attempt = begin(ada);
    miss(attempt, "one");
    miss(attempt, "two");
    miss(begin(bob), "one");
    m_clock.advance(day);
    QVERIFY(m_store->recordReview(review(ada, "one", 3 * day)));
    QVERIFY(m_store->finishAttempt(attempt, sampleCompletion()));
    m_clock.advance(hour);
    miss(begin(ada), "one");
    const std::vector<ReviewCard> before = *m_store->reviewCards(ada);
    const RebuildReport report = *m_store->rebuildProjections();
    QVERIFY(report.unchanged());
    QCOMPARE(*m_store->reviewCards(ada), before);
    QCOMPARE(stepsOf(*m_store->reviewCards(bob)), (std::vector<std::string>{"one"}));
}

void TestReviews::eventTellsHowItCame()
{
    const LearnerId ada = learnerId(*m_store);
    miss(begin(ada), "one");
    QVERIFY(m_store->recordReview(review(ada, "one", day)));
    std::vector<Event> all;
    QVERIFY(m_store->events([&](const Event &event) { return all.push_back(event), true; }));
    const Event &last = all.back();
    QCOMPARE(QString(toString(last.kind)), "reviewed");
    QCOMPARE(last.learner, ada);
    QCOMPARE(last.course.value, "anger");
    QCOMPARE(last.lesson.value, "transfer");
    QCOMPARE(last.step, "one");
    QVERIFY(last.attempt.empty());
    QCOMPARE(last.payload, R"({"difficulty":6.5,"due":")" + in(day) +
                               R"(","lapses":1,"rating":"good","reviews":2,"stability":3.25})");
    QVERIFY(m_store->verifyChain()->intact());
}

/// A file from before there was practice: its mistakes become cards, the same as from the log.
void TestReviews::oldRecordsGetTheirCards()
{
    QFETCH_GLOBAL(bool, onDisk);
    if (!onDisk)
        return;
    const LearnerId ada = learnerId(*m_store);
    const AttemptId attempt = begin(ada);
    miss(attempt, "one");
    m_clock.advance(hour + Millis(7));
    miss(attempt, "one");
    QVERIFY(m_store->recordAnswer(attempt, answer("good", "do"), "run"));
    QVERIFY(m_store->recordAnswer(attempt, answer("sorted", "ok", "sort"), "run"));
    const std::vector<ReviewCard> before = *m_store->reviewCards(ada);
    QCOMPARE(before.size(), std::size_t(2));
    m_store.reset();
    {
        const DatabaseHandle db = openDatabase(m_path, SQLITE_OPEN_READWRITE);
        execute(db.get(), "DROP TABLE review_card; PRAGMA user_version = 2");
    }
    auto opened = SqliteStore::open(m_path, m_clock);
    QVERIFY2(opened.ok(), opened ? "" : opened.error().sentence().c_str());
    QCOMPARE(*(*opened)->reviewCards(ada), before);
    QVERIFY((*opened)->rebuildProjections()->unchanged());
}

QTEST_GUILESS_MAIN(TestReviews)
#include "tst_reviews.moc"
