#pragma once

#include "audio/pcmclip.h"

#include <vector>

namespace rapport::audio {

/// A stretch of a clip.
struct Span
{
    Millis from{0};
    Millis to{0};

    [[nodiscard]] Millis length() const { return to - from; }
    bool operator==(const Span &) const = default;
};

/// Where somebody speaks in a clip, to about 30 ms.
///
/// Found by energy between 100 and 4,000 Hz in frames of 10 ms. The floor is the level of the
/// quietest tenth of the clip, and may rise by up to 6 dB where the four seconds around a frame are
/// noisier. The voice is the level reached for 0.3 s in all. Speech begins where a frame is above
/// the floor by 45 % of the way to the voice, 5 to 12 dB, and at most 35 dB below the voice; it
/// ends 3 dB lower. Silences shorter than 120 ms are part of speech (a "p" or a "t" is a silence
/// too); sounds shorter than 70 ms are none (a click). It does not know speech from other sounds
/// that come and go.
struct Voice
{
    std::vector<Span> spans;
    /// Voice over what is heard between, in dB; 0 where the two cannot be told apart, and 60 at
    /// most.
    double clearance = 0;
    bool cutAtStart = false; ///< somebody speaks already as it begins
    bool cutAtEnd = false;   ///< somebody still speaks as it ends

    [[nodiscard]] Millis total() const;
    /// From the first sound to the last; empty where there is none.
    [[nodiscard]] Span whole() const;
    /// The silences between the spans.
    [[nodiscard]] std::vector<Span> gaps() const;
};

[[nodiscard]] Voice findVoice(const PcmClip &clip);

} // namespace rapport::audio
