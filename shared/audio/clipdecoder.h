#pragma once

#include "audio/pcmclip.h"
#include "audio/trouble.h"

#include <QObject>
#include <QString>
#include <QTimer>

#include <memory>
#include <vector>

class QAudioDecoder;

namespace rapport::audio {

/// Turns one recording at a time into a PcmClip, in the background of the event loop. Needs no
/// sound device. A minute of Opus takes about 0.1 s.
class ClipDecoder final : public QObject
{
    Q_OBJECT

public:
    /// Recordings longer than this count as broken: 30 minutes, 165 MiB decoded.
    static constexpr Millis longest{30 * 60 * 1000};

    explicit ClipDecoder(QObject *parent = nullptr);
    ~ClipDecoder() override;

    /// Whether this machine can decode anything at all. Loads the multimedia plugins when first
    /// asked (up to 0.1 s).
    [[nodiscard]] static bool available();

    /// Begins to read `path`, a file on this machine (never a URL), giving up what it was reading
    /// before. Exactly one of decoded() and failed() follows, never from inside this call.
    void decode(const QString &path);

    /// Gives up: no signal follows.
    void cancel();

signals:
    void decoded(const rapport::audio::PcmClipPtr &clip);
    void failed(rapport::audio::Trouble trouble, const QString &detail);

private:
    void open(const QString &path);
    void take();
    void finish();
    void fail(Trouble trouble, const QString &detail);

    QAudioDecoder *m_decoder = nullptr;
    QTimer m_stall;
    std::shared_ptr<PcmClip> m_clip;
    quint64 m_turn = 0;
};

} // namespace rapport::audio
