#pragma once

#include "ui/models/rowlistmodel.h"

#include <QtQml/qqmlregistration.h>

namespace rapport::player {

/// A course as its card shows it.
struct CourseRow
{
    Q_GADGET
    QML_VALUE_TYPE(courseRow)
    Q_PROPERTY(QString courseId MEMBER courseId)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString summary MEMBER summary)
    Q_PROPERTY(QString iconName MEMBER iconName)
    Q_PROPERTY(QString accent MEMBER accent)
    Q_PROPERTY(QString extent MEMBER extent)
    Q_PROPERTY(QString badge MEMBER badge)
    Q_PROPERTY(QString badgeTone MEMBER badgeTone)
    Q_PROPERTY(QString badgeIcon MEMBER badgeIcon)
    Q_PROPERTY(double progress MEMBER progress)

public:
    QString courseId, title, summary, iconName, accent;
    QString extent;               ///< "6 lessons · 38 min"
    QString badge;                ///< "Passed 92%", "Due Friday", or empty
    QString badgeTone, badgeIcon; ///< of Theme.tones; an Icon's name; each may be empty
    double progress = 0;          ///< what lies behind, as a share, the open lesson with it

    bool operator==(const CourseRow &) const = default;
};

/// A lesson as the course's page lists it.
struct LessonRow
{
    Q_GADGET
    Q_PROPERTY(QString lessonId MEMBER lessonId)
    Q_PROPERTY(int number MEMBER number)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString summary MEMBER summary)
    Q_PROPERTY(QString extent MEMBER extent)
    Q_PROPERTY(QString status MEMBER status)
    Q_PROPERTY(QString result MEMBER result)
    Q_PROPERTY(QString lock MEMBER lock)
    Q_PROPERTY(double progress MEMBER progress)

public:
    QString lessonId;
    int number = 0;
    QString title, summary;
    QString extent;      ///< "12 min"
    QString status;      ///< "new", "open", "passed", "failed" or "locked"
    QString result;      ///< "Passed 92%", "Best so far 54%", or empty
    QString lock;        ///< what opens it; empty where it is open
    double progress = 0; ///< of an open attempt

    bool operator==(const LessonRow &) const = default;
};

/// A lesson that a search found.
struct FoundRow
{
    Q_GADGET
    Q_PROPERTY(QString courseId MEMBER courseId)
    Q_PROPERTY(QString lessonId MEMBER lessonId)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString line MEMBER line)

public:
    QString courseId, lessonId, title;
    QString line; ///< "Reading the customer · Lesson 2 of 6"

    bool operator==(const FoundRow &) const = default;
};

/// Something a course measures, and how far one came in it at best.
struct SkillRow
{
    Q_GADGET
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString words MEMBER words)
    Q_PROPERTY(double best MEMBER best)

public:
    QString name;
    QString words; ///< "Best so far 84%", "Not measured yet"
    double best = 0;

    bool operator==(const SkillRow &) const = default;
};

using CourseListModel = ui::RowListModel<CourseRow>;
using LessonListModel = ui::RowListModel<LessonRow>;
using FoundListModel = ui::RowListModel<FoundRow>;
using SkillListModel = ui::RowListModel<SkillRow>;

} // namespace rapport::player
