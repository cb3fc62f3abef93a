#pragma once

#include "bench.h"

#include <QStringList>

/// A desk whose learners got things wrong on earlier days.
class PracticeBench : public Bench
{
    Q_OBJECT
    QML_ELEMENT

public:
    /// Records a failed attempt at a lesson, so many days ago, in which these steps were wrong.
    /// Before open().
    Q_INVOKABLE bool miss(const QString &learner, const QString &course, const QString &lesson,
                          const QStringList &steps, int daysAgo) const;
    /// How the cards of a learner stand, "told-already again", by step; without a rating those
    /// that were never practised.
    Q_INVOKABLE QStringList reviews(const QString &learner) const;
};
