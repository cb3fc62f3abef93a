#pragma once

#include "base/clock.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace rapport::player {

/// Tells of the time that passes while a lesson is on screen and something waits for it. Stands
/// still at first.
class LessonClock : public QObject
{
    Q_OBJECT

public:
    explicit LessonClock(QObject *parent = nullptr);

    /// Where nothing waits for time, nothing wakes the program.
    void setRunning(bool runs);

    /// Time passed so far is not told.
    void restart() { m_since.restart(); }

signals:
    /// A moment passed: a second at most, however long the program slept.
    void passed(rapport::Millis time);

private:
    QTimer m_timer;
    QElapsedTimer m_since;
};

/// Whether the learner has the program before them, so that a time limit may pass.
[[nodiscard]] bool windowIsActive();

} // namespace rapport::player
