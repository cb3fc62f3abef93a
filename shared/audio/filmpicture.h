#pragma once

#include "audio/clipplayer.h"

#include <QElapsedTimer>
#include <QImage>
#include <QTimer>

class QMediaPlayer;
class QVideoFrame;
class QVideoSink;

namespace rapport::audio {

/// The picture of a film whose sound a ClipPlayer plays. It follows the clip: its place, its speed,
/// its pauses; so that captions and stops keep to what is heard, also where the picture is lost.
/// Stays within a quarter of a second of the sound, usually within a tenth. The multimedia player
/// is made with the first film (40 ms, 12 MiB).
class FilmPicture final : public QObject
{
    Q_OBJECT

public:
    /// `clips` must outlive it.
    explicit FilmPicture(ClipPlayer &clips, QObject *parent = nullptr);
    ~FilmPicture() override;

    /// Shows the film at `path` from now on, whenever the ClipPlayer plays it. Either frame() or
    /// lost() follows, never from inside this call.
    void open(const QString &path);
    void close();

signals:
    void frame(const QImage &picture);
    /// The file has no picture that can be shown here; its sound goes on.
    void lost();

private:
    void follow();
    void catchUp();
    void show(const QVideoFrame &frame);
    void lose();

    ClipPlayer &m_clips;
    QString m_path;
    QMediaPlayer *m_player = nullptr;
    QVideoSink *m_sink = nullptr;
    QElapsedTimer m_sinceSeek;
    QTimer m_patience; ///< a film without a picture says nothing at all
};

/// A frame as a picture. Made by hand for what films usually are (4:2:0, 8 bits, BT.601): Qt 6.4.2
/// would load OpenGL for it.
[[nodiscard]] QImage imageOf(const QVideoFrame &frame);

} // namespace rapport::audio
