#include "audio/keptrecordings.h"

#include "unit/audio/signals.h"
#include "unit/audio/soundtest.h"
#include "unit/audio/speaking.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace rapport;
using namespace rapport::audio;
using namespace rapport::tests;

namespace {
const std::chrono::sys_seconds evening = std::chrono::sys_days(std::chrono::year(2026) / 11 / 22) +
                                         std::chrono::hours(21) + std::chrono::minutes(4);
}

class KeptRecordingsTest : public QObject
{
    Q_OBJECT

private slots:
    void keepsWhatWasSaid();
    void listsTheNewestFirst();
    void keepsTwoOfOneSecond();
    void writesNothingBeforeItIsAsked();
    void isForTheLearnerAlone();
    void leavesOtherFilesAlone();
    void staysInItsFolder_data();
    void staysInItsFolder();
    void removes();
    void tellsOfAFullDisk();

private:
    static PcmClip clip()
    {
        PcmClip made;
        addVoice(made, Millis(400), 0.3, 2);
        addSilence(made, Millis(300));
        addVoice(made, Millis(500), 0.3, 3);
        return made;
    }
    [[nodiscard]] std::filesystem::path folder() const { return m_folder.path().toStdString(); }

    QTemporaryDir m_folder;
};

void KeptRecordingsTest::keepsWhatWasSaid()
{
    KeptRecordings kept(folder(), "ada");
    const auto made = kept.keep(clip(), "calls", "sorry", "say", evening);
    QVERIFY(made.ok());
    QCOMPARE(QString::fromStdString(made->name),
             QStringLiteral("20261122T210400~calls~sorry~say.ogg"));
    const auto path = kept.path(made->name);
    QVERIFY(!path.empty());
    const PcmClipPtr heard = decodeNow(QString::fromStdString(path.string()));
    QVERIFY(heard);
    QVERIFY(std::abs(heard->duration().count() - clip().duration().count()) < 25);
    const Likeness likeness = findSound(clip().samples, heard->samples);
    QVERIFY2(likeness.correlation > 0.95, qPrintable(QString::number(likeness.correlation)));
    QVERIFY(QFileInfo(QString::fromStdString(path.string())).size() < 20'000);
}

void KeptRecordingsTest::listsTheNewestFirst()
{
    KeptRecordings kept(folder(), "bo");
    QVERIFY(kept.list().empty());
    QVERIFY(kept.keep(clip(), "calls", "a", "s", evening).ok());
    QVERIFY(kept.keep(clip(), "calls", "b_2", "s-1", evening + std::chrono::hours(1)).ok());
    const auto list = kept.list();
    QCOMPARE(list.size(), std::size_t(2));
    QCOMPARE(QString::fromStdString(list[0].lesson), QStringLiteral("b_2"));
    QCOMPARE(QString::fromStdString(list[0].step), QStringLiteral("s-1"));
    QVERIFY(list[0].made == evening + std::chrono::hours(1));
    QCOMPARE(QString::fromStdString(list[1].course), QStringLiteral("calls"));
}

void KeptRecordingsTest::keepsTwoOfOneSecond()
{
    KeptRecordings kept(folder(), "cleo");
    const auto one = kept.keep(clip(), "c", "l", "s", evening);
    const auto two = kept.keep(clip(), "c", "l", "s", evening);
    QVERIFY(one.ok() && two.ok() && one->name != two->name);
    QCOMPARE(kept.list().size(), std::size_t(2));
}

void KeptRecordingsTest::writesNothingBeforeItIsAsked()
{
    KeptRecordings kept(folder(), "dee");
    (void)kept.list();
    (void)kept.path("20261122T210400~calls~sorry~say.ogg");
    QVERIFY(kept.remove("20261122T210400~calls~sorry~say.ogg").ok());
    QVERIFY(kept.removeAll().ok());
    QVERIFY(!std::filesystem::exists(folder() / "dee"));
}

void KeptRecordingsTest::isForTheLearnerAlone()
{
    KeptRecordings kept(folder(), "eve");
    QVERIFY(kept.keep(clip(), "c", "l", "s", evening).ok());
    const auto allowed = std::filesystem::status(folder() / "eve").permissions();
    QVERIFY(allowed == std::filesystem::perms::owner_all);
    QVERIFY(KeptRecordings(folder(), "fay").list().empty());
}

void KeptRecordingsTest::leavesOtherFilesAlone()
{
    KeptRecordings kept(folder(), "gil");
    QVERIFY(kept.keep(clip(), "c", "l", "s", evening).ok());
    const QString own = m_folder.filePath(QStringLiteral("gil/notes.ogg"));
    const QString bad = m_folder.filePath(QStringLiteral("gil/20269922T210400~c~l~s.ogg"));
    for (const QString &name : {own, bad}) {
        QFile file(name);
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
    QCOMPARE(kept.list().size(), std::size_t(1));
    QVERIFY(kept.path("notes.ogg").empty());
    QVERIFY(kept.removeAll().ok());
    QVERIFY(QFile::exists(own) && QFile::exists(bad));
    QVERIFY(kept.list().empty());
}

void KeptRecordingsTest::staysInItsFolder_data()
{
    QTest::addColumn<QString>("learner");
    QTest::addColumn<QString>("step");
    QTest::newRow("no learner") << ""
                                << "s";
    QTest::newRow("the folder above") << ".."
                                      << "s";
    QTest::newRow("somewhere else") << "../other"
                                    << "s";
    QTest::newRow("a step that is a path") << "ada"
                                           << "../../s";
    QTest::newRow("a step with our own mark") << "ada"
                                              << "a~b";
}

void KeptRecordingsTest::staysInItsFolder()
{
    QFETCH(QString, learner);
    QFETCH(QString, step);
    const QTemporaryDir empty;
    KeptRecordings kept(empty.path().toStdString() + "/recordings", learner.toStdString());
    const auto made = kept.keep(clip(), "c", "l", step.toStdString(), evening);
    QVERIFY(!made.ok());
    QVERIFY(!made.error().kept.empty());
    QVERIFY(QDir(empty.path()).isEmpty());
}

void KeptRecordingsTest::removes()
{
    KeptRecordings kept(folder(), "hal");
    const auto made = kept.keep(clip(), "c", "l", "s", evening);
    QVERIFY(made.ok());
    QVERIFY(kept.remove("../hal/" + made->name).ok());
    QCOMPARE(kept.list().size(), std::size_t(1));
    QVERIFY(kept.remove(made->name).ok());
    QVERIFY(kept.list().empty() && kept.path(made->name).empty());
    QVERIFY(kept.removeAll().ok());
    QVERIFY(!std::filesystem::exists(folder() / "hal"));
}

void KeptRecordingsTest::tellsOfAFullDisk()
{
    KeptRecordings kept("/dev/full", "ada");
    const auto made = kept.keep(clip(), "c", "l", "s", evening);
    QVERIFY(!made.ok());
    QVERIFY(made.error().what.starts_with("Your recording could not be kept"));
}

QTEST_GUILESS_MAIN(KeptRecordingsTest)
#include "tst_keptrecordings.moc"
