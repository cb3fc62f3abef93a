#pragma once

#include "records/recordstore.h"

#include <QObject>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

namespace rapport::player {

/// Asks one learner for their PIN: to sign in, to unlock the desk, or before it is changed.
class PinEntry : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to the desk")
    Q_PROPERTY(bool asking READ asking NOTIFY askingChanged)
    Q_PROPERTY(QString name READ name NOTIFY askingChanged)
    Q_PROPERTY(QString initials READ initials NOTIFY askingChanged)
    /// What came of the last try, in words; empty before the first.
    Q_PROPERTY(QString message READ message NOTIFY changed)
    /// Until the next try is looked at; 0 when one may try.
    Q_PROPERTY(int secondsLeft READ secondsLeft NOTIFY changed)
    /// The same in words; empty when one may try.
    Q_PROPERTY(QString waiting READ waiting NOTIFY changed)

public:
    /// clock must outlive it.
    explicit PinEntry(const Clock &clock, QObject *parent = nullptr);

    /// Asks this learner from now on. store must outlive the asking.
    void ask(records::RecordStore &store, const records::Learner &learner);
    void stop();

    [[nodiscard]] bool asking() const { return m_store != nullptr; }
    [[nodiscard]] const records::Learner &learner() const { return m_learner; }
    [[nodiscard]] QString name() const { return QString::fromStdString(m_learner.name); }
    [[nodiscard]] QString initials() const;
    [[nodiscard]] QString message() const { return m_message; }
    [[nodiscard]] int secondsLeft() const;
    [[nodiscard]] QString waiting() const;

    /// Tries a PIN; true, with opened() told before, where it is right.
    Q_INVOKABLE bool enter(const QString &pin);

signals:
    void askingChanged();
    void changed();
    void opened();

private:
    void wait(Millis time);
    void say(const QString &message);

    const Clock &m_clock;
    records::RecordStore *m_store = nullptr;
    records::Learner m_learner;
    QString m_message;
    Millis m_end{0};
    QTimer m_second;
};

} // namespace rapport::player
