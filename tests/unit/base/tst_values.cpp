#include "base/clock.h"
#include "base/diagnostic.h"
#include "base/error.h"
#include "base/id.h"
#include "base/random.h"
#include "base/result.h"
#include "base/utf8.h"

#include <QTest>

#include <set>

using namespace rapport;

/// The small values everything else is made of.
class TestValues : public QObject
{
    Q_OBJECT

private slots:
    void identifiers_data();
    void identifiers();
    void utf8_data();
    void utf8();
    void charactersAreCounted();
    void randomIsReproducible();
    void randomIsFair();
    void seedsDiffer();
    void timesAreIso();
    void clockNeverRunsBackwards();
    void diagnosticsAreToldInOrder();
    void errorsAreToldInSentences();
    void resultsHoldOneSide();
};

void TestValues::identifiers_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("valid");
    QTest::newRow("a word") << QByteArray("told-already_2") << true;
    QTest::newRow("one letter") << QByteArray("a") << true;
    QTest::newRow("64 letters") << QByteArray(64, 'a') << true;
    QTest::newRow("65 letters") << QByteArray(65, 'a') << false;
    QTest::newRow("nothing") << QByteArray() << false;
    QTest::newRow("a digit first") << QByteArray("2a") << false;
    QTest::newRow("a dash first") << QByteArray("-a") << false;
    QTest::newRow("a capital") << QByteArray("aB") << false;
    QTest::newRow("a blank") << QByteArray("a b") << false;
    QTest::newRow("a dot") << QByteArray("a.b") << false;
    QTest::newRow("not ASCII") << QByteArray("caf\xC3\xA9") << false;
}

void TestValues::identifiers()
{
    QFETCH(QByteArray, text);
    QTEST(isIdentifier(text.toStdString()), "valid");
}

void TestValues::utf8_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("bad");
    QTest::newRow("ASCII") << QByteArray("plain") << -1;
    QTest::newRow("two to four bytes") << QByteArray("\xC3\xA9\xE2\x82\xAC\xF0\x9F\x93\x9E") << -1;
    QTest::newRow("a lone continuation") << QByteArray("ab\x80") << 2;
    QTest::newRow("cut short") << QByteArray("ab\xE2\x82") << 2;
    QTest::newRow("overlong") << QByteArray("\xC0\xAF") << 0;
    QTest::newRow("overlong, three bytes") << QByteArray("\xE0\x80\xAF") << 0;
    QTest::newRow("a surrogate") << QByteArray("a\xED\xA0\x80") << 1;
    QTest::newRow("above the last") << QByteArray("\xF4\x90\x80\x80") << 0;
    QTest::newRow("the last") << QByteArray("\xF4\x8F\xBF\xBF") << -1;
    QTest::newRow("Latin-1") << QByteArray("caf\xE9!") << 3;
}

void TestValues::utf8()
{
    QFETCH(QByteArray, text);
    const auto found = firstInvalidUtf8(text.toStdString());
    QTEST(found ? int(*found) : -1, "bad");
}

void TestValues::charactersAreCounted()
{
    QCOMPARE(countCharacters(""), std::size_t(0));
    QCOMPARE(countCharacters("a\xC3\xA9\xF0\x9F\x93\x9E"), std::size_t(3));
}

void TestValues::randomIsReproducible()
{
    // The first numbers of SplitMix64 from seed 1234567, as its authors' reference code gives them.
    Random random(1234567);
    QCOMPARE(random.next(), std::uint64_t(6457827717110365317u));
    QCOMPARE(random.next(), std::uint64_t(3203168211198807973u));
    Random resumed(random.state());
    QCOMPARE(resumed.next(), random.next());
}

void TestValues::randomIsFair()
{
    Random random(1);
    std::array<int, 6> counts{};
    for (int i = 0; i < 60'000; ++i)
        ++counts[random.below(6)];
    for (const int count : counts)
        QVERIFY(count > 9'500 && count < 10'500);
    QCOMPARE(random.below(1), std::uint64_t(0));
}

void TestValues::seedsDiffer()
{
    std::set<std::uint64_t> seeds;
    for (int i = 0; i < 20; ++i)
        seeds.insert(freshSeed());
    QCOMPARE(seeds.size(), std::size_t(20));
}

void TestValues::timesAreIso()
{
    QCOMPARE(toIso(UtcTime(Millis(0))), std::string("1970-01-01T00:00:00.000Z"));
    QCOMPARE(toIso(UtcTime(Millis(1'709'164'799'999))), std::string("2024-02-28T23:59:59.999Z"));
}

void TestValues::clockNeverRunsBackwards()
{
    const SystemClock clock;
    Millis last = clock.monotonicNow();
    for (int i = 0; i < 1000; ++i) {
        const Millis now = clock.monotonicNow();
        QVERIFY(now >= last);
        last = now;
    }
    QVERIFY(clock.utcNow() > UtcTime(Millis(1'700'000'000'000)));
}

void TestValues::diagnosticsAreToldInOrder()
{
    Diagnostics all{{"RP0002", Severity::Warning, {"b.yaml", 2, 1}, "", "Late.", ""},
                    {"RP0003", Severity::Note, {"a.yaml", 10, 1}, "", "Ten.", ""},
                    {"RP0001", Severity::Note, {"a.yaml", 9, 5}, "hold", "Nine.", "Do this."}};
    QVERIFY(!hasErrors(all));
    sort(all);
    QCOMPARE(toText(all[0]), std::string("a.yaml:9:5: note RP0001 (step hold): Nine. Do this."));
    QCOMPARE(toText(all[1]), std::string("a.yaml:10:1: note RP0003: Ten."));
    QCOMPARE(toText(all[2]), std::string("b.yaml:2:1: warning RP0002: Late."));
    all.push_back({"RP0004", Severity::Error, {"c.yaml", 0, 0}, "", "All of it.", ""});
    QVERIFY(hasErrors(all));
    QCOMPARE(toText(all[3]), std::string("c.yaml: error RP0004: All of it."));
}

void TestValues::errorsAreToldInSentences()
{
    const Error error{Fault::World, "The disk is full.", "", "Make room."};
    QCOMPARE(error.sentence(), std::string("The disk is full. Make room."));
    QCOMPARE(exitCode(Fault::Content), 1);
    QCOMPARE(exitCode(Fault::Usage), 2);
    QCOMPARE(exitCode(Fault::World), 3);
}

void TestValues::resultsHoldOneSide()
{
    const Result<int> good(7);
    QVERIFY(good.ok() && *good == 7);
    const Result<int> bad(Error{Fault::Usage, "No.", {}, {}});
    QVERIFY(!bad && bad.error().what == "No.");
    QVERIFY(Result<void>().ok());
}

QTEST_APPLESS_MAIN(TestValues)
#include "tst_values.moc"
