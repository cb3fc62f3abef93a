#pragma once

#include "audio/output.h"

#include <QElapsedTimer>
#include <QTimer>

class QAudioSink;
class QIODevice;

namespace rapport::audio {

/// A clip on the default device, through QAudioSink. Watches the device: where samples stop being
/// taken for a second, or the stream dies, failed() comes; Qt itself tells of neither reliably.
class SinkOutput final : public Output
{
    Q_OBJECT

public:
    explicit SinkOutput(QObject *parent = nullptr);
    ~SinkOutput() override;

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
    PcmClipPtr m_clip;
    std::size_t m_next = 0;  ///< the sample to write next; beyond the end it is silence
    std::size_t m_taken = 0; ///< samples the device has taken
    std::vector<std::int16_t> m_block;
};

} // namespace rapport::audio
