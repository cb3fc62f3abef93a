#ifndef Q_MOC_RUN
#include "format/files.h"
#endif

#include <QElapsedTimer>
#include <QTest>

using namespace rapport;
using namespace rapport::format;

namespace {

std::string repeated(std::string_view part, std::size_t bytes)
{
    std::string text;
    text.reserve(bytes + part.size());
    while (text.size() < bytes)
        text += part;
    return text;
}

} // namespace

/// Files nobody means well with: each is refused with a place, in bounded time.
class TestHostile : public QObject
{
    Q_OBJECT

private slots:
    void isRefused_data();
    void isRefused();
    void allComplaintsAtOnce();
    void complaintsAreBounded();
    void byteOrderMarkIsNoText();
};

void TestHostile::isRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const std::string &text, const char *code) {
        QTest::newRow(name) << QByteArray::fromStdString(text) << code;
    };
    constexpr std::size_t large = 3u << 20;
    row("too large", std::string((16u << 20) + 1, '#'), "RP0002");
    row("not UTF-8", "title: \xFF", "RP0003");
    row("a zero byte", std::string("title: a\0b", 10), "RP0003");
    row("byte 4", "title: a\n\x04note: b", "RP0003");
    row("an escaped zero byte", "title: \"a\\0b\"", "RP0003");
    row("a lone carriage return", "title: a\rb", "RP0003");
    row("two byte order marks", "\xEF\xBB\xBF\xEF\xBB\xBFtitle: a", "RP0003");
    row("an anchor", "title: &a b", "RP0004");
    row("an alias of nothing", "title: *a", "RP0005");
    row("an alias of itself", "&a [*a]", "RP0004");
    row("a tag", "title: !!binary aGk=", "RP0006");
    row("a key twice", "title: a\ntitle: b", "RP0007");
    row(
        "many keys, one twice",
        [] {
            std::string text;
            for (int i = 0; i < 100; ++i)
                text += 'k' + std::to_string(i) + ": 1\n";
            return text + "k50: 2\n";
        }(),
        "RP0007");
    row("two documents", "title: a\n---\ntitle: b", "RP0010");
    row("nothing", "", "RP0011");
    row("brackets", repeated("[", large), "RP0009");
    row("brackets below a key", "a: " + repeated("[", large), "RP0009");
    row("braces", repeated("{", large), "RP0009");
    row("braces with keys", repeated("{a: ", large), "RP0009");
    row("brackets that close", repeated("[", 100'000) + repeated("]", 100'000), "RP0008");
    row("a flat list", "[" + repeated("a,", large) + "]", "RP0009");
    row("dashes", repeated("- ", large), "RP0008");
    row("questions", repeated("? ", large), "RP0008");
    row("colons", repeated(": ", large), "RP0008");
    row("question and colon", repeated("? : ", 20'000), "RP0008");
    row(
        "maps within maps",
        [] {
            std::string text;
            for (int i = 0; i < 40; ++i)
                text += std::string(std::size_t(i), ' ') + "a:\n";
            return text;
        }(),
        "RP0008");
    row("an open quote", "title: \"" + repeated("a ", large), "RP0009");
    row("one enormous text", "title: " + repeated("a ", large), "RP0009");
    row("a directive", "%YAML 9.9\n---\ntitle: a", "RP0001");
}

void TestHostile::isRefused()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, code);
    QElapsedTimer timer;
    timer.start();
    const SourceFile file = SourceFile::parse(text.toStdString(), "bad.yaml");
    Diagnostics complaints;
    QVERIFY(!canonicalText(file, FileKind::Lesson, complaints).ok());
    QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed())));
    QVERIFY(!file.diagnostics().empty());
    const Diagnostic &first = file.diagnostics().front();
    QCOMPARE(QString::fromStdString(first.code), code);
    QVERIFY(first.place.line >= 1 && first.place.column >= 1);
}

void TestHostile::allComplaintsAtOnce()
{
    const SourceFile file = SourceFile::parse("a: &x 1\nb: !t 2\nc: 3\nc: 4\nd: *x\n", "bad.yaml");
    QStringList codes;
    for (const Diagnostic &one : file.diagnostics())
        codes.append(QString::fromStdString(one.code));
    codes.sort();
    QCOMPARE(codes, QStringList({"RP0004", "RP0005", "RP0006", "RP0007"}));
}

void TestHostile::complaintsAreBounded()
{
    std::string text = "{";
    for (int i = 0; i < 60'000; ++i)
        text += 'k' + std::to_string(i) + ": 1, ";
    const SourceFile file = SourceFile::parse(text + '}', "bad.yaml");
    QVERIFY(file.readable());
    const auto reading = readLesson(file);
    QCOMPARE(reading.diagnostics.size(), maxComplaints);
    QCOMPARE(reading.value.unknown.size(), std::size_t(60'000));
}

void TestHostile::byteOrderMarkIsNoText()
{
    const SourceFile file = SourceFile::parse("\xEF\xBB\xBFtitle: &a b\n", "bom.yaml");
    QCOMPARE(file.diagnostics().front().place.text(), std::string("bom.yaml:1:8"));
}

QTEST_APPLESS_MAIN(TestHostile)
#include "tst_hostile.moc"
