#include "golden/complaints.h"

#include <QRegularExpression>
#include <QTest>

using namespace rapport;

namespace {

const QString cases = QStringLiteral(RAPPORT_SOURCE_DIR "/tests/golden/format");

QString inputFile(const QString &folder)
{
    for (const char *name :
         {"in.yaml", "course.yaml", "phrases.yaml", "rules.yaml", "locales/es/lessons/in.yaml"}) {
        if (QFile::exists(folder + '/' + name))
            return name;
    }
    return {};
}

struct Canonical
{
    std::string text;
    Diagnostics complaints;
};

Canonical canonical(const std::string &text, const QString &name)
{
    Canonical out;
    const auto file = format::SourceFile::parse(text, name.toStdString());
    const auto made = format::canonicalText(file, format::kindOfFile(file.name()), out.complaints);
    out.text = made ? *made : made.error().sentence() + golden::textOf(out.complaints);
    return out;
}

/// What a text says, whatever it looks like.
struct Meaning
{
    lesson::Lesson lesson;
    lesson::Course course;
    lesson::PhraseBank phrases;
    lesson::RuleBank rules;
    lesson::Translation translation;

    bool operator==(const Meaning &) const = default;
};

Meaning means(const std::string &text, const QString &name)
{
    const auto file = format::SourceFile::parse(text, name.toStdString());
    switch (format::kindOfFile(file.name())) {
    case format::FileKind::Course:
        return {{}, format::readCourse(file).value, {}, {}, {}};
    case format::FileKind::Phrases:
        return {{}, {}, format::readPhrases(file).value, {}, {}};
    case format::FileKind::Rules:
        return {{}, {}, {}, format::readRules(file).value, {}};
    case format::FileKind::Translation:
        return {{}, {}, {}, {}, format::readTranslation(file).value};
    case format::FileKind::Lesson:
        break;
    }
    return {format::readLesson(file).value, {}, {}, {}, {}};
}

/// The comments that stand in a text, wherever they stand.
QStringList commentsOf(const std::string &text)
{
    static const QRegularExpression comment("(?:^|\\s|\\\\n)(#[^\\n\\r]*)",
                                            QRegularExpression::MultilineOption);
    QStringList found;
    auto match = comment.globalMatch(QString::fromStdString(text));
    while (match.hasNext())
        found.append(match.next().captured(1).simplified());
    found.sort();
    return found;
}

} // namespace

/// The canonical form: each case as it comes in, and as it has to go out.
class TestFormat : public QObject
{
    Q_OBJECT

private slots:
    void writesExactly_data();
    void writesExactly();
};

void TestFormat::writesExactly_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : QDir(cases).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        QTest::newRow(qPrintable(name)) << name;
}

void TestFormat::writesExactly()
{
    QFETCH(QString, name);
    const QString folder = cases + '/' + name;
    const QString file = inputFile(folder);
    const std::string in = golden::readAll(folder + '/' + file);
    const std::string out = canonical(in, file).text;
    const std::string wanted = golden::expected(folder + "/out.yaml", out);
    QCOMPARE(QString::fromStdString(out), QString::fromStdString(wanted));
    QCOMPARE(QString::fromStdString(canonical(out, file).text), QString::fromStdString(out));
    QCOMPARE(commentsOf(out), commentsOf(in));
    QVERIFY(means(in, file) == means(out, file));
}

QTEST_APPLESS_MAIN(TestFormat)
#include "tst_format.moc"
