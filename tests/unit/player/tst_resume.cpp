#include "unit/player/sittings.h"

#include <QTest>

using namespace rapport;
using namespace rapport::player;
using namespace std::chrono_literals;

/// Several sittings, on each kind of store: what is found again, and what is begun anew.
class TestResume : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data();
    void everyPlaceIsFoundAgain();
    void timeOnHoldIsKeptOnLeaving();
    void elapsedTimeCountsOnlySittings();
    void endedBeforeItsCompletion();
    void changedTextIsToldAndGoneOnWith();
    void vanishedStepGoesBackAStep();
    void unreadableRunBeginsAgain();
    void startingOverClosesTheOpenAttempt();
    void finishedAttemptIsNotResumed();
    void failingStoreKeepsTheOpenAttempt();
    void twoWindowsDoNotMix();
    void windowLeftBehindByStartingOver();

private:
    static std::vector<std::string> kindsLogged(Sittings &sittings);
};

void TestResume::initTestCase_data()
{
    QTest::addColumn<QString>("kind");
    QTest::newRow("memory") << "memory";
    QTest::newRow("sqlite") << "sqlite";
}

std::vector<std::string> TestResume::kindsLogged(Sittings &sittings)
{
    std::vector<std::string> kinds;
    const Result<void> read = sittings.store().events([&](const records::Event &event) {
        kinds.push_back(records::toString(event.kind));
        return true;
    });
    return read ? kinds : std::vector<std::string>{};
}

void TestResume::everyPlaceIsFoundAgain()
{
    QFETCH_GLOBAL(QString, kind);
    Sittings sittings(kind);
    std::string attempt;
    for (const engine::Answer &answer : goodAnswers()) {
        engine::State before;
        {
            Result<LessonSession> session = sittings.sitDown(false, 1);
            QVERIFY(attempt.empty() || session->attempt().value == attempt);
            attempt = session->attempt().value;
            QVERIFY(session->answer(answer));
            before = session->run().state();
        }
        if (before.phase == engine::Phase::Finished)
            break;
        const Result<LessonSession> again = sittings.sitDown(false, 2);
        QVERIFY(again->resumed());
        QVERIFY(again->notice().empty());
        QVERIFY(again->run().state() == before);
    }
    const auto completion = *sittings.store().completion({attempt});
    QVERIFY(completion);
    QCOMPARE(completion->record.score, 100.0);
    QCOMPARE(sittings.store().responses({attempt})->size(), recordedAnswers);
}

void TestResume::timeOnHoldIsKeptOnLeaving()
{
    QFETCH_GLOBAL(QString, kind);
    Sittings sittings(kind);
    {
        Result<LessonSession> session = sittings.sitDown();
        QVERIFY(answerUntil(*session, "desk"));
        QVERIFY(session->answer(engine::pick({"hold"})));
        QVERIFY(session->advance(20s));
        QVERIFY(session->save());
    }
    Result<LessonSession> again = sittings.sitDown();
    QVERIFY(again->run().state().hold.onHold);
    QCOMPARE(again->run().state().hold.held, Millis(20s));
    QVERIFY(again->advance(40s)->finished);
}

void TestResume::elapsedTimeCountsOnlySittings()
{
    QFETCH_GLOBAL(QString, kind);
    Sittings sittings(kind);
    {
        Result<LessonSession> session = sittings.sitDown();
        sittings.clock.advance(10s);
        QVERIFY(session->answer(engine::Continue{}));
        sittings.clock.advance(5s);
        QVERIFY(session->save());
    }
    sittings.clock.advance(24h);
    Result<LessonSession> session = sittings.sitDown();
    QCOMPARE(session->elapsed(), Millis(15s));
    sittings.clock.advance(3s);
    QCOMPARE(session->elapsed(), Millis(18s));
    const std::vector<engine::Answer> answers = goodAnswers();
    for (std::size_t i = 1; i < answers.size(); ++i)
        QVERIFY(session->answer(answers[i]));
    const auto completion = *sittings.store().completion(session->attempt());
    QCOMPARE(completion->record.duration, Millis(18s));
}

void TestResume::endedBeforeItsCompletion()
{
    QFETCH_GLOBAL(QString, kind);
    Sittings sittings(kind);
    {
        Result<LessonSession> session = sittings.sitDown();
        QVERIFY(answerUntil(*session, "desk"));
        for (const char *action : {"may-i", "hold"})
            QVERIFY(session->answer(engine::pick({action})));
        sittings.failing().failAt(2);
        QVERIFY(!session->answer(engine::pick({"back"})));
    }
    QCOMPARE(sittings.open().size(), std::size_t(1));
    Result<LessonSession> again = sittings.sitDown();
    QVERIFY(again->resumed());
    QVERIFY(again->run().finished());
    QVERIFY(again->finish());
    const auto completion = *sittings.store().completion(again->attempt());
    QCOMPARE(completion->record.ending, "done");
    QCOMPARE(completion->record.score, 100.0);
    QCOMPARE(sittings.store().responses(again->attempt())->size(), recordedAnswers);
    QVERIFY(sittings.open().empty());
}

void TestResume::changedTextIsToldAndGoneOnWith()
{
    QFETCH_GLOBAL(QString, kind);
    Sittings sittings(kind);
    engine::State before;
    {
        Result<LessonSession> session = sittings.sitDown();
        QVERIFY(answerUntil(*session, "buckets"));
        before = session->run().state();
    }
    QVERIFY(sittings.course.change("Somebody rings.", "The phone rings."));
    Result<LessonSession> again = sittings.sitDown();
    QVERIFY(again->resumed());
    QVERIFY(again->notice().find("changed") != std::string::npos);
    QVERIFY(again->run().state() == before);
    QVERIFY(again->answer(goodAnswers().at(4)));
}

void TestResume::vanishedStepGoesBackAStep()
{
    QFETCH_GLOBAL(QString, kind);
    Sittings sittings(kind);
    records::AttemptId old;
    {
        Result<LessonSession> session = sittings.sitDown();
        QVERIFY(answerUntil(*session, "buckets"));
        old = session->attempt();
    }
    QVERIFY(sittings.course.change("buckets\n", "baskets\n"));
    const Result<LessonSession> again = sittings.sitDown();
    QVERIFY(again);
    QVERIFY(again->resumed());
    QCOMPARE(again->attempt().value, old.value);
    QVERIFY(again->notice().find("no longer there") != std::string::npos);
    QVERIFY(again->notice().find("All of your answers") != std::string::npos);
    QCOMPARE(again->run().current().step->id.value, "baskets");
    QCOMPARE(again->run().state().visits.size(), std::size_t(3));
    QCOMPARE(sittings.open().size(), std::size_t(1));
    QCOMPARE(sittings.open().front().number, 1);
    QCOMPARE(sittings.store().responses(old)->size(), std::size_t(2));
    QVERIFY(!*sittings.store().completion(old));
}

void TestResume::unreadableRunBeginsAgain()
{
    QFETCH_GLOBAL(QString, kind);
    for (const char *saved :
         {"", "elapsed", "elapsed 9\n", "elapsed x\nrapport-run 1\nstep hello\n",
          "rapport-run 99\nstep hello\n"}) {
        Sittings sittings(kind);
        const auto first = sittings.sitDown()->attempt();
        QVERIFY(sittings.store().saveRun(first, saved));
        const Result<LessonSession> again = sittings.sitDown();
        QVERIFY2(again, saved);
        if (std::string_view(saved).ends_with("hello\n") && *saved == 'e')
            continue;
        QVERIFY2(!again->resumed(), saved);
        QVERIFY2(!again->notice().empty(), saved);
        QVERIFY2(again->attempt().value != first.value, saved);
    }
}

void TestResume::startingOverClosesTheOpenAttempt()
{
    QFETCH_GLOBAL(QString, kind);
    Sittings sittings(kind);
    {
        Result<LessonSession> session = sittings.sitDown();
        QVERIFY(answerUntil(*session, "buckets"));
    }
    const Result<LessonSession> again = sittings.sitDown(true, 99);
    QVERIFY(!again->resumed());
    QVERIFY(again->notice().empty());
    QCOMPARE(again->run().state().seed, std::uint64_t(99));
    QCOMPARE(again->run().current().step->id.value, "hello");
    QCOMPARE(sittings.open().size(), std::size_t(1));
    const std::vector<std::string> log = kindsLogged(sittings);
    QCOMPARE(log, (std::vector<std::string>{"attempt-started", "answered", "answered",
                                            "attempt-abandoned", "attempt-started"}));
}

void TestResume::finishedAttemptIsNotResumed()
{
    QFETCH_GLOBAL(QString, kind);
    Sittings sittings(kind);
    {
        Result<LessonSession> session = sittings.sitDown();
        QVERIFY(answerUntil(*session, "done"));
    }
    const Result<LessonSession> again = sittings.sitDown();
    QVERIFY(!again->resumed());
    QCOMPARE(sittings.open().front().number, 2);
}

/// Neither giving up nor going on may half happen.
void TestResume::failingStoreKeepsTheOpenAttempt()
{
    QFETCH_GLOBAL(QString, kind);
    Sittings sittings(kind);
    const auto attempt = sittings.sitDown()->attempt();
    const format::CourseHead head = sittings.course.head();
    for (const bool startOver : {false, true}) {
        sittings.failing().failAt(1);
        const auto refused =
            LessonSession::open(sittings.failing(), sittings.clock, head,
                                {lesson::LessonId{"call"}, sittings.learner, 7, startOver});
        QVERIFY(!refused);
        QCOMPARE(sittings.open().size(), std::size_t(1));
        QCOMPARE(sittings.open().front().attempt.value, attempt.value);
    }
    QVERIFY(sittings.sitDown()->resumed());
}

/// The same learner at the same lesson twice: whoever goes on second is told, and adds nothing.
void TestResume::twoWindowsDoNotMix()
{
    QFETCH_GLOBAL(QString, kind);
    Sittings sittings(kind);
    const format::CourseHead head = sittings.course.head();
    const LessonSession::Request request{lesson::LessonId{"call"}, sittings.learner, 7, false};
    Result<LessonSession> first =
        LessonSession::open(sittings.store(), sittings.clock, head, request);
    Result<LessonSession> second =
        LessonSession::open(sittings.store(), sittings.clock, head, request);
    QVERIFY(second->resumed());
    QVERIFY(answerUntil(*second, "buckets"));
    const engine::State before = first->run().state();
    for (const Result<void> &refused :
         {Result<void>(first->answer(engine::Continue{}).error()), first->save()}) {
        QVERIFY(!refused);
        QVERIFY(refused.error().fault == Fault::Usage);
        QVERIFY(refused.error().what.find("another window") != std::string::npos);
    }
    QVERIFY(first->run().state() == before);
    QVERIFY(second->answer(goodAnswers().at(4)));
    QCOMPARE(sittings.store().responses(second->attempt())->size(), std::size_t(3));
}

void TestResume::windowLeftBehindByStartingOver()
{
    QFETCH_GLOBAL(QString, kind);
    Sittings sittings(kind);
    const format::CourseHead head = sittings.course.head();
    LessonSession::Request request{lesson::LessonId{"call"}, sittings.learner, 7, false};
    Result<LessonSession> first =
        LessonSession::open(sittings.store(), sittings.clock, head, request);
    request.startOver = true;
    const Result<LessonSession> second =
        LessonSession::open(sittings.store(), sittings.clock, head, request);
    QVERIFY(!first->answer(engine::Continue{}));
    QCOMPARE(sittings.open().size(), std::size_t(1));
    QCOMPARE(sittings.open().front().attempt.value, second->attempt().value);
}

QTEST_GUILESS_MAIN(TestResume)
#include "tst_resume.moc"
