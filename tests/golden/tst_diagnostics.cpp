#include "golden/complaints.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace rapport;

namespace {

const QString root = QStringLiteral(RAPPORT_SOURCE_DIR);
const QString cases = root + "/tests/golden/diagnostics";

} // namespace

/// Every complaint about content: one failing example for each code, with the exact text.
class TestDiagnostics : public QObject
{
    Q_OBJECT

private slots:
    void saysExactly_data();
    void saysExactly();
    void everyCodeHasACase();
    void everyCaseHasACode();
};

void TestDiagnostics::saysExactly_data()
{
    QTest::addColumn<QString>("code");
    for (const QString &code : QDir(cases).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        QTest::newRow(qPrintable(code)) << code;
}

void TestDiagnostics::saysExactly()
{
    QFETCH(QString, code);
    const QString folder = cases + '/' + code;
    const std::string actual = golden::textOf(golden::readCase(folder).complaints);
    const std::string expected = golden::expected(folder + "/expected.txt", actual);
    QCOMPARE(QString::fromStdString(actual), QString::fromStdString(expected));
    QVERIFY2(actual.find(code.toStdString()) != std::string::npos, actual.c_str());
}

namespace {

QSet<QString> codesInSources()
{
    static const QRegularExpression pattern("\"(RP[0-9]{4})\"");
    QSet<QString> codes;
    QDirIterator files(root + "/shared", {"*.cpp", "*.h"}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        auto found = pattern.globalMatch(QString::fromStdString(golden::readAll(files.next())));
        while (found.hasNext())
            codes.insert(found.next().captured(1));
    }
    return codes;
}

} // namespace

void TestDiagnostics::everyCodeHasACase()
{
    const QSet<QString> codes = codesInSources();
    QVERIFY(codes.size() > 50);
    for (const QString &code : codes)
        QVERIFY2(QFile::exists(cases + '/' + code + "/expected.txt"), qPrintable(code));
}

void TestDiagnostics::everyCaseHasACode()
{
    const QSet<QString> codes = codesInSources();
    for (const QString &code : QDir(cases).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        QVERIFY2(codes.contains(code), qPrintable(code));
}

QTEST_APPLESS_MAIN(TestDiagnostics)
#include "tst_diagnostics.moc"
