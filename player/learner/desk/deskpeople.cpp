#include "learner/desk/desk.h"

#include <utility>

namespace rapport::player {

void Desk::signIn(const QString &name)
{
    if (!m_store || m_lesson || m_locked || name.trimmed().isEmpty())
        return;
    const auto found = m_store->learnerByName(name.toStdString(), true);
    if (!found)
        return fail(found.error());
    const auto sealed = m_store->hasPin((*found)->id);
    if (!sealed)
        return fail(sealed.error());
    if (!m_learner.id.empty())
        signOut();
    if (*sealed)
        return m_pin.ask(*m_store, **found);
    m_learner = **found;
    sitDown();
}

void Desk::sitDown()
{
    m_settings.setOwner(QString::fromStdString(m_learner.id.value));
    m_settings.setLastLearner(learner());
    m_ownPin.setLearner(*m_store, m_learner);
    m_people.setFilter({});
    listLearners();
    showLibrary();
    emit pageChanged();
    emit learnerChanged();
    watchIdleness();
}

void Desk::opened()
{
    if (m_locked)
        return setLocked(false);
    m_learner = m_pin.learner();
    sitDown();
    m_pin.stop();
}

void Desk::signOut()
{
    if (m_lesson)
        return;
    m_practice.stop();
    m_practice.show(nullptr, {});
    m_learner = {};
    m_settings.setLastLearner({});
    m_ownPin.clear();
    if (m_store)
        listLearners();
    emit pageChanged();
    emit learnerChanged();
    watchIdleness();
}

void Desk::lock()
{
    if (m_locked || m_learner.id.empty() || !m_ownPin.isSet())
        return;
    m_pin.ask(*m_store, m_learner);
    setLocked(true);
}

void Desk::setLocked(bool locked)
{
    m_locked = locked;
    for (LessonController *one : lessons())
        one->standStill(locked);
    if (!locked)
        m_pin.stop();
    watchIdleness();
    emit lockedChanged();
}

void Desk::somebodyElse()
{
    if (!m_locked)
        return m_pin.stop();
    if (m_lesson)
        m_lesson->leave();
    signOut();
    setLocked(false);
}

void Desk::goIdle()
{
    if (m_learner.id.empty() || m_locked)
        return;
    if (m_ownPin.isSet())
        return lock();
    // Alone at a desk one loses nothing by staying; where several share it the next one would
    // learn under the wrong name.
    if (m_people.total() < 2)
        return watchIdleness();
    const QString who = learner();
    if (m_lesson)
        m_lesson->leave();
    signOut();
    emit told(
        tr("Nobody was here for a while, so %1 was signed out. All progress is kept.").arg(who));
}

void Desk::watchIdleness()
{
    const bool anybody = !m_learner.id.empty() && !m_locked;
    m_idle.setLimit(std::chrono::minutes(anybody ? m_settings.lockAfter() : 0));
}

} // namespace rapport::player
