#pragma once

#include "ui/models/debriefrows.h"
#include "ui/models/rowlistmodel.h"

namespace rapport::player {

/// A finished attempt.
struct AttemptRow
{
    Q_GADGET
    Q_PROPERTY(QString attemptId MEMBER attemptId)
    Q_PROPERTY(QString lesson MEMBER lesson)
    Q_PROPERTY(QString course MEMBER course)
    Q_PROPERTY(QString when MEMBER when)
    Q_PROPERTY(QString took MEMBER took)
    Q_PROPERTY(QString score MEMBER score)
    Q_PROPERTY(bool passed MEMBER passed)

public:
    QString attemptId, lesson, course;
    QString when;  ///< "20 Nov 2026, 14:05"
    QString took;  ///< "6 min"
    QString score; ///< "82%"
    bool passed = false;

    bool operator==(const AttemptRow &) const = default;
};

/// A course and how far one is in it.
struct CourseStandingRow
{
    Q_GADGET
    Q_PROPERTY(QString courseId MEMBER courseId)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString detail MEMBER detail)
    Q_PROPERTY(double progress MEMBER progress)
    Q_PROPERTY(bool certificate MEMBER certificate)

public:
    QString courseId, title;
    QString detail; ///< "4 of 6 lessons passed"
    double progress = 0;
    bool certificate = false; ///< whether there is one to be had

    bool operator==(const CourseStandingRow &) const = default;
};

/// One thing that courses measure.
struct CompetencyRow
{
    Q_GADGET
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString detail MEMBER detail)
    Q_PROPERTY(double best MEMBER best)
    Q_PROPERTY(double latest MEMBER latest)

public:
    QString name;
    QString detail;    ///< "best 7 / 8 · latest 5 / 8"
    double best = 0;   ///< share of what was possible
    double latest = 0; ///< the same, in the newest attempt that measured it

    bool operator==(const CompetencyRow &) const = default;
};

using AttemptListModel = ui::RowListModel<AttemptRow>;
using CourseStandingModel = ui::RowListModel<CourseStandingRow>;
using CompetencyListModel = ui::RowListModel<CompetencyRow>;

} // namespace rapport::player
