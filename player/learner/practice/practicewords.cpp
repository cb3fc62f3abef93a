#include "learner/practice/practice.h"

#include <QLocale>

#include <algorithm>

// What a practice says of itself.

namespace rapport::player {

namespace {

constexpr std::size_t daysTold = 3;
constexpr int daysByName = 6;

} // namespace

QString Practice::state() const
{
    if (!m_deck.due.empty())
        return QStringLiteral("ready");
    return m_deck.upcoming.empty() ? QStringLiteral("empty") : QStringLiteral("resting");
}

QString Practice::badge() const
{
    return due() == 0 ? QString() : tr("%n due", "cards to practise", due());
}

QString Practice::nextLine() const
{
    const review::Day today = m_days.dayOf(m_clock.utcNow());
    QStringList parts;
    for (const PracticeDay &day : m_deck.upcoming) {
        if (parts.size() == daysTold)
            break;
        const auto ahead = (day.day - today).count();
        const QDate date = LearningDays::date(day.day);
        const QLocale locale;
        if (ahead == 1)
            parts.append(tr("%n tomorrow", "cards to practise", day.cards));
        else if (ahead <= daysByName)
            parts.append(tr("%n on %1", "cards on a weekday", day.cards)
                             .arg(locale.dayName(date.dayOfWeek())));
        else
            parts.append(tr("%n on %1", "cards on a date", day.cards)
                             .arg(locale.toString(date, QLocale::ShortFormat)));
    }
    return parts.isEmpty() ? QString() : tr("Next: %1.").arg(parts.join(QStringLiteral(", ")));
}

QString Practice::goneLine() const
{
    return m_deck.gone == 0 || m_courses == 0
               ? QString()
               : tr("%n card(s) passed over, because the course no longer has the step.", "",
                    m_deck.gone);
}

QString Practice::cardTitle() const
{
    const PracticeCard *card = current();
    return card ? card->row.title : QString();
}

QString Practice::cardFrom() const
{
    const PracticeCard *card = current();
    return card ? card->row.from : QString();
}

double Practice::progress() const
{
    if (!m_sitting || m_sitting->cards() == 0)
        return 0;
    return double(m_sitting->done()) / double(m_sitting->cards());
}

QString Practice::position() const
{
    if (!m_sitting || !m_sitting->current())
        return {};
    if (m_sitting->again())
        return tr("Once more");
    return tr("%1 of %2").arg(*m_sitting->current() + 1).arg(m_sitting->cards());
}

QString Practice::summary() const
{
    if (!m_sitting || m_sitting->practised() == 0)
        return tr("There was nothing left to practise.");
    const auto all = m_sitting->practised();
    const auto right = m_sitting->rightAtOnce();
    if (right == all)
        return tr("%n card(s), right the first time.", "all of them", int(all));
    return tr("%1 of %2 right the first time. What was wrong comes back tomorrow.")
        .arg(right)
        .arg(all);
}

QString Practice::addedBy(const records::AttemptId &attempt, const QString &course,
                          const QString &lesson) const
{
    const auto completion = m_store->completion(attempt);
    const auto cards = m_store->reviewCards(m_learner);
    if (!completion || !*completion || !cards)
        return {};
    const auto added = std::ranges::count_if(*cards, [&](const records::ReviewCard &card) {
        return QString::fromStdString(card.key.course.value) == course &&
               QString::fromStdString(card.key.lesson.value) == lesson &&
               card.missed >= (*completion)->started;
    });
    return added == 0
               ? QString()
               : tr("%n phrase(s) from this lesson were added to your practice for tomorrow.", "",
                    int(added));
}

void Practice::watch(LessonController &lesson)
{
    if (!m_store || lesson.rehearsal())
        return;
    connect(&lesson, &LessonController::changed, this, [this, &lesson] {
        ui::DebriefModel &debrief = *lesson.debrief();
        if (!lesson.debriefing() || !debrief.practiceNote.isEmpty())
            return;
        const LessonSession &session = lesson.session();
        debrief.practiceNote =
            addedBy(session.attempt(), QString::fromStdString(session.course().course.id.value),
                    QString::fromStdString(session.run().script().lesson().id.value));
        emit debrief.changed();
    });
}

} // namespace rapport::player
