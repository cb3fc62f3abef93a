#ifndef Q_MOC_RUN
#include "format/canonicalscan.h"
#include "format/files.h"
#include "support/sametree.h"
#endif

#include <QDirIterator>
#include <QFile>
#include <QTest>

#include <random>

using namespace rapport;
using namespace rapport::format;

namespace {

const QString source = QStringLiteral(RAPPORT_SOURCE_DIR);

std::string readAll(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

/// Every file that there is to try on.
QStringList allFiles()
{
    QStringList files;
    for (const char *folder : {"/content", "/tests/golden", "/tests/fuzz/corpus/reader",
                               "/tests/fuzz/corpus/canonical"}) {
        QDirIterator it(source + folder, QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            const QString file = it.next();
            if (file.endsWith(".yaml") || file.contains("/corpus/"))
                files.append(file);
        }
    }
    files.sort();
    return files;
}

struct Canonical
{
    std::string text;        ///< empty where the file has errors
    bool keepsWords = false; ///< something stands there word for word, as somebody else wrote it
};

Canonical canonicalOf(const std::string &text, const QString &path)
{
    const SourceFile file = SourceFile::parseByEvents(text, path.toStdString());
    Diagnostics complaints;
    const Result<std::string> made = canonicalText(file, kindOfFile(file.name()), complaints);
    const bool keepsWords = std::ranges::any_of(complaints, [](const Diagnostic &one) {
        return one.code == "RP0102" || one.code == "RP0115";
    });
    return {made ? *made : std::string(), keepsWords};
}

/// Changes a text as slips of the pen and of the editor would, and worse.
class Mutator
{
public:
    explicit Mutator(unsigned seed)
        : m_random(seed)
    {}

    std::string mutate(std::string text)
    {
        for (std::size_t i = 1 + below(3); i > 0; --i)
            change(text);
        return text;
    }

private:
    std::size_t below(std::size_t limit) { return limit == 0 ? 0 : m_random() % limit; }

    void change(std::string &text)
    {
        static constexpr std::string_view parts[] = {
            " ",   "  ",  "\n",   "\t",    ":",     ": ",    "#",    " # c", "- ",     "-",
            "\"",  "'",   "\\",   "\\n",   "[",     "]",     "{",    "}",    ",",      "?",
            "? ",  "|",   ">",    "|-",    ">-",    "|2",    "~",    "null", "&a ",    "*a",
            "!t ", "@",   "%",    "`",     "---\n", "...\n", "a: ",  "a: b", "a:\n",   "- - ",
            "é",   "\\x", "\\\"", "<<: ",  "''",    "\"\"",  "=",    "\r\n", "# c\n",  "\n\n",
            "0",   ".",   "a\nb", "- a\n", "[]",    "{}",    "\xFF", "\x01", "    - b"};
        const std::size_t at = below(text.size() + 1);
        switch (below(5)) {
        case 0:
            text.insert(at, parts[below(std::size(parts))]);
            break;
        case 1:
            text.erase(at, 1 + below(4));
            break;
        case 2:
            text.replace(at, std::min<std::size_t>(1, text.size() - at),
                         parts[below(std::size(parts))]);
            break;
        case 3:
            text.insert(at, text.substr(below(text.size() + 1), below(40)));
            break;
        default:
            moveLine(text, at);
        }
    }

    /// Another indentation for the line at a place, or the line once more.
    void moveLine(std::string &text, std::size_t at)
    {
        const std::size_t newline = at == 0 ? std::string::npos : text.rfind('\n', at - 1);
        const std::size_t start = newline == std::string::npos ? 0 : newline + 1;
        const std::size_t end = std::min(text.find('\n', start), text.size());
        if (below(2) == 0)
            text.insert(start, text.substr(start, end - start) + '\n');
        else if (below(2) == 0)
            text.insert(start, 1 + below(4), ' ');
        else
            text.erase(start, std::min(1 + below(4), end - start));
    }

    std::mt19937 m_random;
};

} // namespace

/// What is read without yaml-cpp is, node for node, what yaml-cpp makes of it.
class TestCanonical : public QObject
{
    Q_OBJECT

private slots:
    void sameAsEvents_data();
    void sameAsEvents();
    void sameAsEventsWhenChanged();
    void stepsAside_data();
    void stepsAside();
    void readsWithoutEvents_data();
    void readsWithoutEvents();
};

void TestCanonical::sameAsEvents_data()
{
    QTest::addColumn<QString>("path");
    for (const QString &file : allFiles())
        QTest::newRow(qPrintable(file.mid(source.size()))) << file;
}

void TestCanonical::sameAsEvents()
{
    QFETCH(QString, path);
    const std::string text = readAll(path);
    const Canonical canonical = canonicalOf(text, path);
    for (const std::string &one : {text, canonical.text}) {
        const SourceFile file = SourceFile::parse(one, path.toStdString());
        if (file.scanned())
            QCOMPARE(support::differenceFromEvents(file), std::string());
    }
    if (!canonical.text.empty() && !canonical.keepsWords)
        QVERIFY(SourceFile::parse(canonical.text, path.toStdString()).scanned());
}

void TestCanonical::sameAsEventsWhenChanged()
{
    constexpr int changes = 300;
    std::size_t accepted = 0;
    Mutator mutator(20'26);
    for (const QString &path : allFiles()) {
        std::string text = canonicalOf(readAll(path), path).text;
        if (text.size() > 6000)
            text.resize(text.find('\n', 6000) + 1);
        for (int i = text.empty() ? changes : 0; i < changes; ++i) {
            const std::string changed = mutator.mutate(text);
            Tree tree;
            if (!scanCanonical(changed, tree))
                continue;
            const SourceFile file = SourceFile::parse(changed, "changed.yaml");
            if (!file.scanned()) // but for a byte that no text has
                continue;
            ++accepted;
            const std::string difference = support::differenceFromEvents(file);
            QVERIFY2(difference.empty(), (difference + "\n" + changed).c_str());
        }
    }
    QVERIFY2(accepted > 4000, qPrintable(QString::number(accepted)));
}

void TestCanonical::stepsAside_data()
{
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char *name, const std::string &text) {
        QTest::newRow(name) << QByteArray::fromStdString(text);
    };
    row("no line break at the end", "a: b");
    row("nothing", "\n");
    row("a key twice", "a: b\na: c\n");
    row("a key twice in brackets", "a: {b: 1, b: 2}\n");
    row("a key without a value", "a:\nb: c\n");
    row("a null", "a: null\n");
    row("an anchor", "a: &b c\n");
    row("a tag", "a: !b c\n");
    row("a strange key", "? a\n: b\n");
    row("a key in quotes", "\"a\": b\n");
    row("an escape that is no text", "a: \"\\x01\"\n");
    row("text over two lines", "a: b\n  c\n");
    row("quotes over two lines", "a: \"b\n  c\"\n");
    row("brackets over two lines", "a: [b,\n  c]\n");
    row("a list beside its key", "a:\n- b\n");
    row("a second document", "a: b\n---\na: c\n");
    row("a colon in a text", "a: b: c\n");
    row("indentation between two levels", "a:\n    b: c\n  d: e\n");
    row("folded with paragraphs", "a: >\n  b\n\n  c\n");
    row("a block that keeps line breaks", "a: |+\n  b\n");
    row("a tab", "a:\tb\n");
    row("too deep", [] {
        std::string text;
        for (int i = 0; i < 40; ++i)
            text += std::string(std::size_t(i) * 2, ' ') + "a:\n";
        return text + std::string(80, ' ') + "a: b\n";
    }());
    row("a long key", std::string(1100, 'a') + ": b\n");
    row("one enormous text", "a: " + std::string(600'000, 'b') + "\n");
    row("enormous comments", "a: b\n" + std::string(600'000, '#') + "\n");
    row("enormous brackets", "a: [" + std::string(300'000, 'b') + "]\n");
    std::string many;
    for (int i = 0; i < 100; ++i)
        many += "k" + std::to_string(i) + ": 1\n";
    row("many keys, one twice", many + "k50: 2\n");
}

void TestCanonical::stepsAside()
{
    QFETCH(QByteArray, text);
    const SourceFile file = SourceFile::parse(text.toStdString(), "aside.yaml");
    QVERIFY(!file.scanned());
    QCOMPARE(support::differenceFromEvents(file), std::string());
}

void TestCanonical::readsWithoutEvents_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("a word") << QByteArray("a: b c\n") << QByteArray("b c");
    QTest::newRow("a comment beside") << QByteArray("a: b#c  # d\n") << QByteArray("b#c");
    QTest::newRow("a colon") << QByteArray("a: 12:30\n") << QByteArray("12:30");
    QTest::newRow("a number below zero")
        << QByteArray("a: -1 per 10 s\n") << QByteArray("-1 per 10 s");
    QTest::newRow("quotes") << QByteArray("a: \"b: \\\"c\\\" \\\\ \\n\\td\"\n")
                            << QByteArray("b: \"c\" \\ \n\td");
    QTest::newRow("single quotes") << QByteArray("a: 'b: c'\n") << QByteArray("b: c");
    QTest::newRow("empty quotes") << QByteArray("a: \"\"\n") << QByteArray("");
    QTest::newRow("literal") << QByteArray("a: |\n  b\n\n    c\n\n") << QByteArray("b\n\n  c\n");
    QTest::newRow("literal from its second line")
        << QByteArray("a: |\n\n  b\n") << QByteArray("\nb\n");
    QTest::newRow("literal, stripped") << QByteArray("a: |-\n  b\n  c\n") << QByteArray("b\nc");
    QTest::newRow("folded") << QByteArray("a: > # d\n  b\n  c\n# e\n") << QByteArray("b c\n");
    QTest::newRow("folded, stripped") << QByteArray("a: >-\n  b\n  c\n") << QByteArray("b c");
}

void TestCanonical::readsWithoutEvents()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, value);
    const SourceFile file = SourceFile::parse(text.toStdString(), "a.yaml");
    QVERIFY(file.scanned());
    QCOMPARE(QByteArray::fromStdString(std::string(file.textOf(file.child(0, "a")))), value);
    QCOMPARE(support::differenceFromEvents(file), std::string());
}

QTEST_APPLESS_MAIN(TestCanonical)
#include "tst_canonical.moc"
