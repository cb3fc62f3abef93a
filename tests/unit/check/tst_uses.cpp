#ifndef Q_MOC_RUN
#include "check/uses.h"
#include "unit/check/samples.h"
#endif

#include <QTest>

using namespace rapport;
using namespace check::samples;

/// What the lessons of a course use, and what nobody does.
class TestUses : public QObject
{
    Q_OBJECT

private slots:
    void knowsMediaPhrasesAndPoints();
    void tellsUnusedFiles();
    void tellsUnusedPhrasesAndCompetencies();
};

namespace {

check::Uses sampleUses()
{
    lesson::Reply said = reply("x", "end");
    said.clip = {"media/x.ogg"};
    said.phrase.id = {"calm"};
    said.score.entries = {{{"empathy"}, 1}, {{"control"}, -1}};
    check::Uses uses;
    uses.add(lessonOf({turn("a", "", {said}), end("end")}));
    return uses;
}

} // namespace

void TestUses::knowsMediaPhrasesAndPoints()
{
    check::Uses uses = sampleUses();
    QVERIFY(uses.usesMedia("media/x.ogg"));
    QVERIFY(uses.usesMedia("media/x.vtt"));
    QVERIFY(!uses.usesMedia("media/x.png"));
    QVERIFY(!uses.usesMedia("media/y.vtt"));
    QVERIFY(uses.usesPhrase("calm") && !uses.usesPhrase("hurry"));
    QVERIFY(uses.earns("empathy"));
    QVERIFY(!uses.earns("control"));
    lesson::PhraseRule rule;
    rule.score.entries = {{{"control"}, 1}};
    uses.add(lesson::RuleBank{1, {{{"set"}, {}, {}, {rule}, {}}}, {}});
    QVERIFY(uses.earns("control"));
}

void TestUses::tellsUnusedFiles()
{
    const auto findings = check::checkUnusedMedia(
        {"media/clips.yaml", "media/x.ogg", "media/x.vtt", "media/y.ogg"}, sampleUses());
    QCOMPARE(findings.size(), 1U);
    QCOMPARE(findings[0].file, std::string("media/y.ogg"));
    QCOMPARE(findings[0].code, std::string("RP0286"));
}

void TestUses::tellsUnusedPhrasesAndCompetencies()
{
    const check::Uses uses = sampleUses();
    lesson::Course course;
    course.competencies.entries = {{{"empathy"}, {}}, {{"control"}, {}}};
    QCOMPARE(codesIn(check::checkCourse(course, {}, &uses)), QStringList({"RP0282"}));
    QCOMPARE(codesIn(check::checkCourse(course, {})), QStringList());
    lesson::PhraseBank bank;
    bank.phrases.resize(2);
    bank.phrases[0] = {{"calm"}, {}, {"Calm down."}, {"I see."}, {}, {}, {}, {}};
    bank.phrases[1] = {{"hurry"}, {}, {"Hurry up."}, {"Take your time."}, {}, {}, {}, {}};
    QCOMPARE(codesIn(check::checkPhrases(bank, &uses)), QStringList({"RP0291"}));
    QCOMPARE(codesIn(check::checkPhrases(bank)), QStringList());
}

QTEST_APPLESS_MAIN(TestUses)
#include "tst_uses.moc"
