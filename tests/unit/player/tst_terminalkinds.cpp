#include "cli/terminal.h"
#include "unit/player/kindlessons.h"
#include "unit/player/sittings.h"

#include <QTest>

#include <sstream>

using namespace rapport;
using namespace rapport::player;
using namespace kindlessons;

namespace {

/// A learner who takes their time over each line.
class SlowHand : public std::streambuf
{
public:
    SlowHand(ManualClock &clock, Millis perLine, const std::string &typed)
        : m_clock(clock)
        , m_perLine(perLine)
        , m_lines(typed)
    {}

protected:
    int_type underflow() override
    {
        if (!std::getline(m_lines, m_line))
            return traits_type::eof();
        m_clock.advance(m_perLine);
        m_line += '\n';
        setg(m_line.data(), m_line.data(), m_line.data() + m_line.size());
        return traits_type::to_int_type(m_line.front());
    }

private:
    ManualClock &m_clock;
    Millis m_perLine;
    std::istringstream m_lines;
    std::string m_line;
};

struct Evening
{
    std::string shown;
    engine::State state;
    std::vector<records::Response> responses;

    [[nodiscard]] bool shows(const std::string &text) const
    {
        return shown.find(text) != std::string::npos;
    }
    [[nodiscard]] std::string answer() const
    {
        return responses.empty() ? std::string() : responses.back().answer;
    }
    /// The number under which something is offered.
    [[nodiscard]] std::string numberOf(const std::string &text) const
    {
        const std::size_t at = shown.find(' ' + text + '\n');
        const std::size_t line = shown.rfind('\n', at);
        return at == std::string::npos ? "none" : shown.substr(line + 3, at - line - 3);
    }
};

} // namespace

/// Every kind of step that is answered otherwise than by picking one way, by typed lines.
class TestTerminalKinds : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void orderIsTyped();
    void orderWantsEveryNumberOnce();
    void matchIsTypedPairByPair();
    void spotsAreTyped();
    void nothingToFindIsAnAnswer();
    void replyIsWritten();
    void judgementIsCompared();
    void speechIsCheckedByTheLearner();
    void recordingIsReadUpToItsQuestion();
    void recordingGoesOnWhereItWasLeft();
    void recordingWithoutWords();
    void timeRunsWhileTyping();
    void moreTimeIsKept();
    void noTimePressure();
    void leavingKeepsThePlace_data();
    void leavingKeepsThePlace();

private:
    void teach(const QByteArray &steps);
    Evening type(const std::string &keys, Millis perLine = Millis(1000), double allowance = -1);

    std::unique_ptr<Sittings> m_sittings;
};

void TestTerminalKinds::init()
{
    m_sittings = std::make_unique<Sittings>("memory");
}

void TestTerminalKinds::teach(const QByteArray &steps)
{
    QVERIFY(m_sittings->course.write("lessons/call.yaml", before + steps + after));
    QVERIFY(m_sittings->course.write("media/call.vtt", captions));
}

Evening TestTerminalKinds::type(const std::string &keys, Millis perLine, double allowance)
{
    Result<LessonSession> session = m_sittings->sitDown();
    if (!session)
        return {session.error().sentence(), {}, {}};
    if (allowance >= 0)
        session->allowTime(allowance);
    SlowHand hand(m_sittings->clock, perLine, keys);
    std::istream in(&hand);
    std::ostringstream out;
    const Result<void> played = Terminal(in, out, m_sittings->clock).play(*session);
    return {played ? out.str() : played.error().sentence(), session->run().state(),
            *m_sittings->store().responses(session->attempt())};
}

void TestTerminalKinds::orderIsTyped()
{
    teach(order);
    const Evening shown = type("q\n");
    std::string typed;
    for (const char *item : {"Ask", "Listen", "Act"})
        typed += shown.numberOf(item) + ' ';
    const Evening evening = type(typed + "\n\n");
    QCOMPARE(evening.answer(), "arrange b a c");
    QVERIFY(evening.shows("Put them in order.") && evening.shows("That was all."));
    QVERIFY(evening.shows("Out of order: Ask"));
    QVERIFY(evening.shows("Comes straight after: Listen"));
}

void TestTerminalKinds::orderWantsEveryNumberOnce()
{
    teach(order);
    for (const char *typed : {"1 2", "1 2 2", "1 2 4", "", "1 2 3 3", "a b c"}) {
        const Evening evening = type(std::string(typed) + "\nq\n");
        QVERIFY2(evening.shows("Type every number from 1 to 3 once, in the right order"), typed);
        QVERIFY(evening.responses.empty());
    }
}

void TestTerminalKinds::matchIsTypedPairByPair()
{
    teach(match);
    const Evening shown = type("q\n");
    const std::string tired = shown.numberOf("She is tired");
    const std::string joke = shown.numberOf("She is joking");
    const Evening evening = type(tired + "\n" + tired + "\n" + joke + "\n\n");
    QVERIFY(evening.shows("That one is used already."));
    QCOMPARE(evening.answer(), "place told=told sure=joke");
    QCOMPARE(evening.responses.back().score, 1.0);
    QVERIFY(evening.shows("Right: I told all of this. belongs to: She is tired. It was the third"));
    QVERIFY(evening.shows("Wrong: Are you sure? belongs to: She is afraid"));
    QVERIFY(evening.shows("Belongs to nothing: She is joking. Nothing is funny to her."));
}

void TestTerminalKinds::spotsAreTyped()
{
    teach(spot);
    const Evening evening = type("4 1 4\n\n");
    QVERIFY(evening.shows("Rosa:") && evening.shows("1 It was taken on Friday,") &&
            evening.shows("4 you should have rung,"));
    QCOMPARE(evening.answer(), "pick caller_0 agent_1");
    QVERIFY(evening.shows("Found: “you should have rung”. It blames her."));
    QVERIFY(evening.shows("Better: I'm glad you rang."));
    QVERIFY(evening.shows("Nothing to find there: “It was taken on Friday,”"));
}

void TestTerminalKinds::nothingToFindIsAnAnswer()
{
    teach(spot);
    const Evening evening = type("6\n\n\n");
    QVERIFY(evening.shows("Type numbers from 1 to 5, or nothing, or q to leave"));
    QCOMPARE(evening.responses.size(), std::size_t(1));
    QCOMPARE(evening.answer(), "pick");
    QVERIFY(evening.shows("Missed: “you should have rung”"));
}

void TestTerminalKinds::replyIsWritten()
{
    teach(writing);
    const Evening evening = type("  \nI am sorry, quite sorry.\n\n");
    QVERIFY(evening.shows("Type your reply on one line, 4 to 30 words."));
    QVERIFY(evening.shows("Type a reply, or q to leave"));
    QCOMPARE(evening.answer(), "say I am sorry, quite sorry.");
    QVERIFY(evening.shows("Kept: It names the burden"));
    QVERIFY(evening.shows("Kept: It blames nobody"));
    QVERIFY(evening.shows("One way to say it: I'm sorry that you had to wait."));

    init();
    teach(writing);
    const Evening worse = type("you should have rung\n\n");
    QVERIFY(worse.shows("Not yet: It names the burden"));
    QVERIFY(worse.shows("Not yet: It blames nobody"));
}

void TestTerminalKinds::judgementIsCompared()
{
    teach(rate);
    const Evening evening = type("2\n\n");
    QCOMPARE(evening.answer(), "pick high");
    QCOMPARE(evening.responses.back().score, 1.0);
    QVERIFY(evening.shows("Not at all: 6\n") && evening.shows("Fully: 3 (your choice)"));
    QVERIFY(evening.shows("Nobody named what she said."));
}

void TestTerminalKinds::speechIsCheckedByTheLearner()
{
    teach(speak);
    const Evening evening = type("\n2\n\n");
    QVERIFY(evening.shows("After “sorry” leave at least 1.5 seconds of silence."));
    QVERIFY(evening.shows("Nowhere else fall silent for longer than 4 seconds."));
    QVERIFY(evening.shows("Speak at 110 to 150 words a minute."));
    const std::size_t said = evening.shown.find("Say it aloud, then press Enter.");
    QVERIFY(said < evening.shown.find("One way to say it: I'm so sorry."));
    QCOMPARE(evening.answer(), "speech me");
    QVERIFY(evening.shows("For next time: I was silent. Grief needs room."));
    QVERIFY(evening.shows("You did: I left myself out. It is her loss."));
}

void TestTerminalKinds::recordingIsReadUpToItsQuestion()
{
    teach(clip);
    const Evening first = type("q\n");
    QVERIFY(first.shows("Listen to her.") && first.shows("2 0:04 Rosa: It's silly."));
    QVERIFY(first.shows("What did you hear?") && first.shows("1 That it is hard to say"));
    QVERIFY(!first.shows("I know exactly"));
    const Evening evening = type("1\n\n2 3\n\n");
    QVERIFY(evening.shows("Do: That it is hard to say She called it silly."));
    QVERIFY(evening.shows("3 0:08 Ana: I know exactly how that feels."));
    QVERIFY(evening.shows("Mark where he speaks of himself."));
    QCOMPARE(evening.answer(), "mark 4000-7000 8000-12000");
    QVERIFY(evening.shows("Found: 0:09 He takes over. Her story is gone."));
    QVERIFY(evening.shows("Better: Tell me."));
    QVERIFY(evening.shows("Nothing to find there: 0:04"));
}

/// Lines read before are numbered anew, so that they can be marked.
void TestTerminalKinds::recordingGoesOnWhereItWasLeft()
{
    teach(clip);
    QVERIFY(type("1\n").shows("She called it silly."));
    const Evening evening = type("\n3\n\n");
    QVERIFY(evening.shows("1 0:00 Rosa: Good morning.") && evening.shows("4 0:14"));
    QCOMPARE(evening.answer(), "mark 8000-12000");
}

void TestTerminalKinds::recordingWithoutWords()
{
    teach(clip);
    QVERIFY(m_sittings->course.write("media/call.vtt", "WEBVTT\n"));
    const Evening evening = type("1\n\n1\n\n\n");
    QVERIFY(evening.shows("The words of this recording are not written down."));
    QCOMPARE(evening.answer(), "mark");
}

void TestTerminalKinds::timeRunsWhileTyping()
{
    teach(order);
    const Evening inTime = type("1 2 3\n\n", Millis(19'000));
    QVERIFY(inTime.shows("You have 0:20 to answer."));
    QVERIFY(inTime.answer().starts_with("arrange"));

    init();
    teach(order);
    const Evening late = type("1 2 3\n", Millis(20'000));
    QVERIFY(late.shows("The time is up.") && late.shows("Nobody is there any more."));
    QCOMPARE(late.answer(), "time-up");
}

void TestTerminalKinds::moreTimeIsKept()
{
    teach(order);
    QVERIFY(type("q\n", Millis(0), 1.5).shows("You have 0:30 to answer."));
    const Evening evening = type("1 2 3\n\n", Millis(29'000));
    QVERIFY(evening.shows("You have 0:30 to answer."));
    QVERIFY(evening.answer().starts_with("arrange"));
}

void TestTerminalKinds::noTimePressure()
{
    teach(order);
    const Evening evening = type("1 2 3\n\n", Millis(500'000), 0);
    QVERIFY(!evening.shows("to answer."));
    QVERIFY(evening.answer().starts_with("arrange"));
}

void TestTerminalKinds::leavingKeepsThePlace_data()
{
    QTest::addColumn<QByteArray>("steps");
    QTest::addColumn<QByteArray>("typed");
    QTest::newRow("order") << order << QByteArray("q\n");
    QTest::newRow("match") << match << QByteArray("1\nq\n");
    QTest::newRow("spot") << spot << QByteArray("quit\n");
    QTest::newRow("write") << writing << QByteArray(" q \n");
    QTest::newRow("rate") << rate << QByteArray("q\n");
    QTest::newRow("speak, unsaid") << speak << QByteArray("q\n");
    QTest::newRow("speak, said") << speak << QByteArray("\nq\n");
    QTest::newRow("clip, asked") << clip << QByteArray("q\n");
    QTest::newRow("clip, explained") << clip << QByteArray("1\nq\n");
    QTest::newRow("clip, marking") << clip << QByteArray("1\n\n1 q\n");
}

void TestTerminalKinds::leavingKeepsThePlace()
{
    QFETCH(QByteArray, steps);
    QFETCH(QByteArray, typed);
    teach(steps);
    const Evening evening = type(typed.toStdString());
    QVERIFY(evening.shows("Your answers and your place are kept. Play again to go on."));
    const Result<LessonSession> again = m_sittings->sitDown();
    QVERIFY(again && again->resumed());
    QVERIFY(again->run().state() == evening.state);
    QCOMPARE(again->run().current().step->id.value, "one");
}

QTEST_GUILESS_MAIN(TestTerminalKinds)
#include "tst_terminalkinds.moc"
