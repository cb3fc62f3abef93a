#pragma once

#include "audio/pcmclip.h"

#include <QProcess>
#include <QString>

namespace rapport::tests {

/// Writes a clip as a WAV file; false where that fails.
[[nodiscard]] bool writeWav(const audio::PcmClip &clip, const QString &path);

/// Plays a file into the microphone of tests/support/with-null-sink; ends when it has passed.
class Speaking
{
public:
    /// A WAV file.
    explicit Speaking(const QString &path);
    ~Speaking();

    [[nodiscard]] bool ended();

private:
    QProcess m_player;
};

/// Where `played` is found in `heard`, by how well they fit together: 1 is the same sound at
/// whatever loudness. Looked for at every 16th sample first.
struct Likeness
{
    std::ptrdiff_t at = 0;
    double correlation = 0;
};
[[nodiscard]] Likeness findSound(const std::vector<std::int16_t> &played,
                                 const std::vector<std::int16_t> &heard);

} // namespace rapport::tests
