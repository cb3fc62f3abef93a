#include "audio/recorder.h"

#include "audio/devices.h"
#include "audio/sampleconverter.h"

#include <QAudioDevice>
#include <QAudioSource>
#include <QMediaDevices>

#include <algorithm>
#include <utility>

namespace rapport::audio {

namespace {

constexpr Millis tickLength{50};
// A program held up for less than this loses nothing.
constexpr Millis bufferLength{1000};
constexpr Millis stallLength{1000};
// A program that was held up itself must not blame the device for it.
constexpr int stallTicks = 10;

QAudioFormat clipFormat()
{
    QAudioFormat format;
    format.setSampleRate(PcmClip::sampleRate);
    format.setChannelCount(1);
    format.setSampleFormat(QAudioFormat::Int16);
    return format;
}

} // namespace

Recorder::Recorder(QObject *parent)
    : QObject(parent)
{
    m_tick.setInterval(tickLength);
    m_tick.setTimerType(Qt::PreciseTimer);
    connect(&m_tick, &QTimer::timeout, this, &Recorder::tick);
}

Recorder::~Recorder()
{
    close();
}

bool Recorder::hasMicrophone()
{
    return !QMediaDevices::audioInputs().isEmpty();
}

bool Recorder::start()
{
    close();
    const QAudioDevice device = microphone(m_device);
    if (device.isNull())
        return false;
    const QAudioFormat format =
        device.isFormatSupported(clipFormat()) ? clipFormat() : device.preferredFormat();
    m_source = new QAudioSource(device, format);
    m_source->setBufferSize(format.bytesForDuration(bufferLength.count() * 1000));
    m_stream = m_source->start();
    if (!m_stream || m_source->state() == QAudio::StoppedState) {
        close();
        return false;
    }
    m_converter = std::make_unique<SampleConverter>(format);
    m_clip = std::make_shared<PcmClip>();
    m_clip->samples.reserve(sampleAt(Millis(20'000)));
    m_level.reset();
    m_sinceProgress.start();
    m_ticksSinceProgress = 0;
    m_tick.start();
    return true;
}

void Recorder::stop()
{
    if (!m_source)
        return;
    if (m_source->state() != QAudio::StoppedState)
        take(m_stream->readAll());
    end(Ending::Stopped);
}

void Recorder::cancel()
{
    close();
}

Millis Recorder::elapsed() const
{
    return m_clip ? m_clip->duration() : Millis(0);
}

void Recorder::tick()
{
    if (m_source->state() == QAudio::StoppedState)
        return end(Ending::DeviceLost);
    const QByteArray bytes = m_stream->readAll();
    ++m_ticksSinceProgress;
    if (!bytes.isEmpty()) {
        m_sinceProgress.restart();
        m_ticksSinceProgress = 0;
    } else if (m_ticksSinceProgress >= stallTicks &&
               m_sinceProgress.elapsed() >= stallLength.count()) {
        return end(Ending::DeviceLost);
    }
    take(bytes);
    if (elapsed() >= longest)
        return end(Ending::Full);
    emit progressed();
}

void Recorder::take(const QByteArray &bytes)
{
    const std::vector<std::int16_t> samples = m_converter->convert(bytes);
    m_level.take(samples);
    const std::size_t room = sampleAt(longest) - m_clip->samples.size();
    const auto last = samples.begin() + static_cast<std::ptrdiff_t>(std::min(room, samples.size()));
    m_clip->samples.insert(m_clip->samples.end(), samples.begin(), last);
}

void Recorder::end(Ending ending)
{
    const std::vector<std::int16_t> rest = m_converter->finish();
    m_clip->samples.insert(m_clip->samples.end(), rest.begin(), rest.end());
    m_clip->samples.resize(std::min(m_clip->samples.size(), sampleAt(longest)));
    const PcmClipPtr clip = std::move(m_clip);
    close();
    emit ended(clip, ending);
}

void Recorder::close()
{
    m_tick.stop();
    m_clip.reset();
    m_converter.reset();
    if (!m_source)
        return;
    m_source->stop();
    m_stream = nullptr;
    // Its destructor runs the event loop in Qt 6.4.2: never from within our own calls.
    std::exchange(m_source, nullptr)->deleteLater();
}

} // namespace rapport::audio
