#pragma once

#include "base/clock.h"
#include "base/error.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace rapport::player {

/// For what could not be kept because another program is using the records: asks to try again, and
/// again, until the other has had time enough. No call waits for the other itself, so that the
/// window goes on meanwhile.
class Patience : public QObject
{
    Q_OBJECT

public:
    /// How long the store of a window waits, in any call.
    static constexpr Millis forOneCall{100};

    explicit Patience(QObject *parent = nullptr);

    /// After a failure: whether it is of this kind and there is patience left, so that again()
    /// follows.
    bool bear(const Error &error);
    /// It was kept, or is given up: the next failure finds the whole patience.
    void end();
    [[nodiscard]] bool waiting() const { return m_timer.isActive(); }
    /// What to tell of it meanwhile.
    [[nodiscard]] static QString sentence();

signals:
    void again();

private:
    QTimer m_timer;
    QElapsedTimer m_since;
};

} // namespace rapport::player
