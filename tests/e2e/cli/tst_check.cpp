#include "support/desk.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace rapport;

/// rapport-editor check and codes from outside: how they print, and what is accepted.
class TestCheck : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void countsWhatWasAccepted();
    void showsWhatWasAcceptedWithTheReason();
    void strictLetsAcceptedWarningsStand();
    void jsonKeepsWhatWasAcceptedApart();
    void aCourseAcceptsForItsOtherFiles();
    void aSingleFileIsNotToldWhatOnlyTheCourseKnows();
    void sarifNamesRulesPlacesAndReasons();
    void sarifEscapesNames();
    void formatsExclude();
    void theListOfCodesIsInTheManual();
    void codesAsJson();

private:
    [[nodiscard]] Ended edit(const QStringList &command) const
    {
        return m_desk->run(EDITOR, command);
    }
    [[nodiscard]] QJsonObject json(const QStringList &command) const
    {
        return QJsonDocument::fromJson(edit(command).out).object();
    }
    void writeCourse(const QString &folder, const QByteArray &courseAccept = {},
                     const QByteArray &lessonAccept = {}) const;

    std::unique_ptr<Desk> m_desk;
};

void TestCheck::writeCourse(const QString &folder, const QByteArray &courseAccept,
                            const QByteArray &lessonAccept) const
{
    const QString path = m_desk->path("work/" + folder);
    QVERIFY(writeFile(path + "/course.yaml",
                      "rapport: 1\nid: mine\ntitle: Mine\nlessons: [call]\n" + courseAccept));
    QVERIFY(writeFile(path + "/media/hello.ogg", "Not a sound."));
    QVERIFY(writeFile(path + "/media/left.ogg", "Not a sound."));
    QVERIFY(writeFile(path + "/lessons/call.yaml",
                      "rapport: 1\nid: call\ntitle: A call\nstart: hello\n" + lessonAccept +
                          "steps:\n  - id: hello\n    kind: page\n    text: Hello.\n"
                          "    clip: media/hello.ogg\n    next: bye\n"
                          "  - id: bye\n    kind: end\n    text: Goodbye.\n"));
}

namespace {

const QByteArray ringTone = "accept:\n  - {code: RP0210, step: hello, why: It is a ring tone.}\n";
const QByteArray leftOver = "accept:\n  - {code: RP0286, why: For next year.}\n";

QJsonObject firstRun(const QJsonObject &log)
{
    return log["runs"].toArray().at(0).toObject();
}

} // namespace

void TestCheck::init()
{
    m_desk = std::make_unique<Desk>();
}

void TestCheck::countsWhatWasAccepted()
{
    writeCourse("mine");
    const Ended before = edit({"check", "mine"});
    QVERIFY2(before.out.endsWith("2 files checked: 0 errors, 2 warnings, 0 notes.\n"), before.out);
    QVERIFY2(before.out.contains("mine/media/left.ogg: warning RP0286"), before.out);
    writeCourse("mine", leftOver, ringTone);
    const Ended after = edit({"check", "mine"});
    QCOMPARE(after.out,
             QByteArray("2 files checked: 0 errors, 0 warnings, 0 notes, 2 accepted.\n"));
    QCOMPARE(after.code, 0);
}

void TestCheck::showsWhatWasAcceptedWithTheReason()
{
    writeCourse("mine", leftOver, ringTone);
    const Ended shown = edit({"check", "--show-accepted", "mine"});
    QVERIFY2(shown.out.contains("accepted: mine/lessons/call.yaml:"), shown.out);
    QVERIFY2(shown.out.contains("because: It is a ring tone.\n"), shown.out);
    QVERIFY2(shown.out.contains("because: For next year.\n"), shown.out);
}

void TestCheck::strictLetsAcceptedWarningsStand()
{
    writeCourse("mine");
    QCOMPARE(edit({"check", "--strict", "mine"}).code, 1);
    writeCourse("mine", leftOver, ringTone);
    QCOMPARE(edit({"check", "--strict", "mine"}).code, 0);
}

void TestCheck::jsonKeepsWhatWasAcceptedApart()
{
    writeCourse("mine", {}, ringTone);
    const QJsonObject all = json({"check", "--json", "mine"});
    QCOMPARE(json({"check", "--format", "json", "mine"}), all);
    QCOMPARE(all["diagnostics"].toArray().size(), 1);
    const QJsonObject accepted = all["accepted"].toArray().at(0).toObject();
    QCOMPARE(accepted["code"].toString(), "RP0210");
    QCOMPARE(accepted["step"].toString(), "hello");
    QCOMPARE(accepted["why"].toString(), "It is a ring tone.");
}

void TestCheck::aCourseAcceptsForItsOtherFiles()
{
    // What is about a lesson is accepted in the lesson.
    writeCourse("mine", "accept:\n  - {code: RP0210, why: Not here.}\n", ringTone);
    const Ended checked = edit({"check", "mine"});
    QVERIFY2(checked.out.contains("mine/course.yaml:6:5: note RP0284"), checked.out);
    QVERIFY2(checked.out.contains("RP0286"), checked.out);
}

void TestCheck::aSingleFileIsNotToldWhatOnlyTheCourseKnows()
{
    writeCourse("mine", leftOver, ringTone);
    const Ended course = edit({"check", "mine/course.yaml"});
    QCOMPARE(course.out, QByteArray("1 file checked: 0 errors, 0 warnings, 0 notes.\n"));
    const Ended lesson = edit({"check", "mine/lessons/call.yaml"});
    QCOMPARE(lesson.out,
             QByteArray("1 file checked: 0 errors, 0 warnings, 0 notes, 1 accepted.\n"));
}

void TestCheck::sarifNamesRulesPlacesAndReasons()
{
    writeCourse("mine", {}, ringTone);
    const QJsonObject log = json({"check", "--format", "sarif", "mine"});
    QCOMPARE(log["version"].toString(), "2.1.0");
    const QJsonObject run = firstRun(log);
    const QJsonObject driver = run["tool"].toObject()["driver"].toObject();
    QCOMPARE(driver["name"].toString(), "rapport-editor");
    const QJsonArray results = run["results"].toArray();
    QCOMPARE(results.size(), 2);
    for (const QJsonValue &value : results) {
        const QJsonObject rule =
            driver["rules"].toArray().at(value["ruleIndex"].toInt()).toObject();
        QCOMPARE(rule["id"], value["ruleId"]);
        QVERIFY(!rule["help"].toObject()["text"].toString().isEmpty());
    }
    const QJsonObject unused = results.at(0).toObject();
    QCOMPARE(unused["level"].toString(), "warning");
    QVERIFY(!unused.contains("suppressions"));
    const QJsonObject accepted = results.at(1).toObject();
    const QJsonObject suppression = accepted["suppressions"].toArray().at(0).toObject();
    QCOMPARE(suppression["kind"].toString(), "inSource");
    QCOMPARE(suppression["justification"].toString(), "It is a ring tone.");
    const QJsonObject location = accepted["locations"].toArray().at(0).toObject();
    const QJsonObject place = location["physicalLocation"].toObject();
    QCOMPARE(place["artifactLocation"].toObject()["uri"].toString(), "mine/lessons/call.yaml");
    QCOMPARE(place["region"].toObject()["startLine"].toInt(), 11);
    QCOMPARE(place["region"].toObject()["startColumn"].toInt(), 11);
    QCOMPARE(location["logicalLocations"].toArray().at(0).toObject()["name"].toString(), "hello");
}

void TestCheck::sarifEscapesNames()
{
    writeCourse("my café #1");
    const QJsonObject run = firstRun(json({"check", "--format", "sarif", "my café #1"}));
    const QJsonObject first = run["results"].toArray().at(0).toObject();
    const QJsonObject artifact = first["locations"]
                                     .toArray()
                                     .at(0)
                                     .toObject()["physicalLocation"]
                                     .toObject()["artifactLocation"]
                                     .toObject();
    QVERIFY2(artifact["uri"].toString().startsWith("my%20caf%C3%A9%20%231/"),
             qPrintable(artifact["uri"].toString()));
}

void TestCheck::formatsExclude()
{
    writeCourse("mine");
    QCOMPARE(edit({"check", "--json", "--format", "sarif", "mine"}).code, 2);
    QCOMPARE(edit({"check", "--format", "xml", "mine"}).code, 2);
}

void TestCheck::theListOfCodesIsInTheManual()
{
    QFile manual(MANUAL);
    QVERIFY(manual.open(QIODevice::ReadOnly));
    const Ended listed = edit({"codes"});
    QCOMPARE(listed.code, 0);
    // Made by: rapport-editor codes > content/diagnostics.md
    QCOMPARE(QString::fromUtf8(listed.out), QString::fromUtf8(manual.readAll()));
}

void TestCheck::codesAsJson()
{
    const QJsonArray codes = json({"codes", "--json"})["codes"].toArray();
    QVERIFY(codes.size() > 100);
    for (const QJsonValue &one : codes) {
        for (const char *key : {"code", "severity", "title", "meaning", "advice"})
            QVERIFY(!one[key].toString().isEmpty());
    }
}

QTEST_GUILESS_MAIN(TestCheck)
#include "tst_check.moc"
