#ifndef Q_MOC_RUN
#include "engine/lessonrun.h"
#include "engine/savedrun.h"
#endif

#include <QTest>

using namespace rapport;
using lesson::HoldMove;
using std::chrono::seconds;

namespace {

lesson::HoldAction action(const char *id, HoldMove move)
{
    lesson::HoldAction out;
    out.id = {id};
    out.move = move;
    out.say = {"This."};
    return out;
}

/// A hold with every action, each rule of its policy worth a point.
lesson::Lesson holdLesson()
{
    lesson::Hold hold;
    hold.text = {"Ring."};
    hold.policy = {true, lesson::Prediction::Forbid, true, seconds(60), seconds(150), {}};
    hold.patience = seconds(90);
    hold.answered = seconds(100);
    hold.score.entries.push_back({{"control"}, 1});
    hold.actions = {action("ask", HoldMove::Ask),      action("hold", HoldMove::Hold),
                    action("promise", HoldMove::Hold), action("news", HoldMove::Update),
                    action("back", HoldMove::Return),  action("later", HoldMove::Callback),
                    action("over", HoldMove::Transfer)};
    hold.actions[0].offersCallback = true;
    hold.actions[2].predicts = seconds(120);
    hold.actions[3].score.entries.push_back({{"empathy"}, 1});
    hold.next.id = {"done"};
    hold.lost.id = {"gone"};
    lesson::Lesson out;
    out.start.id = {"wait"};
    out.meters.entries.push_back(
        {{"mood"}, {50, 0, 100, {}, {}, true, {}, {-1, seconds(10), false}, {}}});
    out.steps.push_back({{"wait"}, {}, {}, {}, {}, {}, {}, std::move(hold), {}});
    out.steps.push_back({{"done"}, {}, {}, {}, {}, {}, {}, lesson::End{{"Done."}, {}}, {}});
    out.steps.push_back(
        {{"gone"}, {}, {}, {}, {}, {}, {}, lesson::End{{"Gone."}, lesson::Outcome::Lost}, {}});
    return out;
}

engine::LessonRun start()
{
    return {*engine::Script::compile(holdLesson(), {}, {}), 1};
}

QString offered(const engine::LessonRun &run)
{
    QStringList ids;
    for (const engine::Way *way : run.ways())
        ids.append(QString::fromStdString(way->id->value));
    return ids.join(' ') + (run.canWait() ? " wait" : "");
}

/// Takes actions by name; a number lets that many seconds pass. Returns the points.
double take(engine::LessonRun &run, std::initializer_list<const char *> moves)
{
    double gained = 0;
    for (const char *move : moves) {
        const int time = QByteArray(move).toInt();
        if (time > 0)
            gained += run.advance(seconds(time)).gained;
        else if (const auto reaction = run.answer(engine::pick({move})))
            gained += reaction->gained;
        else
            gained -= 1000;
    }
    return gained;
}

} // namespace

class TestHold : public QObject
{
    Q_OBJECT

private slots:
    void offersWhatMakesSense();
    void everyRuleCanBeKept();
    void everyRuleCanBeBroken();
    void patienceRunsOut();
    void moodDriftsOnHoldAlone();
    void actionsCountOnce();
    void isLeftWhereNothingCanBeDone();
    void hostileSavedRuns_data();
    void hostileSavedRuns();
    void impossibleSavedRunsBeginAgain();
};

void TestHold::offersWhatMakesSense()
{
    engine::LessonRun run = start();
    QCOMPARE(offered(run), "ask hold promise later over");
    take(run, {"ask"});
    QCOMPARE(offered(run), "hold promise later over");
    take(run, {"hold"});
    QCOMPARE(offered(run), "news back later over wait");
    take(run, {"50", "news", "55"});
    QCOMPARE(offered(run), "back later over wait");
}

void TestHold::everyRuleCanBeKept()
{
    engine::LessonRun run = start();
    QCOMPARE(take(run, {"ask", "hold", "50", "news", "50", "back"}), 6.0);
    QCOMPARE(run.current().step->id.value, std::string("done"));
    QVERIFY(run.finished());
}

void TestHold::everyRuleCanBeBroken()
{
    engine::LessonRun run = start();
    QCOMPARE(take(run, {"promise", "80", "news", "80", "back"}), 1.0);
    QCOMPARE(run.current().step->id.value, std::string("done"));
}

void TestHold::patienceRunsOut()
{
    engine::LessonRun run = start();
    take(run, {"hold", "89"});
    QVERIFY(!run.finished());
    const engine::Reaction reaction = run.advance(seconds(500));
    QVERIFY(reaction.leftStep && reaction.finished);
    QCOMPARE(run.current().step->id.value, std::string("gone"));
    QVERIFY(run.state().callTime == seconds(90));
    QVERIFY(!run.result().passed);
}

void TestHold::moodDriftsOnHoldAlone()
{
    engine::LessonRun run = start();
    take(run, {"30"});
    QCOMPARE(run.state().numbers[0], 50.0);
    take(run, {"hold", "30"});
    QCOMPARE(run.state().numbers[0], 47.0);
    QVERIFY(run.state().callTime == seconds(60));
}

void TestHold::actionsCountOnce()
{
    engine::LessonRun run = start();
    QCOMPARE(take(run, {"hold", "10", "news", "10", "news"}), 1.0);
}

void TestHold::isLeftWhereNothingCanBeDone()
{
    lesson::Lesson lesson = holdLesson();
    std::get<lesson::Hold>(lesson.steps[0].body).actions.resize(1);
    engine::LessonRun run(*engine::Script::compile(lesson, {}, {}), 1);
    QVERIFY(!run.canContinue());
    take(run, {"ask"});
    QVERIFY(run.canContinue());
    QVERIFY(run.answer(engine::Continue{}).ok());
    QCOMPARE(run.current().step->id.value, std::string("done"));
}

void TestHold::hostileSavedRuns_data()
{
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const char *text) { QTest::newRow(name) << text; };
    row("nothing", "");
    row("a newer version", "rapport-run 3\nstep wait\n");
    row("no step", "rapport-run 1\n");
    row("endless time", "rapport-run 1\nstep wait\nphase 0\ncall 9223372036854775807\n");
    row("time before the call", "rapport-run 1\nstep wait\nphase 0\nhold 1 -5 0\n");
    row("no number", "rapport-run 1\nstep wait\nphase 0\nnumber mood nan\n");
    row("an unknown line", "rapport-run 1\nstep wait\nphase 0\nfoo\n");
    row("no answer", "rapport-run 1\nstep wait\nphase 0\nvisit wait 0 0 0 0 0 shout\n");
    row("no grade", "rapport-run 1\nstep wait\nphase 0\nvisit wait 9 0 0 0 0 wait\n");
}

void TestHold::hostileSavedRuns()
{
    QFETCH(QString, text);
    const auto script = *engine::Script::compile(holdLesson(), {}, {});
    const auto run = engine::resume(script, text.toStdString());
    QVERIFY(!run.ok());
    QVERIFY(run.error().fault == Fault::Content);
    QVERIFY(!run.error().sentence().empty());
}

void TestHold::impossibleSavedRunsBeginAgain()
{
    const auto script = *engine::Script::compile(holdLesson(), {}, {});
    for (const char *text :
         {"rapport-run 1\nstep nowhere\n", "rapport-run 1\nstep wait\nphase 1\nthen done\n",
          "rapport-run 1\nstep done\nphase 0\n", "rapport-run 1\nstep wait\nphase 2\n"}) {
        const auto again = engine::resume(script, text);
        QVERIFY2(again.ok(), text);
        QVERIFY2(!again->notice.empty(), text);
        QCOMPARE(again->run.current().step->id.value, "wait");
        QVERIFY(again->run.state().phase == engine::Phase::Asking);
    }
}

QTEST_APPLESS_MAIN(TestHold)
#include "tst_hold.moc"
