#pragma once

#include "audio/pcmclip.h"

#include <optional>

namespace rapport::audio {

/// How loud a clip is as a whole.
struct Loudness
{
    /// Integrated loudness in LUFS by EBU R 128 (ITU-R BS.1770, gated), the clip taken as one
    /// channel, as ffmpeg and others give it for a mono file. Nothing where it is all silence or
    /// shorter than 0.4 s.
    std::optional<double> integrated;
    /// Whether the microphone was driven beyond its range: samples stuck at the end of it.
    bool clipped = false;
};

[[nodiscard]] Loudness loudnessOf(const PcmClip &clip);

} // namespace rapport::audio
