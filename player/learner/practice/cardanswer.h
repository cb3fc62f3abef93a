#pragma once

#include "engine/lessonrun.h"
#include "review/fsrs.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace rapport::player {

/// What is told of a reply on a call, which the call itself does not explain.
struct CardAnswer
{
    Q_GADGET
    QML_VALUE_TYPE(cardAnswer)
    Q_PROPERTY(QString asked MEMBER asked)
    Q_PROPERTY(QString said MEMBER said)
    Q_PROPERTY(QString grade MEMBER grade)
    Q_PROPERTY(QString why MEMBER why)
    Q_PROPERTY(QString better MEMBER better)
    Q_PROPERTY(QString betterWhy MEMBER betterWhy)

public:
    QString asked;  ///< the caller's line
    QString said;   ///< what was answered
    QString grade;  ///< "do", "ok", "dont", or empty
    QString why;    ///< what it does to the caller
    QString better; ///< better words, where it was not a do
    QString betterWhy;

    bool operator==(const CardAnswer &) const = default;
};

/// The last answer of a run; only its grade where it was no single reply.
[[nodiscard]] CardAnswer lastAnswer(const engine::LessonRun &run);

/// Right is Good, partly right, or neither right nor wrong, is Hard, wrong is Again.
[[nodiscard]] review::Rating ratingOf(lesson::Grade grade);

} // namespace rapport::player
