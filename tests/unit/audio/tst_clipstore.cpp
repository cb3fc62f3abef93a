#include "unit/audio/soundtest.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace rapport;
using namespace rapport::audio;
using namespace rapport::tests;

class ClipStoreTest : public QObject
{
    Q_OBJECT

private slots:
    void decodesWhatTrainersRecord_data();
    void decodesWhatTrainersRecord();
    void decodesFaithfully();
    void refusesWhatIsNoRecording_data();
    void refusesWhatIsNoRecording();
    void decodesAhead();
    void fetchesBeforeItPrepares();
    void answersOnlyTheLastFetch();
    void staysWithinItsBudget();
    void noticesAReplacedFile();
    void saysNothingAfterCancel();

private:
    static QString write(const QTemporaryDir &folder, const QString &name, const QByteArray &bytes);

    const QString m_speech = clipPath(QStringLiteral("speech.opus.ogg"));
    const QString m_sweep = clipPath(QStringLiteral("sweep.vorbis.ogg"));
};

QString ClipStoreTest::write(const QTemporaryDir &folder, const QString &name,
                             const QByteArray &bytes)
{
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("no room for the test's files");
    return file.fileName();
}

void ClipStoreTest::decodesWhatTrainersRecord_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("ms");
    QTest::newRow("Opus") << m_speech << 1767;
    QTest::newRow("Vorbis") << m_sweep << 1200;
}

void ClipStoreTest::decodesWhatTrainersRecord()
{
    QFETCH(QString, path);
    QFETCH(int, ms);
    const PcmClipPtr clip = decodeNow(path);
    QVERIFY(clip);
    QVERIFY2(std::abs(clip->duration().count() - ms) <= 15,
             qPrintable(QString::number(clip->duration().count())));
    const std::vector<float> peaks = clip->peaks(10);
    QVERIFY(*std::max_element(peaks.begin(), peaks.end()) > 0.2F);
}

void ClipStoreTest::decodesFaithfully()
{
    // The sweep sounds at 200 Hz + 1,000 Hz/s: count its zero crossings in two stretches.
    const PcmClipPtr clip = decodeNow(m_sweep);
    QVERIFY(clip);
    const auto crossings = [&](Millis from, Millis to) {
        int count = 0;
        for (std::size_t i = sampleAt(from) + 1; i < sampleAt(to); ++i)
            count += (clip->samples[i - 1] < 0) != (clip->samples[i] < 0) ? 1 : 0;
        return count;
    };
    QVERIFY(std::abs(crossings(Millis(100), Millis(300)) - 160) <= 6);
    QVERIFY(std::abs(crossings(Millis(900), Millis(1100)) - 480) <= 6);
}

void ClipStoreTest::refusesWhatIsNoRecording_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("path");
    QTest::addColumn<Trouble>("trouble");
    QByteArray noise;
    for (int i = 0; i < 5000; ++i)
        noise += char(i * i % 251);
    const QByteArray none;
    QTest::newRow("empty") << QByteArray("") << QString() << Trouble::BrokenFile;
    QTest::newRow("noise") << noise << QString() << Trouble::BrokenFile;
    QTest::newRow("Ogg in name only")
        << QByteArray("OggS") + noise << QString() << Trouble::BrokenFile;
    QTest::newRow("text") << QByteArray(2000, 'a') << QString() << Trouble::BrokenFile;
    QTest::newRow("missing") << none << QStringLiteral("/nonexistent/x.ogg")
                             << Trouble::MissingFile;
    QTest::newRow("no path") << none << QStringLiteral("") << Trouble::MissingFile;
    QTest::newRow("folder") << none << QStringLiteral("/") << Trouble::MissingFile;
    QTest::newRow("device") << none << QStringLiteral("/dev/zero") << Trouble::MissingFile;
    QTest::newRow("URL") << none << QStringLiteral("http://127.0.0.1/x.ogg")
                         << Trouble::MissingFile;
    QTest::newRow("file URL") << none << QStringLiteral("file://") + m_speech
                              << Trouble::MissingFile;
    QTest::newRow("resource") << none << QStringLiteral(":/qt-project.org/imports")
                              << Trouble::MissingFile;
}

void ClipStoreTest::refusesWhatIsNoRecording()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, path);
    QFETCH(Trouble, trouble);
    const QTemporaryDir folder;
    if (!bytes.isNull())
        path = write(folder, QStringLiteral("clip.ogg"), bytes);
    ClipDecoder decoder;
    QSignalSpy decoded(&decoder, &ClipDecoder::decoded);
    QSignalSpy failed(&decoder, &ClipDecoder::failed);
    decoder.decode(path);
    QCOMPARE(failed.size(), 0);
    QVERIFY(failed.wait(20000));
    QCOMPARE(failed[0][0].value<Trouble>(), trouble);
    QTest::qWait(100);
    QCOMPARE(failed.size(), 1);
    QCOMPARE(decoded.size(), 0);
}

void ClipStoreTest::decodesAhead()
{
    ClipStore store;
    QSignalSpy ready(&store, &ClipStore::ready);
    QSignalSpy failed(&store, &ClipStore::failed);
    store.prepare({m_speech, QStringLiteral("/nonexistent/x.ogg"), m_sweep});
    QTRY_VERIFY_WITH_TIMEOUT(store.find(m_speech) && store.find(m_sweep), 20000);
    QCOMPARE(ready.size(), 0);
    QCOMPARE(failed.size(), 0);
    QCOMPARE(store.bytes(), store.find(m_speech)->bytes() + store.find(m_sweep)->bytes());
}

void ClipStoreTest::fetchesBeforeItPrepares()
{
    ClipStore store;
    QSignalSpy ready(&store, &ClipStore::ready);
    store.prepare({m_sweep});
    store.fetch(m_speech);
    QVERIFY(ready.wait(20000));
    QCOMPARE(ready[0][0].toString(), m_speech);
    QVERIFY(!store.find(m_sweep));
    QTRY_VERIFY_WITH_TIMEOUT(store.find(m_sweep), 20000);
    QCOMPARE(ready.size(), 1);
}

void ClipStoreTest::answersOnlyTheLastFetch()
{
    ClipStore store;
    QSignalSpy ready(&store, &ClipStore::ready);
    store.fetch(m_sweep);
    store.fetch(m_speech);
    QVERIFY(ready.wait(20000));
    QTRY_VERIFY_WITH_TIMEOUT(store.find(m_sweep), 20000);
    QCOMPARE(ready.size(), 1);
    QCOMPARE(ready[0][0].toString(), m_speech);
}

void ClipStoreTest::staysWithinItsBudget()
{
    // Room for the longer of the two alone.
    const std::size_t budget = decodeNow(m_speech)->bytes() + 1000;
    ClipStore store(budget);
    QSignalSpy ready(&store, &ClipStore::ready);
    store.fetch(m_speech);
    QVERIFY(ready.wait(20000));
    store.fetch(m_sweep);
    QVERIFY(ready.wait(20000));
    QVERIFY(!store.find(m_speech));
    QVERIFY(store.find(m_sweep));
    QVERIFY(store.bytes() <= budget);

    ClipStore tiny(10);
    QSignalSpy tinyReady(&tiny, &ClipStore::ready);
    tiny.fetch(m_sweep);
    QVERIFY(tinyReady.wait(20000));
    QVERIFY(tiny.find(m_sweep));
}

void ClipStoreTest::noticesAReplacedFile()
{
    const QTemporaryDir folder;
    const auto contents = [](const QString &path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const QString path = write(folder, QStringLiteral("clip.ogg"), contents(m_speech));
    ClipStore store;
    QSignalSpy ready(&store, &ClipStore::ready);
    store.fetch(path);
    QVERIFY(ready.wait(20000));
    const Millis before = store.find(path)->duration();
    write(folder, QStringLiteral("clip.ogg"), contents(m_sweep));
    QVERIFY(!store.find(path));
    store.fetch(path);
    QVERIFY(ready.wait(20000));
    QVERIFY(store.find(path)->duration() != before);
    QVERIFY(QFile::remove(path));
    QVERIFY(!store.find(path));
}

void ClipStoreTest::saysNothingAfterCancel()
{
    ClipDecoder decoder;
    QSignalSpy decoded(&decoder, &ClipDecoder::decoded);
    QSignalSpy failed(&decoder, &ClipDecoder::failed);
    decoder.decode(m_speech);
    decoder.cancel();
    QTest::qWait(300);
    decoder.decode(m_speech);
    QTest::qWait(5);
    decoder.decode(m_sweep);
    QVERIFY(decoded.wait(20000));
    QTest::qWait(300);
    QCOMPARE(decoded.size(), 1);
    QCOMPARE(failed.size(), 0);
    QCOMPARE(decoded[0][0].value<PcmClipPtr>()->duration(), decodeNow(m_sweep)->duration());
}

QTEST_GUILESS_MAIN(ClipStoreTest)
#include "tst_clipstore.moc"
