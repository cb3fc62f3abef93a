#include "audio/measure/loudness.h"

#include <ebur128.h>

#include <cmath>
#include <cstdlib>
#include <memory>

namespace rapport::audio {

namespace {

constexpr int end = 32700;
/// A sound that just reaches the end touches it with a sample or two.
constexpr int stuck = 4;
constexpr int stuckTimes = 3;

struct Close
{
    void operator()(ebur128_state *state) const { ebur128_destroy(&state); }
};

bool isClipped(const PcmClip &clip)
{
    int run = 0;
    int times = 0;
    for (const std::int16_t sample : clip.samples) {
        run = std::abs(static_cast<int>(sample)) >= end ? run + 1 : 0;
        times += run == stuck ? 1 : 0;
    }
    return times >= stuckTimes;
}

} // namespace

Loudness loudnessOf(const PcmClip &clip)
{
    Loudness loudness;
    loudness.clipped = isClipped(clip);
    const std::unique_ptr<ebur128_state, Close> state(
        ebur128_init(1, PcmClip::sampleRate, EBUR128_MODE_I));
    double value = 0;
    const bool measured = state &&
                          ebur128_add_frames_short(state.get(), clip.samples.data(),
                                                   clip.samples.size()) == EBUR128_SUCCESS &&
                          ebur128_loudness_global(state.get(), &value) == EBUR128_SUCCESS;
    if (measured && std::isfinite(value))
        loudness.integrated = value;
    return loudness;
}

} // namespace rapport::audio
