#include "learner/people/pinentry.h"

#include "learner/people/learnerlist.h"

namespace rapport::player {

PinEntry::PinEntry(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
    connect(&m_second, &QTimer::timeout, this, [this] {
        if (secondsLeft() == 0)
            m_second.stop();
        emit changed();
    });
}

QString PinEntry::initials() const
{
    return initialsOf(name());
}

int PinEntry::secondsLeft() const
{
    const Millis left = m_end - m_clock.monotonicNow();
    return left.count() <= 0 ? 0 : int((left.count() + 999) / 1000);
}

QString PinEntry::waiting() const
{
    const int seconds = secondsLeft();
    if (seconds == 0)
        return {};
    if (seconds <= 60)
        return tr("You can try again in %n second(s).", nullptr, seconds);
    return tr("You can try again in %1:%2 minutes.")
        .arg(seconds / 60)
        .arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

void PinEntry::ask(records::RecordStore &store, const records::Learner &learner)
{
    m_store = &store;
    m_learner = learner;
    m_message.clear();
    const auto left = store.pinWait(learner.id);
    wait(left ? *left : Millis(0));
    if (secondsLeft() > 0)
        m_message = tr("There were too many wrong tries.");
    emit askingChanged();
    emit changed();
}

void PinEntry::stop()
{
    m_store = nullptr;
    m_learner = {};
    m_message.clear();
    m_second.stop();
    emit askingChanged();
    emit changed();
}

void PinEntry::wait(Millis time)
{
    m_end = m_clock.monotonicNow() + time;
    if (time > Millis(0))
        m_second.start(1000);
    else
        m_second.stop();
}

void PinEntry::say(const QString &message)
{
    m_message = message;
    emit changed();
}

bool PinEntry::enter(const QString &pin)
{
    using Outcome = records::PinCheck::Outcome;
    if (!m_store)
        return false;
    const auto check = m_store->checkPin(m_learner.id, pin.toStdString());
    if (!check) {
        say(QString::fromStdString(check.error().sentence()));
        return false;
    }
    wait(check->wait);
    if (check->outcome == Outcome::Right) {
        say({});
        emit opened();
        return true;
    }
    if (check->outcome == Outcome::Early)
        say(tr("There were too many wrong tries."));
    else
        say(tr("That is not the PIN."));
    return false;
}

} // namespace rapport::player
