#pragma once

#include "learner/home/standing.h"

#include <QCoreApplication>
#include <QMetaType>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace rapport::player {

/// What to go on with, or to begin. Without a lesson there is nothing to be done.
class UpNext
{
    Q_GADGET
    Q_DECLARE_TR_FUNCTIONS(UpNext)
    QML_VALUE_TYPE(upNext)
    Q_PROPERTY(QString courseId MEMBER courseId)
    Q_PROPERTY(QString lessonId MEMBER lessonId)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString lead MEMBER lead)
    Q_PROPERTY(QString line MEMBER line)
    Q_PROPERTY(bool open MEMBER open)
    Q_PROPERTY(double progress MEMBER progress)

public:
    QString courseId, lessonId, title;
    QString lead;        ///< "Continue where you left off · about 4 minutes left"
    QString line;        ///< "Reading the customer · Lesson 2 of 6"
    bool open = false;   ///< whether it was begun
    double progress = 0; ///< of the course

    /// The attempt that was left last; else the first lesson to be taken of the courses in that
    /// order (places in the catalogue), over what is locked.
    static UpNext of(const format::Catalogue &catalogue, const std::vector<std::size_t> &order,
                     const Standing &standing);

    bool operator==(const UpNext &) const = default;

private:
    static UpNext at(const format::CourseHead &head, std::size_t number, const Standing &standing);
};

} // namespace rapport::player
