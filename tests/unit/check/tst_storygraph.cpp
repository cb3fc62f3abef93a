#ifndef Q_MOC_RUN
#include "check/graph.h"
#include "unit/check/samples.h"
#endif

#include <QTest>

using namespace rapport;

using namespace check::samples;

class TestStoryGraph : public QObject
{
    Q_OBJECT

private slots:
    void findsWaysThere();
    void anUnusedNextIsNoWay();
    void aLostNextIsNoWay();
    void loopsWithAWayOutAreNoTraps();
    void aLoopIsToldOnce();
    void whatOnlyMistakesLeadTo();
    void manyStepsAreQuick();
    void aLongLoopIsFound();
};

void TestStoryGraph::findsWaysThere()
{
    const lesson::Lesson lesson =
        lessonOf({page("a", "b"), turn("b", "", {reply("x", "end"), reply("y", "c")}),
                  page("c", "c"), page("d", "end"), end("end")});
    const check::StoryGraph graph(lesson);
    QCOMPARE(graph.find("c"), 2);
    QCOMPARE(graph.find("nowhere"), -1);
    QVERIFY((graph.reachable() == std::vector<bool>{true, true, true, false, true}));
    QVERIFY((graph.ends() == std::vector<bool>{true, true, false, true, true}));
    QCOMPARE(codesOf(lesson), QStringList({"RP0203 d", "RP0285 c"}));
}

void TestStoryGraph::anUnusedNextIsNoWay()
{
    const lesson::Lesson lesson = lessonOf({turn("a", "end", {reply("x", "a")}), end("end")});
    QCOMPARE(codesOf(lesson), QStringList({"RP0203 end", "RP0285 a"}));
    const lesson::Lesson open =
        lessonOf({turn("a", "end", {reply("x", "a"), reply("y", "")}), end("end")});
    QCOMPARE(codesOf(open), QStringList());
}

void TestStoryGraph::aLostNextIsNoWay()
{
    const lesson::Lesson lesson = lessonOf({page("a", "nowhere"), end("end")});
    QCOMPARE(codesOf(lesson), QStringList({"RP0202 a", "RP0203 end", "RP0204 a"}));
}

void TestStoryGraph::loopsWithAWayOutAreNoTraps()
{
    const lesson::Lesson lesson =
        lessonOf({page("a", "b"), turn("b", "", {reply("x", "a"), reply("y", "end")}),
                  page("lone", "lone"), end("end")});
    const auto traps = check::StoryGraph(lesson).traps();
    QCOMPARE(traps.size(), 1U);
    QVERIFY((traps[0] == std::vector<std::uint32_t>{2}));
    QCOMPARE(codesOf(lesson), QStringList({"RP0203 lone"}));
}

void TestStoryGraph::aLoopIsToldOnce()
{
    const lesson::Lesson lesson =
        lessonOf({turn("a", "", {reply("x", "b"), reply("y", "end")}), page("b", "c"),
                  page("c", "d"), page("d", "b"), end("end")});
    QCOMPARE(codesOf(lesson), QStringList({"RP0285 b"}));
    const auto findings = check::checkLesson(lesson, {});
    QCOMPARE(findings.front().message, std::string("No way leads out of a loop of b, c, d."));
}

void TestStoryGraph::whatOnlyMistakesLeadTo()
{
    const lesson::Lesson lesson = lessonOf(
        {turn("a", "", {reply("x", "b"), reply("y", "c", lesson::Grade::Dont)}), page("b", "end"),
         turn("c", "", {reply("x", "end"), reply("y", "lost", lesson::Grade::Dont)}), end("end"),
         end("lost", lesson::Outcome::Lost)});
    const check::StoryGraph graph(lesson);
    QVERIFY(
        (graph.reachableWithoutMistakes() == std::vector<bool>{true, true, false, true, false}));
    QVERIFY((graph.endsWell() == std::vector<bool>{true, true, true, true, false}));
    // The second mistake may lose the call; the first may not.
    QVERIFY(!codesOf(lesson).contains("RP0292 c"));
    QVERIFY(!codesOf(lesson).contains("RP0292 a"));
    const lesson::Lesson harsh =
        lessonOf({turn("a", "", {reply("x", "end"), reply("y", "lost", lesson::Grade::Dont)}),
                  end("end"), end("lost", lesson::Outcome::Lost)});
    QVERIFY(codesOf(harsh).contains("RP0292 a"));
}

void TestStoryGraph::aLongLoopIsFound()
{
    std::vector<lesson::Step> steps;
    for (int i = 0; i < 100'000; ++i)
        steps.push_back(page(("s" + std::to_string(i)).c_str(),
                             ("s" + std::to_string((i + 1) % 100'000)).c_str()));
    const lesson::Lesson lesson = lessonOf(std::move(steps));
    const auto traps = check::StoryGraph(lesson).traps();
    QCOMPARE(traps.size(), 1U);
    QCOMPARE(traps[0].size(), 100'000U);
}

void TestStoryGraph::manyStepsAreQuick()
{
    std::vector<lesson::Step> steps;
    for (int i = 0; i < 100'000; ++i)
        steps.push_back(
            page(("s" + std::to_string(i)).c_str(), ("s" + std::to_string(i + 1)).c_str()));
    steps.push_back(end("s100000"));
    const lesson::Lesson lesson = lessonOf(std::move(steps));
    const check::StoryGraph graph(lesson);
    const std::vector<bool> reachable = graph.reachable();
    QCOMPARE(std::ranges::count(reachable, true), 100'001);
    const std::vector<bool> ends = graph.ends();
    QCOMPARE(std::ranges::count(ends, true), 100'001);
}

QTEST_APPLESS_MAIN(TestStoryGraph)
#include "tst_storygraph.moc"
