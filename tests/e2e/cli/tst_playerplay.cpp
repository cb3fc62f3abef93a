#include "support/desk.h"
#include "support/typist.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace rapport;

/// Lessons taken with the real program, by the autopilot and by typing.
class TestPlayerPlay : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data();
    void init();
    void cleanup();
    void autopilotIsReproducible_data();
    void autopilotIsReproducible();
    void typingLeavesTheSameRecord_data();
    void typingLeavesTheSameRecord();
    void interruptedLessonIsResumed();
    void startingOverGivesUpThePlace();
    void completionIsToldInWords();
    void nothingElseIsWritten();

private:
    [[nodiscard]] Ended play(const QStringList &more, const QByteArray &typed = {}) const;
    [[nodiscard]] engine::LessonRun rehearsal(std::uint64_t seed) const;
    static QByteArray comparable(const QByteArray &json);

    QString m_course;
    std::unique_ptr<Desk> m_desk;
    QMap<QString, QByteArray> m_courses;
};

void TestPlayerPlay::initTestCase_data()
{
    QTest::addColumn<QString>("course");
    const QStringList courses = QDir(COURSES).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    QVERIFY(!courses.isEmpty());
    for (const QString &course : courses)
        QTest::newRow(qPrintable(course)) << course;
}

void TestPlayerPlay::init()
{
    QFETCH_GLOBAL(QString, course);
    m_course = course;
    m_desk = std::make_unique<Desk>();
    m_courses = snapshot(COURSES);
}

void TestPlayerPlay::cleanup()
{
    QVERIFY(snapshot(COURSES) == m_courses);
}

Ended TestPlayerPlay::play(const QStringList &more, const QByteArray &typed) const
{
    return m_desk->run(PLAYER, QStringList{"play", m_course} + more, typed);
}

engine::LessonRun TestPlayerPlay::rehearsal(std::uint64_t seed) const
{
    return {rehearse(QString(COURSES "/" + m_course).toStdString())->script, seed};
}

/// A completion record without what differs from run to run.
QByteArray TestPlayerPlay::comparable(const QByteArray &json)
{
    QByteArrayList kept;
    for (const QByteArray &line : json.split('\n')) {
        const QByteArray key = line.startsWith("  \"") ? line.mid(3, line.indexOf('"', 3) - 3) : "";
        if (!QByteArrayList{"attempt", "started", "finished", "duration_ms", "records"}.contains(
                key))
            kept << line;
    }
    return kept.join('\n');
}

void TestPlayerPlay::autopilotIsReproducible_data()
{
    QTest::addColumn<QString>("aim");
    QTest::newRow("best") << "best";
    QTest::newRow("worst") << "worst";
    QTest::newRow("random") << "random";
}

void TestPlayerPlay::autopilotIsReproducible()
{
    QFETCH(QString, aim);
    const QStringList command{"--auto", aim, "--seed", "11", "--json", "--learner", "Ada"};
    const Ended first = play(command);
    const Ended second = play(command);
    QCOMPARE(first.code, 0);
    QCOMPARE(first.err, QByteArray());
    QCOMPARE(comparable(second.out), comparable(first.out));
    const QJsonObject record = QJsonDocument::fromJson(first.out).object();
    QVERIFY(comparable(first.out).split('\n').size() == first.out.split('\n').size() - 5);
    QCOMPARE(record["course"].toString(), m_course);
    QCOMPARE(record["learner"].toString(), "Ada");
    QCOMPARE(record["records"].toString(), m_desk->records());
    QVERIFY(record["steps"].toArray().size() > 5);
    if (aim == "best") {
        QCOMPARE(record["result"].toString(), "passed");
        QCOMPARE(record["score"].toDouble(), 100.0);
    } else if (aim == "worst") {
        QCOMPARE(record["result"].toString(), "failed");
    }
}

void TestPlayerPlay::typingLeavesTheSameRecord_data()
{
    autopilotIsReproducible_data();
}

/// The same answers, once by the autopilot and once typed from a script.
void TestPlayerPlay::typingLeavesTheSameRecord()
{
    QFETCH(QString, aim);
    const Ended automatic = play({"--auto", aim, "--seed", "5", "--json", "--learner", "Ada"});
    const engine::LessonRun start = rehearsal(5);
    const auto answers = answersOf(start, *engine::aimFromText(aim.toStdString()));
    const QByteArray typed = QByteArray::fromStdString(typedFor(start, answers));
    QVERIFY(!typed.isEmpty());
    const Ended byHand = play({"--seed", "5", "--json", "--learner", "Ada"}, typed);
    QCOMPARE(byHand.code, 0);
    QCOMPARE(comparable(byHand.out), comparable(automatic.out));
    QVERIFY(byHand.err.contains("Press Enter to continue."));
    QVERIFY(!byHand.err.contains("Type a number"));
}

void TestPlayerPlay::interruptedLessonIsResumed()
{
    const Ended whole = play({"--auto", "random", "--seed", "8", "--json", "--learner", "Ada"});
    const engine::LessonRun start = rehearsal(8);
    const auto answers = answersOf(start, engine::Aim::Random);
    engine::LessonRun run = start;
    Ended last;
    // One answer in each sitting, leaving by the end of the input and by "q" in turn.
    for (std::size_t i = 0; i < answers.size(); ++i) {
        const std::string step = run.current().step->id.value;
        const QByteArray typed = QByteArray::fromStdString(typedFor(run, {answers[i]}));
        last = play({"--seed", "8", "--json", "--learner", "Ada"}, typed + (i % 2 ? "q\n" : ""));
        QCOMPARE(last.code, 0);
        QCOMPARE(last.err.contains("left off"), i > 0);
        QVERIFY(run.answer(answers[i]));
        const QJsonObject json = QJsonDocument::fromJson(last.out).object();
        if (run.finished())
            break;
        QCOMPARE(json["result"].toString(), "open");
        QCOMPARE(json["step"].toString(), QString::fromStdString(run.current().step->id.value));
    }
    QVERIFY(run.finished());
    QCOMPARE(comparable(last.out), comparable(whole.out));
}

void TestPlayerPlay::startingOverGivesUpThePlace()
{
    QCOMPARE(play({"--seed", "1", "--learner", "Ada"}, "\n").code, 0);
    const Ended again = play({"--seed", "2", "--json", "--start-over", "--learner", "Ada"});
    QCOMPARE(again.code, 0);
    QVERIFY(!again.err.contains("left off"));
    const QJsonObject json = QJsonDocument::fromJson(again.out).object();
    QCOMPARE(json["seed"].toInt(), 2);
    QVERIFY(json["steps"].toArray().isEmpty());
}

void TestPlayerPlay::completionIsToldInWords()
{
    const Ended ended = play({"--auto", "best", "--learner", "Zoë O’Neill"});
    QCOMPARE(ended.code, 0);
    QCOMPARE(ended.err, QByteArray());
    for (const char *told : {"Completion record", "Learner   Zoë O’Neill", "Result    passed",
                             "Score     100%", "Attempt   1"})
        QVERIFY2(ended.out.contains(told), told);
    QVERIFY(ended.out.contains("Kept in " + m_desk->records().toUtf8()));
}

void TestPlayerPlay::nothingElseIsWritten()
{
    QCOMPARE(play({"--auto", "best"}).code, 0);
    QCOMPARE(play({"--learner", "Ada"}, "\n").code, 0);
    for (const char *untouched : {"home", "work", "tmp"})
        QCOMPARE(snapshot(m_desk->path(untouched)), (QMap<QString, QByteArray>()));
    for (const QString &file : snapshot(m_desk->path("data")).keys())
        QVERIFY2(file.startsWith(m_desk->path("data/rapport")), qPrintable(file));
    const auto folder = QFile::permissions(m_desk->path("data/rapport"));
    QVERIFY(!(folder & (QFile::ReadOther | QFile::ReadGroup)));
}

QTEST_GUILESS_MAIN(TestPlayerPlay)
#include "tst_playerplay.moc"
