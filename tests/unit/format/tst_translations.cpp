#ifndef Q_MOC_RUN
#include "format/coursefolder.h"
#include "format/translations.h"
#include "lesson/rules.h"
#endif

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/inotify.h>
#include <unistd.h>

using namespace rapport;
using namespace rapport::format;
namespace fs = std::filesystem;

namespace {

const fs::path courses = RAPPORT_SOURCE_DIR "/tests/golden/translations";
const fs::path course = courses / "call-back";

/// Notices whoever looks at a folder or opens a file in it.
class Watch
{
public:
    explicit Watch(const fs::path &folder)
        : m_queue(::inotify_init1(IN_NONBLOCK))
    {
        add(folder);
        for (const auto &entry : fs::recursive_directory_iterator(folder)) {
            if (entry.is_directory())
                add(entry.path());
        }
        (void)saw(); // itself
    }
    ~Watch() { ::close(m_queue); }
    Watch(const Watch &) = delete;
    Watch &operator=(const Watch &) = delete;

    [[nodiscard]] bool saw()
    {
        alignas(inotify_event) char events[4096];
        return ::read(m_queue, events, sizeof events) > 0;
    }

private:
    void add(const fs::path &folder) const
    {
        (void)::inotify_add_watch(m_queue, folder.c_str(), IN_OPEN | IN_ACCESS);
    }

    int m_queue;
};

template <class Body>
const Body &bodyOf(const lesson::Lesson &lesson, std::size_t step)
{
    return std::get<Body>(lesson.steps.at(step).body);
}

} // namespace

/// Courses loaded in another language than they were written in.
class TestTranslations : public QObject
{
    Q_OBJECT

private slots:
    void arabicCourseIsLoaded();
    void halfTranslatedCourseIsLoaded();
    void withoutALanguageNobodyLooks();
    void contentIsThatOfTheSource();
    void nearestLanguageIsTaken();
    void rulesAreTranslatedToo();
    void brokenTranslationsAreNoObstacle();
    void mediaStayInsideTheCourse();
    void filesAreToldByTheirPlace_data();
    void filesAreToldByTheirPlace();
};

void TestTranslations::arabicCourseIsLoaded()
{
    const auto head = readCourseHead(course, "ar");
    QVERIFY(head.ok());
    QCOMPARE(head->language, std::string("ar"));
    QCOMPARE(head->shownIn(), std::string("ar"));
    QCOMPARE(head->course.title.source, std::string("معاودة الاتصال"));
    QCOMPARE(head->lessons.at(0).title.source, std::string("مكالمة لاحقة"));
    QCOMPARE(head->measured.entries.at(0).second.name.source, std::string("Clarity"));
    const auto loaded = loadLesson(*head, {"call"});
    QVERIFY(loaded.ok());
    QCOMPARE(bodyOf<lesson::Turn>(loaded->lesson, 1).line.source, std::string("قلتَ إنك ستتصل."));
    QCOMPARE(bodyOf<lesson::Turn>(loaded->lesson, 1).clip.path, std::string("media/told.ogg"));
    QCOMPARE(bodyOf<lesson::Pair>(loaded->lesson, 2).points.at(1).source,
             std::string("تحمّل المسؤولية"));
    QCOMPARE(loaded->phrases.phrases.at(0).dont.source, std::string("اهدئي."));
}

/// What is missing is in the source's words, what went stale in the translation's.
void TestTranslations::halfTranslatedCourseIsLoaded()
{
    const auto head = readCourseHead(course, "es");
    QVERIFY(head.ok());
    QCOMPARE(head->course.title.source, std::string("La llamada de vuelta"));
    QCOMPARE(head->course.summary.source, std::string("One call, told in three languages."));
    const auto loaded = loadLesson(*head, {"call"});
    QVERIFY(loaded.ok());
    const auto &turn = bodyOf<lesson::Turn>(loaded->lesson, 1);
    QCOMPARE(turn.line.source, std::string("Usted dijo que llamaría."));
    QCOMPARE(turn.replies.at(1).say.source, std::string("We are very busy today."));
    QCOMPARE(turn.clip.path, std::string("locales/es/media/told.ogg"));
    QVERIFY(hasMedia(course, turn.clip.path));
}

void TestTranslations::withoutALanguageNobodyLooks()
{
    Watch watch(course / "locales");
    const Catalogue plain = readCatalogue(courses);
    QCOMPARE(plain.courses.size(), std::size_t(1));
    QVERIFY(loadLesson(plain.courses[0], {"call"}).ok());
    QVERIFY(!watch.saw());
    const Catalogue spanish = readCatalogue(courses, "es");
    QVERIFY(loadLesson(spanish.courses[0], {"call"}).ok());
    QVERIFY(watch.saw());
}

void TestTranslations::contentIsThatOfTheSource()
{
    const auto plain = loadLesson(*readCourseHead(course), {"call"});
    const auto arabic = loadLesson(*readCourseHead(course, "ar"), {"call"});
    QVERIFY(plain.ok() && arabic.ok());
    QCOMPARE(arabic->text, plain->text);
    QVERIFY(!(arabic->lesson == plain->lesson));
}

void TestTranslations::nearestLanguageIsTaken()
{
    QCOMPARE(languageFor(course, "en", "es"), std::string("es"));
    QCOMPARE(languageFor(course, "en", "es-MX"), std::string("es"));
    QCOMPARE(languageFor(course, "en", "AR"), std::string("ar"));
    QCOMPARE(languageFor(course, "en", "fr"), std::string());
    QCOMPARE(languageFor(course, "en", "en-GB"), std::string());
    QCOMPARE(languageFor(course, "es", "es-MX"), std::string());
    QCOMPARE(languageFor(course, "en", "../locales/es"), std::string());
    QCOMPARE(languageFor(course, "en", ""), std::string());
    QCOMPARE(readCourseHead(course, "fr")->course, readCourseHead(course)->course);
}

/// Rules have no place in a loaded lesson yet; their texts can be sent and taken all the same.
void TestTranslations::rulesAreTranslatedToo()
{
    const auto content = readSourceContent(course, "rules.yaml");
    QVERIFY(content.ok());
    QCOMPARE(content->texts.size(), std::size_t(3));
    lesson::RuleBank bank;
    bank.sets.emplace_back().id = {"ownership"};
    bank.sets[0].name = {"Ownership"};
    QCOMPARE(translated(bank, course, "ar", "rules.yaml").sets.at(0).name.source,
             std::string("تحمّل المسؤولية"));
}

void TestTranslations::brokenTranslationsAreNoObstacle()
{
    const QTemporaryDir folder;
    const fs::path copy = folder.path().toStdString() + "/course";
    fs::copy(course, copy, fs::copy_options::recursive);
    for (const char *text : {"texts: [", "", "rapport: 99\ntexts: []\n", "texts: 3\n"}) {
        QFile file(QString::fromStdString((copy / "locales/es/lessons/call.yaml").string()));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) >= 0);
        file.close();
        const auto head = readCourseHead(copy, "es");
        QVERIFY(head.ok());
        QCOMPARE(head->lessons.at(0).title.source, std::string("A call back"));
        const auto loaded = loadLesson(*head, {"call"});
        QVERIFY(loaded.ok());
        QCOMPARE(bodyOf<lesson::Turn>(loaded->lesson, 1).line.source,
                 std::string("You said you would call."));
    }
}

void TestTranslations::mediaStayInsideTheCourse()
{
    const QTemporaryDir folder;
    const fs::path copy = folder.path().toStdString() + "/course";
    fs::copy(course, copy, fs::copy_options::recursive);
    QVERIFY(translatedMedia(copy, "es", "media/told.ogg").has_value());
    QVERIFY(!translatedMedia(copy, "es", "media/other.ogg").has_value());
    QVERIFY(!translatedMedia(copy, "es", "").has_value());
    QVERIFY(!translatedMedia(copy, "es", "../../../../etc/hostname").has_value());
    fs::remove(copy / "locales/es/media/told.ogg");
    fs::create_symlink("/etc/hostname", copy / "locales/es/media/told.ogg");
    QVERIFY(!translatedMedia(copy, "es", "media/told.ogg").has_value());
}

void TestTranslations::filesAreToldByTheirPlace_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<int>("kind");
    const auto row = [](const char *path, FileKind kind) {
        QTest::newRow(path) << QByteArray(path) << int(kind);
    };
    row("course.yaml", FileKind::Course);
    row("es/course.yaml", FileKind::Course);
    row("locales/es/course.yaml", FileKind::Translation);
    row("/a/locales/es/phrases.yaml", FileKind::Translation);
    row("a/locales/pt-BR/lessons/b.yaml", FileKind::Translation);
    row("locales/lessons/b.yaml", FileKind::Lesson);
    row("locales/a/b/course.yaml", FileKind::Course);
    row("locales/a/b/lessons/c.yaml", FileKind::Lesson);
    row("lessons/locales.yaml", FileKind::Lesson);
    row("locales/course.yaml", FileKind::Course);
}

void TestTranslations::filesAreToldByTheirPlace()
{
    QFETCH(QByteArray, path);
    QFETCH(int, kind);
    QCOMPARE(int(kindOfFile(path.toStdString())), kind);
}

QTEST_APPLESS_MAIN(TestTranslations)
#include "tst_translations.moc"
