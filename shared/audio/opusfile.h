#pragma once

#include "audio/pcmclip.h"
#include "base/result.h"

#include <string>

namespace rapport::audio {

/// A clip as the bytes of an Ogg Opus file (RFC 7845), one channel, at about 32 kbit/s: a minute
/// takes a quarter of a MiB. An Error where the encoder refuses, with nothing made.
[[nodiscard]] Result<std::string> opusBytes(const PcmClip &clip);

} // namespace rapport::audio
