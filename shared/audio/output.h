#pragma once

#include "audio/pcmclip.h"

#include <QObject>
#include <QString>

namespace rapport::audio {

/// Something that lets a clip pass in real time, heard or not. There is no pause: whoever pauses
/// notes position(), calls stop(), and starts again from there. (A suspended stream of Qt 6.4.2's
/// PulseAudio sink aborts the program when the server died meanwhile.)
class Output : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Ends the clip at once, without finished(). Harmless when nothing plays.
    virtual void stop() = 0;

    /// How much of the clip has passed; after stop() or finished(), where it ended.
    [[nodiscard]] virtual Millis position() const = 0;

signals:
    /// The whole clip has passed. Never emitted from inside start().
    void finished();

    /// The clip can pass no further here; position() says how far it came. Never emitted from
    /// inside start().
    void failed(const QString &detail);
};

} // namespace rapport::audio
