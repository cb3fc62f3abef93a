#include "audio/sinkoutput.h"

#include "audio/devices.h"

#include <QAudioDevice>
#include <QAudioSink>

#include <algorithm>
#include <utility>

namespace rapport::audio {

namespace {

// A program held up for less than this leaves no gap. Its length does not delay the start; with
// 40 ms the stream stalls for ever on PulseAudio. The server may take up to half of it ahead of
// what is heard, so the tail must not be shorter than that.
constexpr Millis bufferLength{250};
constexpr Millis tickLength{10};
// Silence after the clip: what the device has taken is heard a little later, and closing the
// stream cuts that off. It also gets clips shorter than the buffer started.
constexpr Millis tailLength{200};
constexpr Millis stallLength{1000};
// A program that was held up itself must not blame the device for it.
constexpr int stallTicks = 20;
constexpr int bytesPerSample = sizeof(std::int16_t);

QAudioFormat clipFormat()
{
    QAudioFormat format;
    format.setSampleRate(PcmClip::sampleRate);
    format.setChannelCount(1);
    format.setSampleFormat(QAudioFormat::Int16);
    return format;
}

} // namespace

SinkOutput::SinkOutput(QObject *parent)
    : Output(parent)
{
    m_tick.setInterval(tickLength);
    m_tick.setTimerType(Qt::PreciseTimer);
    connect(&m_tick, &QTimer::timeout, this, &SinkOutput::tick);
}

SinkOutput::~SinkOutput()
{
    close();
}

bool SinkOutput::start(PcmClipPtr clip, std::size_t from)
{
    close();
    const QAudioDevice device = outputDevice(m_device);
    if (device.isNull())
        return false;
    m_passed = std::min(from, clip->samples.size());
    m_reader.begin(std::move(clip), m_passed, m_speed);
    m_written = 0;
    m_taken = 0;
    m_sink = new QAudioSink(device, clipFormat());
    m_sink->setBufferSize(static_cast<qsizetype>(sampleAt(bufferLength)) * bytesPerSample);
    m_stream = m_sink->start();
    if (!m_stream || m_sink->state() == QAudio::StoppedState) {
        close();
        return false;
    }
    m_sinceProgress.start();
    m_ticksSinceProgress = 0;
    write(m_sink->bytesFree());
    m_tick.start();
    return true;
}

void SinkOutput::setSpeed(double speed)
{
    m_speed = speed;
    m_reader.setSpeed(speed);
}

void SinkOutput::stop()
{
    close();
}

Millis SinkOutput::position() const
{
    return Millis(static_cast<std::int64_t>(m_passed * 1000 / PcmClip::sampleRate));
}

void SinkOutput::tick()
{
    if (m_sink->state() == QAudio::StoppedState)
        return fail(QStringLiteral("the stream was closed"));
    const qsizetype room = m_sink->bytesFree();
    if (room < 0)
        return fail(QStringLiteral("the sound server went away"));

    const qsizetype queued = std::max<qsizetype>(m_sink->bufferSize() - room, 0) / bytesPerSample;
    const std::size_t taken = m_written - std::min(m_written, static_cast<std::size_t>(queued));
    if (taken > m_taken) {
        m_taken = taken;
        m_passed = m_reader.clipSample(m_taken);
        m_sinceProgress.restart();
        m_ticksSinceProgress = 0;
    }
    if (m_reader.isBehindEnd(m_taken, sampleAt(tailLength))) {
        close();
        emit finished();
        return;
    }
    write(room);
    watch();
}

void SinkOutput::write(qsizetype room)
{
    // Writing to a dead stream leaves PulseAudio's lock taken for ever in Qt 6.4.2, so only as
    // much is written as the stream has just asked for.
    if (room < bytesPerSample)
        return;
    const auto block = m_reader.read(static_cast<std::size_t>(room / bytesPerSample));
    const qint64 written = m_stream->write(reinterpret_cast<const char *>(block.data()),
                                           static_cast<qint64>(block.size()) * bytesPerSample);
    m_written += static_cast<std::size_t>(std::max<qint64>(written, 0)) / bytesPerSample;
}

void SinkOutput::watch()
{
    ++m_ticksSinceProgress;
    if (m_ticksSinceProgress >= stallTicks && m_sinceProgress.elapsed() >= stallLength.count())
        fail(QStringLiteral("the device stopped taking samples"));
}

void SinkOutput::fail(const QString &detail)
{
    close();
    emit failed(detail);
}

void SinkOutput::close()
{
    m_tick.stop();
    if (!m_sink)
        return;
    m_sink->stop();
    m_stream = nullptr;
    // Its destructor runs the event loop in Qt 6.4.2: never from within our own calls.
    std::exchange(m_sink, nullptr)->deleteLater();
}

} // namespace rapport::audio
