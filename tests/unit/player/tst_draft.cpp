#include "learner/lesson/draft.h"
#include "learner/lesson/rewind.h"
#include "session/sitting.h"
#include "unit/player/kindlessons.h"
#include "unit/player/sittings.h"

#include <QTest>

using namespace rapport;
using namespace rapport::player;

Q_DECLARE_METATYPE(Draft)

/// What is laid out but not handed in, kept as text beside the run; and going back in a run.
class TestDraft : public QObject
{
    Q_OBJECT

private slots:
    void draftComesBack_data();
    void draftComesBack();
    void draftOfAnotherVisitIsLeft();
    void damagedDraftIsNone_data();
    void damagedDraftIsNone();
    void changedStepKeepsWhatFits();
    void sittingIsReadBack();
    void olderSittingsAreRead();
    void draftIsKeptAndResumed();
    void everyTurnCanBeTriedAgain();
};

namespace {

Draft full()
{
    Draft draft;
    draft.taken = {"a", "b"};
    draft.written = "Two\nlines, \"quoted\" and a \\.";
    draft.spoken = true;
    draft.marks = {{Millis(800), Millis(900)}, {Millis(4000), Millis(4000)}};
    return draft;
}

engine::LessonRun runOf(const QByteArray &step)
{
    const SampleCourse course;
    (void)course.write("lessons/call.yaml", kindlessons::before + step + kindlessons::after);
    const format::CourseHead head = course.head();
    auto loaded = *format::loadLesson(head, lesson::LessonId{"call"});
    return {
        *engine::Script::compile(std::move(loaded.lesson), head.course, std::move(loaded.phrases)),
        7};
}

} // namespace

void TestDraft::draftComesBack_data()
{
    QTest::addColumn<QByteArray>("step");
    QTest::addColumn<Draft>("draft");
    QTest::newRow("nothing") << kindlessons::writing << Draft();
    QTest::newRow("all kinds of things") << kindlessons::writing << full();
    Draft order;
    order.order = {"c", "a", "b"};
    QTest::newRow("order") << kindlessons::order << order;
    Draft match;
    match.sorted = {{"told", "joke"}, {"sure", "told"}};
    QTest::newRow("match") << kindlessons::match << match;
}

void TestDraft::draftComesBack()
{
    QFETCH(QByteArray, step);
    QFETCH(Draft, draft);
    const engine::LessonRun run = runOf(step);
    const std::string text = toText(draft, run);
    QCOMPARE(text.empty(), draft == Draft());
    QVERIFY(text.find('\n') == std::string::npos);
    QVERIFY(draftFrom(text, run) == draft);
}

void TestDraft::draftOfAnotherVisitIsLeft()
{
    const std::string text = toText(full(), runOf(kindlessons::writing));
    engine::LessonRun later = runOf(kindlessons::writing);
    QVERIFY(later.answer(engine::Say{"Not now"}));
    QVERIFY(later.answer(engine::Continue{}));
    QVERIFY(draftFrom(text, later) == Draft());
}

void TestDraft::damagedDraftIsNone_data()
{
    QTest::addColumn<QByteArray>("text");
    const QByteArray whole = QByteArray::fromStdString(toText(full(), runOf(kindlessons::writing)));
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("cut") << whole.left(whole.size() / 2);
    QTest::newRow("not an object") << QByteArray("[1]");
    QTest::newRow("bytes") << QByteArray("\xff\x00{", 3);
}

void TestDraft::damagedDraftIsNone()
{
    QFETCH(QByteArray, text);
    QVERIFY(draftFrom(text.toStdString(), runOf(kindlessons::writing)) == Draft());
}

void TestDraft::changedStepKeepsWhatFits()
{
    Draft match;
    match.sorted = {{"told", "joke"}, {"sure", "told"}};
    QByteArray changed = kindlessons::match;
    changed.replace("joke", "jest");
    const Draft left = draftFrom(toText(match, runOf(kindlessons::match)), runOf(changed));
    QCOMPARE(left.sorted, (QHash<QString, QString>{{"sure", "told"}}));
    Draft order;
    order.order = {"c", "a", "b"};
    QByteArray longer = kindlessons::order;
    longer.replace("{id: b, text: Ask}", "{id: b, text: Ask}\n      - {id: d, text: Wait}");
    QVERIFY(draftFrom(toText(order, runOf(kindlessons::order)), runOf(longer)).order.isEmpty());
}

void TestDraft::sittingIsReadBack()
{
    for (const std::string draft : {"", "{\"for\":\"one#1\"}"}) {
        const Sitting sitting =
            sittingFrom(toText(Sitting{Millis(1234), 0.5, draft, "run\nof lines\n"}));
        QCOMPARE(sitting.elapsed, Millis(1234));
        QCOMPARE(sitting.draft, draft);
        QCOMPARE(sitting.run, "run\nof lines\n");
    }
}

void TestDraft::olderSittingsAreRead()
{
    const Sitting alone = sittingFrom("rapport-run 1\nx\n");
    QCOMPARE(alone.run, "rapport-run 1\nx\n");
    QVERIFY(alone.draft.empty() && alone.elapsed == Millis(0));
    const Sitting timed = sittingFrom("elapsed 50\nrapport-run 1\n");
    QCOMPARE(timed.run, "rapport-run 1\n");
    QCOMPARE(timed.elapsed, Millis(50));
    // A draft of a version to come is left out, and nothing else with it.
    const Sitting newer = sittingFrom("elapsed 50\ndraft 2 what\nrapport-run 1\n");
    QCOMPARE(newer.run, "rapport-run 1\n");
    QVERIFY(newer.draft.empty());
    QVERIFY(sittingFrom("elapsed 50\ndraft 1").run.empty());
}

void TestDraft::draftIsKeptAndResumed()
{
    Sittings sittings("sqlite");
    {
        Result<LessonSession> session = sittings.sitDown();
        QVERIFY(answerUntil(*session, "buckets"));
        session->setDraft("{\"some\":1}");
        QVERIFY(session->save());
    }
    Result<LessonSession> again = sittings.sitDown();
    QCOMPARE(again->draft(), "{\"some\":1}");
    sittings.failing().failAt(1);
    QVERIFY(!again->answer(goodAnswers().at(4), "left"));
    QCOMPARE(again->draft(), "{\"some\":1}");
    QVERIFY(again->answer(goodAnswers().at(4), "left"));
    QCOMPARE(again->draft(), "left");
    QCOMPARE(sittings.sitDown()->draft(), "left");
}

void TestDraft::everyTurnCanBeTriedAgain()
{
    Sittings sittings("memory");
    Result<LessonSession> session = sittings.sitDown();
    std::vector<engine::State> before;
    for (const engine::Answer &answer : goodAnswers()) {
        const engine::State state = session->run().state();
        sittings.clock.advance(Millis(1500));
        QVERIFY(session->advance(Millis(1500)));
        QVERIFY(session->answer(answer));
        if (session->run().state().visits.size() > state.visits.size())
            before.push_back(state);
    }
    const engine::LessonRun &whole = session->run();
    QVERIFY(whole.finished());
    QCOMPARE(before.size(), whole.state().visits.size());
    for (std::size_t i = 0; i < before.size(); ++i) {
        auto run = rewound(whole, i);
        QVERIFY(run);
        QCOMPARE(run->state().step, before[i].step);
        QVERIFY(run->state().phase == engine::Phase::Asking);
        QCOMPARE(run->state().earned, before[i].earned);
        QCOMPARE(run->state().visits.size(), i);
        QVERIFY(run->answer(whole.state().visits[i].answer));
    }
    QVERIFY(!rewound(whole, before.size()));
    const QString words = comparison(whole, whole);
    QVERIFY2(words.contains("Score then: 100%, now: 100%") && words.contains("not recorded"),
             qPrintable(words));
}

QTEST_GUILESS_MAIN(TestDraft)
#include "tst_draft.moc"
