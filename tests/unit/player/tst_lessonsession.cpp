#include "unit/player/sittings.h"

#include <QTest>

using namespace rapport;
using namespace rapport::player;
using namespace std::chrono_literals;

/// One sitting, on each kind of store: what is recorded when, and what a failing store leaves.
class TestLessonSession : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data();
    void beginningIsRecorded();
    void answerIsRecordedWithItsGrade();
    void answerThatIsNotOfferedChangesNothing();
    void lastAnswerRecordsTheCompletion();
    void failingStoreChangesNothing();
    void failedBeginningLeavesNothing();
    void lostCallerIsRecorded();
    void lostCallerIsNotForgottenByAFailingStore();
    void rehearsalRecordsNothing();
    void lessonThatIsNotThere();
    void lessonThatCannotBeRun();

private:
    static void playWithOneFailure(Sittings &sittings, int call);
    static void retry(Sittings &sittings, LessonSession &session, const engine::Answer &answer);
};

void TestLessonSession::initTestCase_data()
{
    QTest::addColumn<QString>("kind");
    QTest::newRow("memory") << "memory";
    QTest::newRow("sqlite") << "sqlite";
}

void TestLessonSession::beginningIsRecorded()
{
    QFETCH_GLOBAL(QString, kind);
    Sittings sittings(kind);
    const Result<LessonSession> session = sittings.sitDown();
    QVERIFY(session);
    QVERIFY(!session->resumed());
    QVERIFY(session->notice().empty());
    QCOMPARE(session->run().current().step->id.value, "hello");
    const auto open = sittings.open();
    QCOMPARE(open.size(), std::size_t(1));
    QCOMPARE(open.front().attempt.value, session->attempt().value);
    QCOMPARE(open.front().course.value, "sample");
    QCOMPARE(open.front().lesson.value, "call");
    QCOMPARE(open.front().courseVersion, "4");
    QCOMPARE(open.front().contentHash.size(), std::size_t(64));
    QVERIFY(!open.front().savedRun.empty());
}

void TestLessonSession::answerIsRecordedWithItsGrade()
{
    QFETCH_GLOBAL(QString, kind);
    Sittings sittings(kind);
    Result<LessonSession> session = sittings.sitDown();
    QVERIFY(session->answer(engine::Continue{}));
    QVERIFY(sittings.store().responses(session->attempt())->empty());
    const Result<engine::Reaction> reaction = session->answer(engine::pick({"blame"}));
    QVERIFY(reaction->leftStep);
    QCOMPARE(reaction->gained, -1.0);
    const auto responses = *sittings.store().responses(session->attempt());
    QCOMPARE(responses,
             (std::vector<records::Response>{{1, "told", "turn", "pick blame", "dont", -1}}));
}

void TestLessonSession::answerThatIsNotOfferedChangesNothing()
{
    QFETCH_GLOBAL(QString, kind);
    Sittings sittings(kind);
    Result<LessonSession> session = sittings.sitDown();
    const engine::State before = session->run().state();
    const int writes = sittings.failing().writes();
    const Result<engine::Reaction> refused = session->answer(engine::pick({"ack"}));
    QVERIFY(!refused);
    QVERIFY(refused.error().fault == Fault::Usage);
    QVERIFY(session->run().state() == before);
    QCOMPARE(sittings.failing().writes(), writes);
}

void TestLessonSession::lastAnswerRecordsTheCompletion()
{
    QFETCH_GLOBAL(QString, kind);
    Sittings sittings(kind);
    Result<LessonSession> session = sittings.sitDown();
    std::size_t recorded = 0;
    for (const engine::Answer &answer : goodAnswers()) {
        QVERIFY(!*sittings.store().completion(session->attempt()));
        sittings.clock.advance(2s);
        QVERIFY(session->answer(answer));
        const std::size_t now = sittings.store().responses(session->attempt())->size();
        QVERIFY(now - recorded <= 1);
        recorded = now;
    }
    QVERIFY(session->run().finished());
    QCOMPARE(recorded, recordedAnswers);
    const auto completion = *sittings.store().completion(session->attempt());
    QVERIFY(completion);
    QVERIFY(completion->record.result == records::Outcome::Passed);
    QCOMPARE(completion->record.score, 100.0);
    QCOMPARE(completion->record.ending, "done");
    QCOMPARE(completion->record.duration, Millis(24s));
    const std::vector<records::Competency> competencies{{"empathy", "Empathy", 6, 6},
                                                        {"control", "Taking charge", 3, 3}};
    QCOMPARE(completion->record.competencies, competencies);
    QVERIFY(sittings.open().empty());
    QVERIFY(!session->answer(engine::Continue{}));
}

/// Where the completion alone failed, the answer before it is kept and finish() is left to do.
void TestLessonSession::retry(Sittings &sittings, LessonSession &session,
                              const engine::Answer &answer)
{
    if (session.run().finished()) {
        QVERIFY(!*sittings.store().completion(session.attempt()));
        QVERIFY(session.finish());
    } else {
        QVERIFY(session.answer(answer));
    }
}

void TestLessonSession::playWithOneFailure(Sittings &sittings, int call)
{
    Result<LessonSession> session = sittings.sitDown(true);
    sittings.failing().failAt(call);
    int failures = 0;
    for (const engine::Answer &answer : goodAnswers()) {
        const engine::State before = session->run().state();
        const std::string saved = sittings.open().front().savedRun;
        const auto responses = *sittings.store().responses(session->attempt());
        if (session->answer(answer))
            continue;
        ++failures;
        if (!session->run().finished()) {
            QVERIFY(session->run().state() == before);
            QCOMPARE(sittings.open().front().savedRun, saved);
            QCOMPARE(*sittings.store().responses(session->attempt()), responses);
        }
        retry(sittings, *session, answer);
    }
    QCOMPARE(failures, 1);
    QCOMPARE(sittings.store().responses(session->attempt())->size(), recordedAnswers);
    QCOMPARE((*sittings.store().completion(session->attempt()))->record.score, 100.0);
    QVERIFY(sittings.open().empty());
}

void TestLessonSession::failingStoreChangesNothing()
{
    QFETCH_GLOBAL(QString, kind);
    Sittings sittings(kind);
    const int writes = int(goodAnswers().size()) + 1;
    for (int call = 1; call <= writes; ++call) {
        playWithOneFailure(sittings, call);
        if (QTest::currentTestFailed())
            QFAIL(qPrintable(QString("where write %1 fails").arg(call)));
    }
    QVERIFY((*sittings.store().verifyChain()).intact());
}

void TestLessonSession::failedBeginningLeavesNothing()
{
    QFETCH_GLOBAL(QString, kind);
    Sittings sittings(kind);
    const format::CourseHead head = sittings.course.head();
    const LessonSession::Request request{lesson::LessonId{"call"}, sittings.learner, 1, false};
    sittings.failing().failAt(1);
    QVERIFY(!LessonSession::open(sittings.failing(), sittings.clock, head, request));
    QVERIFY(sittings.open().empty());
    QVERIFY(LessonSession::open(sittings.failing(), sittings.clock, head, request));
    QCOMPARE(sittings.open().size(), std::size_t(1));
}

void TestLessonSession::lostCallerIsRecorded()
{
    QFETCH_GLOBAL(QString, kind);
    Sittings sittings(kind);
    Result<LessonSession> session = sittings.sitDown();
    QVERIFY(answerUntil(*session, "desk"));
    QVERIFY(session->answer(engine::pick({"hold"})));
    const std::size_t before = sittings.store().responses(session->attempt())->size();
    QVERIFY(!session->advance(59s)->leftStep);
    QCOMPARE(sittings.store().responses(session->attempt())->size(), before);
    const Result<engine::Reaction> lost = session->advance(1s);
    QVERIFY(lost->leftStep && lost->finished);
    const auto responses = *sittings.store().responses(session->attempt());
    QCOMPARE(responses.size(), before + 1);
    QCOMPARE(responses.back().step, "desk");
    QCOMPARE(responses.back().answer, "wait");
    QCOMPARE(responses.back().grade, "dont");
    const auto completion = *sittings.store().completion(session->attempt());
    QVERIFY(completion);
    QCOMPARE(completion->record.ending, "gone");
    QVERIFY(completion->record.result == records::Outcome::Failed);
}

void TestLessonSession::lostCallerIsNotForgottenByAFailingStore()
{
    QFETCH_GLOBAL(QString, kind);
    Sittings sittings(kind);
    Result<LessonSession> session = sittings.sitDown();
    QVERIFY(answerUntil(*session, "desk"));
    QVERIFY(session->answer(engine::pick({"hold"})));
    const engine::State before = session->run().state();
    sittings.failing().failAt(1);
    QVERIFY(!session->advance(60s));
    QVERIFY(session->run().state() == before);
    QVERIFY(session->advance(60s)->finished);
    QVERIFY(*sittings.store().completion(session->attempt()));
}

void TestLessonSession::rehearsalRecordsNothing()
{
    QFETCH_GLOBAL(QString, kind);
    Sittings sittings(kind);
    Result<LessonSession> taken = sittings.sitDown();
    QVERIFY(!taken->isRehearsal());
    const int writes = sittings.failing().writes();
    LessonSession session = LessonSession::rehearse(
        sittings.clock, taken->course(), engine::LessonRun(taken->run().sharedScript(), 7));
    QVERIFY(session.isRehearsal());
    QVERIFY(session.attempt().empty());
    for (const engine::Answer &answer : goodAnswers()) {
        sittings.clock.advance(2s);
        QVERIFY(session.answer(answer));
        QVERIFY(session.save());
    }
    QVERIFY(session.run().finished());
    QCOMPARE(session.elapsed(), Millis(24s));
    QCOMPARE(sittings.failing().writes(), writes);
    QVERIFY(sittings.store().responses(taken->attempt())->empty());
    QVERIFY(taken->answer(engine::Continue{}));
}

void TestLessonSession::lessonThatIsNotThere()
{
    QFETCH_GLOBAL(QString, kind);
    Sittings sittings(kind);
    const format::CourseHead head = sittings.course.head();
    const auto session =
        LessonSession::open(sittings.store(), sittings.clock, head,
                            {lesson::LessonId{"nowhere"}, sittings.learner, 1, false});
    QVERIFY(!session);
    QVERIFY(session.error().fault == Fault::Usage);
    QVERIFY(sittings.open().empty());
}

void TestLessonSession::lessonThatCannotBeRun()
{
    QFETCH_GLOBAL(QString, kind);
    Sittings sittings(kind);
    QVERIFY(sittings.course.change("next: told\n", "next: nowhere\n"));
    const auto session = sittings.sitDown();
    QVERIFY(!session);
    QVERIFY(session.error().fault == Fault::Content);
    QVERIFY(!session.error().advice.empty());
    QVERIFY(sittings.open().empty());
}

QTEST_GUILESS_MAIN(TestLessonSession)
#include "tst_lessonsession.moc"
