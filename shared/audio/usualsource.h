#pragma once

#include <QString>

namespace rapport::audio {

/// The id of the microphone that the desktop uses, asked from PulseAudio (or PipeWire in its
/// place): Qt 6.4.2 takes the first there is, whatever was chosen, because it compares with the
/// name of the default output. Empty where no server answers within a third of a second.
[[nodiscard]] QString usualSource();

} // namespace rapport::audio
