#pragma once

#include <QObject>

namespace rapport::audio {

Q_NAMESPACE

/// Why a clip is not heard. The lesson goes on in every case, by a silent clock.
enum class Trouble {
    NoDevice,    ///< nothing to play on: no sound server, no card
    DeviceLost,  ///< the device went away or stopped taking samples in the middle of a clip
    NoDecoder,   ///< this machine has nothing installed that reads recordings
    MissingFile, ///< no such file, or not a file on this machine
    BrokenFile,  ///< the file is there, but no sound could be read from it
};
Q_ENUM_NS(Trouble)

} // namespace rapport::audio
