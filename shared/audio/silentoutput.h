#pragma once

#include "audio/output.h"

#include <QElapsedTimer>
#include <QTimer>

namespace rapport::audio {

/// A clock in place of a device: position and finished() come as if the clip were heard.
class SilentOutput final : public Output
{
    Q_OBJECT

public:
    explicit SilentOutput(QObject *parent = nullptr);

    /// Lets the stretch from `from` to `duration` pass. A `from` at or beyond `duration` finishes
    /// in the next turn of the event loop. Never fails.
    void start(Millis duration, Millis from);

    /// How quickly the clip passes: at 2 a minute of it takes half a minute. From now on.
    void setSpeed(double speed);

    void stop() override;
    [[nodiscard]] Millis position() const override;

private:
    void end();

    QTimer m_end;
    QElapsedTimer m_elapsed;
    Millis m_duration{0};
    Millis m_from{0};
    double m_speed = 1;
};

} // namespace rapport::audio
