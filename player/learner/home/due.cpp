#include "learner/home/due.h"

#include <QCoreApplication>
#include <QLocale>

namespace rapport::player {

namespace {

constexpr int soonDays = 14;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Due)
};

QString dayIn(QDate day, QDate today)
{
    return QLocale().toString(day, day.year() == today.year() ? QStringLiteral("d MMM")
                                                              : QStringLiteral("d MMM yyyy"));
}

} // namespace

Due dueOn(const std::string &day, QDate today)
{
    Due due;
    due.day = QDate::fromString(QString::fromStdString(day), Qt::ISODate);
    if (!due.day.isValid()) {
        due.words = Words::tr("Assigned");
        return due;
    }
    const auto left = today.daysTo(due.day);
    due.when = left < 0           ? Due::When::Overdue
               : left <= soonDays ? Due::When::Soon
                                  : Due::When::Later;
    due.tone = left < 0 ? QStringLiteral("dont") : left < 2 ? QStringLiteral("hold") : QString();
    if (left < 0)
        due.words = Words::tr("Overdue since %1").arg(dayIn(due.day, today));
    else if (left == 0)
        due.words = Words::tr("Due today");
    else if (left == 1)
        due.words = Words::tr("Due tomorrow");
    else if (left < 7)
        due.words = Words::tr("Due %1").arg(QLocale().dayName(due.day.dayOfWeek()));
    else
        due.words = Words::tr("Due %1").arg(dayIn(due.day, today));
    return due;
}

} // namespace rapport::player
