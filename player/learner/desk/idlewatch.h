#pragma once

#include "base/clock.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace rapport::player {

/// Tells when a window has seen no key, mouse or touch for a while. Asleep between two looks: a
/// look is due when the time could be over, and events only note when they came.
class IdleWatch : public QObject
{
    Q_OBJECT

public:
    using Now = std::function<Millis()>;

    /// now never runs backwards.
    explicit IdleWatch(Now now, QObject *parent = nullptr);

    /// Watches the events of this window, or of another object, too.
    void watch(QObject *window);

    /// Begins anew; 0 stops watching.
    void setLimit(Millis limit);

    /// Something that keeps the desk in use without hands, such as a recording that is heard.
    void setInUse(std::function<bool()> inUse) { m_inUse = std::move(inUse); }

    /// Time of the machine that goes on while it sleeps, so that a lid shut for an hour is an hour.
    static Millis awakeOrAsleep();

signals:
    void idle();

protected:
    /// An event that comes after the time is over, because the machine slept, is not delivered.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void look();
    [[nodiscard]] bool isOver() const { return m_limit > Millis(0) && m_now() - m_last >= m_limit; }
    void tell();

    Now m_now;
    std::function<bool()> m_inUse;
    QTimer m_timer;
    Millis m_limit{0};
    Millis m_last{0};
};

} // namespace rapport::player
