#include "golden/complaints.h"

#ifndef Q_MOC_RUN
#include "engine/autopilot.h"
#endif

#include <QTest>

#include <set>

using namespace rapport;

namespace {

const QString courses = QStringLiteral(RAPPORT_SOURCE_DIR "/content/courses");

engine::RunResult play(const std::shared_ptr<const engine::Script> &script, engine::Aim aim,
                       std::uint64_t seed)
{
    engine::LessonRun run(script, seed);
    engine::Autopilot pilot(*script, aim, seed);
    for (std::size_t i = 0; i < 100'000 && !run.finished(); ++i) {
        if (!run.answer(pilot.next(run)))
            return {};
    }
    return run.finished() ? run.result() : engine::RunResult();
}

std::set<std::string> endingsOf(const lesson::Lesson &lesson)
{
    std::set<std::string> endings;
    for (const lesson::Step &step : lesson.steps) {
        if (std::holds_alternative<lesson::End>(step.body))
            endings.insert(step.id.value);
    }
    return endings;
}

} // namespace

/// The courses that are shipped, played as a learner would.
class TestContent : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void hasNoErrorsOrWarnings_data() { eachCourse(); }
    void hasNoErrorsOrWarnings();
    void isCanonical_data();
    void isCanonical();
    void canBePassedAndFailed_data() { eachLesson(); }
    void canBePassedAndFailed();
    void everyEndingCanBeMet_data() { eachLesson(); }
    void everyEndingCanBeMet();

private:
    void eachCourse();
    void eachLesson();

    std::map<QString, golden::Folder> m_courses;
};

void TestContent::initTestCase()
{
    for (const QString &id : QDir(courses).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        m_courses.emplace(id, golden::readCourseFolder(courses + '/' + id));
    QVERIFY(!m_courses.empty());
}

void TestContent::eachCourse()
{
    QTest::addColumn<QString>("course");
    for (const auto &[id, folder] : m_courses)
        QTest::newRow(qPrintable(id)) << id;
}

void TestContent::eachLesson()
{
    QTest::addColumn<QString>("course");
    QTest::addColumn<int>("number");
    for (const auto &[id, folder] : m_courses) {
        for (int i = 0; i < int(folder.lessons.size()); ++i)
            QTest::newRow(folder.lessons[std::size_t(i)].id.value.c_str()) << id << i;
    }
}

void TestContent::hasNoErrorsOrWarnings()
{
    QFETCH(QString, course);
    const golden::Folder &folder = m_courses.at(course);
    QVERIFY(!folder.lessons.empty());
    const auto notes = std::ranges::count(folder.complaints, Severity::Note, &Diagnostic::severity);
    QVERIFY2(std::size_t(notes) == folder.complaints.size(),
             golden::textOf(folder.complaints).c_str());
}

void TestContent::isCanonical_data()
{
    QTest::addColumn<QString>("file");
    QDirIterator files(courses, {"*.yaml"}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString file = QDir(courses).relativeFilePath(files.next());
        // The list of clips that were made is written by a program, for itself.
        if (file.contains(QStringLiteral("/media/")))
            continue;
        QTest::newRow(qPrintable(file)) << file;
    }
}

void TestContent::isCanonical()
{
    QFETCH(QString, file);
    const std::string text = golden::readAll(courses + '/' + file);
    const auto source = format::SourceFile::parse(text, file.toStdString());
    Diagnostics complaints;
    const auto out = format::canonicalText(source, format::kindOfFile(source.name()), complaints);
    QVERIFY2(out.ok(), golden::textOf(complaints).c_str());
    QCOMPARE(QString::fromStdString(*out), QString::fromStdString(text));
}

void TestContent::canBePassedAndFailed()
{
    QFETCH(QString, course);
    QFETCH(int, number);
    const golden::Folder &folder = m_courses.at(course);
    const auto script = engine::Script::compile(folder.lessons.at(std::size_t(number)),
                                                folder.course, folder.phrases);
    QVERIFY2(script.ok(), script.ok() ? "" : script.error().sentence().c_str());
    const engine::RunResult best = play(*script, engine::Aim::Best, 1);
    QVERIFY2(best.passed, best.missed.empty() ? "" : best.missed.front().c_str());
    QCOMPARE(best.score, 100.0);
    const engine::RunResult worst = play(*script, engine::Aim::Worst, 1);
    QVERIFY(!worst.passed);
    QVERIFY(!worst.ending.empty());
}

void TestContent::everyEndingCanBeMet()
{
    QFETCH(QString, course);
    QFETCH(int, number);
    const golden::Folder &folder = m_courses.at(course);
    const lesson::Lesson &lesson = folder.lessons.at(std::size_t(number));
    const auto script = engine::Script::compile(lesson, folder.course, folder.phrases);
    QVERIFY(script.ok());
    std::set<std::string> missing = endingsOf(lesson);
    QVERIFY(!missing.empty());
    for (std::uint64_t seed = 0; seed < 20'000 && !missing.empty(); ++seed)
        missing.erase(play(*script, engine::Aim::Random, seed).ending.value);
    QVERIFY2(missing.empty(), missing.empty() ? "" : missing.begin()->c_str());
}

QTEST_APPLESS_MAIN(TestContent)
#include "tst_content.moc"
