#include "engine/candidates.h"
#include "engine/lessonrun.h"
#include "engine/practice.h"
#include "format/coursefolder.h"
#include "format/files.h"
#include "unit/engine/everyanswer.h"

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

/// The samples of single kinds name phrases and rules without having any; a bank is made up.
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
    auto script =
        Script::compile(std::move(lesson), sample.course, sample.phrases, sample.rules);
    return script ? *script : nullptr;
}
