#include "unit/records/samples.h"

#include "records/export/csv.h"
#include "records/memorystore.h"

#include <QTest>

using namespace rapport;
using namespace rapport::records;

class TestCsv : public QObject
{
    Q_OBJECT

private slots:
    void cellsFollowTheStandard_data();
    void cellsFollowTheStandard();
    void numbersStayNumbers_data();
    void numbersStayNumbers();
    void emptyStoreGivesTheHeader();
    void columnsAndRows();
    void filterLimitsRowsAndColumns();
    void failingSinkEndsTheExport();

private:
    std::string exported(RecordStore &store, const CompletionFilter &filter = {});
    void finish(RecordStore &store, const std::string &name, const CompletionRecord &record);

    TestClock m_clock;
};

std::string TestCsv::exported(RecordStore &store, const CompletionFilter &filter)
{
    std::string all;
    const auto done = exportCsv(store, filter, [&](std::string_view part) {
        all += part;
        return Result<void>();
    });
    return done ? all : done.error().sentence();
}

void TestCsv::finish(RecordStore &store, const std::string &name, const CompletionRecord &record)
{
    const AttemptId attempt = *store.beginAttempt(sampleAttempt(learnerId(store, name)));
    m_clock.advance(Millis(61'250));
    QVERIFY(store.finishAttempt(attempt, record));
}

void TestCsv::cellsFollowTheStandard_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("cell");
    QTest::newRow("plain") << QByteArray("Ada") << QByteArray("Ada");
    QTest::newRow("comma") << QByteArray("Lovelace, Ada") << QByteArray("\"Lovelace, Ada\"");
    QTest::newRow("quotes") << QByteArray("Ada \"A\"") << QByteArray("\"Ada \"\"A\"\"\"");
    QTest::newRow("line feed") << QByteArray("a\nb") << QByteArray("\"a\nb\"");
    QTest::newRow("UTF-8") << QByteArray("Zoë 😀") << QByteArray("Zoë 😀");
    QTest::newRow("equals") << QByteArray("=1+1") << QByteArray("'=1+1");
    QTest::newRow("plus") << QByteArray("+1") << QByteArray("'+1");
    QTest::newRow("minus") << QByteArray("-1") << QByteArray("'-1");
    QTest::newRow("at") << QByteArray("@x") << QByteArray("'@x");
    QTest::newRow("tab") << QByteArray("\t=1") << QByteArray("'\t=1");
    QTest::newRow("carriage return") << QByteArray("\r=1") << QByteArray("\"'\r=1\"");
    QTest::newRow("formula with quotes")
        << QByteArray("=A(\"b\",1)") << QByteArray("\"'=A(\"\"b\"\",1)\"");
    QTest::newRow("sign within") << QByteArray("a=b") << QByteArray("a=b");
    QTest::newRow("empty") << QByteArray("") << QByteArray("");
}

void TestCsv::cellsFollowTheStandard()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, cell);
    CsvLine line;
    line.text("before");
    line.text(text.toStdString());
    line.text("after");
    QCOMPARE(QByteArray::fromStdString(std::string(line.finish())),
             QByteArray("before," + cell + ",after\r\n"));
}

void TestCsv::numbersStayNumbers_data()
{
    QTest::addColumn<double>("number");
    QTest::addColumn<QByteArray>("cell");
    QTest::newRow("whole") << 3.0 << QByteArray("3");
    QTest::newRow("negative") << -12.5 << QByteArray("-12.5");
    QTest::newRow("rounded") << 2.0 / 3 << QByteArray("0.67");
    QTest::newRow("nearly nothing") << -0.0001 << QByteArray("0");
    QTest::newRow("round") << 300000.0 << QByteArray("300000");
    QTest::newRow("large") << 123456.78 << QByteArray("123456.78");
}

void TestCsv::numbersStayNumbers()
{
    QFETCH(double, number);
    QFETCH(QByteArray, cell);
    CsvLine line;
    line.number(number, 2);
    line.empty();
    line.number(1, 0);
    QCOMPARE(QByteArray::fromStdString(std::string(line.finish())), QByteArray(cell + ",,1\r\n"));
}

void TestCsv::emptyStoreGivesTheHeader()
{
    MemoryStore store(m_clock);
    QCOMPARE(exported(store),
             "learner,course,lesson,version,attempt,started,finished,minutes,score,result\r\n");
}

void TestCsv::columnsAndRows()
{
    m_clock = TestClock();
    MemoryStore store(m_clock);
    finish(store, "Ada", sampleCompletion());
    finish(store, "=Bob", {Outcome::Failed, 40, {{"tone", "Tone", -1, 4}}, "end", Millis(30'000)});
    QVERIFY(store.beginAttempt(sampleAttempt(learnerId(store, "Unfinished"))));
    QCOMPARE(exported(store),
             "learner,course,lesson,version,attempt,started,finished,minutes,score,"
             "control,empathy,tone,result\r\n"
             "Ada,anger,transfer,3,1,2026-03-09T08:30:00.000Z,2026-03-09T08:31:01.250Z,1.02,87.5,"
             "75,87.5,,passed\r\n"
             "'=Bob,anger,transfer,3,1,2026-03-09T08:31:01.250Z,2026-03-09T08:32:02.500Z,0.5,40,"
             ",,-25,failed\r\n");
}

void TestCsv::filterLimitsRowsAndColumns()
{
    MemoryStore store(m_clock);
    finish(store, "Ada", sampleCompletion());
    QCOMPARE(exported(store, {CourseId{"grief"}, {}, ""}),
             "learner,course,lesson,version,attempt,started,finished,minutes,score,result\r\n");
}

void TestCsv::failingSinkEndsTheExport()
{
    MemoryStore store(m_clock);
    finish(store, "Ada", sampleCompletion());
    const auto done = exportCsv(store, {}, [](std::string_view) -> Result<void> {
        return Error{Fault::World, "full", "", ""};
    });
    QCOMPARE(done.error().what, "full");
}

QTEST_GUILESS_MAIN(TestCsv)
#include "tst_csv.moc"
