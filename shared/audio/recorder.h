#pragma once

#include "audio/levelmeter.h"
#include "audio/pcmclip.h"
#include "audio/trouble.h"

#include <QElapsedTimer>
#include <QObject>
#include <QString>
#include <QTimer>

#include <memory>

class QAudioSource;
class QIODevice;

namespace rapport::audio {

class SampleConverter;

/// Records from a microphone, into memory alone: nothing touches a disk. Watches the device: where
/// no sample arrives for a second the recording ends, and what there is of it is handed over; Qt
/// tells of a device that went away not at all. Touches the multimedia plugins only when first
/// asked to record.
class Recorder final : public QObject
{
    Q_OBJECT

public:
    /// A recording ends by itself after 3 minutes, 17 MiB.
    static constexpr Millis longest{3 * 60 * 1000};

    /// How a recording came to its end.
    enum class Ending {
        Stopped,    ///< stop() was called
        Full,       ///< it reached `longest`
        DeviceLost, ///< the microphone went away, or stopped giving samples
    };
    Q_ENUM(Ending)

    explicit Recorder(QObject *parent = nullptr);
    ~Recorder() override;

    /// Whether there is a microphone at all. Loads the plugins when first asked.
    [[nodiscard]] static bool hasMicrophone();

    /// The microphone from the next start() on, by its id (audio/devices.h). Empty, or one that is
    /// not there: the desktop's.
    void setDevice(const QString &id) { m_device = id; }

    /// Opens the microphone and records, dropping an earlier recording that runs. False where there
    /// is none, or where the desktop does not let us at it; then nothing was started.
    [[nodiscard]] bool start();

    /// Ends the recording: ended() follows before it returns. Harmless when none runs.
    void stop();

    /// Ends the recording and forgets it: no ended() follows.
    void cancel();

    [[nodiscard]] bool recording() const { return m_source != nullptr; }
    /// How much has arrived so far.
    [[nodiscard]] Millis elapsed() const;
    [[nodiscard]] const LevelMeter &level() const { return m_level; }

signals:
    /// 20 times a second while it records: the level and the time.
    void progressed();

    /// What was recorded; may be empty, never null.
    void ended(const rapport::audio::PcmClipPtr &clip, rapport::audio::Recorder::Ending ending);

private:
    void tick();
    void take(const QByteArray &bytes);
    void end(Ending ending);
    void close();

    QString m_device;
    QAudioSource *m_source = nullptr;
    QIODevice *m_stream = nullptr;
    std::unique_ptr<SampleConverter> m_converter;
    std::shared_ptr<PcmClip> m_clip;
    LevelMeter m_level;
    QTimer m_tick;
    QElapsedTimer m_sinceProgress;
    int m_ticksSinceProgress = 0;
};

} // namespace rapport::audio
