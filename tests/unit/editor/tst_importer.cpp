#ifndef Q_MOC_RUN
#include "exchange/collect.h"
#include "exchange/importer.h"
#include "format/coursefolder.h"
#endif
#include "unit/editor/randomtext.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace rapport;
using namespace rapport::editor;
using lesson::TextState;

namespace {

const QByteArray courseText = "rapport: 1\nid: sample\ntitle: A sample\nlessons: [call]\n";
const QByteArray lessonText = R"(rapport: 1
id: call
title: A call
start: hello
customer: rosa
steps:
  - id: hello
    kind: turn
    speaker: customer
    line: I already told all of this.
    note: She is tired.
    replies:
      - {id: ack, say: I have the notes, next: done}
      - {id: ask, say: "What was it?", next: done}
  - id: done
    kind: end
    text: She thanks you.
)";
const QByteArray overlayText = R"(# Von Hand.
rapport: 1
language: de
of: call
texts:
  # der Anfang
  - at: title
    from: 000000000000
    text: Ein Anruf
  - at: steps/gone/text  # bleibt
    text: Weg

  # das Ende
  - at: steps/done/text
    text: Sie dankt.
    seen: ja  # unbekannt
)";

bool isControl(char c)
{
    return (static_cast<unsigned char>(c) < 0x20 && c != '\n' && c != '\t') || c == 0x7F;
}

} // namespace

/// What becomes of texts that come back from translators.
class TestImporter : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void newTextsComeInTheOrderOfTheSource();
    void nothingChangedWritesNothing();
    void changedSourcesAreTold();
    void newerTranslationsAreKept();
    void marksDecideWhatIsDone();
    void whatIsNotOursIsTold();
    void brokenFilesAreLeftAlone();
    void everyCharacterIsKept();
    void translatorsLearnWhoSpeaks();

private:
    bool put(const QString &name, const QByteArray &text) const;
    [[nodiscard]] QByteArray get(const QString &name) const;
    [[nodiscard]] Unit unit(const std::string &address, const std::string &target,
                            TextState state = TextState::Translated) const;
    [[nodiscard]] ImportReport import(std::vector<Unit> units, int format = 1) const;
    [[nodiscard]] std::filesystem::path course() const { return m_folder->path().toStdString(); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestImporter::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(put("course.yaml", courseText) && put("lessons/call.yaml", lessonText));
}

bool TestImporter::put(const QString &name, const QByteArray &text) const
{
    QFile file(m_folder->filePath(name));
    return QDir().mkpath(QFileInfo(file).path()) && file.open(QIODevice::WriteOnly) &&
           file.write(text) == text.size();
}

QByteArray TestImporter::get(const QString &name) const
{
    QFile file(m_folder->filePath(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A text of the lesson as a translator would send it back.
Unit TestImporter::unit(const std::string &address, const std::string &target,
                        TextState state) const
{
    Unit out;
    out.name = unitName("lessons/call.yaml", address);
    out.target = target;
    out.state = state;
    const Result<Exchange> all = collect(course(), "de");
    if (all) {
        for (const Unit &one : all->units)
            out.source = one.name == out.name ? one.source : out.source;
    }
    return out;
}

ImportReport TestImporter::import(std::vector<Unit> units, int format) const
{
    int line = 1;
    for (Unit &one : units)
        one.line = line++;
    const auto report = importTexts(course(), "de", {{"sample", "en", "de", std::move(units)}, {}},
                                    exchangeFormats()[std::size_t(format)]);
    return report ? *report
                  : ImportReport{-1, 0, 0, {}, {{0, {}, report.error().sentence(), {}, false}}};
}

void TestImporter::newTextsComeInTheOrderOfTheSource()
{
    QVERIFY(put("locales/de/lessons/call.yaml", overlayText));
    const ImportReport report =
        import({unit("steps/hello/replies/ask/say", "Was war es?"), unit("title", "Ein Anruf"),
                unit("steps/hello/line", "Das habe ich alles schon erzählt."),
                unit("steps/hello/replies/ack/say", "")});
    QVERIFY(report.complete());
    QCOMPARE(report.taken, 3);
    QCOMPARE(report.untranslated, 1);
    QCOMPARE(report.files, (std::vector<std::string>{"locales/de/lessons/call.yaml"}));
    const auto hash = [](const char *text) {
        return QByteArray::fromStdString(lesson::sourceHash(text));
    };
    QByteArray expected = overlayText;
    expected.replace("000000000000", hash("A call"));
    expected.replace("\n  # das Ende\n",
                     "  - at: steps/hello/line\n    from: " + hash("I already told all of this.") +
                         "\n    text: Das habe ich alles schon erzählt.\n"
                         "  - at: steps/hello/replies/ask/say\n    from: " +
                         hash("What was it?") + "\n    text: Was war es?\n\n  # das Ende\n");
    QCOMPARE(get("locales/de/lessons/call.yaml"), expected);
}

void TestImporter::nothingChangedWritesNothing()
{
    QCOMPARE(import({unit("title", "Ein Anruf")}).taken, 1);
    const QByteArray before = get("locales/de/lessons/call.yaml") + "# unordentlich\n\n";
    QVERIFY(put("locales/de/lessons/call.yaml", before));
    const ImportReport again = import({unit("title", "Ein Anruf\n")});
    QCOMPARE(again.taken, 0);
    QCOMPARE(again.unchanged, 1);
    QVERIFY(again.files.empty());
    QCOMPARE(get("locales/de/lessons/call.yaml"), before);
}

void TestImporter::changedSourcesAreTold()
{
    Unit old = unit("title", "Ein Gespräch");
    old.source = "A talk";
    const ImportReport report = import({old});
    QCOMPARE(report.taken, 1);
    QVERIFY(report.complete());
    QCOMPARE(report.problems.size(), std::size_t(1));
    QVERIFY(report.problems[0].taken);
    QCOMPARE(report.problems[0].line, 1);
    const Result<Exchange> all = collect(course(), "de");
    QVERIFY(all.ok());
    QVERIFY(all->units[1].state == TextState::Stale);
    QCOMPARE(all->units[1].target, std::string("Ein Gespräch"));
}

void TestImporter::newerTranslationsAreKept()
{
    QCOMPARE(import({unit("title", "Ein Anruf")}).taken, 1);
    Unit old = unit("title", "Ein Gespräch");
    old.source = "A talk";
    const ImportReport report = import({old});
    QCOMPARE(report.taken, 0);
    QVERIFY(!report.complete());
    QVERIFY(get("locales/de/lessons/call.yaml").contains("Ein Anruf"));
}

void TestImporter::marksDecideWhatIsDone()
{
    // Marked and unknown: nothing to keep. Marked and known: still stale, in its new words.
    QVERIFY(!import({unit("title", "Ein Anruf", TextState::Stale)}).complete());
    QVERIFY(put("locales/de/lessons/call.yaml", overlayText));
    QVERIFY(import({unit("title", "Der Anruf", TextState::Stale)}).complete());
    QVERIFY(get("locales/de/lessons/call.yaml").contains("\"000000000000\"\n    text: Der Anruf"));
    // In a spreadsheet the mark is forgotten; changed words are done, the same ones are not.
    QCOMPARE(import({unit("title", "Der Anruf", TextState::Stale)}, 2).unchanged, 1);
    QCOMPARE(import({unit("title", "Ein Anruf", TextState::Stale)}, 2).taken, 1);
    QVERIFY(!get("locales/de/lessons/call.yaml").contains("000000000000"));
}

void TestImporter::whatIsNotOursIsTold()
{
    Unit bytes = unit("steps/hello/line", "\xFF");
    const ImportReport report =
        import({unit("steps/gone/text", "Weg"), unit("title", "Eins"), unit("title", "Zwei"), bytes,
                unit("steps/hello/replies/ack/say", "Ich\x1B[31m"),
                unit("steps/done/text", "Sie\r\ndankt.\r\n")});
    QCOMPARE(report.taken, 2);
    QCOMPARE(report.problems.size(), std::size_t(4));
    QCOMPARE(report.problems[3].line, 5);
    QVERIFY(get("locales/de/lessons/call.yaml").contains("|\n      Sie\n      dankt.\n"));
    QCOMPARE(report.problems[0].line, 1);
    QCOMPARE(report.problems[1].line, 3);
    QCOMPARE(report.problems[2].line, 4);
    QVERIFY(get("locales/de/lessons/call.yaml").contains("Eins"));
}

void TestImporter::brokenFilesAreLeftAlone()
{
    const QByteArray broken = "rapport: 1\ntexts: [\n";
    QVERIFY(put("locales/de/lessons/call.yaml", broken));
    Unit other;
    other.name = "course/title";
    other.source = "A sample";
    other.target = "Ein Muster";
    const ImportReport report = import({unit("title", "Ein Anruf"), other});
    QCOMPARE(report.taken, 1);
    QCOMPARE(report.problems.size(), std::size_t(1));
    QCOMPARE(get("locales/de/lessons/call.yaml"), broken);
    QVERIFY(get("locales/de/course.yaml").contains("Ein Muster"));
    QVERIFY(!collect(course(), "de").ok());
    QVERIFY(put("lessons/call.yaml", "rapport: 1\nsteps: 3\n"));
    QCOMPARE(import({other}).taken, -1);
}

/// Through a file for translators and through the overlay, and out again.
void TestImporter::everyCharacterIsKept()
{
    for (unsigned seed = 1; seed <= 60; ++seed) {
        RandomText random(seed);
        Result<Exchange> sent = collect(course(), "de");
        QVERIFY(sent.ok());
        for (Unit &one : sent->units) {
            one.target = random.next();
            std::erase_if(one.target, isControl);
            while (one.target.ends_with('\n'))
                one.target.pop_back();
            one.target += one.target.empty() ? "x" : "";
            one.state = TextState::Translated;
        }
        const ExchangeFormat &format = exchangeFormats()[seed % exchangeFormats().size()];
        Result<Received> back = format.read(format.write(*sent));
        QVERIFY(back.ok());
        const auto report = importTexts(course(), "de", std::move(*back), format);
        QVERIFY2(report.ok(), report.ok() ? "" : report.error().sentence().c_str());
        QVERIFY(report->problems.empty());
        const Result<Exchange> now = collect(course(), "de");
        QVERIFY2(now.ok(), now.ok() ? "" : now.error().sentence().c_str());
        for (std::size_t i = 0; i < sent->units.size(); ++i) {
            QCOMPARE(QByteArray::fromStdString(now->units[i].target).toPercentEncoding(),
                     QByteArray::fromStdString(sent->units[i].target).toPercentEncoding());
            QVERIFY(now->units[i].state == TextState::Translated);
        }
    }
}

void TestImporter::translatorsLearnWhoSpeaks()
{
    QVERIFY(put("course.yaml", courseText + "cast:\n  rosa: {name: Rosa, role: A widow}\n"));
    const Result<Exchange> all = collect(course(), "de");
    QVERIFY(all.ok());
    const auto line = std::ranges::find(all->units, "lessons/call/steps/hello/line", &Unit::name);
    QVERIFY(line != all->units.end());
    QCOMPARE(line->notes,
             (std::vector<std::string>{"What is said.", "Who speaks here: Rosa (A widow).",
                                       "The author's note: She is tired."}));
    const auto end = std::ranges::find(all->units, "lessons/call/steps/done/text", &Unit::name);
    QCOMPARE(end->notes, (std::vector<std::string>{"How it ended."}));
}

QTEST_APPLESS_MAIN(TestImporter)
#include "tst_importer.moc"
