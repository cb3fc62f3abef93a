#include "unit/player/sittings.h"

#ifndef Q_MOC_RUN
#include "session/locks.h"
#include "session/sitting.h"
#endif

#include <QTest>

using namespace rapport;
using namespace rapport::player;

/// Lessons that open after others, and what a list is told of a sitting.
class TestLocks : public QObject
{
    Q_OBJECT

private slots:
    void lessonIsRefusedUntilTheOthersArePassed();
    void openAttemptGoesOnThoughItIsLockedNow();
    void passedLessonStaysOpen();
    void lessonThatIsGoneIsNotWaitedFor();
    void sittingSaysHowFarItIs();
    void olderSittingIsRead_data();
    void olderSittingIsRead();

private:
    static bool lock(const Sittings &sittings, const QByteArray &after)
    {
        const QByteArray listening = "rapport: 1\nid: listening\ntitle: Listening\nstart: bye\n"
                                     "steps:\n  - {id: bye, kind: end, text: Goodbye.}\n";
        const QByteArray course = "rapport: 1\nid: sample\ntitle: A sample\nversion: 4\n"
                                  "competencies:\n  empathy: {name: Empathy}\n"
                                  "  control: {name: Control}\nlessons: [listening, call]\n";
        return sittings.course.change("start: hello", "after: [" + after + "]\nstart: hello") &&
               sittings.course.write("lessons/listening.yaml", listening) &&
               sittings.course.write("course.yaml", course);
    }
    static bool pass(Sittings &sittings, const char *lesson)
    {
        const auto attempt =
            sittings.store().beginAttempt({sittings.learner, {"sample"}, {lesson}, "4", "", ""});
        records::CompletionRecord record;
        record.result = records::Outcome::Passed;
        return attempt && sittings.store().finishAttempt(*attempt, record);
    }
};

void TestLocks::lessonIsRefusedUntilTheOthersArePassed()
{
    Sittings sittings("memory");
    QVERIFY(lock(sittings, "listening"));
    for (const bool startOver : {false, true}) {
        const Result<LessonSession> refused = sittings.sitDown(startOver);
        QVERIFY(!refused);
        QVERIFY(refused.error().fault == Fault::Usage);
        QVERIFY(refused.error().sentence().find("Pass “Listening” first.") != std::string::npos);
        QVERIFY(sittings.open().empty());
    }
    QVERIFY(pass(sittings, "listening"));
    QVERIFY(sittings.sitDown());
}

void TestLocks::openAttemptGoesOnThoughItIsLockedNow()
{
    Sittings sittings("memory");
    QVERIFY(sittings.sitDown());
    QVERIFY(lock(sittings, "listening"));
    const Result<LessonSession> session = sittings.sitDown();
    QVERIFY(session);
    QVERIFY(session->resumed());
    // Giving it up would leave the learner with nothing.
    QVERIFY(!sittings.sitDown(true));
    QCOMPARE(sittings.open().size(), std::size_t(1));
}

void TestLocks::passedLessonStaysOpen()
{
    Sittings sittings("memory");
    QVERIFY(lock(sittings, "listening"));
    QVERIFY(pass(sittings, "call"));
    QVERIFY(sittings.sitDown());
}

void TestLocks::lessonThatIsGoneIsNotWaitedFor()
{
    Sittings sittings("memory");
    QVERIFY(lock(sittings, "elsewhere"));
    QVERIFY(sittings.sitDown());
}

void TestLocks::sittingSaysHowFarItIs()
{
    Sittings sittings("memory");
    Result<LessonSession> session = sittings.sitDown();
    QVERIFY(session);
    QCOMPARE(sittingFrom(sittings.open().front().savedRun).done, 0.0);
    QVERIFY(session->answer(engine::Continue{}));
    QVERIFY(session->save());
    const double done = sittingFrom(sittings.open().front().savedRun).done;
    QVERIFY(done > 0 && done < 1);
}

void TestLocks::olderSittingIsRead_data()
{
    QTest::addColumn<QByteArray>("saved");
    QTest::addColumn<int>("elapsed");
    QTest::addColumn<double>("done");
    QTest::addColumn<QByteArray>("run");
    QTest::newRow("with a share") << QByteArray("elapsed 61500 46\nrun\n") << 61500 << 0.46
                                  << QByteArray("run\n");
    QTest::newRow("without one") << QByteArray("elapsed 61500\nrun\n") << 61500 << 0.0
                                 << QByteArray("run\n");
    QTest::newRow("a run alone") << QByteArray("run\n") << 0 << 0.0 << QByteArray("run\n");
    QTest::newRow("cut off") << QByteArray("elapsed 5") << 5 << 0.0 << QByteArray();
    QTest::newRow("out of range") << QByteArray("elapsed -5 1000\n") << 0 << 1.0 << QByteArray();
}

void TestLocks::olderSittingIsRead()
{
    QFETCH(QByteArray, saved);
    const Sitting sitting = sittingFrom(std::string_view(saved.constData(), size_t(saved.size())));
    QTEST(int(sitting.elapsed.count()), "elapsed");
    QTEST(sitting.done, "done");
    QTEST(QByteArray(sitting.run.data(), qsizetype(sitting.run.size())), "run");
}

QTEST_APPLESS_MAIN(TestLocks)
#include "tst_locks.moc"
