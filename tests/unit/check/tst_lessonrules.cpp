#ifndef Q_MOC_RUN
#include "unit/check/samples.h"
#endif

#include <QTest>

using namespace rapport;
using namespace check::samples;
using lesson::Grade;

/// Where the rules about whole lessons begin and end.
class TestLessonRules : public QObject
{
    Q_OBJECT

private slots:
    void threeQuestionsAreNoHabit();
    void sevenOfTenAreNoHabit();
    void equallyLongAnswersGiveNothingAway();
    void lengthsAreExact();
    void timersCountWhatIsRead();
    void captionsAreLookedIntoOnce();
    void filmsOnlyWhereTheyArePlayed();
};

namespace {

/// Questions of which so many have the right answer first, or longest.
lesson::Lesson questions(int number, int first, int longest)
{
    std::vector<lesson::Step> steps;
    for (int i = 0; i < number; ++i) {
        lesson::Reply good = reply("good", "", Grade::Do);
        lesson::Reply bad = reply("bad", "", Grade::Dont);
        good.say = {(i < longest ? "A long way of saying it, number " : "Short ") +
                    std::to_string(i)};
        bad.say = {"A way of middling size " + std::to_string(i)};
        steps.push_back(turn(("s" + std::to_string(i)).c_str(),
                             ("s" + std::to_string(i + 1)).c_str(),
                             i < first ? std::vector{good, bad} : std::vector{bad, good}));
    }
    steps.push_back(end(("s" + std::to_string(number)).c_str()));
    return lessonOf(std::move(steps));
}

lesson::Lesson timed(Millis timer, const std::string &prompt)
{
    lesson::Choice choice;
    choice.prompt = {prompt};
    choice.options.resize(2);
    choice.options[0] = {{"a"}, {"Yes"}, true, {}, {}, {}, {}, {}, {}};
    choice.options[1] = {{"b"}, {"No"}, false, {}, {}, {}, {}, {}, {}};
    choice.next.id = {"end"};
    lesson::Step step = stepOf("ask", std::move(choice));
    step.timer = timer;
    step.onTimeout.id = {"end"};
    return lessonOf({std::move(step), end("end")});
}

std::string words(int number)
{
    std::string text;
    for (int i = 0; i < number; ++i)
        text += "word" + std::to_string(i) + ' ';
    return text;
}

} // namespace

void TestLessonRules::threeQuestionsAreNoHabit()
{
    QCOMPARE(codesOf(questions(3, 3, 3)), QStringList());
    QCOMPARE(codesOf(questions(4, 4, 4)), QStringList({"RP0288", "RP0289"}));
}

void TestLessonRules::sevenOfTenAreNoHabit()
{
    QCOMPARE(codesOf(questions(10, 7, 7)), QStringList());
    QCOMPARE(codesOf(questions(10, 8, 0)), QStringList({"RP0289"}));
    QCOMPARE(codesOf(questions(10, 0, 8)), QStringList({"RP0288"}));
}

void TestLessonRules::equallyLongAnswersGiveNothingAway()
{
    lesson::Lesson lesson = questions(4, 0, 4);
    for (lesson::Step &step : lesson.steps) {
        if (auto *turn = std::get_if<lesson::Turn>(&step.body))
            turn->replies[0].say.source = std::string(turn->replies[1].say.source.size(), 'x');
    }
    QCOMPARE(codesOf(lesson), QStringList());
}

void TestLessonRules::lengthsAreExact()
{
    lesson::Lesson lesson = lessonOf({turn("a", "b", {}), page("b", "end"), end("end")});
    std::get<lesson::Turn>(lesson.steps[0].body).line = {words(60)};
    std::get<lesson::Page>(lesson.steps[1].body).text = {"- “" + words(220) + "” … *"};
    QCOMPARE(codesOf(lesson), QStringList());
    std::get<lesson::Page>(lesson.steps[1].body).text = {words(221)};
    QCOMPARE(codesOf(lesson), QStringList({"RP0295 b"}));
    std::get<lesson::Page>(lesson.steps[1].body).text = {words(220)};
    std::get<lesson::Turn>(lesson.steps[0].body).line = {words(61)};
    QCOMPARE(codesOf(lesson), QStringList({"RP0295 a"}));
}

void TestLessonRules::timersCountWhatIsRead()
{
    // Twenty words with the two answers: six seconds at 200 a minute.
    QCOMPARE(codesOf(timed(Millis(6000), words(18))), QStringList());
    QCOMPARE(codesOf(timed(Millis(5999), words(18))), QStringList({"RP0275 ask"}));
}

void TestLessonRules::captionsAreLookedIntoOnce()
{
    lesson::Lesson lesson = lessonOf({page("a", "b"), page("b", "end"), end("end")});
    for (int i = 0; i < 2; ++i) {
        auto &page = std::get<lesson::Page>(lesson.steps[std::size_t(i)].body);
        page.clip = {"media/a.ogg"};
        page.captions = {"media/a.vtt"};
    }
    int asked = 0;
    check::Surroundings around;
    around.captions = [&](const std::string &) {
        ++asked;
        return check::CaptionFacts{Millis(1000), {{4, "It is wrong."}}};
    };
    const auto findings = check::checkLesson(lesson, around);
    QCOMPARE(asked, 1);
    QCOMPARE(findings.size(), 1U);
    QCOMPARE(findings[0].file, std::string("media/a.vtt"));
    QCOMPARE(findings[0].line, 4);
}

void TestLessonRules::filmsOnlyWhereTheyArePlayed()
{
    lesson::Clip clip;
    clip.clip = {"media/Call.MP4"};
    clip.captions = {"media/call.vtt"};
    clip.next.id = {"b"};
    lesson::Lesson lesson =
        lessonOf({stepOf("a", std::move(clip)), turn("b", "end", {}), end("end")});
    QCOMPARE(codesOf(lesson), QStringList());
    auto &turn = std::get<lesson::Turn>(lesson.steps[1].body);
    turn.clip = {"media/call.mp4"};
    turn.captions = {"media/call.vtt"};
    QCOMPARE(codesOf(lesson), QStringList({"RP0255 b"}));
}

QTEST_APPLESS_MAIN(TestLessonRules)
#include "tst_lessonrules.moc"
