#include "unit/records/samples.h"

#include "records/memorystore.h"
#include "records/sqlitestore.h"

#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <limits>

using namespace rapport;
using namespace rapport::records;

/// Every promise of the port, held by every implementation.
class TestRecordStore : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<RecordStore> makeStore();
    std::vector<Completion> completionsOf(const CompletionFilter &filter = {});
    AttemptId finished(const LearnerId &learner, const std::string &lesson,
                       const CompletionRecord &record);

    QTemporaryDir m_folder;
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

    void learnersAreFoundByName();
    void namesAreTrimmedAndChecked();
    void attemptBeginsWithItsRun();
    void attemptsAreNumberedPerLesson();
    void answerIsKeptWithItsRun();
    void runIsSavedWithoutAnEvent();
    void movedRunIsNotOverwritten();
    void latestOpenAttemptIsOffered();
    void completionHoldsEverything();
    void progressAddsUp();
    void abandonedAttemptHasNoResult();
    void closedAttemptTakesNothing();
    void unknownAttemptTakesNothing();
    void brokenTextAndNumbersAreRefused();
    void completionsAreFiltered();
    void completionsStopWhenTold();
    void eventsTellTheWholeStory();
    void rebuildingChangesNothing();
    void anyBytesSurvive();
};

std::unique_ptr<RecordStore> TestRecordStore::makeStore()
{
    QFETCH_GLOBAL(bool, onDisk);
    if (!onDisk)
        return std::make_unique<MemoryStore>(m_clock);
    const QString path = m_folder.filePath(QStringLiteral("%1.sqlite").arg(++m_files));
    auto opened = SqliteStore::open(path.toStdString(), m_clock);
    if (!opened)
        qFatal("%s", opened.error().sentence().c_str());
    return std::move(*opened);
}

std::vector<Completion> TestRecordStore::completionsOf(const CompletionFilter &filter)
{
    std::vector<Completion> all;
    const auto read =
        m_store->completions(filter, [&](const Completion &c) { return all.push_back(c), true; });
    return read ? all : std::vector<Completion>();
}

AttemptId TestRecordStore::finished(const LearnerId &learner, const std::string &lesson,
                                    const CompletionRecord &record)
{
    const AttemptId attempt = *m_store->beginAttempt(sampleAttempt(learner, lesson));
    m_clock.advance(Millis(60'000));
    if (!m_store->finishAttempt(attempt, record))
        qFatal("not finished");
    return attempt;
}

void TestRecordStore::learnersAreFoundByName()
{
    QVERIFY(!*m_store->learnerByName("Zoë", false));
    const Learner made = **m_store->learnerByName("Zoë", true);
    QVERIFY(!made.id.empty());
    QCOMPARE(made.name, "Zoë");
    QCOMPARE(**m_store->learnerByName("Zoë", false), made);
    QCOMPARE(**m_store->learnerByName("Zoë", true), made);
    const Learner ada = **m_store->learnerByName("Ada", true);
    QVERIFY(ada.id != made.id);
    QCOMPARE(*m_store->learners(), (std::vector<Learner>{ada, made}));
}

void TestRecordStore::namesAreTrimmedAndChecked()
{
    const LearnerId ada = learnerId(*m_store, "Ada");
    QCOMPARE(learnerId(*m_store, "  Ada\t"), ada);
    for (const char *bad : {"", "  ", "\xff"})
        QVERIFY(m_store->learnerByName(bad, true).error().fault == Fault::Usage);
    QCOMPARE(m_store->learners()->size(), std::size_t(1));
}

void TestRecordStore::attemptBeginsWithItsRun()
{
    const LearnerId ada = learnerId(*m_store);
    const NewAttempt begun = sampleAttempt(ada);
    const AttemptId attempt = *m_store->beginAttempt(begun);
    const OpenAttempt open = **m_store->openAttempt(ada, begun.course, begun.lesson);
    QCOMPARE(open.attempt.value, attempt.value);
    QCOMPARE(open.learner.value, ada.value);
    QVERIFY(open.course == begun.course && open.lesson == begun.lesson);
    QCOMPARE(open.courseVersion, begun.courseVersion);
    QCOMPARE(open.contentHash, begun.contentHash);
    QCOMPARE(open.number, 1);
    QCOMPARE(open.started, toIso(m_clock.utcNow()));
    QCOMPARE(open.savedRun, begun.savedRun);
    QVERIFY(!*m_store->openAttempt(ada, begun.course, {"another"}));
}

void TestRecordStore::attemptsAreNumberedPerLesson()
{
    const LearnerId ada = learnerId(*m_store, "Ada");
    const LearnerId bob = learnerId(*m_store, "Bob");
    finished(ada, "hold", sampleCompletion());
    finished(ada, "hold", sampleCompletion());
    finished(ada, "transfer", sampleCompletion());
    finished(bob, "hold", sampleCompletion());
    const std::vector<Completion> all = completionsOf();
    QCOMPARE(all.size(), std::size_t(4));
    QCOMPARE((std::array{all[0].number, all[1].number, all[2].number, all[3].number}),
             (std::array{1, 2, 1, 1}));
}

void TestRecordStore::answerIsKeptWithItsRun()
{
    const LearnerId ada = learnerId(*m_store);
    const AttemptId attempt = *m_store->beginAttempt(sampleAttempt(ada));
    QVERIFY(m_store->recordAnswer(attempt, sampleAnswer("one", 2), "after one"));
    QVERIFY(m_store->recordAnswer(attempt, sampleAnswer("two", -1.5), "after two"));
    const std::vector<Response> expected{{1, "one", "turn", "ack", "do", 2},
                                         {2, "two", "turn", "ack", "do", -1.5}};
    QCOMPARE(*m_store->responses(attempt), expected);
    QCOMPARE((**m_store->openAttempt(ada, {"anger"}, {"transfer"})).savedRun, "after two");
}

void TestRecordStore::runIsSavedWithoutAnEvent()
{
    const LearnerId ada = learnerId(*m_store);
    const AttemptId attempt = *m_store->beginAttempt(sampleAttempt(ada));
    QVERIFY(m_store->saveRun(attempt, "position two"));
    QCOMPARE((**m_store->openAttempt(ada, {"anger"}, {"transfer"})).savedRun, "position two");
    QCOMPARE(m_store->verifyChain()->events, 1);
}

void TestRecordStore::movedRunIsNotOverwritten()
{
    const LearnerId ada = learnerId(*m_store);
    const AttemptId attempt = *m_store->beginAttempt(sampleAttempt(ada));
    QVERIFY(m_store->saveRun(attempt, "one"));
    const Result<void> late = m_store->saveRun(attempt, "two", "another");
    QVERIFY(!late && late.error().fault == Fault::Usage);
    QVERIFY(!m_store->recordAnswer(attempt, sampleAnswer(), "two", "another"));
    QVERIFY(m_store->responses(attempt)->empty());
    QCOMPARE((**m_store->openAttempt(ada, {"anger"}, {"transfer"})).savedRun, "one");
    QVERIFY(m_store->recordAnswer(attempt, sampleAnswer(), "two", "one"));
    QVERIFY(m_store->saveRun(attempt, "three", "two"));
    QCOMPARE((**m_store->openAttempt(ada, {"anger"}, {"transfer"})).savedRun, "three");
    QCOMPARE(m_store->responses(attempt)->size(), std::size_t(1));
}

void TestRecordStore::latestOpenAttemptIsOffered()
{
    const LearnerId ada = learnerId(*m_store);
    const AttemptId first = *m_store->beginAttempt(sampleAttempt(ada));
    m_clock.advance(Millis(1000));
    const AttemptId second = *m_store->beginAttempt(sampleAttempt(ada));
    const AttemptId other = *m_store->beginAttempt(sampleAttempt(ada, "hold"));
    QCOMPARE((**m_store->openAttempt(ada, {"anger"}, {"transfer"})).attempt.value, second.value);
    std::vector<std::string> all;
    const auto opens = m_store->openAttempts(ada);
    for (const OpenAttempt &open : *opens)
        all.push_back(open.attempt.value);
    QCOMPARE(all, (std::vector<std::string>{other.value, second.value, first.value}));
    QVERIFY(m_store->abandonAttempt(second, Millis(5)));
    QCOMPARE((**m_store->openAttempt(ada, {"anger"}, {"transfer"})).attempt.value, first.value);
    QVERIFY(m_store->openAttempts(learnerId(*m_store, "Bob"))->empty());
}

void TestRecordStore::completionHoldsEverything()
{
    const LearnerId ada = learnerId(*m_store);
    const std::string began = toIso(m_clock.utcNow());
    const AttemptId attempt = finished(ada, "transfer", sampleCompletion());
    const Completion kept = **m_store->completion(attempt);
    QCOMPARE(kept.attempt.value, attempt.value);
    QCOMPARE(kept.learner.value, ada.value);
    QCOMPARE(kept.learnerName, "Ada");
    QCOMPARE(kept.course.value + '/' + kept.lesson.value, "anger/transfer");
    QCOMPARE(kept.courseVersion, "3");
    QCOMPARE(kept.contentHash, "sha256:5f1d");
    QCOMPARE(kept.number, 1);
    QCOMPARE(kept.started, began);
    QCOMPARE(kept.finished, toIso(m_clock.utcNow()));
    QVERIFY(kept.record.result == Outcome::Passed);
    QCOMPARE(kept.record.score, 87.5);
    QCOMPARE(kept.record.ending, "end-calm");
    QCOMPARE(kept.record.duration.count(), 61'250);
    QCOMPARE(kept.record.competencies, sampleCompletion().competencies);
    QVERIFY(!*m_store->openAttempt(ada, {"anger"}, {"transfer"}));
}

void TestRecordStore::progressAddsUp()
{
    const LearnerId ada = learnerId(*m_store);
    QVERIFY(m_store->progress(ada)->empty());
    finished(ada, "transfer", sampleCompletion(Outcome::Failed, 40));
    QVERIFY(!m_store->progress(ada)->front().passed);
    finished(ada, "transfer", sampleCompletion(Outcome::Passed, 90));
    finished(ada, "transfer", sampleCompletion(Outcome::Failed, 10));
    const std::string last = toIso(m_clock.utcNow());
    m_clock.advance(Millis(1000));
    QVERIFY(m_store->beginAttempt(sampleAttempt(ada, "hold")));
    const std::vector<LessonProgress> expected{
        {{"anger"}, {"hold"}, 1, std::nullopt, false, toIso(m_clock.utcNow())},
        {{"anger"}, {"transfer"}, 3, 90.0, true, last}};
    QCOMPARE(*m_store->progress(ada), expected);
}

void TestRecordStore::abandonedAttemptHasNoResult()
{
    const LearnerId ada = learnerId(*m_store);
    const AttemptId attempt = *m_store->beginAttempt(sampleAttempt(ada));
    QVERIFY(m_store->abandonAttempt(attempt, Millis(900)));
    QVERIFY(!*m_store->completion(attempt));
    QVERIFY(completionsOf().empty());
    QVERIFY(m_store->openAttempts(ada)->empty());
    QCOMPARE(m_store->progress(ada)->front().attempts, 1);
    QVERIFY(!m_store->progress(ada)->front().bestScore);
}

void TestRecordStore::closedAttemptTakesNothing()
{
    const AttemptId attempt = finished(learnerId(*m_store), "transfer", sampleCompletion());
    const std::int64_t events = m_store->verifyChain()->events;
    QVERIFY(m_store->recordAnswer(attempt, sampleAnswer(), "x").error().fault == Fault::Usage);
    QVERIFY(m_store->saveRun(attempt, "x").error().fault == Fault::Usage);
    QVERIFY(m_store->recordResumed(attempt, Millis(1)).error().fault == Fault::Usage);
    QVERIFY(m_store->finishAttempt(attempt, sampleCompletion()).error().fault == Fault::Usage);
    QVERIFY(m_store->abandonAttempt(attempt, Millis(1)).error().fault == Fault::Usage);
    QCOMPARE(m_store->verifyChain()->events, events);
    QCOMPARE(completionsOf().size(), std::size_t(1));
}

void TestRecordStore::unknownAttemptTakesNothing()
{
    const AttemptId nobody{"nobody"};
    QVERIFY(m_store->recordAnswer(nobody, sampleAnswer(), "x").error().fault == Fault::Usage);
    QVERIFY(m_store->saveRun(nobody, "x").error().fault == Fault::Usage);
    QVERIFY(m_store->finishAttempt(nobody, sampleCompletion()).error().fault == Fault::Usage);
    QVERIFY(!*m_store->completion(nobody) && m_store->responses(nobody)->empty());
    QCOMPARE(m_store->verifyChain()->events, 0);
}

void TestRecordStore::brokenTextAndNumbersAreRefused()
{
    const LearnerId ada = learnerId(*m_store);
    const AttemptId attempt = *m_store->beginAttempt(sampleAttempt(ada));
    AnswerRecord broken = sampleAnswer();
    broken.answer = "caf\xe9";
    QVERIFY(m_store->recordAnswer(attempt, broken, "x").error().fault == Fault::Usage);
    AnswerRecord endless = sampleAnswer();
    endless.score = std::numeric_limits<double>::infinity();
    QVERIFY(m_store->recordAnswer(attempt, endless, "x").error().fault == Fault::Usage);
    AnswerRecord notJson = sampleAnswer();
    notJson.detail = "{";
    QVERIFY(m_store->recordAnswer(attempt, notJson, "x").error().fault == Fault::Usage);
    CompletionRecord noNumber = sampleCompletion();
    noNumber.competencies.front().earned = std::nan("");
    QVERIFY(m_store->finishAttempt(attempt, noNumber).error().fault == Fault::Usage);
    NewAttempt brokenCourse = sampleAttempt(ada);
    brokenCourse.course.value = "\x80";
    QVERIFY(m_store->beginAttempt(brokenCourse).error().fault == Fault::Usage);
    QCOMPARE(m_store->verifyChain()->events, 1);
    QCOMPARE((**m_store->openAttempt(ada, {"anger"}, {"transfer"})).savedRun, "run at the start");
}

void TestRecordStore::completionsAreFiltered()
{
    const LearnerId ada = learnerId(*m_store, "Ada");
    const LearnerId bob = learnerId(*m_store, "Bob");
    finished(ada, "transfer", sampleCompletion());
    m_clock.advance(std::chrono::hours(48));
    finished(bob, "hold", sampleCompletion());
    NewAttempt other = sampleAttempt(bob);
    other.course.value = "grief";
    const AttemptId grief = *m_store->beginAttempt(other);
    QVERIFY(m_store->finishAttempt(grief, {Outcome::Failed, 0, {}, "end", Millis(1)}));

    QCOMPARE(completionsOf().size(), std::size_t(3));
    QCOMPARE(completionsOf({CourseId{"anger"}, {}, ""}).size(), std::size_t(2));
    QCOMPARE(completionsOf({{}, bob, ""}).size(), std::size_t(2));
    QCOMPARE(completionsOf({CourseId{"grief"}, ada, ""}).size(), std::size_t(0));
    QCOMPARE(completionsOf({{}, {}, "2026-03-11"}).size(), std::size_t(2));
    const std::string exact = completionsOf().back().finished;
    QVERIFY(!completionsOf({{}, {}, exact}).empty());
    QCOMPARE(completionsOf({{}, {}, "2027"}).size(), std::size_t(0));
    QVERIFY(completionsOf().back().record.competencies.empty());
    QCOMPARE(*m_store->competencyIds({}), (std::vector<std::string>{"control", "empathy"}));
    QVERIFY(m_store->competencyIds({CourseId{"grief"}, {}, ""})->empty());
}

void TestRecordStore::completionsStopWhenTold()
{
    const LearnerId ada = learnerId(*m_store);
    finished(ada, "transfer", sampleCompletion());
    finished(ada, "transfer", sampleCompletion());
    int seen = 0;
    QVERIFY(m_store->completions({}, [&](const Completion &) { return ++seen < 1; }));
    QCOMPARE(seen, 1);
    QVERIFY(m_store->beginAttempt(sampleAttempt(ada)));
}

void TestRecordStore::eventsTellTheWholeStory()
{
    const LearnerId ada = learnerId(*m_store);
    const AttemptId attempt = *m_store->beginAttempt(sampleAttempt(ada));
    QVERIFY(m_store->recordAnswer(attempt, sampleAnswer(), "r"));
    QVERIFY(m_store->recordResumed(attempt, Millis(2000)));
    QVERIFY(m_store->finishAttempt(attempt, sampleCompletion()));
    std::vector<Event> all;
    QVERIFY(m_store->events([&](const Event &event) {
        all.push_back(event);
        return true;
    }));
    std::vector<std::string> kinds;
    for (const Event &event : all) {
        kinds.emplace_back(toString(event.kind));
        QCOMPARE(event.sequence, std::int64_t(kinds.size()));
        QCOMPARE(event.learner.value, ada.value);
        QCOMPARE(event.attempt.value, attempt.value);
        QCOMPARE(event.contentHash, "sha256:5f1d");
        QCOMPARE(event.device.value, all.front().device.value);
        QVERIFY(!event.device.empty());
        QCOMPARE(event.id.value.size(), std::size_t(36));
        QVERIFY(event.payload.find("Ada") == std::string::npos);
    }
    QCOMPARE(kinds, (std::vector<std::string>{"attempt-started", "answered", "attempt-resumed",
                                              "attempt-finished"}));
    QCOMPARE(all[1].step, "told-already");
    QCOMPARE(all[1].at.count(), 1500);
    QCOMPARE(all[1].payload,
             R"({"answer":"ack","detail":{"empathy":2},"grade":"do","kind":"turn","score":2})");
    QCOMPARE(all[3].at.count(), 61'250);
    QVERIFY(m_store->verifyChain()->intact());
}

void TestRecordStore::rebuildingChangesNothing()
{
    const LearnerId ada = learnerId(*m_store, "Ada");
    const LearnerId bob = learnerId(*m_store, "Bob");
    const AttemptId open = *m_store->beginAttempt(sampleAttempt(ada));
    QVERIFY(m_store->recordAnswer(open, sampleAnswer("one", 0.1), "still here"));
    finished(bob, "transfer", sampleCompletion(Outcome::Failed, 12.3));
    const AttemptId done = finished(ada, "hold", sampleCompletion());
    const AttemptId left = *m_store->beginAttempt(sampleAttempt(bob));
    QVERIFY(m_store->abandonAttempt(left, Millis(7)));

    const auto progressBefore = *m_store->progress(ada);
    const auto responsesBefore = *m_store->responses(open);
    const RebuildReport report = *m_store->rebuildProjections();
    QCOMPARE(report.events, 8);
    QVERIFY(report.unchanged());
    QCOMPARE(*m_store->progress(ada), progressBefore);
    QCOMPARE(*m_store->responses(open), responsesBefore);
    QCOMPARE((**m_store->openAttempt(ada, {"anger"}, {"transfer"})).savedRun, "still here");
    QCOMPARE((**m_store->completion(done)).record.score, 87.5);
    QVERIFY(m_store->recordAnswer(open, sampleAnswer("two"), "further"));
    QCOMPARE(m_store->responses(open)->size(), std::size_t(2));
}

void TestRecordStore::anyBytesSurvive()
{
    const std::string run("\0\xff\x80'; DROP TABLE run; --", 24);
    const std::string free = "He said \"no\",\n\tthen: 😀 \\u0000 ';--";
    const LearnerId ada = learnerId(*m_store, "O'Brien \"=1+1\"");
    NewAttempt attempt = sampleAttempt(ada);
    attempt.savedRun = std::string();
    const AttemptId id = *m_store->beginAttempt(attempt);
    QCOMPARE(m_store->openAttempts(ada)->front().savedRun, "");
    AnswerRecord answer = sampleAnswer();
    answer.answer = free;
    QVERIFY(m_store->recordAnswer(id, answer, run));
    QCOMPARE(m_store->openAttempts(ada)->front().savedRun, run);
    QCOMPARE(m_store->responses(id)->front().answer, free);
    QVERIFY(m_store->rebuildProjections()->unchanged());
    QCOMPARE(m_store->responses(id)->front().answer, free);
}

QTEST_GUILESS_MAIN(TestRecordStore)
#include "tst_recordstore.moc"
