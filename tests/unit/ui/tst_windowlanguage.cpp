#include "ui/text/sayings.h"
#include "ui/text/windowlanguage.h"

#include <QLocale>
#include <QTest>

using namespace rapport;

/// What windows say in another language.
class TestWindowLanguage : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { ui::speak(QStringLiteral("en")); }
    void knowsItsLanguages();
    void fallsBackToEnglish();
    void saysTheCoresSentences();
    void leavesOthersAsTheyAre();
    void hasBothFormsOfPlurals();
};

void TestWindowLanguage::knowsItsLanguages()
{
    QCOMPARE(ui::windowLanguages(), QStringList({"en", "es"}));
    QCOMPARE(ui::languageName("en"), QStringLiteral("English"));
    QCOMPARE(ui::languageName("es"), QStringLiteral("Español"));
}

void TestWindowLanguage::fallsBackToEnglish()
{
    QCOMPARE(ui::speak("es-MX"), QStringLiteral("es"));
    QCOMPARE(ui::speak("xx"), QStringLiteral("en"));
}

void TestWindowLanguage::saysTheCoresSentences()
{
    const Saying saying = say("files", "%1 could not be saved: %2.", std::string("a%2.pdf"),
                              std::string("disk"));
    QCOMPARE(ui::inWindowLanguage(saying), QStringLiteral("a%2.pdf could not be saved: disk."));
    ui::speak("es");
    QCOMPARE(ui::inWindowLanguage(saying), QStringLiteral("No se pudo guardar a%2.pdf: disk."));
    QCOMPARE(QLocale().language(), QLocale::Spanish);
}

void TestWindowLanguage::leavesOthersAsTheyAre()
{
    ui::speak("es");
    QCOMPARE(ui::inWindowLanguage(Saying("Something of an author's.")),
             QStringLiteral("Something of an author's."));
}

void TestWindowLanguage::hasBothFormsOfPlurals()
{
    for (const QString &tag : ui::windowLanguages()) {
        ui::speak(tag);
        const auto said = [](int n) {
            return QCoreApplication::translate("AnswerList", "%n word(s)", nullptr, n);
        };
        QVERIFY2(!said(1).contains('('), qPrintable(tag));
        QVERIFY2(said(1) != said(2).replace('2', '1'), qPrintable(tag));
    }
}

QTEST_MAIN(TestWindowLanguage)
#include "tst_windowlanguage.moc"
