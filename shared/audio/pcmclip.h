#pragma once

#include "base/clock.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <vector>

namespace rapport::audio {

/// A decoded recording: signed 16-bit samples, one channel, 48,000 a second. Never changes once
/// it is shared.
struct PcmClip
{
    static constexpr int sampleRate = 48000;

    std::vector<std::int16_t> samples;

    /// Rounded down to the millisecond.
    [[nodiscard]] Millis duration() const;

    [[nodiscard]] std::size_t bytes() const { return samples.size() * sizeof(std::int16_t); }

    /// The largest absolute value in each of `count` equal stretches, where 1 is full scale: what
    /// a waveform shows. Empty when count is below 1; all 0 for a clip without samples.
    [[nodiscard]] std::vector<float> peaks(int count) const;
};

using PcmClipPtr = std::shared_ptr<const PcmClip>;

/// The first sample at or after a moment of a clip; 0 for moments before its start.
[[nodiscard]] std::size_t sampleAt(Millis moment);

} // namespace rapport::audio
