#include "audio/sampleconverter.h"

#include "audio/pcmclip.h"

#include <QAudioFormat>

#include <SoundTouch.h>

#include <algorithm>
#include <cmath>
#include <cstring>

namespace rapport::audio {

namespace {

constexpr float fullScale = 32768.0F;

std::int16_t sampleOf(float value)
{
    return static_cast<std::int16_t>(
        std::lround(std::clamp(value * fullScale, -fullScale, fullScale - 1)));
}

} // namespace

struct SampleConverter::Private
{
    QAudioFormat from;
    bool plain = false;
    bool resampled = false;
    QByteArray rest;
    soundtouch::SoundTouch touch;

    std::vector<std::int16_t> drain()
    {
        std::vector<float> values(touch.numSamples());
        values.resize(touch.receiveSamples(values.data(), static_cast<unsigned>(values.size())));
        std::vector<std::int16_t> samples(values.size());
        std::transform(values.begin(), values.end(), samples.begin(), sampleOf);
        return samples;
    }
};

SampleConverter::SampleConverter(const QAudioFormat &from)
    : d(std::make_unique<Private>())
{
    d->from = from;
    d->resampled = from.sampleRate() != PcmClip::sampleRate;
    d->plain =
        !d->resampled && from.channelCount() == 1 && from.sampleFormat() == QAudioFormat::Int16;
    d->touch.setSampleRate(PcmClip::sampleRate);
    d->touch.setChannels(1);
    if (d->resampled)
        d->touch.setRate(static_cast<double>(from.sampleRate()) / PcmClip::sampleRate);
}

SampleConverter::~SampleConverter() = default;

std::vector<std::int16_t> SampleConverter::convert(const QByteArray &bytes)
{
    d->rest += bytes;
    const int frameBytes = std::max(d->from.bytesPerFrame(), 1);
    const auto frames = static_cast<std::size_t>(d->rest.size() / frameBytes);
    std::vector<std::int16_t> samples(d->plain ? frames : 0);
    std::vector<float> values(d->plain ? 0 : frames);
    if (d->plain)
        std::memcpy(samples.data(), d->rest.constData(), frames * sizeof(std::int16_t));
    const char *data = d->rest.constData();
    for (float &value : values) {
        for (int channel = 0; channel < d->from.channelCount(); ++channel) {
            value +=
                d->from.normalizedSampleValue(data) / static_cast<float>(d->from.channelCount());
            data += d->from.bytesPerSample();
        }
    }
    d->rest.remove(0, static_cast<qsizetype>(frames) * frameBytes);
    if (d->plain)
        return samples;
    if (d->resampled) {
        d->touch.putSamples(values.data(), static_cast<unsigned>(values.size()));
        return d->drain();
    }
    samples.resize(values.size());
    std::transform(values.begin(), values.end(), samples.begin(), sampleOf);
    return samples;
}

std::vector<std::int16_t> SampleConverter::finish()
{
    if (!d->resampled)
        return {};
    d->touch.flush();
    return d->drain();
}

} // namespace rapport::audio
