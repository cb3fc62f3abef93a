#pragma once

#include "review/schedule.h"

#include <QDate>
#include <QTimeZone>

#include <string>

namespace rapport::player {

/// Between the UTC times of the records and the days of the learner's clock on the wall.
class LearningDays
{
public:
    explicit LearningDays(QTimeZone zone = QTimeZone::systemTimeZone());

    [[nodiscard]] review::Day dayOf(UtcTime time) const;
    /// The day of a time as the records have it; the first day of all for a text that is none.
    [[nodiscard]] review::Day dayOf(const std::string &time) const;
    /// When a day begins, as the records have times.
    [[nodiscard]] std::string beginOf(review::Day day) const;
    [[nodiscard]] static QDate date(review::Day day);

private:
    QTimeZone m_zone;
};

} // namespace rapport::player
