#ifndef Q_MOC_RUN
#include "unit/check/samples.h"
#endif

#include <QTest>

using namespace rapport;
using namespace check::samples;
using lesson::Sure;

namespace {

lesson::Lesson sample()
{
    lesson::Lesson made =
        lessonOf({turn("a", "", {reply("x", "b"), reply("y", "b", lesson::Grade::Dont)}),
                  page("b", "end"), end("end")});
    made.pass.score.percent = 70;
    return made;
}

QStringList said(const lesson::Lesson &lesson, const lesson::PathFacts &facts)
{
    check::Surroundings around;
    around.paths = facts;
    QStringList codes = codesOf(lesson, around);
    for (const QString &known : codesOf(lesson))
        codes.removeOne(known);
    return codes;
}

} // namespace

/// What is made of the facts about all paths, whoever found them.
class TestPathFindings : public QObject
{
    Q_OBJECT

private slots:
    void nothingIsSaidOfWhatIsNotKnown();
    void passing();
    void failing();
    void loopsAndWhatNobodyMeets();
};

void TestPathFindings::nothingIsSaidOfWhatIsNotKnown()
{
    QCOMPARE(said(sample(), {}), QStringList());
    lesson::PathFacts fine;
    fine.proved = true;
    fine.canPass = fine.canFail = fine.canEnd = Sure::Yes;
    QCOMPARE(said(sample(), fine), QStringList());
}

void TestPathFindings::passing()
{
    lesson::PathFacts facts;
    facts.canPass = Sure::No;
    QCOMPARE(said(sample(), facts), QStringList({"RP0296"}));
    // Where a competency is the reason, it is named instead.
    facts.competencies = {{{"empathy"}, 2, false, 80, Sure::No},
                          {{"control"}, 2, false, 50, Sure::Yes},
                          {{"safety"}, 0, false, std::nullopt, Sure::Yes}};
    check::Surroundings around;
    around.paths = facts;
    const auto findings = check::checkLesson(sample(), around);
    QCOMPARE(std::ranges::count(findings, "RP0296", &check::Finding::code), 1);
    const auto found = std::ranges::find(findings, "RP0296", &check::Finding::code);
    QCOMPARE(found->address, std::string("pass/competencies/empathy"));
}

void TestPathFindings::failing()
{
    lesson::PathFacts facts;
    facts.canFail = Sure::No;
    QCOMPARE(said(sample(), facts), QStringList({"RP0297"}));
    // What only tells cannot be failed, and need not.
    QCOMPARE(said(lessonOf({page("a", "end"), end("end")}), facts), QStringList());
}

void TestPathFindings::loopsAndWhatNobodyMeets()
{
    lesson::PathFacts facts;
    facts.gainingLoop = {{"a"}, {"b"}};
    facts.closedSteps = {{"b"}};
    facts.closedParts = {{{"a"}, {"x"}}};
    facts.trapped = {{"b"}};
    QCOMPARE(said(sample(), facts), QStringList({"RP0285 b", "RP0298 a", "RP0299 a", "RP0299 b"}));
    // Facts of another lesson do no harm.
    QCOMPARE(said(lessonOf({end("other")}), facts), QStringList());
}

QTEST_APPLESS_MAIN(TestPathFindings)
#include "tst_pathfindings.moc"
