#pragma once

#include "learner/people/pinentry.h"

namespace rapport::player {

/// Has the learner at the desk set, change and remove their own PIN.
class OwnPin : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to the desk")
    Q_PROPERTY(bool isSet READ isSet NOTIFY changed)
    /// Asks for the PIN that is to be changed or removed.
    Q_PROPERTY(rapport::player::PinEntry *entry READ entry CONSTANT)
    /// Why the last change was not made; empty when it was.
    Q_PROPERTY(QString problem READ problem NOTIFY changed)

public:
    explicit OwnPin(const Clock &clock, QObject *parent = nullptr);

    /// Whose it is from now on. store must outlive that.
    void setLearner(records::RecordStore &store, const records::Learner &learner);
    /// Nobody is at the desk.
    void clear();

    [[nodiscard]] bool isSet() const { return m_isSet; }
    [[nodiscard]] PinEntry *entry() { return &m_entry; }
    [[nodiscard]] QString problem() const { return m_problem; }

    /// Sets or changes it; current does not matter where there is none. True where it was done.
    Q_INVOKABLE bool change(const QString &current, const QString &chosen, const QString &again);
    Q_INVOKABLE bool remove(const QString &current);
    /// Forgets what was said of the last change.
    Q_INVOKABLE void forgetProblem();

signals:
    void changed();
    /// A sentence to show for a moment.
    void told(const QString &sentence);

private:
    bool allow(const QString &current);
    bool put(const QString &pin);
    bool refuse(const QString &problem);

    records::RecordStore *m_store = nullptr;
    records::LearnerId m_learner;
    PinEntry m_entry;
    QString m_problem;
    bool m_isSet = false;
};

} // namespace rapport::player
