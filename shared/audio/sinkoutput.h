#pragma once

#include "audio/output.h"
#include "audio/speedreader.h"

#include <QElapsedTimer>
#include <QTimer>

class QAudioSink;
class QIODevice;

namespace rapport::audio {

/// A clip on one of the devices, through QAudioSink. Watches the device: where samples stop being
/// taken for a second, or the stream dies, failed() comes; Qt itself tells of neither reliably.
class SinkOutput final : public Output
{
    Q_OBJECT

public:
    explicit SinkOutput(QObject *parent = nullptr);
    ~SinkOutput() override;

    /// The device to play on from the next start() on, by its id (audio/devices.h). Empty, or one
    /// that is not there: the desktop's.
    void setDevice(const QString &id) { m_device = id; }

    /// How quickly the clip passes, with its pitch unchanged; as SpeedReader has it. What the
    /// device has taken already, a quarter of a second at most, still passes at the speed before.
    void setSpeed(double speed);

    /// Opens the device and plays `clip` from sample `from`. False when there is no device that
    /// takes the samples; then nothing was started. `clip` must not be null.
    [[nodiscard]] bool start(PcmClipPtr clip, std::size_t from);

    void stop() override;

    /// By the samples the device has taken.
    [[nodiscard]] Millis position() const override;

private:
    void tick();
    void write(qsizetype room);
    void watch();
    void fail(const QString &detail);
    void close();

    QAudioSink *m_sink = nullptr;
    QIODevice *m_stream = nullptr;
    QTimer m_tick;
    QElapsedTimer m_sinceProgress;
    int m_ticksSinceProgress = 0;
    QString m_device;
    SpeedReader m_reader;
    double m_speed = 1;
    std::size_t m_passed = 0;  ///< the clip's sample that was reached
    std::size_t m_written = 0; ///< samples written to the device; behind the clip they are silence
    std::size_t m_taken = 0;   ///< those of them that the device has taken
};

} // namespace rapport::audio
