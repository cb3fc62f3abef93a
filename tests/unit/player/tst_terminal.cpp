#include "cli/terminal.h"
#include "unit/player/sittings.h"

#include <QTest>

#include <sstream>

using namespace rapport;
using namespace rapport::player;

namespace {

/// What a learner who typed this saw, and what was kept of it.
struct Evening
{
    Result<void> played;
    std::string shown;
    engine::State state;
    records::AttemptId attempt;

    [[nodiscard]] bool shows(const std::string &text) const
    {
        return shown.find(text) != std::string::npos;
    }
    [[nodiscard]] int count(const std::string &text) const
    {
        int found = 0;
        for (std::size_t at = 0; (at = shown.find(text, at)) != std::string::npos; ++at)
            ++found;
        return found;
    }
};

Evening type(Sittings &sittings, const std::string &keys)
{
    Result<LessonSession> session = sittings.sitDown();
    std::istringstream in(keys);
    std::ostringstream out;
    Result<void> played = Terminal(in, out, sittings.clock).play(*session);
    return {played, out.str(), session->run().state(), session->attempt()};
}

// Up to each step, typed.
const std::string toTurn = "\n";
const std::string toChoice = toTurn + "1\n";
const std::string toSort = toChoice + "1 2\n\n";
const std::string toPair = toSort + "1\n2\n\n";

/// The number under which the pair's do is shown, which the seed decides.
std::string pairDo(const Evening &evening)
{
    return evening.shows("1 I am listening.") ? "1\n" : "2\n";
}

} // namespace

/// A lesson by typed numbers.
class TestTerminal : public QObject
{
    Q_OBJECT

private slots:
    void wholeLesson();
    void wrongNumbersAreAskedAgain_data();
    void wrongNumbersAreAskedAgain();
    void leavingKeepsThePlace_data();
    void leavingKeepsThePlace();
    void halfASortIsNoAnswer();
    void severalNumbersInAnyOrder_data();
    void severalNumbersInAnyOrder();
    void waitingRunsTheClock();
    void silenceLosesTheCaller();
    void explanationIsShownAgain();
    void changedLessonIsTold();
    void answerThatCannotBeKeptEndsTheLesson();

private:
    static std::string toHold();
};

std::string TestTerminal::toHold()
{
    Sittings sittings("memory");
    return toPair + pairDo(type(sittings, toPair)) + "\n";
}

void TestTerminal::wholeLesson()
{
    Sittings sittings("memory");
    const Evening evening = type(sittings, toHold() + "1\n1\n2\n1\n");
    QVERIFY(evening.played);
    QVERIFY(evening.state.phase == engine::Phase::Finished);
    QCOMPARE((*sittings.store().completion(evening.attempt))->record.score, 100.0);
    for (const char *text :
         {"Somebody rings.", "Rosa: I already told all of this.",
          "1 You should not have to repeat it.", "2 You should have called sooner.",
          "Do: It takes the work off her.", "What helped?", "3 Naming the fee", "She was spared.",
          "Poor you.: sympathy. It looks down.", "She waits.", "An order never calmed anybody.",
          "You have to ask the desk.", "The desk is ringing.", "She thanks you."})
        QVERIFY2(evening.shows(text), text);
    QVERIFY(!evening.shows("left off"));
    QVERIFY(!evening.shows("Type "));
}

void TestTerminal::wrongNumbersAreAskedAgain_data()
{
    QTest::addColumn<QByteArray>("typed");
    for (const char *typed : {"0", "3", "-1", "+1", "1.", "one", "1 2", "", " ", "01234", "0x1",
                              "99999999999999999999", "\xc2\xb9", "\xff"})
        QTest::newRow(*typed ? typed : "nothing") << QByteArray(typed);
}

void TestTerminal::wrongNumbersAreAskedAgain()
{
    QFETCH(QByteArray, typed);
    Sittings sittings("memory");
    const Evening evening = type(sittings, toTurn + typed.toStdString() + "\n2\n");
    QVERIFY(evening.shows("Type a number from 1 to 2, or q to leave"));
    const auto responses = *sittings.store().responses(evening.attempt);
    QCOMPARE(responses.size(), std::size_t(1));
    QCOMPARE(responses.front().answer, "pick blame");
}

void TestTerminal::leavingKeepsThePlace_data()
{
    QTest::addColumn<QByteArray>("typed");
    QTest::addColumn<QByteArray>("step");
    const std::vector<std::pair<const char *, std::string>> places{
        {"hello", ""},        {"told", toTurn},
        {"helped", toChoice}, {"helped", toChoice + "1 2\n"},
        {"buckets", toSort},  {"words", toPair},
        {"desk", toHold()},   {"desk", toHold() + "1\n1\n2\n"}};
    for (const QByteArray &way : {QByteArray(), QByteArray("q\n"), QByteArray("quit\n")}) {
        for (const auto &[step, typed] : places)
            QTest::addRow("%s after %d keys, %s", step, int(typed.size()),
                          way.isEmpty() ? "at the end" : way.trimmed().constData())
                << QByteArray::fromStdString(typed) + way << QByteArray(step);
    }
}

void TestTerminal::leavingKeepsThePlace()
{
    QFETCH(QByteArray, typed);
    QFETCH(QByteArray, step);
    Sittings sittings("memory");
    const Evening evening = type(sittings, typed.toStdString());
    QVERIFY(evening.played);
    QVERIFY(evening.shows("Your answers and your place are kept. Play again to go on."));
    const Result<LessonSession> again = sittings.sitDown();
    QVERIFY(again->resumed());
    QVERIFY(again->run().state() == evening.state);
    QCOMPARE(again->run().current().step->id.value, step.toStdString());
}

void TestTerminal::halfASortIsNoAnswer()
{
    Sittings sittings("memory");
    const Evening half = type(sittings, toSort + "1\nq\n");
    QCOMPARE(sittings.store().responses(half.attempt)->size(), std::size_t(2));
    const Evening whole = type(sittings, "2\n7\n2\n");
    QCOMPARE(whole.count("Type a number from 1 to 2"), 1);
    QVERIFY(whole.shows("1  Sympathy") && whole.shows("2  Empathy"));
    const auto responses = *sittings.store().responses(whole.attempt);
    QCOMPARE(responses.back().answer, "place pity=empathy pace=empathy");
    QCOMPARE(responses.back().score, 1.0);
}

void TestTerminal::severalNumbersInAnyOrder_data()
{
    QTest::addColumn<QByteArray>("typed");
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("in order") << QByteArray("1 2") << QByteArray("pick notes leave");
    QTest::newRow("backwards") << QByteArray("2 1") << QByteArray("pick notes leave");
    QTest::newRow("one twice") << QByteArray("1  2 1 ") << QByteArray("pick notes leave");
    QTest::newRow("one alone") << QByteArray("3") << QByteArray("pick fee");
    QTest::newRow("one wrong") << QByteArray("1 4\n2 3") << QByteArray("pick leave fee");
}

void TestTerminal::severalNumbersInAnyOrder()
{
    QFETCH(QByteArray, typed);
    QFETCH(QByteArray, answer);
    Sittings sittings("memory");
    const Evening evening = type(sittings, toChoice + typed.toStdString() + "\n");
    const auto responses = *sittings.store().responses(evening.attempt);
    QCOMPARE(responses.back().answer, answer.toStdString());
    QCOMPARE(evening.count("Type one or more numbers from 1 to 3"), typed.contains('4') ? 1 : 0);
}

void TestTerminal::waitingRunsTheClock()
{
    Sittings sittings("memory");
    const Evening evening = type(sittings, toHold() + "2\n2\n2\n1\n");
    QVERIFY(evening.shows("2 Wait 15 seconds"));
    QVERIFY(evening.shows("On hold for 0:15 in all."));
    QVERIFY(evening.shows("On hold for 0:30 in all."));
    QVERIFY(evening.shows("Nobody has spoken to the caller for 0:30."));
    QVERIFY(evening.state.phase == engine::Phase::Finished);
    // Not asked first; not longer than the policy lets her wait.
    QCOMPARE((*sittings.store().completion(evening.attempt))->record.competencies.back().earned,
             2.0);
}

void TestTerminal::silenceLosesTheCaller()
{
    Sittings sittings("memory");
    const Evening evening = type(sittings, toHold() + "2\n2\n2\n2\n2\n");
    QVERIFY(evening.shows("She hung up."));
    const auto completion = *sittings.store().completion(evening.attempt);
    QCOMPARE(completion->record.ending, "gone");
    QVERIFY(completion->record.result == records::Outcome::Failed);
}

void TestTerminal::explanationIsShownAgain()
{
    Sittings sittings("memory");
    const Evening before = type(sittings, toChoice + "3\n");
    QVERIFY(before.shows("Don't.\n"));
    QVERIFY(before.shows("Nobody asked."));
    const Evening after = type(sittings, "\n");
    QVERIFY(after.shows("You go on where you left off."));
    QVERIFY(after.shows("Don't.\n"));
    QVERIFY(after.shows("Nobody asked."));
    QVERIFY(after.shows("Which is which?"));
    QVERIFY(!after.shows("What helped?"));
}

void TestTerminal::changedLessonIsTold()
{
    Sittings sittings("memory");
    QVERIFY(type(sittings, toChoice).played);
    QVERIFY(sittings.course.change("What helped?", "What was of help?"));
    const Evening after = type(sittings, "");
    QVERIFY(after.shows("This lesson has changed since you left it."));
    QVERIFY(after.shows("What was of help?"));
}

void TestTerminal::answerThatCannotBeKeptEndsTheLesson()
{
    Sittings sittings("memory");
    Result<LessonSession> session = sittings.sitDown();
    sittings.failing().failAt(2);
    std::istringstream in(toSort);
    std::ostringstream out;
    const Result<void> played = Terminal(in, out, sittings.clock).play(*session);
    QVERIFY(!played);
    QVERIFY(played.error().fault == Fault::World);
    QCOMPARE(session->run().current().step->id.value, "told");
    QVERIFY(out.str().find("What helped?") == std::string::npos);
    QVERIFY(sittings.store().responses(session->attempt())->empty());
}

QTEST_GUILESS_MAIN(TestTerminal)
#include "tst_terminal.moc"
