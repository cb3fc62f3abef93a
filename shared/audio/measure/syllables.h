#pragma once

#include "audio/measure/voice.h"

namespace rapport::audio {

/// About how many syllables are spoken: the vowels in their middle are peaks of energy. A peak
/// counts when it lies in one of the spans, is at most 25 dB below the loudest, and is parted from
/// the peak before it by a dip of 2 dB (after N. H. de Jong and T. Wempe, "Praat script to detect
/// syllable nuclei and measure speech rate automatically", Behavior Research Methods 41 (2009),
/// 385–390; the energy is taken between 300 and 3,000 Hz and smoothed over 50 ms, and pitch is not
/// looked at). Clear speech is counted to within a fifth; fast syllables run together.
[[nodiscard]] int countSyllables(const PcmClip &clip, const Voice &voice);

} // namespace rapport::audio
