#include "golden/complaints.h"

#ifndef Q_MOC_RUN
#include "check/codes.h"
#endif

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
    void theCatalogueHasEveryCode();
    void theCatalogueHasEachCodesSeverity_data() { saysExactly_data(); }
    void theCatalogueHasEachCodesSeverity();
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

/// The codes that are said somewhere; the catalogue says none.
QSet<QString> codesInSources()
{
    static const QRegularExpression pattern("\"(RP[0-9]{4})\"");
    QSet<QString> codes;
    for (const QString folder : {"/shared", "/editor"}) {
        QDirIterator files(root + folder, {"*.cpp", "*.h"}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString file = files.next();
            if (file.contains("/check/codes/"))
                continue;
            auto found = pattern.globalMatch(QString::fromStdString(golden::readAll(file)));
            while (found.hasNext())
                codes.insert(found.next().captured(1));
        }
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

void TestDiagnostics::theCatalogueHasEveryCode()
{
    QSet<QString> said = codesInSources();
    QString before;
    for (const check::Code &code : check::allCodes()) {
        const QString name = QString::fromUtf8(code.code.data(), qsizetype(code.code.size()));
        QVERIFY2(before < name, qPrintable(name));
        QVERIFY2(said.remove(name), qPrintable(name));
        QVERIFY2(!code.title.empty() && !code.title.ends_with('.'), qPrintable(name));
        QVERIFY2(code.meaning.ends_with('.') && code.advice.ends_with('.'), qPrintable(name));
        QCOMPARE(check::findCode(code.code), &code);
        before = name;
    }
    QVERIFY2(said.isEmpty(), said.isEmpty() ? "" : qPrintable(*said.begin()));
    QVERIFY(!check::findCode("RP9999"));
}

void TestDiagnostics::theCatalogueHasEachCodesSeverity()
{
    QFETCH(QString, code);
    const check::Code *known = check::findCode(code.toStdString());
    QVERIFY(known);
    for (const Diagnostic &one : golden::readCase(cases + '/' + code).complaints) {
        if (one.code == known->code)
            QCOMPARE(int(one.severity), int(known->severity));
    }
}

QTEST_APPLESS_MAIN(TestDiagnostics)
#include "tst_diagnostics.moc"
