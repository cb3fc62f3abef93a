#include "audio/filmpicture.h"

#include "unit/audio/soundtest.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace rapport;
using namespace rapport::audio;
using namespace rapport::tests;

/// A film whose grey tells the time: 40 at its beginning, 36 more with every second.
class FilmPictureTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void showsItsFirstPicture();
    void keepsToTheSound_data();
    void keepsToTheSound();
    void standsWhereItPauses();
    void goesWhereItIsSent();
    void isLostWhereThereIsNone_data();
    void isLostWhereThereIsNone();
    void isSilentAfterClosing();

private:
    /// The moment a picture shows, in ms.
    static double momentOf(const QImage &picture)
    {
        const double luma =
            qGray(picture.pixel(picture.width() / 2, picture.height() / 2)) * 219.0 / 255 + 16;
        return (luma - 40) / 36 * 1000;
    }
    const QString m_file = clipPath(QStringLiteral("brighter.webm"));
};

void FilmPictureTest::initTestCase()
{
    QVERIFY2(soundServer() > 0, "run this through tests/support/with-null-sink");
}

void FilmPictureTest::showsItsFirstPicture()
{
    ClipPlayer clips;
    FilmPicture film(clips);
    QSignalSpy frames(&film, &FilmPicture::frame);
    film.open(m_file);
    QTRY_VERIFY_WITH_TIMEOUT(!frames.isEmpty(), 10000);
    const auto picture = frames[0][0].value<QImage>();
    QCOMPARE(picture.size(), QSize(160, 90));
    QVERIFY(std::abs(momentOf(picture)) < 150);
}

void FilmPictureTest::keepsToTheSound_data()
{
    QTest::addColumn<double>("speed");
    for (const double speed : {1.0, 0.75, 1.5})
        QTest::addRow("%g", speed) << speed;
}

void FilmPictureTest::keepsToTheSound()
{
    QFETCH(double, speed);
    ClipPlayer clips;
    clips.setSpeed(speed);
    FilmPicture film(clips);
    std::vector<double> off;
    connect(&film, &FilmPicture::frame, this, [&](const QImage &picture) {
        if (clips.state() == ClipPlayer::Playing && clips.positionMs() > 1800)
            off.push_back(std::abs(momentOf(picture) - double(clips.positionMs())));
    });
    Listener listener(clips);
    film.open(m_file);
    clips.play(m_file, 5000);
    QVERIFY(listener.waitForEnd());
    QVERIFY(listener.troubles.isEmpty());
    QVERIFY2(off.size() > 15, qPrintable(QString::number(off.size())));
    std::sort(off.begin(), off.end());
    QVERIFY2(off[off.size() / 2] < 250, qPrintable(QString::number(off[off.size() / 2])));
}

void FilmPictureTest::standsWhereItPauses()
{
    ClipPlayer clips;
    FilmPicture film(clips);
    QImage last;
    connect(&film, &FilmPicture::frame, this, [&](const QImage &picture) { last = picture; });
    film.open(m_file);
    clips.play(m_file, 5000);
    QTRY_VERIFY_WITH_TIMEOUT(clips.positionMs() > 2000, 15000);
    clips.pause();
    QTest::qWait(700);
    const QImage stands = last;
    QVERIFY(std::abs(momentOf(stands) - double(clips.positionMs())) < 300);
    QTest::qWait(500);
    QCOMPARE(last, stands);
}

void FilmPictureTest::goesWhereItIsSent()
{
    ClipPlayer clips;
    FilmPicture film(clips);
    QImage last;
    connect(&film, &FilmPicture::frame, this, [&](const QImage &picture) { last = picture; });
    film.open(m_file);
    clips.play(m_file, 5000);
    QTRY_VERIFY_WITH_TIMEOUT(clips.positionMs() > 300, 15000);
    clips.pause();
    clips.seek(4000);
    QTRY_VERIFY_WITH_TIMEOUT(std::abs(momentOf(last) - 4000) < 150, 5000);
    clips.seek(1000);
    QTRY_VERIFY_WITH_TIMEOUT(std::abs(momentOf(last) - 1000) < 150, 5000);
}

void FilmPictureTest::isLostWhereThereIsNone_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("no such file") << 0;
    QTest::newRow("not a film") << 1;
    QTest::newRow("sound alone") << 2;
    QTest::newRow("cut off") << 3;
}

void FilmPictureTest::isLostWhereThereIsNone()
{
    QFETCH(int, kind);
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("film.webm"));
    QFile whole(m_file);
    QVERIFY(whole.open(QIODevice::ReadOnly));
    QFile broken(file);
    if (kind == 1 || kind == 3) {
        QVERIFY(broken.open(QIODevice::WriteOnly));
        broken.write(kind == 1 ? QByteArray("not a film at all") : whole.read(600));
        broken.close();
    }
    ClipPlayer clips;
    FilmPicture film(clips);
    QSignalSpy lost(&film, &FilmPicture::lost);
    film.open(kind == 2 ? clipPath(QStringLiteral("sweep.vorbis.ogg")) : file);
    QCOMPARE(lost.size(), 0);
    QTRY_COMPARE_WITH_TIMEOUT(lost.size(), 1, 15000);
    QTest::qWait(200);
    QCOMPARE(lost.size(), 1);
}

void FilmPictureTest::isSilentAfterClosing()
{
    ClipPlayer clips;
    FilmPicture film(clips);
    QSignalSpy frames(&film, &FilmPicture::frame);
    QSignalSpy lost(&film, &FilmPicture::lost);
    film.open(m_file);
    clips.play(m_file, 5000);
    QTRY_VERIFY_WITH_TIMEOUT(frames.size() > 3, 15000);
    film.close();
    const auto count = frames.size();
    QTest::qWait(400);
    QCOMPARE(frames.size(), count);
    QCOMPARE(lost.size(), 0);
}

QTEST_MAIN(FilmPictureTest)
#include "tst_filmpicture.moc"
