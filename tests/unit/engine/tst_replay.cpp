#include "unit/engine/randomlesson.h"

#ifndef Q_MOC_RUN
#include "engine/autopilot.h"
#include "engine/replay.h"
#include "engine/savedrun.h"
#endif

#include <QFile>
#include <QTest>

#include <cmath>

using namespace rapport;
using testing::RandomLesson;
using testing::Shape;

namespace {

using ScriptRef = std::shared_ptr<const engine::Script>;

ScriptRef compiled(lesson::Lesson lesson)
{
    auto script = engine::Script::compile(std::move(lesson), {}, {});
    return script ? *script : nullptr;
}

/// Answers by chance, with time passing in between. Often it is left halfway.
engine::LessonRun played(const ScriptRef &script, std::uint64_t seed)
{
    engine::LessonRun run(script, seed);
    engine::Autopilot pilot(*script, engine::Aim::Random, seed);
    Random time(seed);
    const std::uint64_t answers = 5 + time.below(60);
    for (std::uint64_t i = 0; i < answers && !run.finished(); ++i) {
        run.advance(Millis(Millis::rep(time.below(3) == 0 ? time.below(9000) : 0)));
        if (!run.finished() && !run.answer(pilot.next(run)))
            break;
    }
    return run;
}

bool near(const std::vector<double> &one, const std::vector<double> &other)
{
    if (one.size() != other.size())
        return false;
    for (std::size_t i = 0; i < one.size(); ++i) {
        if (!(std::abs(one[i] - other[i]) < 1e-6))
            return false;
    }
    return true;
}

/// What is kept of a visit, but for meters that drift, which are rounded otherwise.
bool sameVisits(const engine::State &one, const engine::State &other)
{
    return std::ranges::equal(one.visits, other.visits, [](const auto &a, const auto &b) {
        return a.step == b.step && a.answer == b.answer && a.grade == b.grade && a.at == b.at &&
               std::abs(a.gained - b.gained) < 1e-9;
    });
}

} // namespace

/// Going through a lesson again by what is kept of a run.
class TestReplay : public QObject
{
    Q_OBJECT

private slots:
    void givesTheSameState_data();
    void givesTheSameState();
    void stopsWhereItDoesNotFit();
    void readsEveryOlderSavedRun();
};

void TestReplay::givesTheSameState_data()
{
    QTest::addColumn<bool>("timers");
    QTest::newRow("every kind") << false;
    QTest::newRow("every kind, against time") << true;
}

void TestReplay::givesTheSameState()
{
    QFETCH(bool, timers);
    std::size_t visits = 0;
    for (std::uint64_t seed = 0; seed < 150; ++seed) {
        Shape shape{10, true, true, true};
        shape.allKinds = shape.chances = true;
        shape.timers = timers;
        const ScriptRef script = compiled(RandomLesson(seed, shape).make());
        if (!script)
            continue;
        const engine::LessonRun run = played(script, seed);
        const engine::State &was = run.state();
        engine::Replay again = engine::replay(script, was.seed, was.timeAllowance, was.visits);
        const QString where = QString("lesson %1: %2 of %3 visits, at %4")
                                  .arg(seed)
                                  .arg(again.taken)
                                  .arg(was.visits.size())
                                  .arg(QString::fromStdString(run.current().step->id.value));
        QVERIFY2(again.taken == was.visits.size(), qPrintable(where));
        QVERIFY2(sameVisits(again.run.state(), was), qPrintable(where));
        while (again.run.state().phase == engine::Phase::Explaining &&
               was.phase != engine::Phase::Explaining)
            QVERIFY(again.run.answer(engine::Continue{}).ok());
        if (was.callTime > again.run.state().callTime)
            again.run.advance(was.callTime - again.run.state().callTime);
        QVERIFY2(again.run.state().step == was.step, qPrintable(where));
        QVERIFY2(again.run.state().phase == was.phase, qPrintable(where));
        QVERIFY2(near(again.run.state().numbers, was.numbers), qPrintable(where));
        QVERIFY2(near(again.run.state().earned, was.earned), qPrintable(where));
        QVERIFY2(again.run.state().flags == was.flags, qPrintable(where));
        QVERIFY2(again.run.state().tries == was.tries, qPrintable(where));
        visits += was.visits.size();
    }
    QVERIFY(visits > 500);
}

void TestReplay::stopsWhereItDoesNotFit()
{
    const lesson::Lesson made = RandomLesson(3, {10, false, false, false}).make();
    const ScriptRef script = compiled(made);
    const engine::LessonRun run = played(script, 3);
    std::vector<engine::Visit> visits = run.state().visits;
    QVERIFY(visits.size() > 2);
    visits[1].answer = engine::Pick{{{"nobody-offers-this"}}};
    const engine::Replay again = engine::replay(script, 3, 1, visits);
    QCOMPARE(again.taken, std::size_t(1));
    QCOMPARE(again.run.state().visits.size(), std::size_t(1));
}

void TestReplay::readsEveryOlderSavedRun()
{
    const ScriptRef script = compiled(RandomLesson(4, {6, false, false, false}).make());
    for (int version = 1; version <= engine::savedRunVersion; ++version) {
        QFile file(QStringLiteral(RAPPORT_SOURCE_DIR "/tests/golden/savedruns/version-%1.txt")
                       .arg(version));
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
        const auto again = engine::resume(script, file.readAll().toStdString());
        QVERIFY2(again.ok(), again.ok() ? "" : again.error().sentence().c_str());
        QCOMPARE(again->notice, std::string());
        QCOMPARE(again->run.state().visits.size(), std::size_t(2));
        QCOMPARE(again->run.state().seed, std::uint64_t(4));
    }
}

QTEST_APPLESS_MAIN(TestReplay)
#include "tst_replay.moc"
