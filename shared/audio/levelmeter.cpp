#include "audio/levelmeter.h"

#include "audio/pcmclip.h"

#include <algorithm>
#include <cmath>

namespace rapport::audio {

namespace {

constexpr double fullScale = 32768;
constexpr double fallPerSecond = 20;
constexpr double memory = 0.15; ///< seconds after which a sound counts for 1/e
constexpr int overload = 32700;

} // namespace

double decibels(double amplitude)
{
    return amplitude <= 0 ? LevelMeter::quietest
                          : std::max(LevelMeter::quietest, 20 * std::log10(amplitude));
}

void LevelMeter::take(std::span<const std::int16_t> samples)
{
    if (samples.empty())
        return;
    int loudest = 0;
    double sum = 0;
    for (const std::int16_t sample : samples) {
        loudest = std::max(loudest, std::abs(static_cast<int>(sample)));
        sum += static_cast<double>(sample) * sample;
    }
    const double count = static_cast<double>(samples.size());
    const double time = count / PcmClip::sampleRate;
    m_peak =
        std::max(decibels(loudest / fullScale), std::max(m_peak - fallPerSecond * time, quietest));
    const double kept = std::exp(-time / memory);
    m_power = kept * m_power + (1 - kept) * sum / count / (fullScale * fullScale);
    m_sinceOverload = loudest >= overload ? 0 : m_sinceOverload + time;
}

double LevelMeter::rms() const
{
    return decibels(std::sqrt(m_power));
}

} // namespace rapport::audio
