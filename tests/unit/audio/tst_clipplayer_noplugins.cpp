#include "unit/audio/soundtest.h"

#include <QTemporaryDir>
#include <QTest>

using namespace rapport;
using namespace rapport::audio;
using namespace rapport::tests;

/// A machine with a sound device, but without any of GStreamer's plugins.
class NoPluginsTest : public QObject
{
    Q_OBJECT

private slots:
    void carriesOnSilently();
};

void NoPluginsTest::carriesOnSilently()
{
    QVERIFY2(soundServer() > 0, "run this through tests/support/with-null-sink");
    QVERIFY(!ClipDecoder::available());
    const QString speech = clipPath(QStringLiteral("speech.opus.ogg"));
    ClipPlayer player;
    Listener listener(player);
    player.prepare({speech});
    QTest::qWait(100);
    for (int i = 0; i < 2; ++i) {
        QElapsedTimer clock;
        clock.start();
        player.play(speech, 700);
        QVERIFY(listener.waitForEnd());
        QVERIFY(clock.elapsed() >= 699);
        QCOMPARE(player.positionMs(), 700);
    }
    QVERIFY(player.silent());
    QCOMPARE(listener.troubles, QList<Trouble>{Trouble::NoDecoder});
}

int main(int argc, char **argv)
{
    const QTemporaryDir folder;
    qputenv("GST_PLUGIN_SYSTEM_PATH", "/nonexistent");
    qputenv("GST_PLUGIN_SYSTEM_PATH_1_0", "/nonexistent");
    qputenv("GST_PLUGIN_PATH", "/nonexistent");
    qputenv("GST_REGISTRY", folder.filePath(QStringLiteral("registry")).toLocal8Bit());
    qputenv("GST_REGISTRY_1_0", folder.filePath(QStringLiteral("registry")).toLocal8Bit());
    QCoreApplication app(argc, argv);
    NoPluginsTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_clipplayer_noplugins.moc"
