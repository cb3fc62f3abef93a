#pragma once

#include "audio/clipplayer.h"

#include <QList>
#include <QString>

namespace rapport::tests {

/// A clip in tests/unit/audio/data.
[[nodiscard]] QString clipPath(const QString &name);

/// The clip decoded, or null when that takes more than 20 s or fails.
[[nodiscard]] audio::PcmClipPtr decodeNow(const QString &path);

/// The process id of the server that tests/support/with-null-sink started; 0 without it.
[[nodiscard]] qint64 soundServer();

/// Keeps what a player says.
class Listener : public QObject
{
    Q_OBJECT

public:
    explicit Listener(audio::ClipPlayer &player);

    /// Waits until the clip is finished; false after 20 s. Counts from the last call.
    [[nodiscard]] bool waitForEnd();

    int finished = 0;
    QList<audio::Trouble> troubles;

private:
    int m_seen = 0;
};

} // namespace rapport::tests
