#include "golden/complaints.h"
#include "golden/examples.h"
#include "golden/reference.h"

#include <QRegularExpression>
#include <QTest>

using namespace rapport;

namespace {

const QString root = QStringLiteral(RAPPORT_SOURCE_DIR);
const QString kinds = root + "/tests/golden/kinds";
const QString views = root + "/shared/ui/views";
const QString reference = root + "/content/format.md";

/// A sample: a lesson of its own, with a step of the kind that comes first.
struct Sample
{
    explicit Sample(const QString &kind, const QString &name)
        : path(kinds + '/' + kind + '/' + name)
        , text(golden::readAll(path))
        , source(format::SourceFile::parse(text, name.toStdString()))
        , reading(format::readLesson(source))
    {
        golden::addComplaints(source, reading, check::checkLesson(reading.value, {}), complaints);
        sort(complaints);
    }

    QString path;
    std::string text;
    format::SourceFile source;
    format::Reading<lesson::Lesson> reading;
    Diagnostics complaints;
};

void addKeys(const format::ValueShape &value, const std::string &at, QStringList &keys);

void addKeys(const format::RecordShape &record, const std::string &at, QStringList &keys)
{
    for (const format::FieldShape &field : record.fields) {
        keys.append(QString::fromStdString(at + field.key));
        addKeys(field.value, at + field.key + '/', keys);
    }
}

/// Every key that can stand below a value, as "replies/say".
void addKeys(const format::ValueShape &value, const std::string &at, QStringList &keys)
{
    if (value.kind == format::ValueKind::Record)
        addKeys(format::shapes().records[value.record], at, keys);
    for (const format::ValueShape &item : value.item)
        addKeys(item, at, keys);
}

/// Every key that stands below a node, as addKeys() writes them.
void collectKeys(const format::SourceFile &file, format::NodeIndex node, const QString &at,
                 QStringList &keys)
{
    if (file.at(node).kind == format::NodeKind::List) {
        format::forEachItem(file, node,
                            [&](format::NodeIndex item) { collectKeys(file, item, at, keys); });
    } else if (file.at(node).kind == format::NodeKind::Map) {
        format::forEachEntry(file, node, [&](format::NodeIndex key, format::NodeIndex value) {
            keys.append(at +
                        QString::fromUtf8(file.textOf(key).data(), int(file.textOf(key).size())));
            collectKeys(file, value, keys.back() + '/', keys);
        });
    }
}

} // namespace

/// Goes through THE list of kinds: each has its samples, its view and its chapter.
class TestKinds : public QObject
{
    Q_OBJECT

private slots:
    void theSmallestIsEnough_data() { eachKind(); }
    void theSmallestIsEnough();
    void theFullestUsesEveryField_data() { eachKind(); }
    void theFullestUsesEveryField();
    void theFullestIsCanonical_data() { eachKind(); }
    void theFullestIsCanonical();
    void theBadIsTold_data() { eachKind(); }
    void theBadIsTold();
    void hasAView_data() { eachKind(); }
    void hasAView();
    void hasAChapter_data() { eachKind(); }
    void hasAChapter();
    void nothingElseHasSamples();

private:
    static void eachKind();
};

void TestKinds::eachKind()
{
    QTest::addColumn<QString>("kind");
    lesson::forEachKind([]<class Body>(std::type_identity<Body>) {
        QTest::newRow(std::string(Body::kind).c_str())
            << QString::fromStdString(std::string(Body::kind));
    });
}

void TestKinds::theSmallestIsEnough()
{
    QFETCH(QString, kind);
    const Sample sample(kind, "minimal.yaml");
    QCOMPARE(QString::fromStdString(std::string(sample.reading.value.steps.at(0).kind())), kind);
    QVERIFY2(sample.reading.diagnostics.empty() && !hasErrors(sample.complaints),
             golden::textOf(sample.complaints).c_str());
}

void TestKinds::theFullestUsesEveryField()
{
    QFETCH(QString, kind);
    const Sample sample(kind, "full.yaml");
    QVERIFY2(sample.reading.diagnostics.empty() && !hasErrors(sample.complaints),
             golden::textOf(sample.complaints).c_str());
    QStringList wanted;
    addKeys(*format::shapes().record(kind.toStdString()), "", wanted);
    // Whatever is answered at a stop, the recording goes on.
    wanted.removeAll("stops/options/next");
    QStringList given;
    collectKeys(sample.source, sample.source.locate("steps/first"), "", given);
    for (const QString &key : wanted)
        QVERIFY2(given.contains(key), qPrintable(key + " is not used"));
}

void TestKinds::theFullestIsCanonical()
{
    QFETCH(QString, kind);
    const Sample sample(kind, "full.yaml");
    Diagnostics complaints;
    const auto out = format::canonicalText(sample.source, format::FileKind::Lesson, complaints);
    QVERIFY2(out.ok(), golden::textOf(complaints).c_str());
    QCOMPARE(QString::fromStdString(*out), QString::fromStdString(sample.text));
}

void TestKinds::theBadIsTold()
{
    QFETCH(QString, kind);
    const Sample sample(kind, "bad.yaml");
    const std::string told = golden::textOf(sample.complaints);
    const std::string wanted = golden::expected(kinds + '/' + kind + "/bad.txt", told);
    QVERIFY(hasErrors(sample.complaints));
    QCOMPARE(QString::fromStdString(told), QString::fromStdString(wanted));
}

/// A branch is a fork that nobody sees.
void TestKinds::hasAView()
{
    QFETCH(QString, kind);
    const QString view = kind.left(1).toUpper() + kind.mid(1) + "View.qml";
    QCOMPARE(QFile::exists(views + '/' + view), kind != "branch");
}

void TestKinds::hasAChapter()
{
    QFETCH(QString, kind);
    const std::string text = golden::readAll(reference);
    const QRegularExpression chapter(
        "^### " + kind + "$.*?^<!-- fields: " + kind + " -->$.*?(?=^###? |\\Z)",
        QRegularExpression::MultilineOption | QRegularExpression::DotMatchesEverythingOption);
    const auto found = chapter.match(QString::fromStdString(text));
    QVERIFY2(found.hasMatch(), "there is no chapter with its table");
    const auto examples = golden::examplesOf(found.captured().toStdString());
    const auto shows = [&](const golden::Example &example) {
        return example.text.find(" kind: " + kind.toStdString() + '\n') != std::string::npos;
    };
    QVERIFY2(std::ranges::any_of(examples, shows), "there is no example");
}

void TestKinds::nothingElseHasSamples()
{
    for (const QString &folder : QDir(kinds).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const format::RecordShape *record = format::shapes().record(folder.toStdString());
        QVERIFY2(record && record->isKind, qPrintable(folder));
    }
}

QTEST_APPLESS_MAIN(TestKinds)
#include "tst_kinds.moc"
