#include "unit/engine/everyanswer.h"
#include "unit/engine/randomlesson.h"

#ifndef Q_MOC_RUN
#include "engine/autopilot.h"
#include "engine/paths.h"
#endif

#include <QTest>

using namespace rapport;
using lesson::Sure;
using testing::RandomLesson;
using testing::Shape;
using testing::Tried;

namespace {

using ScriptRef = std::shared_ptr<const engine::Script>;

ScriptRef compiled(lesson::Lesson lesson)
{
    lesson::Course course;
    course.competencies.entries = {{{"empathy"}, {{"Empathy"}, 2, {}}},
                                   {{"control"}, {{"Control"}, 1, {}}}};
    auto script = engine::Script::compile(std::move(lesson), course, {});
    return script ? *script : nullptr;
}

QByteArray numbers(double ours, double tried)
{
    return QByteArray::number(ours) + " against " + QByteArray::number(tried);
}

bool same(double a, double b)
{
    return std::abs(a - b) < 1e-6;
}

/// The first thing that trying everything found otherwise, or nothing.
QByteArray difference(const engine::Script &script, const engine::Paths &paths, const Tried &tried)
{
    const lesson::PathFacts &facts = paths.facts;
    if (!facts.proved)
        return "not proved";
    if ((facts.canEnd == Sure::Yes) != tried.ended)
        return "whether it ends";
    if ((facts.canPass == Sure::Yes) != tried.passed)
        return "whether it can be passed";
    if ((facts.canFail == Sure::Yes) != tried.failed)
        return "whether it can be failed";
    if (tried.ended && facts.gainingLoop.empty() && !same(*facts.best, tried.best))
        return "best: " + numbers(*facts.best, tried.best);
    if (tried.ended && facts.losingLoop.empty() && !same(*facts.worst, tried.worst))
        return "worst: " + numbers(*facts.worst, tried.worst);
    for (std::size_t i = 0; tried.ended && i < tried.competencies.size(); ++i) {
        if (!facts.competencies[i].unbounded &&
            !same(facts.competencies[i].best, tried.competencies[i]))
            return "competency: " + numbers(facts.competencies[i].best, tried.competencies[i]);
    }
    for (engine::StepIndex step = 0; step < paths.reached.size(); ++step) {
        if (paths.reached[step] != tried.steps.contains(step))
            return "step " + QByteArray::fromStdString(script.at(step).step->id.value);
    }
    for (const lesson::PartAt &part : facts.closedParts) {
        if (tried.offered.contains(part.step.value + '/' + part.part.value))
            return "closed " + QByteArray::fromStdString(part.step.value + '/' + part.part.value);
    }
    if (std::set<std::string>(paths.flags.begin(), paths.flags.end()) != tried.flags)
        return "flags";
    return {};
}

/// What the shown paths claim and do not keep, or nothing.
QByteArray brokenPromise(const ScriptRef &script, const engine::Paths &paths)
{
    const auto replayed = [&](const engine::Route &route) {
        engine::LessonRun run(script, route.seed);
        for (const engine::Answer &answer : route.answers) {
            if (!run.answer(answer))
                return false;
        }
        return run.finished() && same(engine::totalEarned(*script, run.state()), route.worth) &&
               run.state().visits == route.visits && run.result().passed == route.result.passed;
    };
    for (const auto *route : {&paths.best, &paths.worst, &paths.pass}) {
        if (*route && !replayed(**route))
            return "a path that goes otherwise";
    }
    if (!paths.facts.best)
        return {};
    if (!paths.best || !same(paths.best->worth, *paths.facts.best))
        return "the best path";
    if (!paths.worst || !same(paths.worst->worth, *paths.facts.worst))
        return "the worst path";
    const bool passes = paths.pass && paths.pass->result.passed;
    return passes == (paths.facts.canPass == Sure::Yes) ? "" : "the pass";
}

} // namespace

/// What is said of all paths, against trying everything.
class TestPaths : public QObject
{
    Q_OBJECT

private slots:
    void agreesWithTryingEverything_data();
    void agreesWithTryingEverything();
    void drawsAreAllLookedAt();
    void autopilotsKeepWhatPathsPromise();
    void loopsThatGainAreTold();
    void conditionsCloseWays();
    void tooMuchIsOwnedUpTo();
};

void TestPaths::agreesWithTryingEverything_data()
{
    QTest::addColumn<Shape>("shape");
    QTest::newRow("plain") << Shape{8};
    QTest::newRow("conditions") << Shape{8, false, true};
    QTest::newRow("holds") << Shape{4, false, true, true};
    QTest::newRow("every kind") << Shape{6, false, true, false, true, true};
    QTest::newRow("loops") << Shape{4, true, false};
    QTest::newRow("hard to pass") << Shape{6, false, true, false, true, true, false, true};
    QTest::newRow("hard holds") << Shape{4, false, true, true, false, true, false, true};
}

void TestPaths::agreesWithTryingEverything()
{
    QFETCH(Shape, shape);
    int compared = 0;
    for (std::uint64_t seed = 0; seed < 400 && compared < 25; ++seed) {
        const ScriptRef script = compiled(RandomLesson(seed, shape).make());
        QVERIFY(script);
        const auto tried = testing::tryEverything(script, 0, 1000);
        if (!tried)
            continue;
        ++compared;
        const engine::Paths paths = engine::pathsOf(*script);
        const QByteArray where = " in lesson " + QByteArray::number(qulonglong(seed));
        const QByteArray wrong = difference(*script, paths, *tried);
        QVERIFY2(wrong.isEmpty(), (wrong + where).constData());
        const QByteArray broken = brokenPromise(script, paths);
        QVERIFY2(broken.isEmpty(), (broken + where).constData());
        // Conditions on the score ask for a share of what is only found out here.
        if (!shape.conditions)
            QVERIFY(same(script->bestTotal(), std::max(0.0, paths.facts.best.value_or(0))));
    }
    QVERIFY2(compared >= 10, qPrintable(QString::number(compared)));
}

void TestPaths::drawsAreAllLookedAt()
{
    for (std::uint64_t seed = 0; seed < 60; ++seed) {
        const ScriptRef script =
            compiled(RandomLesson(seed, {6, false, true, false, false, false, true}).make());
        const engine::Paths paths = engine::pathsOf(*script);
        QVERIFY(paths.facts.proved);
        QCOMPARE(brokenPromise(script, paths), QByteArray());
        for (std::uint64_t draw = 0; draw < 5; ++draw) {
            const auto tried = testing::tryEverything(script, draw, 2000);
            if (!tried || !tried->ended)
                continue;
            QVERIFY(*paths.facts.best >= tried->best - 1e-6);
            QVERIFY(*paths.facts.worst <= tried->worst + 1e-6);
            for (const engine::StepIndex step : tried->steps)
                QVERIFY(paths.reached[step]);
        }
    }
}

void TestPaths::autopilotsKeepWhatPathsPromise()
{
    for (std::uint64_t seed = 0; seed < 60; ++seed) {
        const ScriptRef script =
            compiled(RandomLesson(seed, {6, seed % 2 == 0, true, true, true, true}).make());
        const engine::Paths paths = engine::pathsOf(*script, 4000);
        if (!paths.facts.proved || !paths.facts.best)
            continue;
        for (const engine::Aim aim : {engine::Aim::Best, engine::Aim::Worst}) {
            engine::LessonRun run(script, 1);
            engine::Autopilot pilot(*script, aim, 1);
            for (int i = 0; i < 2000 && !run.finished(); ++i)
                QVERIFY(run.answer(pilot.next(run)).ok());
            QVERIFY2(run.finished(), qPrintable(QString::number(seed)));
            const double promised =
                aim == engine::Aim::Best ? *paths.facts.best : *paths.facts.worst;
            QVERIFY2(same(engine::totalEarned(*script, run.state()), promised),
                     (numbers(engine::totalEarned(*script, run.state()), promised) + " in " +
                      QByteArray::number(qulonglong(seed)))
                         .constData());
        }
    }
}

namespace {

/// A menu that leads to a page of points and back, or on.
lesson::Lesson menu(const char *when, double points)
{
    lesson::Lesson out;
    out.id = {"menu"};
    out.start.id = {"menu"};
    lesson::Turn turn;
    turn.line = {"Well?"};
    for (const char *id : {"again", "on"}) {
        lesson::Reply reply;
        reply.id = {id};
        reply.next.id = {id};
        turn.replies.push_back(std::move(reply));
    }
    turn.replies.front().score.entries.push_back({{"empathy"}, points});
    turn.replies.front().when = lesson::parseExpression(when).value;
    lesson::Step first;
    first.id = {"menu"};
    first.body = turn;
    lesson::Step back;
    back.id = {"again"};
    back.body = lesson::Page{{"Again."}, {}, {}, {}, {}, {{"menu"}}};
    lesson::Step end;
    end.id = {"on"};
    end.body = lesson::End{{"Bye."}, {}};
    out.steps = {first, back, end};
    return out;
}

} // namespace

void TestPaths::loopsThatGainAreTold()
{
    const ScriptRef gains = compiled(menu("true", 1));
    const engine::Paths paths = engine::pathsOf(*gains);
    QCOMPARE(paths.facts.gainingLoop.size(), std::size_t(1));
    QCOMPARE(paths.facts.gainingLoop.front().value, std::string("menu"));
    QVERIFY(paths.facts.losingLoop.empty());
    QVERIFY(paths.facts.competencies.front().unbounded);
    QVERIFY(paths.facts.best && paths.best && paths.best->worth == *paths.facts.best);

    const engine::Paths loses = engine::pathsOf(*compiled(menu("true", -1)));
    QVERIFY(loses.facts.gainingLoop.empty());
    QCOMPARE(loses.facts.losingLoop.size(), std::size_t(1));
    QCOMPARE(*loses.facts.best, 0.0);

    // A condition that lets nobody round more than twice leaves nothing unbounded.
    const engine::Paths bounded = engine::pathsOf(*compiled(menu("tries(menu) <= 2", 1)));
    QVERIFY(bounded.facts.proved);
    QVERIFY(bounded.facts.gainingLoop.empty());
    QCOMPARE(*bounded.facts.best, 4.0);
}

void TestPaths::conditionsCloseWays()
{
    const engine::Paths paths = engine::pathsOf(*compiled(menu("visited(on)", 1)));
    QVERIFY(paths.facts.proved);
    QCOMPARE(paths.facts.closedSteps, std::vector<lesson::StepId>{{"again"}});
    QCOMPARE(paths.facts.closedParts, (std::vector<lesson::PartAt>{{{"menu"}, {"again"}}}));
    QVERIFY(paths.facts.trapped.empty());
    QCOMPARE(*paths.facts.best, 0.0);
}

/// A variable that grows for ever has no end of states.
void TestPaths::tooMuchIsOwnedUpTo()
{
    lesson::Lesson endless = menu("count >= 0", 1);
    endless.vars.entries.push_back({{"count"}, 0.0});
    endless.steps.front().effects.push_back(lesson::parseEffect("count += 1").value);
    const engine::Paths paths = engine::pathsOf(*compiled(endless), 500);
    QVERIFY(!paths.facts.proved);
    QVERIFY(paths.facts.canEnd == Sure::Yes);
    QVERIFY(paths.facts.canFail == Sure::Unknown || paths.facts.canFail == Sure::Yes);
    QVERIFY(paths.facts.closedSteps.empty());
    QVERIFY(paths.states >= 500 && paths.states < 2000);
}

QTEST_APPLESS_MAIN(TestPaths)
#include "tst_paths.moc"
