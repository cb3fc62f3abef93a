#ifndef Q_MOC_RUN
#include "engine/prospects.h"
#include "engine/script.h"
#endif

#include <QTest>

using namespace rapport;

namespace {

lesson::Reply reply(const char *id, double points, const char *next)
{
    lesson::Reply out;
    out.id = {id};
    out.say = {"This."};
    out.score.entries.push_back({{"care"}, points});
    out.next.id = {next};
    return out;
}

lesson::Step step(const char *id, lesson::StepBody body)
{
    return {{id}, {}, {}, {}, {}, {}, {}, std::move(body), {}};
}

/// A call that a bad reply ends at once, and good ones lead through two more turns. `back` leads
/// to the beginning.
std::shared_ptr<const engine::Script> forked()
{
    lesson::Turn first;
    first.line = {"Hello."};
    first.replies = {reply("bad", -1, "done"), reply("good", 2, "second"),
                     reply("again", 0, "one")};
    lesson::Turn second = first;
    second.replies = {reply("short", 0, "done"), reply("long", 0, "third")};
    lesson::Turn third = first;
    third.replies = {reply("only", 1, "done")};
    lesson::Lesson out;
    out.start.id = {"one"};
    out.steps = {step("one", first), step("second", second), step("third", third),
                 step("done", lesson::End{{"Done."}, {}})};
    lesson::Course course;
    course.competencies.entries.push_back({{"care"}, {}});
    return *engine::Script::compile(std::move(out), course, {});
}

} // namespace

/// What can be said of the way ahead from each step.
class TestProspects : public QObject
{
    Q_OBJECT

private slots:
    void carefulWayIsNotCutShort();
};

void TestProspects::carefulWayIsNotCutShort()
{
    const auto script = forked();
    const engine::Prospects ahead = engine::prospects(*script);
    QCOMPARE(ahead.careful, (std::vector<double>{4, 3, 2, 1}));
    QVERIFY(ahead.length[0] < ahead.careful[0]);
    QCOMPARE(ahead.best[0], 3.0);
}

QTEST_GUILESS_MAIN(TestProspects)
#include "tst_prospects.moc"
