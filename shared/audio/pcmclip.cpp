#include "audio/pcmclip.h"

#include <algorithm>
#include <cstdlib>

namespace rapport::audio {

namespace {

constexpr int samplesPerMs = PcmClip::sampleRate / 1000;
constexpr float fullScale = 32768.0F;

} // namespace

Millis PcmClip::duration() const
{
    return Millis(static_cast<std::int64_t>(samples.size() / samplesPerMs));
}

std::vector<float> PcmClip::peaks(int count) const
{
    if (count < 1)
        return {};
    const auto stretches = static_cast<std::size_t>(count);
    std::vector<float> result(stretches, 0.0F);
    for (std::size_t i = 0; i < stretches; ++i) {
        const std::size_t first = samples.size() * i / stretches;
        const std::size_t last = samples.size() * (i + 1) / stretches;
        int loudest = 0;
        for (std::size_t s = first; s < last; ++s)
            loudest = std::max(loudest, std::abs(static_cast<int>(samples[s])));
        result[i] = static_cast<float>(loudest) / fullScale;
    }
    return result;
}

std::size_t sampleAt(Millis moment)
{
    return static_cast<std::size_t>(std::max<std::int64_t>(moment.count(), 0)) * samplesPerMs;
}

} // namespace rapport::audio
