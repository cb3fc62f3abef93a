#include "learner/people/ownpin.h"

namespace rapport::player {

OwnPin::OwnPin(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_entry(clock)
{}

void OwnPin::setLearner(records::RecordStore &store, const records::Learner &learner)
{
    m_store = &store;
    m_learner = learner.id;
    const auto has = store.hasPin(learner.id);
    // Where that cannot be read a lock is the safer guess: whoever learns can still be asked.
    m_isSet = !has || *has;
    m_entry.ask(store, learner);
    forgetProblem();
}

void OwnPin::clear()
{
    m_store = nullptr;
    m_isSet = false;
    m_entry.stop();
    forgetProblem();
}

void OwnPin::forgetProblem()
{
    m_problem.clear();
    emit changed();
}

bool OwnPin::refuse(const QString &problem)
{
    m_problem = problem;
    emit changed();
    return false;
}

bool OwnPin::allow(const QString &current)
{
    if (!m_store)
        return false;
    if (!m_isSet || m_entry.enter(current))
        return true;
    return refuse(m_entry.message());
}

bool OwnPin::put(const QString &pin)
{
    if (const Result<void> set = m_store->setPin(m_learner, pin.toStdString()); !set)
        return refuse(QString::fromStdString(set.error().sentence()));
    m_isSet = !pin.isEmpty();
    forgetProblem();
    return true;
}

bool OwnPin::change(const QString &current, const QString &chosen, const QString &again)
{
    if (!records::isPin(chosen.toStdString()))
        return refuse(tr("A PIN is 4 to 12 digits."));
    if (chosen != again)
        return refuse(tr("The two new PINs differ. Type the same one twice."));
    const bool wasSet = m_isSet;
    if (!allow(current) || !put(chosen))
        return false;
    emit told(wasSet ? tr("Your PIN was changed.") : tr("Your PIN is set."));
    return true;
}

bool OwnPin::remove(const QString &current)
{
    if (!allow(current) || !put({}))
        return false;
    emit told(tr("Your PIN was removed."));
    return true;
}

} // namespace rapport::player
