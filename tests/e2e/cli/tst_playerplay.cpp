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
    void initTestCase();
    void cleanupTestCase();
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
}

void TestPlayerPlay::initTestCase()
{
    m_courses = snapshot(COURSES);
}

void TestPlayerPlay::cleanupTestCase()
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
    QVERIFY2(first.code == 0, first.err);
    QVERIFY2(second.code == 0, second.err);
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
    QVERIFY2(automatic.code == 0, automatic.err);
    const engine::LessonRun start = rehearsal(5);
    const auto answers = answersOf(start, *engine::aimFromText(aim.toStdString()));
    const QByteArray typed = QByteArray::fromStdString(typedFor(start, answers));
    QVERIFY(!typed.isEmpty());
    const Ended byHand = play({"--seed", "5", "--json", "--learner", "Ada"}, typed);
    QVERIFY2(byHand.code == 0, byHand.err);
    QCOMPARE(comparable(byHand.out), comparable(automatic.out));
    QVERIFY(byHand.err.contains("Press Enter to continue."));
    QVERIFY(!byHand.err.contains("Type a number"));
}

void TestPlayerPlay::interruptedLessonIsResumed()
{
    const Ended whole = play({"--auto", "random", "--seed", "8", "--json", "--learner", "Ada"});
    QVERIFY2(whole.code == 0, whole.err);
    const engine::LessonRun start = rehearsal(8);
    const auto answers = answersOf(start, engine::Aim::Random);
    engine::LessonRun run = start;
    Ended last;
    // Three answers to a sitting, left by the end of the input and by "q" in turn.
    for (std::size_t i = 0; i < answers.size(); i += 3) {
        const auto end = answers.begin() + long(std::min(i + 3, answers.size()));
        const std::vector<engine::Answer> some(answers.begin() + long(i), end);
        const QByteArray typed = QByteArray::fromStdString(typedFor(run, some));
        last = play({"--seed", "8", "--json", "--learner", "Ada"}, typed + (i % 2 ? "q\n" : ""));
        QVERIFY2(last.code == 0, last.err);
        QCOMPARE(last.err.contains("left off"), i > 0);
        for (const engine::Answer &answer : some)
            QVERIFY(run.answer(answer));
        if (run.finished())
            break;
        const QJsonObject json = QJsonDocument::fromJson(last.out).object();
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
