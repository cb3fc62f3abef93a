#include "unit/engine/randomlesson.h"

#ifndef Q_MOC_RUN
#include "check/check.h"
#include "engine/autopilot.h"
#include "engine/savedrun.h"
#include "format/files.h"
#endif

#include <QTest>

using namespace rapport;
using engine::Aim;
using testing::RandomLesson;
using testing::Shape;

namespace {

using ScriptRef = std::shared_ptr<const engine::Script>;

lesson::Course course()
{
    lesson::Course out;
    out.competencies.entries = {{{"empathy"}, {{"Empathy"}, 2, {}}},
                                {{"control"}, {{"Control"}, 1, {}}}};
    return out;
}

ScriptRef compiled(lesson::Lesson lesson)
{
    auto script = engine::Script::compile(std::move(lesson), course(), {});
    return script ? *script : nullptr;
}

/// Plays until an ending, or for at most `limit` answers.
engine::LessonRun play(const ScriptRef &script, Aim aim, std::uint64_t seed, std::size_t limit)
{
    engine::LessonRun run(script, seed);
    engine::Autopilot pilot(*script, aim, seed);
    for (std::size_t i = 0; i < limit && !run.finished(); ++i) {
        if (!run.answer(pilot.next(run)))
            return run;
    }
    return run;
}

bool offersSomething(const engine::LessonRun &run)
{
    const bool places = run.current().as<lesson::Sort>() != nullptr;
    return !run.ways().empty() || run.canContinue() || run.canWait() || places;
}

} // namespace

/// Properties of lessons made by chance.
class TestRandomLessons : public QObject
{
    Q_OBJECT

private slots:
    void alwaysEndWithoutLoops();
    void neverLeaveARunStuck();
    void endInSpiteOfLoops();
    void bestIsBestAndWorstIsWorst_data();
    void bestIsBestAndWorstIsWorst();
    void sameSeedSameRun();
    void readBackAsTheyWereWritten();
    void goOnFromAnywhere();
    void compileWhereTheyCheck();
};

void TestRandomLessons::alwaysEndWithoutLoops()
{
    for (std::uint64_t seed = 0; seed < 300; ++seed) {
        const ScriptRef script = compiled(RandomLesson(seed, {15, false, true, false}).make());
        QVERIFY(script);
        for (const Aim aim : {Aim::Best, Aim::Worst, Aim::Random})
            QVERIFY2(play(script, aim, seed, 40).finished(), qPrintable(QString::number(seed)));
    }
}

void TestRandomLessons::neverLeaveARunStuck()
{
    for (std::uint64_t seed = 0; seed < 80; ++seed) {
        const ScriptRef script = compiled(RandomLesson(seed, {10, true, true, true}).make());
        QVERIFY(script);
        engine::LessonRun run(script, seed);
        engine::Autopilot pilot(*script, Aim::Random, seed);
        for (int i = 0; i < 300 && !run.finished(); ++i) {
            QVERIFY(offersSomething(run));
            QVERIFY(run.answer(pilot.next(run)).ok());
        }
    }
}

void TestRandomLessons::endInSpiteOfLoops()
{
    for (std::uint64_t seed = 0; seed < 300; ++seed) {
        const lesson::Lesson made = RandomLesson(seed, {10, true, false, false}).make();
        const auto findings = check::checkLesson(made, {});
        const bool stuck = std::ranges::any_of(findings, [](const check::Finding &one) {
            return one.code == "RP0204" || one.code == "RP0285";
        });
        if (stuck)
            continue;
        const ScriptRef script = compiled(made);
        QVERIFY2(play(script, Aim::Random, seed, 3000).finished(),
                 qPrintable(QString::number(seed)));
        QVERIFY2(play(script, Aim::Best, seed, 3000).finished(), qPrintable(QString::number(seed)));
    }
}

void TestRandomLessons::bestIsBestAndWorstIsWorst_data()
{
    QTest::addColumn<bool>("conditions");
    QTest::newRow("every reply shown") << false;
    QTest::newRow("some hidden") << true;
}

void TestRandomLessons::bestIsBestAndWorstIsWorst()
{
    QFETCH(bool, conditions);
    for (std::uint64_t seed = 0; seed < 200; ++seed) {
        const ScriptRef script =
            compiled(RandomLesson(seed, {10, false, conditions, false}).make());
        const engine::Prospects ahead = engine::prospects(*script);
        double best = ahead.best[script->start()];
        double worst = ahead.worst[script->start()];
        // Where conditions hide the way to it, what the graph promises need not be in reach.
        if (!conditions) {
            QCOMPARE(engine::totalEarned(*script, play(script, Aim::Best, seed, 100).state()),
                     best);
            QCOMPARE(engine::totalEarned(*script, play(script, Aim::Worst, seed, 100).state()),
                     worst);
            QCOMPARE(script->bestTotal(), std::max(0.0, best));
        }
        for (std::uint64_t other = 0; other < 20; ++other) {
            const auto run = play(script, Aim::Random, other, 100);
            const double total = engine::totalEarned(*script, run.state());
            const QString where = QString("lesson %1, seed %2: %3 %4 %5")
                                      .arg(seed)
                                      .arg(other)
                                      .arg(best)
                                      .arg(total)
                                      .arg(worst);
            QVERIFY2(total <= best + 1e-9, qPrintable(where));
            QVERIFY2(total >= worst - 1e-9, qPrintable(where));
        }
    }
}

void TestRandomLessons::sameSeedSameRun()
{
    for (std::uint64_t seed = 0; seed < 50; ++seed) {
        const ScriptRef script = compiled(RandomLesson(seed, {10, true, true, true}).make());
        QVERIFY(play(script, Aim::Random, seed, 200).state() ==
                play(script, Aim::Random, seed, 200).state());
    }
}

void TestRandomLessons::readBackAsTheyWereWritten()
{
    for (std::uint64_t seed = 0; seed < 300; ++seed) {
        const lesson::Lesson made = RandomLesson(seed, {15, true, true, true}).make();
        const std::string text = format::write(made);
        const auto reading = format::readLesson(format::SourceFile::parse(text, "random.yaml"));
        QVERIFY(reading.ok());
        QVERIFY2(reading.value == made, text.c_str());
        QCOMPARE(format::write(reading.value), text);
    }
}

void TestRandomLessons::goOnFromAnywhere()
{
    for (std::uint64_t seed = 0; seed < 60; ++seed) {
        const ScriptRef script = compiled(RandomLesson(seed, {10, true, true, true}).make());
        engine::LessonRun straight(script, seed);
        engine::LessonRun broken(script, seed);
        engine::Autopilot pilot(*script, Aim::Random, seed);
        Random when(seed);
        for (int i = 0; i < 100 && !straight.finished(); ++i) {
            const engine::Answer answer = pilot.next(straight);
            const Millis time(Millis::rep(when.below(20'000)));
            if (when.below(3) == 0) {
                auto resumed = engine::resume(script, engine::save(broken));
                QVERIFY2(resumed.ok(), engine::save(broken).c_str());
                broken = std::move(resumed->run);
            }
            QVERIFY(straight.answer(answer).ok());
            QVERIFY(broken.answer(answer).ok());
            straight.advance(time);
            broken.advance(time);
            QVERIFY(straight.state() == broken.state());
        }
    }
}

void TestRandomLessons::compileWhereTheyCheck()
{
    for (std::uint64_t seed = 0; seed < 80; ++seed) {
        const lesson::Lesson made = RandomLesson(seed, {10, true, true, true}).make();
        bool fine = true;
        const lesson::Course around = course();
        for (const check::Finding &one : check::checkLesson(made, {&around, nullptr, {}}))
            fine = fine && one.severity != Severity::Error;
        QVERIFY(!fine || compiled(made));
    }
}

QTEST_APPLESS_MAIN(TestRandomLessons)
#include "tst_randomlessons.moc"
