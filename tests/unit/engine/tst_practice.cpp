#include "engine/candidates.h"
#include "engine/lessonrun.h"
#include "engine/practice.h"
#include "format/coursefolder.h"
#include "format/files.h"

#include <QDir>
#include <QTest>

#include <set>

using namespace rapport;
using namespace rapport::engine;

namespace {

const QString root = QStringLiteral(RAPPORT_SOURCE_DIR);

/// A lesson with what it is compiled with.
struct Sample
{
    QString name;
    lesson::Lesson lesson;
    lesson::Course course;
    lesson::PhraseBank phrases;
    lesson::RuleBank rules;
};

void addCourses(std::vector<Sample> &samples, const QString &folder)
{
    const format::Catalogue catalogue = format::readCatalogue(folder.toStdString());
    for (const format::CourseHead &course : catalogue.courses) {
        for (const format::LessonHead &head : course.lessons) {
            auto loaded = format::loadLesson(course, head.id);
            if (!loaded)
                qFatal("%s", loaded.error().sentence().c_str());
            samples.push_back({QString::fromStdString(head.id.value), std::move(loaded->lesson),
                               course.course, std::move(loaded->phrases),
                               std::move(loaded->rules)});
        }
    }
}

/// The samples of single kinds name phrases and rules that lie nowhere.
void addBanks(Sample &sample)
{
    for (const char *id : {"calm-down", "paraphrase-at-handover", "promised-time"}) {
        lesson::Phrase &phrase = sample.phrases.phrases.emplace_back();
        phrase.id.value = id;
        phrase.dont.source = phrase.correct.source = "Words.";
    }
    lesson::PhraseRule rule;
    rule.id.value = "blame";
    rule.mustNot = {"fault"};
    lesson::RuleSet &set = sample.rules.sets.emplace_back();
    set.id.value = "no-blame";
    set.rules = {rule};
}

void addKinds(std::vector<Sample> &samples)
{
    const QDir kinds(root + "/tests/golden/kinds");
    for (const QString &kind : kinds.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        for (const char *name : {"minimal", "full"}) {
            const QString file = kinds.filePath(kind + '/' + name + ".yaml");
            const auto source = format::openSource(file.toStdString(), root.toStdString());
            if (!source)
                qFatal("%s", qPrintable(file));
            Sample sample;
            sample.name = kind + ' ' + name;
            sample.lesson = format::readLesson(*source).value;
            addBanks(sample);
            samples.push_back(std::move(sample));
        }
    }
}

std::vector<Sample> everySample()
{
    std::vector<Sample> samples;
    addCourses(samples, root + "/content/courses");
    addKinds(samples);
    return samples;
}

} // namespace

/// Every step of the shipped lessons and of the samples of every kind, practised alone.
class TestPractice : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_samples = everySample(); }
    void everyStepRunsAlone();
    void practisedKindsAreThese();
    void nothingOfTheLessonIsLeft();
    void strangeStepIsNone();

private:
    static std::shared_ptr<const Script> compile(const Sample &sample, lesson::Lesson lesson);

    std::vector<Sample> m_samples;
};

std::shared_ptr<const Script> TestPractice::compile(const Sample &sample, lesson::Lesson lesson)
{
    auto script = Script::compile(std::move(lesson), sample.course, sample.phrases, sample.rules);
    return script ? *script : nullptr;
}

namespace {

/// Every way there is, or where things are placed the best answer, the worst, and some by chance.
std::vector<Answer> answersTo(const LessonRun &run)
{
    std::vector<Answer> answers;
    for (const Way *way : run.ways())
        answers.push_back(pick(*way->id));
    if (!answers.empty())
        return answers;
    answers = {rightAnswer(run), wrongAnswer(run)};
    Random random(run.state().seed);
    for (int i = 0; i < 20; ++i)
        answers.push_back(drawnAnswer(run, random));
    return answers;
}

} // namespace

void TestPractice::everyStepRunsAlone()
{
    int practised = 0;
    for (const Sample &sample : m_samples) {
        const auto whole = compile(sample, sample.lesson);
        QVERIFY2(whole, qPrintable(sample.name));
        for (const lesson::Step &step : sample.lesson.steps) {
            auto alone = practiceLesson(sample.lesson, step.id);
            if (!alone)
                continue;
            const auto script = compile(sample, std::move(*alone));
            QVERIFY2(script, qPrintable(sample.name + ' ' + step.id.value.c_str()));
            const LessonRun run(script, std::uint64_t(++practised));
            QCOMPARE(run.current().step->id, step.id);
            QVERIFY(!run.timeLeft());
            QVERIFY(!run.canContinue());
            for (const Answer &answer : answersTo(run)) {
                LessonRun taken = run;
                QVERIFY2(taken.answer(answer),
                         qPrintable(sample.name + ' ' + step.id.value.c_str()));
                QCOMPARE(taken.state().visits.size(), std::size_t(1));
                if (!taken.finished())
                    QVERIFY(taken.answer(Continue{}));
                QVERIFY(taken.finished());
            }
        }
    }
    // Or the walk has missed the lessons.
    QVERIFY(practised > 60);
}

void TestPractice::practisedKindsAreThese()
{
    std::set<std::string> can, cannot;
    for (const Sample &sample : m_samples) {
        for (const lesson::Step &step : sample.lesson.steps)
            (practiceLesson(sample.lesson, step.id) ? can : cannot).emplace(step.kind());
    }
    QCOMPARE(can, (std::set<std::string>{"choice", "match", "order", "pair", "sort", "spot", "turn",
                                         "write"}));
    // A turn can be without replies.
    QCOMPARE(cannot, (std::set<std::string>{"branch", "clip", "end", "hold", "page", "rate",
                                            "speak", "turn"}));
}

void TestPractice::nothingOfTheLessonIsLeft()
{
    for (const Sample &sample : m_samples) {
        for (const lesson::Step &step : sample.lesson.steps) {
            const auto alone = practiceLesson(sample.lesson, step.id);
            if (!alone)
                continue;
            QCOMPARE(alone->steps.size(), std::size_t(2));
            QVERIFY(alone->meters.empty() && alone->vars.empty());
            const auto script = compile(sample, *alone);
            const auto *turn = std::get_if<lesson::Turn>(&step.body);
            if (turn)
                QCOMPARE(LessonRun(script, 1).ways().size(), turn->replies.size());
            QVERIFY(script->flags().empty());
            // Points of rule sets stay; they are not the step's.
            if (step.kind() != "write")
                QCOMPARE(script->bestTotal(), 0.0);
        }
    }
}

void TestPractice::strangeStepIsNone()
{
    QVERIFY(!practiceLesson(m_samples.front().lesson, {"no-such-step"}));
    QVERIFY(!practiceLesson({}, {}));
    lesson::Lesson endings;
    endings.steps.resize(1);
    endings.steps[0].id.value = "end";
    endings.steps[0].body = lesson::Pair{};
    const auto alone = practiceLesson(endings, {"end"});
    QVERIFY(alone && alone->steps[0].id != alone->steps[1].id);
}

QTEST_APPLESS_MAIN(TestPractice)
#include "tst_practice.moc"
