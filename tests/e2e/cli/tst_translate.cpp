#include "support/desk.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace rapport;

/// Courses sent to translators and taken back with the real programs, and taken by learners.
class TestTranslate : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void courseGoesOutAndComesBack_data();
    void courseGoesOutAndComesBack();
    void secondTripChangesNothing_data() { eachFormat(); }
    void secondTripChangesNothing();
    void changedTextIsMarkedOnTheNextTrip_data() { eachFormat(); }
    void changedTextIsMarkedOnTheNextTrip();
    void othersReadWhatWeWrite();
    void whatCannotBeTakenIsTold();
    void wrongUsage_data();
    void wrongUsage();
    void commentsOfTranslatorsSurvive();
    void checkNamesWhatIsMissing();
    void formattingKnowsTranslations();
    void learnerBeginsInEnglishAndEndsInSpanish();
    void coursesAreListedInALanguage();

private:
    void eachFormat();
    bool copyCourse(const QString &from, const QString &name);
    [[nodiscard]] Ended edit(const QStringList &command) const;
    [[nodiscard]] QJsonObject summary(const QStringList &command) const;
    [[nodiscard]] QByteArray get(const QString &name) const;
    bool put(const QString &name, const QByteArray &text) const;
    bool send(const QString &course, const QString &format) const;
    bool translateAll(const QString &course) const;

    std::unique_ptr<Desk> m_desk;
};

namespace {

const QString golden = QStringLiteral(RAPPORT_SOURCE_DIR "/tests/golden/translations");

QString fileOf(const QString &format)
{
    return format == "xliff" ? "texts.xlf" : "texts." + format;
}

/// What a translator's tool does to a file: each source gets a translation that looks hard.
QByteArray translatedPo(const QByteArray &po)
{
    QByteArray out;
    QByteArray source;
    for (const QByteArray &line : po.split('\n')) {
        if (line.startsWith("msgid "))
            source = line.mid(6);
        else if (line.startsWith('"'))
            source += '\n' + line;
        const bool empty = line == "msgstr \"\"" && source != "\"\"";
        out += empty ? "msgstr \"\"\n\"¡«\"\n" + source + "\n\"» مرحبا 🙂!\"" : line;
        out += '\n';
    }
    out.chop(1);
    return out;
}

} // namespace

void TestTranslate::init()
{
    m_desk = std::make_unique<Desk>();
    QVERIFY(copyCourse(golden + "/call-back", "call-back"));
}

bool TestTranslate::copyCourse(const QString &from, const QString &name)
{
    const auto files = snapshot(from);
    for (const QString &file : files.keys()) {
        if (QFileInfo(file).isFile() &&
            !writeFile(m_desk->path("work/" + name) + file.mid(from.size()), files.value(file)))
            return false;
    }
    return !files.isEmpty();
}

Ended TestTranslate::edit(const QStringList &command) const
{
    return m_desk->run(EDITOR, command);
}

QJsonObject TestTranslate::summary(const QStringList &command) const
{
    return QJsonDocument::fromJson(edit(command + QStringList{"--json"}).out).object();
}

QByteArray TestTranslate::get(const QString &name) const
{
    QFile file(m_desk->path("work/" + name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool TestTranslate::put(const QString &name, const QByteArray &text) const
{
    return writeFile(m_desk->path("work/" + name), text);
}

bool TestTranslate::send(const QString &course, const QString &format) const
{
    return edit({"export", course, "--to", format, "--language", "es", "-o", fileOf(format)})
               .code == 0;
}

/// Every text of a course in words that are hard to carry.
bool TestTranslate::translateAll(const QString &course) const
{
    return send(course, "po") && put("texts.po", translatedPo(get("texts.po"))) &&
           edit({"import", course, "texts.po"}).code == 0;
}

void TestTranslate::eachFormat()
{
    QTest::addColumn<QString>("format");
    for (const char *format : {"xliff", "po", "csv"})
        QTest::newRow(format) << QString(format);
}

void TestTranslate::courseGoesOutAndComesBack_data()
{
    QTest::addColumn<QString>("course");
    QTest::addColumn<QString>("format");
    for (const QString &course : QDir(COURSES).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        for (const char *format : {"xliff", "po", "csv"})
            QTest::newRow(qPrintable(course + ' ' + format)) << course << QString(format);
    }
}

/// All texts of a bundled course are translated, sent out with their translations, and taken into
/// a copy that has none: the overlays are the same to the byte.
void TestTranslate::courseGoesOutAndComesBack()
{
    QFETCH(QString, course);
    QFETCH(QString, format);
    QVERIFY(copyCourse(COURSES "/" + course, "first/" + course));
    QVERIFY(copyCourse(COURSES "/" + course, "second/" + course));
    QVERIFY(translateAll("first/" + course));
    QVERIFY(send("first/" + course, format));
    const QJsonObject taken = summary({"import", "second/" + course, fileOf(format)});
    QVERIFY(taken["taken"].toInt() > 100);
    QCOMPARE(taken["untranslated"].toInt(), 0);
    QCOMPARE(taken["problems"].toArray(), QJsonArray());
    QCOMPARE(taken["language"].toString(), "es");
    const QString first = m_desk->path("work/first/" + course);
    const QString second = m_desk->path("work/second/" + course);
    const auto sent = snapshot(first + "/locales");
    QVERIFY(sent.size() > 3);
    for (const QString &file : sent.keys())
        QCOMPARE(snapshot(second + "/locales").value(second + file.mid(first.size())),
                 sent.value(file));
    QCOMPARE(edit({"fmt", "--check", "second/" + course}).code, 0);
    QCOMPARE(edit({"check", "--strict", "second/" + course}).code, 0);
}

void TestTranslate::secondTripChangesNothing()
{
    QFETCH(QString, format);
    QVERIFY(send("call-back", format));
    const auto before = snapshot(m_desk->path("work/call-back"));
    QByteArray file = get(fileOf(format));
    // Tools like to know the country, too.
    QVERIFY(put(fileOf(format), file.replace("Language: es", "Language: es_ES")));
    const QJsonObject taken = summary({"import", "call-back", fileOf(format), "--language", "es"});
    QCOMPARE(taken["taken"].toInt(), 0);
    QCOMPARE(taken["unchanged"].toInt(), 6);
    QCOMPARE(taken["untranslated"].toInt(), 19);
    QVERIFY(snapshot(m_desk->path("work/call-back")) == before);
}

void TestTranslate::changedTextIsMarkedOnTheNextTrip()
{
    QFETCH(QString, format);
    QVERIFY(translateAll("call-back"));
    QJsonObject sent =
        summary({"export", "call-back", "--to", format, "--language", "es", "-o", fileOf(format)});
    // The translation that was stale before came back marked, and nobody took the mark off.
    QCOMPARE(sent["stale"].toInt(), 1);
    QCOMPARE(sent["new"].toInt(), 0);
    QByteArray lesson = get("call-back/lessons/call.yaml");
    QVERIFY(lesson.contains("She thanks you."));
    QVERIFY(put("call-back/lessons/call.yaml",
                lesson.replace("She thanks you.", "She thanks you warmly.")));
    sent = summary({"export", "call-back", "--to", format, "--language", "es", "-o", "next.txt"});
    QCOMPARE(sent["stale"].toInt(), 2);
    // What was sent before the change comes back late: it is no newer than what is there.
    const Ended late = edit({"import", "call-back", fileOf(format)});
    QCOMPARE(late.code, 0);
    QCOMPARE(
        summary({"export", "call-back", "--to", format, "--language", "es", "-o", "x"})["stale"]
            .toInt(),
        2);
}

/// Programs that are not ours take the files: gettext, an XML parser, and a reader of CSV.
void TestTranslate::othersReadWhatWeWrite()
{
    QVERIFY(copyCourse(COURSES "/reading-the-customer", "course"));
    QVERIFY(translateAll("course"));
    for (const QString format : {"po", "xliff", "csv"})
        QVERIFY(send("course", format));
    const Ended po = m_desk->run("msgfmt", {"--check", "-o", "texts.mo", "texts.po"});
    QVERIFY2(po.code == 0, po.err);
    QCOMPARE(po.err, QByteArray());
    const Ended xml = m_desk->run("xmllint", {"--nonet", "--noout", "texts.xlf"});
    QVERIFY2(xml.code == 0, xml.err);
    const Ended csv = m_desk->run(
        "python3",
        {"-c", "import csv; rows = list(csv.reader(open('texts.csv', encoding='utf-8-sig', "
               "newline=''), strict=True)); print(len(rows), {len(row) for row in rows}, "
               "any(cell[:1] in ('=', '+', '-', '@') for row in rows for cell in row))"});
    QVERIFY2(csv.code == 0, csv.err);
    QCOMPARE(csv.out, QByteArray("417 {5} False\n"));
}

void TestTranslate::whatCannotBeTakenIsTold()
{
    QVERIFY(put("texts.csv", "text,source en,translation es\n"
                             "lessons/call/title,A call back,Llamar\n"
                             "lessons/gone/title,Gone,Ido\n"
                             "lessons/call/steps/done/text,She thanked you.,Le dio las gracias.\n"
                             "too,few\n"));
    const Ended taken = edit({"import", "call-back", "texts.csv"});
    QCOMPARE(taken.code, 1);
    QVERIFY2(taken.err.contains("texts.csv:3: lessons/gone/title: "), taken.err);
    QVERIFY2(taken.err.contains("texts.csv:4: lessons/call/steps/done/text: "), taken.err);
    QVERIFY2(taken.err.contains("texts.csv:5: "), taken.err);
    QVERIFY2(taken.out.contains("2 taken"), taken.out);
    const QByteArray overlay = get("call-back/locales/es/lessons/call.yaml");
    QVERIFY(overlay.contains("Llamar") && overlay.contains("Le dio las gracias."));
    const auto before = snapshot(m_desk->path("work/call-back"));
    QVERIFY(put("texts.xlf", "<xliff version=\"1.2\">\n<file>"));
    const Ended cut = edit({"import", "call-back", "texts.xlf", "--language", "es"});
    QCOMPARE(cut.code, 1);
    QVERIFY2(cut.err.contains("Line 2"), cut.err);
    QVERIFY(snapshot(m_desk->path("work/call-back")) == before);
}

void TestTranslate::wrongUsage_data()
{
    QTest::addColumn<QStringList>("command");
    QTest::addColumn<int>("code");
    const auto row = [](const char *name, const QStringList &command, int code) {
        QTest::newRow(name) << command << code;
    };
    row("no format", {"export", "call-back", "--language", "es"}, 2);
    row("no language", {"export", "call-back", "--to", "po"}, 2);
    row("unknown format", {"export", "call-back", "--to", "docx", "--language", "es"}, 2);
    row("no tag", {"export", "call-back", "--to", "po", "--language", "../es"}, 2);
    row("own language", {"export", "call-back", "--to", "po", "--language", "en"}, 2);
    row("two outputs", {"export", "call-back", "--to", "po", "--language", "es", "--json"}, 2);
    row("no course", {"export", "nowhere", "--to", "po", "--language", "es"}, 2);
    row("unwritable", {"export", "call-back", "--to", "po", "--language", "es", "-o", "/proc/x"},
        3);
    row("unknown ending", {"import", "call-back", "texts.docx"}, 2);
    row("no file", {"import", "call-back", "nothing.po"}, 3);
    row("other language", {"import", "call-back", "texts.po", "--language", "ar"}, 2);
    row("no tag to import", {"import", "call-back", "texts.po", "--language", "e/s"}, 2);
    row("no language to import", {"import", "call-back", "bare.csv"}, 2);
    row("other course", {"import", "other", "texts.po"}, 2);
}

void TestTranslate::wrongUsage()
{
    QFETCH(QStringList, command);
    QFETCH(int, code);
    QVERIFY(send("call-back", "po"));
    QVERIFY(put("bare.csv", "text,source,translation\n"));
    QVERIFY(put("other/course.yaml", "rapport: 1\nid: other\ntitle: Other\nlessons: []\n"));
    const auto before = snapshot(m_desk->path("work"));
    const Ended ended = edit(command);
    QVERIFY2(ended.code == code, ended.err);
    QVERIFY(!ended.err.isEmpty());
    QVERIFY(snapshot(m_desk->path("work")) == before);
}

void TestTranslate::commentsOfTranslatorsSurvive()
{
    const QString path = "call-back/locales/es/lessons/call.yaml";
    QByteArray overlay = get(path);
    overlay.replace("  - at: steps/told/line\n", "  # Rosa, enfadada.\n  - at: steps/told/line\n");
    QVERIFY(put(path, overlay + "# Fin.\n"));
    QVERIFY(put("texts.csv", "text,source en,translation es\n"
                             "lessons/call/summary,\"Say when, and keep to it.\",Diga cuándo.\n"));
    QCOMPARE(edit({"import", "call-back", "texts.csv"}).code, 0);
    const QByteArray after = get(path);
    QVERIFY2(after.contains("  # Rosa, enfadada.\n  - at: steps/told/line\n"), after);
    QVERIFY2(after.endsWith("# Fin.\n"), after);
    QVERIFY(after.indexOf("Diga cuándo.") < after.indexOf("at: steps/hello/text"));
    QVERIFY(after.contains("note: Tratamos a la clienta de usted."));
}

void TestTranslate::checkNamesWhatIsMissing()
{
    const QJsonArray found =
        QJsonDocument::fromJson(edit({"check", "--format", "json", "call-back"}).out)["diagnostics"]
            .toArray();
    QStringList lines;
    for (const auto &one : found) {
        const QJsonObject object = one.toObject();
        if (object["code"].toString().startsWith("RP03"))
            lines.append(object["code"].toString() + ' ' + object["file"].toString());
    }
    lines.sort();
    const QString es = "call-back/locales/es/";
    QCOMPARE(lines, (QStringList{
                        "RP0301 " + es + "lessons/call.yaml", "RP0302 " + es + "lessons/call.yaml",
                        "RP0303 " + es + "course.yaml", "RP0303 " + es + "lessons/call.yaml",
                        "RP0303 " + es + "phrases.yaml", "RP0303 " + es + "rules.yaml"}));
    for (const char *part :
         {"call-back/locales", "call-back/locales/es", "call-back/locales/es/lessons/call.yaml"}) {
        const Ended checked = edit({"check", part});
        QCOMPARE(checked.code, 0);
        QVERIFY2(checked.out.contains("RP0302"), checked.out);
    }
}

void TestTranslate::formattingKnowsTranslations()
{
    QCOMPARE(edit({"fmt", "--check", "call-back"}).code, 0);
    const QString path = "call-back/locales/ar/course.yaml";
    const QByteArray before = get(path);
    QByteArray untidy = before;
    QVERIFY(put(path, untidy.replace("of: course", "of:    'course'")));
    QCOMPARE(edit({"fmt", "--check", "call-back"}).code, 1);
    QCOMPARE(edit({"fmt", "call-back/locales/ar"}).code, 0);
    QCOMPARE(get(path), before);
}

void TestTranslate::learnerBeginsInEnglishAndEndsInSpanish()
{
    const QStringList play{"--courses", ".", "play", "call-back", "--learner", "Ada"};
    const Ended first = m_desk->run(PLAYER, play, "\nq\n");
    QCOMPARE(first.code, 0);
    QVERIFY2(first.out.contains("You said you would call."), first.out);
    const Ended second = m_desk->run(PLAYER, play + QStringList{"--language", "es"}, "1\n\n");
    QCOMPARE(second.code, 0);
    QVERIFY2(second.out.contains("You go on where you left off."), second.out);
    QVERIFY2(second.out.contains("Usted dijo que llamaría."), second.out);
    QVERIFY2(second.out.contains("Lo dije, y llego tarde."), second.out);
    QVERIFY2(second.out.contains("We are very busy today."), second.out);
    QVERIFY2(second.out.contains("passed") && second.out.contains("Clarity: 1 of 1"), second.out);
    QCOMPARE(second.err, QByteArray());
}

void TestTranslate::coursesAreListedInALanguage()
{
    const QStringList list{"--courses", ".", "list", "--json"};
    const auto first = [&](const QStringList &more) {
        const Ended ended = m_desk->run(PLAYER, list + more);
        return QJsonDocument::fromJson(ended.out)["courses"][0].toObject();
    };
    QCOMPARE(first({})["title"].toString(), "The call back");
    QCOMPARE(first({})["language"].toString(), "en");
    QCOMPARE(first({"--language", "es-MX"})["title"].toString(), "La llamada de vuelta");
    QCOMPARE(first({"--language", "es-MX"})["language"].toString(), "es");
    QCOMPARE(first({"--language", "ar"})["title"].toString(), "معاودة الاتصال");
    QCOMPARE(first({"--language", "fr"})["title"].toString(), "The call back");
    QCOMPARE(m_desk->run(PLAYER, list + QStringList{"--language", "../ar"}).code, 2);
    const Ended french = m_desk->run(
        PLAYER, {"--courses", ".", "play", "call-back", "--language", "fr", "--auto", "best"});
    QCOMPARE(french.code, 0);
    QVERIFY2(french.err.contains("not translated to “fr”"), french.err);
}

QTEST_GUILESS_MAIN(TestTranslate)
#include "tst_translate.moc"
