#include "learner/practice/learningdays.h"

#include <QDateTime>

namespace rapport::player {

LearningDays::LearningDays(QTimeZone zone)
    : m_zone(std::move(zone))
{}

review::Day LearningDays::dayOf(UtcTime time) const
{
    const qint64 millis = time.time_since_epoch().count();
    const int offset = m_zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(millis, Qt::UTC));
    return review::dayOf(review::LocalTime(Millis(millis) + std::chrono::seconds(offset)));
}

review::Day LearningDays::dayOf(const std::string &time) const
{
    const auto at = QDateTime::fromString(QString::fromStdString(time), Qt::ISODateWithMs);
    return at.isValid() ? dayOf(UtcTime(Millis(at.toMSecsSinceEpoch()))) : review::Day();
}

std::string LearningDays::beginOf(review::Day day) const
{
    const QTime begins = QTime(0, 0).addSecs(int(std::chrono::seconds(review::dayBegins).count()));
    const QDateTime begin(date(day), begins, m_zone);
    return toIso(UtcTime(Millis(begin.toMSecsSinceEpoch())));
}

QDate LearningDays::date(review::Day day)
{
    return QDate(1970, 1, 1).addDays(day.time_since_epoch().count());
}

} // namespace rapport::player
