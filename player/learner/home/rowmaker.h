#pragma once

#include "learner/home/rows.h"
#include "learner/home/standing.h"

#include <QCoreApplication>
#include <QDate>

namespace rapport::player {

/// Puts courses and lessons into the words of their cards.
class RowMaker
{
    Q_DECLARE_TR_FUNCTIONS(RowMaker)

public:
    static CourseRow course(const format::CourseHead &head, const CourseStanding &standing);
    static LessonRow lesson(const format::CourseHead &head, std::size_t number,
                            const Standing &standing);
    /// "6 lessons · 38 min"
    static QString extent(const format::CourseHead &head);
    /// "Reading the customer · Lesson 2 of 6"
    static QString placeOf(const format::CourseHead &head, std::size_t number);
    static QString percent(double ofHundred);

    /// By what wants doing first: overdue, due soon, begun, new, passed; then by due day, those
    /// that are assigned before those that are not, and by title.
    static bool comesBefore(const format::CourseHead &a, const CourseStanding &atA,
                            const format::CourseHead &b, const CourseStanding &atB);
};

} // namespace rapport::player
