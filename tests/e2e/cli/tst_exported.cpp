#include "support/desk.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace rapport;

/// What was played, as the admin's program exports it.
class TestExported : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void oneLineForEachCompletion();
    void columnsSayWhatWasPlayed();
    void namesAreNoFormulas_data();
    void namesAreNoFormulas();
    void courseFilter();
    void sinceFilter();
    void fileIsWrittenWhole();
    void unfinishedLessonsAreLeftOut();
    void refusals_data();
    void refusals();

private:
    [[nodiscard]] QByteArrayList exported(const QStringList &more = {}) const;
    [[nodiscard]] QByteArrayList linesOf(const QByteArray &learner) const;
    QByteArray play(const QString &course, const QString &learner, const QString &aim);

    Desk m_desk;
    QByteArray m_adasJson;
    int m_completions = 0;
};

QByteArray TestExported::play(const QString &course, const QString &learner, const QString &aim)
{
    ++m_completions;
    return m_desk
        .run(PLAYER, {"play", course, "--auto", aim, "--seed", "3", "--json", "--learner", learner})
        .out;
}

void TestExported::initTestCase()
{
    m_adasJson = play("financial-abuse", "Ada", "random");
    QVERIFY(!m_adasJson.isEmpty());
    play("financial-abuse", "Ada", "best");
    play("reading-the-customer", "Ada", "worst");
    for (const char *name : {"=cmd|' /C calc'!A0", "+1", "-1", "@SUM(A1)", "Smith, \"Bob\""})
        play("reading-the-customer", name, "best");
    QCOMPARE(m_desk.run(PLAYER, {"play", "financial-abuse", "--learner", "Away"}, "\n").code, 0);
}

/// Without the header and the empty end.
QByteArrayList TestExported::exported(const QStringList &more) const
{
    const Ended ended = m_desk.run(ADMIN, QStringList{"export"} + more);
    if (ended.code != 0 || !ended.err.isEmpty() || !ended.out.endsWith("\r\n"))
        return {"exit " + QByteArray::number(ended.code) + ' ' + ended.err};
    QByteArrayList lines = ended.out.chopped(2).split('\n');
    for (QByteArray &line : lines)
        line = line.trimmed();
    return lines.mid(1);
}

QByteArrayList TestExported::linesOf(const QByteArray &learner) const
{
    QByteArrayList lines;
    for (const QByteArray &line : exported()) {
        if (line.startsWith(learner + ','))
            lines << line;
    }
    return lines;
}

void TestExported::oneLineForEachCompletion()
{
    QCOMPARE(exported().size(), m_completions);
    QCOMPARE(linesOf("Ada").size(), 3);
    QVERIFY(linesOf("Ada").at(0).startsWith("Ada,financial-abuse,transfer,1,1,"));
    QVERIFY(linesOf("Ada").at(1).startsWith("Ada,financial-abuse,transfer,1,2,"));
    QVERIFY(linesOf("Ada").at(2).startsWith("Ada,reading-the-customer,"));
}

void TestExported::columnsSayWhatWasPlayed()
{
    const QByteArray header = m_desk.run(ADMIN, {"export"}).out.split('\r').front();
    QVERIFY(header.startsWith("learner,course,lesson,version,attempt,started,finished,minutes,"
                              "score,"));
    QVERIFY(header.endsWith(",result"));
    const QByteArrayList columns = header.split(',');
    const QByteArrayList cells = linesOf("Ada").front().split(',');
    QCOMPARE(cells.size(), columns.size());
    const QJsonObject played = QJsonDocument::fromJson(m_adasJson).object();
    const auto cell = [&](const char *name) { return cells.at(columns.indexOf(name)); };
    QCOMPARE(cell("started"), played["started"].toString().toUtf8());
    QCOMPARE(cell("finished"), played["finished"].toString().toUtf8());
    QCOMPARE(cell("result"), played["result"].toString().toUtf8());
    QVERIFY(qAbs(cell("score").toDouble() - played["score"].toDouble()) <= 0.05);
    QVERIFY(!cell("control").isEmpty());
}

void TestExported::namesAreNoFormulas_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::newRow("command") << QByteArray("'=cmd|' /C calc'!A0");
    QTest::newRow("plus") << QByteArray("'+1");
    QTest::newRow("minus") << QByteArray("'-1");
    QTest::newRow("at") << QByteArray("'@SUM(A1)");
    QTest::newRow("comma and quotes") << QByteArray("\"Smith, \"\"Bob\"\"\"");
}

void TestExported::namesAreNoFormulas()
{
    QFETCH(QByteArray, cell);
    QCOMPARE(linesOf(cell).size(), 1);
}

void TestExported::courseFilter()
{
    const QByteArrayList lines = exported({"--course", "financial-abuse"});
    QCOMPARE(lines.size(), 2);
    for (const QByteArray &line : lines)
        QVERIFY(line.contains(",financial-abuse,"));
    QCOMPARE(exported({"--course", "nowhere"}).size(), 0);
}

void TestExported::sinceFilter()
{
    const QDate today = QDateTime::currentDateTimeUtc().date();
    QCOMPARE(exported({"--since", today.addDays(-1).toString(Qt::ISODate)}).size(), m_completions);
    QCOMPARE(exported({"--since", today.addDays(2).toString(Qt::ISODate)}).size(), 0);
    // From the end of the second one on, by the millisecond.
    const QByteArray second = linesOf("Ada").at(1).split(',').at(6);
    QCOMPARE(exported({"--since", QString::fromUtf8(second)}).size(), m_completions - 1);
}

void TestExported::fileIsWrittenWhole()
{
    const QByteArray expected = m_desk.run(ADMIN, {"export"}).out;
    const QString path = m_desk.path("work/completions.csv");
    QVERIFY(writeFile(path, "last month's"));
    QCOMPARE(m_desk.run(ADMIN, {"export", "--out", path}).code, 0);
    QCOMPARE(snapshot(m_desk.path("work")), (QMap<QString, QByteArray>{{path, expected}}));
    QVERIFY(QFile::remove(path));
    QCOMPARE(m_desk.run(ADMIN, {"export", "--out", m_desk.path("work/no/such.csv")}).code, 3);
    QVERIFY(snapshot(m_desk.path("work")).isEmpty());
    QVERIFY(snapshot(m_desk.path("tmp")).isEmpty());
}

void TestExported::unfinishedLessonsAreLeftOut()
{
    QCOMPARE(linesOf("Away").size(), 0);
}

void TestExported::refusals_data()
{
    QTest::addColumn<QStringList>("command");
    QTest::addColumn<int>("code");
    QTest::newRow("no command") << QStringList{} << 2;
    QTest::newRow("no day") << QStringList{"export", "--since", "yesterday"} << 2;
    QTest::newRow("no such day") << QStringList{"export", "--since", "2026-02-30"} << 2;
    QTest::newRow("no such format") << QStringList{"export", "--format", "doc"} << 2;
    QTest::newRow("no records") << QStringList{"export", "--records", "/nowhere/r.sqlite"} << 3;
}

void TestExported::refusals()
{
    QFETCH(QStringList, command);
    QFETCH(int, code);
    const Ended ended = m_desk.run(ADMIN, command);
    QCOMPARE(ended.code, code);
    QCOMPARE(ended.out, QByteArray());
    QVERIFY(!ended.err.isEmpty());
}

QTEST_GUILESS_MAIN(TestExported)
#include "tst_exported.moc"
