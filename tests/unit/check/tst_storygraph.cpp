#ifndef Q_MOC_RUN
#include "check/check.h"
#include "check/graph.h"
#endif

#include <QTest>

using namespace rapport;

namespace {

lesson::Step page(const char *id, const char *next)
{
    return {{id}, {}, {}, {}, {}, {}, {}, lesson::Page{{"Read."}, {}, {}, {}, {}, {{next}}}, {}};
}

lesson::Step end(const char *id)
{
    return {{id}, {}, {}, {}, {}, {}, {}, lesson::End{{"Bye."}, {}}, {}};
}

lesson::Step turn(const char *id, const char *next, std::vector<lesson::Reply> replies)
{
    lesson::Turn body;
    body.speaker = {"customer"};
    body.line = {"Well?"};
    body.next.id = {next};
    body.replies = std::move(replies);
    return {{id}, {}, {}, {}, {}, {}, {}, std::move(body), {}};
}

lesson::Reply reply(const char *id, const char *next)
{
    lesson::Reply out;
    out.id = {id};
    out.say = {"This."};
    out.next.id = {next};
    return out;
}

lesson::Lesson lessonOf(std::vector<lesson::Step> steps)
{
    lesson::Lesson out;
    out.start.id = steps.front().id;
    out.steps = std::move(steps);
    return out;
}

QStringList codesOf(const lesson::Lesson &lesson)
{
    QStringList codes;
    for (const check::Finding &one : check::checkLesson(lesson, {}))
        codes.append(QString::fromStdString(one.code + ' ' + one.step));
    codes.sort();
    return codes;
}

} // namespace

class TestStoryGraph : public QObject
{
    Q_OBJECT

private slots:
    void findsWaysThere();
    void anUnusedNextIsNoWay();
    void aLostNextIsNoWay();
    void manyStepsAreQuick();
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
    QCOMPARE(codesOf(lesson), QStringList({"RP0203 d", "RP0204 c"}));
}

void TestStoryGraph::anUnusedNextIsNoWay()
{
    const lesson::Lesson lesson = lessonOf({turn("a", "end", {reply("x", "a")}), end("end")});
    QCOMPARE(codesOf(lesson), QStringList({"RP0203 end", "RP0204 a"}));
    const lesson::Lesson open =
        lessonOf({turn("a", "end", {reply("x", "a"), reply("y", "")}), end("end")});
    QCOMPARE(codesOf(open), QStringList());
}

void TestStoryGraph::aLostNextIsNoWay()
{
    const lesson::Lesson lesson = lessonOf({page("a", "nowhere"), end("end")});
    QCOMPARE(codesOf(lesson), QStringList({"RP0202 a", "RP0203 end", "RP0204 a"}));
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
