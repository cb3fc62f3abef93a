#include "audio/recorder.h"

#include "audio/devices.h"
#include "unit/audio/signals.h"
#include "unit/audio/soundtest.h"
#include "unit/audio/speaking.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace rapport;
using namespace rapport::audio;
using namespace rapport::tests;

namespace {
const char *const clips[] = {"told-already", "mortgage", "hangs-up"};
}

/// Real recordings, spoken into the microphone of a real sound server.
class RecorderTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void recordsWhatIsSpoken_data();
    void recordsWhatIsSpoken();
    void showsTheLevel();
    void recordsAnew();
    void forgetsWhatIsCancelled();
    void findsItsMicrophone();

private:
    /// What arrives while the file is played.
    PcmClipPtr record(const QString &file, Recorder &recorder);

    QTemporaryDir m_folder;
};

void RecorderTest::initTestCase()
{
    QVERIFY2(soundServer() > 0, "run this through tests/support/with-null-sink");
}

PcmClipPtr RecorderTest::record(const QString &file, Recorder &recorder)
{
    PcmClipPtr heard;
    const auto connection =
        connect(&recorder, &Recorder::ended, this, [&](const PcmClipPtr &clip) { heard = clip; });
    if (!recorder.start())
        return nullptr;
    QTest::qWait(300);
    Speaking speaking(file);
    while (!speaking.ended())
        QTest::qWait(20);
    QTest::qWait(300);
    recorder.stop();
    disconnect(connection);
    return heard;
}

void RecorderTest::recordsWhatIsSpoken_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : clips)
        QTest::newRow(name) << QString::fromLatin1(name);
    QTest::newRow("a tone") << QString();
}

void RecorderTest::recordsWhatIsSpoken()
{
    QFETCH(QString, name);
    PcmClip played;
    if (name.isEmpty()) {
        addVoice(played, Millis(900), 0.3, 4);
        addSilence(played, Millis(350));
        addVoice(played, Millis(600), 0.4, 2);
    } else {
        for (const QString course : {"reading-the-customer", "financial-abuse"}) {
            const QString file =
                QStringLiteral(RAPPORT_COURSES "/%1/media/%2.ogg").arg(course, name);
            if (QFile::exists(file))
                played = *decodeNow(file);
        }
    }
    QVERIFY(!played.samples.empty());
    const QString file = m_folder.filePath(QStringLiteral("clip.wav"));
    QVERIFY(writeWav(played, file));
    double best = 0;
    // A machine that is held up for a second loses samples, which is not our fault.
    for (int i = 0; i < 3 && best < 0.98; ++i) {
        Recorder recorder;
        const PcmClipPtr heard = record(file, recorder);
        QVERIFY(heard);
        const Likeness likeness = findSound(played.samples, heard->samples);
        best = std::max(best, likeness.correlation);
        // The whole of it: as much comes before and behind it as was waited, and no more is lost.
        QVERIFY(likeness.at >= 0);
        QVERIFY(heard->samples.size() >= played.samples.size());
    }
    QVERIFY2(best >= 0.98, qPrintable(QString::number(best)));
}

/// Twenty times a second, at the level that was spoken.
void RecorderTest::showsTheLevel()
{
    PcmClip played;
    addVoice(played, Millis(1500));
    const QString file = m_folder.filePath(QStringLiteral("voice.wav"));
    QVERIFY(writeWav(played, file));
    Recorder recorder;
    double loudest = LevelMeter::quietest;
    int times = 0;
    connect(&recorder, &Recorder::progressed, this, [&] {
        ++times;
        loudest = std::max(loudest, recorder.level().rms());
    });
    QVERIFY(recorder.start());
    QVERIFY(recorder.recording());
    QElapsedTimer clock;
    clock.start();
    Speaking speaking(file);
    QTest::qWait(2200);
    const double seconds = double(clock.elapsed()) / 1000;
    QVERIFY(std::abs(double(recorder.elapsed().count()) / 1000 - seconds) < 0.3);
    recorder.stop();
    QVERIFY(!recorder.recording());
    QVERIFY2(times > 10 * seconds && times < 25 * seconds, qPrintable(QString::number(times)));
    const double expected = 10 * std::log10(voicePower(played)) - 20 * std::log10(32768);
    QVERIFY2(std::abs(loudest - expected) < 2, qPrintable(QString::number(loudest)));
}

void RecorderTest::recordsAnew()
{
    Recorder recorder;
    QSignalSpy ended(&recorder, &Recorder::ended);
    QVERIFY(recorder.start());
    QTest::qWait(400);
    QVERIFY(recorder.start());
    QTest::qWait(300);
    recorder.stop();
    QCOMPARE(ended.size(), 1);
    const auto clip = ended[0][0].value<PcmClipPtr>();
    QVERIFY(clip->duration() < Millis(600));
    QCOMPARE(ended[0][1].value<Recorder::Ending>(), Recorder::Ending::Stopped);
    recorder.stop();
    QCOMPARE(ended.size(), 1);
}

void RecorderTest::forgetsWhatIsCancelled()
{
    Recorder recorder;
    QSignalSpy ended(&recorder, &Recorder::ended);
    QVERIFY(recorder.start());
    QTest::qWait(200);
    recorder.cancel();
    QVERIFY(!recorder.recording());
    QCOMPARE(recorder.elapsed(), Millis(0));
    QTest::qWait(200);
    QCOMPARE(ended.size(), 0);
}

void RecorderTest::findsItsMicrophone()
{
    const Devices devices;
    QVERIFY(Recorder::hasMicrophone());
    const auto microphones = devices.microphones();
    QVERIFY(std::any_of(microphones.begin(), microphones.end(),
                        [](const Device &one) { return one.id == QStringLiteral("microphone"); }));
    const auto outputs = devices.outputs();
    QVERIFY(std::any_of(outputs.begin(), outputs.end(),
                        [](const Device &one) { return one.id == QStringLiteral("out"); }));
    // One that is not there any more is no reason not to record.
    Recorder recorder;
    recorder.setDevice(QStringLiteral("a headset left at home"));
    QVERIFY(recorder.start());
    // The other source hears what is played, not what is spoken.
    recorder.setDevice(QStringLiteral("listen"));
    PcmClip played;
    addVoice(played, Millis(600));
    const QString file = m_folder.filePath(QStringLiteral("other.wav"));
    QVERIFY(writeWav(played, file));
    const PcmClipPtr heard = record(file, recorder);
    QVERIFY(heard);
    QVERIFY(std::all_of(heard->samples.begin(), heard->samples.end(),
                        [](std::int16_t one) { return one == 0; }));
}

QTEST_GUILESS_MAIN(RecorderTest)
#include "tst_recorder.moc"
