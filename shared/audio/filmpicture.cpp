#include "audio/filmpicture.h"

#include <QLibrary>
#include <QMediaPlayer>
#include <QUrl>
#include <QVideoFrame>
#include <QVideoSink>

#include <cstdlib>
#include <utility>

namespace rapport::audio {

namespace {

/// The eye notices lips that are off by more than this.
constexpr qint64 mostOff = 150;
/// What a player takes to go to another place: it would be behind by as much.
constexpr qint64 seekTime = 60;
constexpr qint64 betweenSeeks = 1500;
constexpr Millis patience{5000};

/// Qt 6.4.2 offers the sink of its films to all of GStreamer, as the best there is. Whatever
/// decodes the sound of a film afterwards takes it for the picture and crashes in its constructor
/// (QAudioDecoder, with a null pointer), so nobody else is to take it. Asked for by name, because
/// the library is loaded anyway where it matters.
void hideVideoSink()
{
    const auto resolve = [](const char *name) {
        return QLibrary::resolve(QStringLiteral("gstreamer-1.0"), QStringLiteral("0"), name);
    };
    const auto registry = reinterpret_cast<void *(*)()>(resolve("gst_registry_get"));
    const auto lookUp =
        reinterpret_cast<void *(*)(void *, const char *)>(resolve("gst_registry_lookup_feature"));
    const auto setRank =
        reinterpret_cast<void (*)(void *, unsigned)>(resolve("gst_plugin_feature_set_rank"));
    const auto release = reinterpret_cast<void (*)(void *)>(resolve("gst_object_unref"));
    if (!registry || !lookUp || !setRank || !release)
        return;
    if (void *sink = lookUp(registry(), "qtvideosink")) {
        setRank(sink, 0);
        release(sink);
    }
}

} // namespace

FilmPicture::FilmPicture(ClipPlayer &clips, QObject *parent)
    : QObject(parent)
    , m_clips(clips)
{
    connect(&m_clips, &ClipPlayer::stateChanged, this, &FilmPicture::follow);
    connect(&m_clips, &ClipPlayer::positionChanged, this, &FilmPicture::follow);
    connect(&m_clips, &ClipPlayer::pathChanged, this, &FilmPicture::follow);
    connect(&m_clips, &ClipPlayer::speedChanged, this, [this] {
        if (m_player)
            m_player->setPlaybackRate(m_clips.speed());
    });
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, &FilmPicture::lose);
}

FilmPicture::~FilmPicture()
{
    close();
}

void FilmPicture::open(const QString &path)
{
    close();
    m_path = path;
    m_patience.start();
    if (!ClipDecoder::available()) {
        QMetaObject::invokeMethod(this, &FilmPicture::lose, Qt::QueuedConnection);
        return;
    }
    m_player = new QMediaPlayer(this);
    m_sink = new QVideoSink(m_player);
    // It has no sound of its own: no output is given to it.
    m_player->setVideoSink(m_sink);
    hideVideoSink();
    connect(m_sink, &QVideoSink::videoFrameChanged, this, &FilmPicture::show);
    connect(
        m_player, &QMediaPlayer::errorOccurred, this, [this] { lose(); }, Qt::QueuedConnection);
    m_player->setPlaybackRate(m_clips.speed());
    m_player->setSource(QUrl::fromLocalFile(path));
    // Its first picture stands there until it plays.
    m_player->pause();
    follow();
}

void FilmPicture::close()
{
    m_patience.stop();
    m_path.clear();
    if (!m_player)
        return;
    m_sink->disconnect(this);
    m_player->disconnect(this);
    m_player->stop();
    m_sink = nullptr;
    // Its destructor may run the event loop: never from within our own calls.
    std::exchange(m_player, nullptr)->deleteLater();
}

void FilmPicture::follow()
{
    if (!m_player || m_clips.path() != m_path)
        return;
    const bool plays = m_clips.state() == ClipPlayer::Playing;
    const bool moving = m_player->playbackState() == QMediaPlayer::PlayingState;
    if (plays && !moving)
        m_player->play();
    else if (!plays && moving)
        m_player->pause();
    catchUp();
}

void FilmPicture::catchUp()
{
    const bool plays = m_clips.state() == ClipPlayer::Playing;
    const qint64 off = m_player->position() - m_clips.positionMs();
    const bool soon = m_sinceSeek.isValid() && m_sinceSeek.elapsed() < betweenSeeks;
    // A pause stands where it is at once; while it plays, each correction is a jump to be seen.
    if (std::abs(off) <= mostOff || (plays && soon) || m_clips.state() == ClipPlayer::Stopped)
        return;
    const qint64 target = m_clips.positionMs() + (plays ? seekTime : 0);
    // Beyond its end there is nowhere to go.
    if (m_player->duration() > 0 && target >= m_player->duration())
        return;
    m_sinceSeek.start();
    m_player->setPosition(target);
}

void FilmPicture::show(const QVideoFrame &frame)
{
    const QImage picture = imageOf(frame);
    if (picture.isNull())
        return;
    m_patience.stop();
    emit this->frame(picture);
}

void FilmPicture::lose()
{
    if (m_path.isEmpty())
        return;
    close();
    emit lost();
}

} // namespace rapport::audio
