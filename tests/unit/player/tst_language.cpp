#ifndef Q_MOC_RUN
#include "cli/terminal.h"
#include "learner/home/library.h"
#include "records/memorystore.h"
#include "session/lessonsession.h"
#include "support/manualclock.h"
#endif

#include <QTest>

#include <sstream>

using namespace rapport;
using namespace rapport::player;

namespace {

const std::string courses = RAPPORT_SOURCE_DIR "/tests/golden/translations";

std::string lineOf(const LessonSession &session)
{
    const auto *turn = session.run().current().as<lesson::Turn>();
    return turn ? turn->line.source : std::string();
}

} // namespace

/// A lesson taken in several languages.
class TestLanguage : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void beginsInOneLanguageAndEndsInAnother();
    void terminalSpeaksArabic();
    void libraryShowsTheLanguage();

private:
    Result<LessonSession> sitDown(const std::string &language);

    ManualClock m_clock;
    std::unique_ptr<records::MemoryStore> m_store;
    records::LearnerId m_learner;
    format::CourseHead m_course;
};

void TestLanguage::init()
{
    m_store = std::make_unique<records::MemoryStore>(m_clock);
    m_learner = (*m_store->learnerByName("Ada", true))->id;
}

Result<LessonSession> TestLanguage::sitDown(const std::string &language)
{
    m_course = *format::readCourseHead(courses + "/call-back", language);
    return LessonSession::open(*m_store, m_clock, m_course, {{"call"}, m_learner, 7, false});
}

void TestLanguage::beginsInOneLanguageAndEndsInAnother()
{
    records::AttemptId attempt;
    engine::State state;
    {
        Result<LessonSession> english = sitDown({});
        QVERIFY(english.ok());
        QVERIFY(english->answer(engine::Continue{}));
        QCOMPARE(lineOf(*english), std::string("You said you would call."));
        attempt = english->attempt();
        state = english->run().state();
    }
    for (const std::string language : {"es", "ar", "es-MX", ""}) {
        const Result<LessonSession> again = sitDown(language);
        QVERIFY(again.ok());
        QVERIFY(again->resumed());
        QVERIFY2(again->notice().empty(), again->notice().c_str());
        QVERIFY(again->run().state() == state);
        QCOMPARE(again->attempt().value, attempt.value);
    }
    Result<LessonSession> arabic = sitDown("ar");
    QCOMPARE(lineOf(*arabic), std::string("قلتَ إنك ستتصل."));
    QVERIFY(arabic->answer(engine::pick({"own"})));
    QVERIFY(arabic->answer(engine::Continue{}));
    QVERIFY(arabic->run().finished());
    const auto completion = *m_store->completion(attempt);
    QVERIFY(completion);
    QCOMPARE(completion->record.score, 100.0);
    QCOMPARE(completion->record.competencies.at(0).id, std::string("clarity"));
    QCOMPARE(completion->record.competencies.at(0).name, std::string("Clarity"));
    QCOMPARE(arabic->run().result().competencies.at(0).name, std::string("الوضوح"));
}

void TestLanguage::terminalSpeaksArabic()
{
    Result<LessonSession> arabic = sitDown("ar");
    std::istringstream in("\n1\n\n");
    std::ostringstream out;
    QVERIFY(Terminal(in, out, m_clock).play(*arabic));
    QVERIFY(arabic->run().finished());
    for (const char *words : {"روزا تنتظر مكالمتك:", "روزا مارين: قلتَ إنك ستتصل.",
                              "1 نعم، وقد تأخرت. هل تسمحين أن أخبرك بما وجدت؟", "اهدئي.", "تشكرك."})
        QVERIFY2(out.str().find(words) != std::string::npos, out.str().c_str());
}

void TestLanguage::libraryShowsTheLanguage()
{
    Library library;
    library.load(courses);
    library.settle(std::chrono::seconds(30));
    QCOMPARE(library.find("call-back")->course.title.source, std::string("The call back"));
    library.load(courses, "es");
    library.settle(std::chrono::seconds(30));
    QCOMPARE(library.find("call-back")->course.title.source, std::string("La llamada de vuelta"));
    QVERIFY(library.show(*m_store, m_learner));
    library.openCourse("call-back");
    QCOMPARE(library.property("courseTitle").toString(), QString("La llamada de vuelta"));
}

QTEST_GUILESS_MAIN(TestLanguage)
#include "tst_language.moc"
