#include "support/desk.h"

#include "records/sqlitestore.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace rapport;

namespace {

constexpr const char *course = "reading-the-customer";

} // namespace

/// What a trainer does for learners, by the program itself.
class TestAssign : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void assignsToSeveralAndTellsOfEach();
    void changesTheDueDay();
    void tellsAsJson();
    void takesBack();
    void nothingIsRecordedForUnknownNames();
    void newLearnersAreAddedWhenAsked();
    void unknownCourseIsRefused();
    void missingRecordsAreNamedAndNotMade();
    void wrongUsage_data();
    void wrongUsage();
    void aForgottenPinIsRemoved();

private:
    [[nodiscard]] Ended admin(const QStringList &arguments) const
    {
        return m_desk->run(ADMIN, arguments);
    }
    [[nodiscard]] std::unique_ptr<records::SqliteStore> open() const;
    [[nodiscard]] std::vector<records::Assignment> of(const char *learner) const;

    std::unique_ptr<Desk> m_desk;
    SystemClock m_clock;
};

void TestAssign::init()
{
    m_desk = std::make_unique<Desk>();
    const auto store = open();
    QVERIFY(store->learnerByName("Ada Lund", true) && store->learnerByName("Bob", true));
}

std::unique_ptr<records::SqliteStore> TestAssign::open() const
{
    auto store = records::SqliteStore::open(m_desk->records().toStdString(), m_clock);
    if (!store)
        qFatal("%s", store.error().sentence().c_str());
    return std::move(*store);
}

std::vector<records::Assignment> TestAssign::of(const char *learner) const
{
    const auto store = open();
    return *store->assignments((*store->learnerByName(learner, false))->id);
}

void TestAssign::assignsToSeveralAndTellsOfEach()
{
    const Ended done =
        admin({"assign", course, "--learner", "Ada Lund", "Bob", "--due", "2026-04-30"});
    QCOMPARE(done.err, QByteArray());
    QCOMPARE(done.code, 0);
    QCOMPARE(done.out, QByteArray("Ada Lund: “reading-the-customer” is assigned, due 2026-04-30.\n"
                                  "Bob: “reading-the-customer” is assigned, due 2026-04-30.\n"));
    for (const char *learner : {"Ada Lund", "Bob"}) {
        QCOMPARE(of(learner).size(), std::size_t(1));
        QCOMPARE(of(learner).front().course.value, course);
        QCOMPARE(of(learner).front().due, "2026-04-30");
    }
    QVERIFY(open()->verifyChain()->intact());
}

void TestAssign::changesTheDueDay()
{
    const QStringList undated{"assign", course, "--learner", "Bob"};
    QCOMPARE(admin(undated).code, 0);
    QCOMPARE(admin(undated).out, QByteArray("Bob: “reading-the-customer” was already assigned.\n"));
    QCOMPARE(admin(undated + QStringList{"--due", "2026-05-01"}).code, 0);
    QCOMPARE(of("Bob").front().due, "2026-05-01");
    QCOMPARE(open()->verifyChain()->events, 2);
}

void TestAssign::tellsAsJson()
{
    QCOMPARE(admin({"assign", course, "--learner", "Bob"}).code, 0);
    const Ended done =
        admin({"assign", course, "--learner", "Bob", "--learner", "Ada Lund", "--json"});
    QCOMPARE(done.code, 0);
    const QJsonObject json = QJsonDocument::fromJson(done.out).object();
    QCOMPARE(json["course"].toString(), course);
    QVERIFY(json["due"].isNull());
    const QJsonArray learners = json["learners"].toArray();
    QCOMPARE(learners.size(), 2);
    QCOMPARE(learners[0].toObject(), (QJsonObject{{"name", "Bob"}, {"change", "unchanged"}}));
    QCOMPARE(learners[1].toObject(), (QJsonObject{{"name", "Ada Lund"}, {"change", "assigned"}}));
}

void TestAssign::takesBack()
{
    QCOMPARE(admin({"assign", course, "--learner", "Bob"}).code, 0);
    const QStringList back{"assign", course, "--learner", "Bob", "--remove"};
    QCOMPARE(admin(back).out, QByteArray("Bob: “reading-the-customer” is no longer assigned.\n"));
    QVERIFY(of("Bob").empty());
    QCOMPARE(admin(back).out, QByteArray("Bob: “reading-the-customer” was not assigned.\n"));
    // What is no longer among the courses can still be taken back.
    QCOMPARE(admin({"assign", "gone", "--learner", "Bob", "--remove"}).code, 0);
}

void TestAssign::nothingIsRecordedForUnknownNames()
{
    const Ended refused = admin({"assign", course, "--learner", "Bob", "Bbo", "Ad"});
    QCOMPARE(refused.code, 2);
    QVERIFY(refused.err.contains("“Bbo”, “Ad”"));
    QVERIFY(refused.err.contains("Nothing was recorded."));
    QVERIFY(refused.out.isEmpty());
    QVERIFY(of("Bob").empty());
    QCOMPARE(open()->learners()->size(), std::size_t(2));
}

void TestAssign::newLearnersAreAddedWhenAsked()
{
    QVERIFY(QFile::remove(m_desk->records()));
    const Ended done = admin({"assign", course, "--learner", "Cleo", "--new"});
    QCOMPARE(done.err, QByteArray());
    QCOMPARE(done.code, 0);
    QCOMPARE(of("Cleo").size(), std::size_t(1));
}

void TestAssign::unknownCourseIsRefused()
{
    const Ended refused = admin({"assign", "reading-the-costumer", "--learner", "Bob"});
    QCOMPARE(refused.code, 2);
    QVERIFY(refused.err.contains("“reading-the-costumer”"));
    QVERIFY(refused.err.contains("“reading-the-customer”"));
    QVERIFY(of("Bob").empty());
    const Ended nowhere =
        admin({"assign", course, "--learner", "Bob", "--courses", m_desk->path("none")});
    QCOMPARE(nowhere.code, 3);
    QVERIFY(nowhere.err.contains("--courses"));
}

void TestAssign::missingRecordsAreNamedAndNotMade()
{
    const QString none = m_desk->path("none/records.sqlite");
    const Ended refused = admin({"assign", course, "--learner", "Bob", "--records", none});
    QCOMPARE(refused.code, 3);
    QVERIFY(refused.err.contains(none.toUtf8()));
    QVERIFY(!QFile::exists(m_desk->path("none")));
}

void TestAssign::wrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("no course") << QStringList{"--learner", "Bob"};
    QTest::newRow("no learner") << QStringList{course};
    QTest::newRow("no such day") << QStringList{course, "--learner", "Bob", "--due", "2026-02-30"};
    QTest::newRow("due and removed")
        << QStringList{course, "--learner", "Bob", "--due", "2026-03-01", "--remove"};
    QTest::newRow("new and removed")
        << QStringList{course, "--learner", "Bob", "--new", "--remove"};
    QTest::newRow("empty name") << QStringList{course, "--learner", " "};
}

void TestAssign::wrongUsage()
{
    QFETCH(QStringList, arguments);
    const Ended wrong = admin(QStringList{"assign"} + arguments);
    QCOMPARE(wrong.code, 2);
    QVERIFY(!wrong.err.isEmpty());
    QVERIFY(wrong.out.isEmpty());
    QVERIFY(of("Bob").empty());
}

void TestAssign::aForgottenPinIsRemoved()
{
    {
        const auto store = open();
        QVERIFY(store->setPin((*store->learnerByName("Bob", false))->id, "4711"));
    }
    QCOMPARE(admin({"remove-pin", "--learner", "Bbo"}).code, 2);
    const Ended done = admin({"remove-pin", "--learner", "Bob"});
    QCOMPARE(done.code, 0);
    QCOMPARE(done.out, QByteArray("Bob has no PIN any more and can set a new one.\n"));
    QVERIFY(open()->learnersWithPin()->empty());
    QCOMPARE(admin({"remove-pin", "--learner", "Bob"}).out, QByteArray("Bob had no PIN.\n"));
}

QTEST_GUILESS_MAIN(TestAssign)
#include "tst_assign.moc"
