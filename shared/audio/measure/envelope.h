#pragma once

#include "audio/pcmclip.h"

#include <vector>

namespace rapport::audio {

/// How loud a clip is, in dBFS, in one stretch of 10 ms after the other, of what lies between two
/// frequencies (second-order Butterworth filters). Nothing is below `quietest`.
struct Envelope
{
    static constexpr Millis frame{10};
    static constexpr double quietest = -80;

    std::vector<double> levels;

    /// The level that `share` of the frames (0 to 1), and `frames` of them at least, are not above.
    [[nodiscard]] double low(double share, std::size_t frames) const;
    /// The level that this many frames reach.
    [[nodiscard]] double high(std::size_t frames) const;
};

/// A last stretch shorter than a frame is left out.
[[nodiscard]] Envelope envelopeOf(const PcmClip &clip, double lowestHz, double highestHz);

} // namespace rapport::audio
