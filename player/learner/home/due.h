#pragma once

#include <QDate>
#include <QString>

#include <string>

namespace rapport::player {

/// A due day, as a card says it.
struct Due
{
    enum class When { Never, Overdue, Soon, Later };

    When when = When::Never;
    QDate day;
    QString words; ///< "Due Friday", "Due 30 Nov", "Overdue since 12 Nov", "Assigned"
    QString tone;  ///< of Theme.tones, or empty
};

/// What a due day ("2026-11-30", or empty) means on a day. Soon is within two weeks; a day within
/// the next six is said by its weekday.
[[nodiscard]] Due dueOn(const std::string &day, QDate today);

} // namespace rapport::player
