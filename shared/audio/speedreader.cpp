#include "audio/speedreader.h"

#include <SoundTouch.h>

#include <algorithm>
#include <cmath>
#include <utility>

namespace rapport::audio {

namespace {

constexpr float fullScale = 32768.0F;
constexpr std::size_t fed = 1024;

std::int16_t sampleOf(float value)
{
    return static_cast<std::int16_t>(
        std::lround(std::clamp(value * fullScale, -fullScale, fullScale - 1)));
}

} // namespace

struct SpeedReader::Stretcher
{
    explicit Stretcher(double speed)
    {
        touch.setSampleRate(PcmClip::sampleRate);
        touch.setChannels(1);
        // What SoundTouch advises for speech: shorter pieces than for music.
        touch.setSetting(SETTING_SEQUENCE_MS, 40);
        touch.setSetting(SETTING_SEEKWINDOW_MS, 15);
        touch.setSetting(SETTING_OVERLAP_MS, 8);
        touch.setTempo(speed);
    }

    soundtouch::SoundTouch touch;
};

SpeedReader::SpeedReader() = default;
SpeedReader::~SpeedReader() = default;

void SpeedReader::begin(PcmClipPtr clip, std::size_t from, double speed)
{
    m_clip = std::move(clip);
    m_next = std::min(from, m_clip->samples.size());
    m_read = 0;
    m_end = 0;
    m_ended = m_flushed = false;
    m_speed = 1;
    m_stretcher.reset();
    m_places = {{0, static_cast<double>(m_next), 1}};
    setSpeed(speed);
}

void SpeedReader::setSpeed(double speed)
{
    m_speed = std::clamp(speed, slowest, fastest);
    if (m_stretcher)
        m_stretcher->touch.setTempo(m_speed);
    else if (m_speed != 1 && m_clip && !m_ended)
        m_stretcher = std::make_unique<Stretcher>(m_speed);
}

/// Where in the clip the sample to hand out next lies.
double SpeedReader::clipPlace() const
{
    double place = static_cast<double>(m_next);
    if (m_stretcher && !m_flushed)
        place -= static_cast<double>(m_stretcher->touch.numUnprocessedSamples()) +
                 static_cast<double>(m_stretcher->touch.numSamples()) * m_speed;
    else if (m_stretcher)
        place -= static_cast<double>(m_stretcher->touch.numSamples()) * m_speed;
    // What SoundTouch holds back may make it look as if the clip went back a little.
    return std::max(place, m_places.empty() ? 0 : m_places.back().sample);
}

std::vector<std::int16_t> SpeedReader::read(std::size_t count)
{
    std::vector<std::int16_t> block;
    block.reserve(count);
    m_places.push_back({m_read, clipPlace(), m_speed});
    if (m_stretcher) {
        block.resize(count);
        readStretched(block);
    } else {
        const auto first = m_clip->samples.begin() + static_cast<std::ptrdiff_t>(m_next);
        const std::size_t own = std::min(count, m_clip->samples.size() - m_next);
        block.assign(first, first + static_cast<std::ptrdiff_t>(own));
        m_next += own;
    }
    if (block.size() < count && !m_ended) {
        m_ended = true;
        m_end = m_read + block.size();
    }
    block.resize(count, 0);
    m_read += count;
    return block;
}

/// Fills the block as far as the clip reaches, and makes it that long.
void SpeedReader::readStretched(std::vector<std::int16_t> &block)
{
    soundtouch::SoundTouch &touch = m_stretcher->touch;
    const auto &samples = m_clip->samples;
    std::vector<float> values;
    while (touch.numSamples() < block.size() && !m_flushed) {
        const std::size_t count = std::min(fed, samples.size() - m_next);
        if (count == 0) {
            touch.flush();
            m_flushed = true;
            break;
        }
        values.resize(count);
        std::transform(samples.begin() + static_cast<std::ptrdiff_t>(m_next),
                       samples.begin() + static_cast<std::ptrdiff_t>(m_next + count),
                       values.begin(),
                       [](std::int16_t sample) { return static_cast<float>(sample) / fullScale; });
        touch.putSamples(values.data(), static_cast<unsigned>(count));
        m_next += count;
    }
    values.resize(block.size());
    const unsigned got = touch.receiveSamples(values.data(), static_cast<unsigned>(values.size()));
    block.resize(got);
    std::transform(values.begin(), values.begin() + got, block.begin(), sampleOf);
}

std::size_t SpeedReader::clipSample(std::size_t index)
{
    while (m_places.size() > 1 && m_places[1].index <= index)
        m_places.pop_front();
    const Place &place = m_places.front();
    const double since = static_cast<double>(index - std::min(index, place.index)) * place.speed;
    const double next =
        m_places.size() > 1 ? m_places[1].sample : static_cast<double>(m_clip->samples.size());
    const double end = m_ended && index >= m_end ? static_cast<double>(m_clip->samples.size())
                                                 : std::min(place.sample + since, next);
    return static_cast<std::size_t>(std::max(end, place.sample));
}

bool SpeedReader::isBehindEnd(std::size_t index, std::size_t samples) const
{
    return m_ended && index >= m_end + samples;
}

} // namespace rapport::audio
