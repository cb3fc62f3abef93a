#include "certificate/certificate.h"
#include "ui/theme/fonts.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace rapport::player;

namespace {

Certificate sample(int lessons = 6)
{
    Certificate certificate;
    certificate.learner = QStringLiteral("Dana Okafor");
    certificate.course = QStringLiteral("Reading the customer");
    certificate.extent = QStringLiteral("6 lessons · 38 min");
    certificate.completed = QDate(2026, 11, 20);
    certificate.courseVersion = QStringLiteral("3");
    certificate.record = QStringLiteral("0192f0a1-1111-7000-8000-000000000001");
    certificate.fontFamily = rapport::ui::interFamily();
    for (int i = 0; i < lessons; ++i) {
        certificate.lessons.append(
            {QStringLiteral("Lesson number %1").arg(i + 1), QDate(2026, 11, 1 + i % 20), 70.0 + i});
    }
    return certificate;
}

/// What a PDF reader finds on the page.
QString textOf(const QString &path, const QStringList &options = {QStringLiteral("-layout")})
{
    QProcess reader;
    reader.start(QStringLiteral("pdftotext"), options + QStringList{path, QStringLiteral("-")});
    reader.waitForFinished();
    return QString::fromUtf8(reader.readAllStandardOutput());
}

int run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished();
    return process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
}

} // namespace

/// A certificate as other programs read it.
class TestCertificate : public QObject
{
    Q_OBJECT

private slots:
    void saysWhoPassedWhat();
    void isOneSoundPage_data();
    void isOneSoundPage();
    void leavesOtherFilesAlone();
    void namesItsFileHarmlessly();
    void saysWhyItCannotBeSaved();

private:
    QTemporaryDir m_folder;
};

void TestCertificate::saysWhoPassedWhat()
{
    const auto path = saveCertificate(sample(), m_folder.path());
    QVERIFY(path);
    QCOMPARE(*path, m_folder.filePath("Certificate – Reading the customer – Dana Okafor.pdf"));
    const QString text = textOf(*path);
    for (const char *words :
         {"Dana Okafor", "Reading the customer", "6 lessons · 38 min", "Lesson number 6", "75%",
          "0192f0a1-1111-7000-8000-000000000001", "Version 3 of the course", "2026"})
        QVERIFY2(text.contains(QString::fromUtf8(words)), words);
}

void TestCertificate::isOneSoundPage_data()
{
    QTest::addColumn<Certificate>("certificate");
    QTest::newRow("usual") << sample();
    QTest::newRow("no lesson") << sample(0);
    QTest::newRow("forty lessons") << sample(40);
    Certificate large = sample();
    large.learner = QStringLiteral("Wolfeschlegelsteinhausenbergerdorff ").repeated(5);
    large.course = QStringLiteral("Everything one may ever say to anybody at all ").repeated(4);
    large.lessons[0].title = QStringLiteral("A very long title ").repeated(12);
    QTest::newRow("long names") << large;
    Certificate mixed = sample();
    mixed.learner = QStringLiteral("دانا أوكافور");
    QTest::newRow("right to left") << mixed;
}

void TestCertificate::isOneSoundPage()
{
    QFETCH(Certificate, certificate);
    const auto path = saveCertificate(certificate, m_folder.filePath(QTest::currentDataTag()));
    QVERIFY(path);
    QCOMPARE(run(QStringLiteral("qpdf"), {QStringLiteral("--check"), *path}), 0);
    QProcess info;
    info.start(QStringLiteral("pdfinfo"), {*path});
    info.waitForFinished();
    const QString facts = QString::fromUtf8(info.readAllStandardOutput());
    QVERIFY2(facts.contains(QRegularExpression(QStringLiteral("Pages:\\s+1\\n"))),
             qPrintable(facts));
    QVERIFY2(facts.contains(QRegularExpression(QStringLiteral("Page size:\\s+84[12]"))),
             qPrintable(facts));
    // Nothing is cut off: cropping to the page loses no word.
    const QString all = textOf(*path, {QStringLiteral("-raw")});
    const QString onPage =
        textOf(*path, {QStringLiteral("-raw"), QStringLiteral("-x"), QStringLiteral("0"),
                       QStringLiteral("-y"), QStringLiteral("0"), QStringLiteral("-W"),
                       QStringLiteral("842"), QStringLiteral("-H"), QStringLiteral("596")});
    QCOMPARE(onPage.simplified(), all.simplified());
    for (const CertifiedLesson &lesson : certificate.lessons)
        QVERIFY2(all.simplified().contains(lesson.title.simplified()), qPrintable(lesson.title));
}

void TestCertificate::leavesOtherFilesAlone()
{
    const QString folder = m_folder.filePath("twice");
    const auto first = saveCertificate(sample(), folder);
    const auto second = saveCertificate(sample(), folder);
    QVERIFY(first && second);
    QVERIFY(second->endsWith(QStringLiteral(" (2).pdf")));
    QCOMPARE(QDir(folder).entryList(QDir::Files).size(), 2);
}

void TestCertificate::namesItsFileHarmlessly()
{
    Certificate certificate = sample();
    certificate.learner = QStringLiteral("../../etc\\pass:wd\n*?");
    certificate.course = QStringLiteral("é").repeated(300);
    const QString name = certificateFileName(certificate);
    QVERIFY(!name.contains(QLatin1Char('/')) && !name.contains(QLatin1Char('\\')));
    QVERIFY(name.toUtf8().size() < 255);
    QVERIFY(saveCertificate(certificate, m_folder.filePath("harmless")));
    QCOMPARE(QDir(m_folder.filePath("harmless")).entryList(QDir::Files).size(), 1);
}

void TestCertificate::saysWhyItCannotBeSaved()
{
    QFile blocker(m_folder.filePath("file"));
    QVERIFY(blocker.open(QIODevice::WriteOnly));
    const auto saved = saveCertificate(sample(), m_folder.filePath("file/inside"));
    QVERIFY(!saved);
    QCOMPARE(saved.error().fault, rapport::Fault::World);
    QVERIFY(!saved.error().advice.empty());
}

QTEST_MAIN(TestCertificate)
#include "tst_certificate.moc"
