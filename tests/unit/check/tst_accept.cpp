#ifndef Q_MOC_RUN
#include "check/accept.h"
#include "unit/check/samples.h"
#endif

#include <QTest>

using namespace rapport;
using namespace check::samples;

namespace {

Diagnostic complaint(const char *code, Severity severity, const char *step = "")
{
    return {code, severity, {"lesson.yaml", 3, 5}, step, "Something.", "Do something."};
}

lesson::Accepted entry(const char *code, const char *step = "", const char *why = "It is fine.")
{
    return {code, {step}, why, {}};
}

check::Settled settled(const Diagnostics &complaints, const std::vector<lesson::Accepted> &list,
                       bool complete = true)
{
    return check::settle(complaints, list,
                         {[](const std::string &id) { return id == "hello"; }, complete});
}

} // namespace

/// What authors let stand.
class TestAccept : public QObject
{
    Q_OBJECT

private slots:
    void takesWhatAnEntryNames();
    void neverTakesErrors();
    void wrongEntriesAcceptNothing_data();
    void wrongEntriesAcceptNothing();
    void unneededEntriesAreNoted();
};

void TestAccept::takesWhatAnEntryNames()
{
    const Diagnostics all{complaint("RP0210", Severity::Warning, "hello"),
                          complaint("RP0210", Severity::Warning, "bye"),
                          complaint("RP0294", Severity::Note, "bye")};
    const auto one = settled(all, {entry("RP0210", "hello", "A ring tone.")});
    QCOMPARE(one.open.size(), 2U);
    QCOMPARE(one.accepted.size(), 1U);
    QCOMPARE(one.accepted[0].why, std::string("A ring tone."));
    QCOMPARE(one.accepted[0].diagnostic, all[0]);
    QVERIFY(one.findings.empty());
    const auto whole = settled(all, {entry("RP0210"), entry("RP0294")});
    QVERIFY(whole.open.empty());
    QCOMPARE(whole.accepted.size(), 3U);
}

void TestAccept::neverTakesErrors()
{
    const auto result = settled({complaint("RP0202", Severity::Error)}, {entry("RP0202")});
    QCOMPARE(result.open.size(), 1U);
    QVERIFY(result.accepted.empty());
    QCOMPARE(codesIn(result.findings), QStringList({"RP0283"}));
    // A warning's code on an error, however it came about.
    QCOMPARE(settled({complaint("RP0210", Severity::Error)}, {entry("RP0210")}).open.size(), 1U);
}

void TestAccept::wrongEntriesAcceptNothing_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("step");
    QTest::addColumn<QString>("why");
    QTest::newRow("unknown code") << "RP9999"
                                  << ""
                                  << "It is fine.";
    QTest::newRow("unknown step") << "RP0210"
                                  << "nobody"
                                  << "It is fine.";
    QTest::newRow("no reason") << "RP0210"
                               << "hello"
                               << " ";
}

void TestAccept::wrongEntriesAcceptNothing()
{
    QFETCH(QString, code);
    QFETCH(QString, step);
    QFETCH(QString, why);
    const lesson::Accepted wrong{code.toStdString(), {step.toStdString()}, why.toStdString(), {}};
    const auto result = settled({complaint("RP0210", Severity::Warning, "hello")}, {wrong});
    QCOMPARE(result.open.size(), 1U);
    QCOMPARE(codesIn(result.findings), QStringList({"RP0283"}));
}

void TestAccept::unneededEntriesAreNoted()
{
    QCOMPARE(codesIn(settled({}, {entry("RP0210")}).findings), QStringList({"RP0284"}));
    QVERIFY(settled({}, {entry("RP0210")}, false).findings.empty());
}

QTEST_APPLESS_MAIN(TestAccept)
#include "tst_accept.moc"
