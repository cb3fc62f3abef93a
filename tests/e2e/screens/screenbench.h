#pragma once

#include "practicebench.h"

#include <QQuickWindow>

/// A desk for pictures of the window: with courses that show everything there is, and with somebody
/// who takes a lesson by keys.
class ScreenBench : public PracticeBench
{
    Q_OBJECT
    QML_ELEMENT

public:
    /// Puts a course on the desk by its id: a bundled one, every-kind or wordy. Its language is one
    /// from right to left where the look is, so that its lessons are mirrored too.
    Q_INVOKABLE bool bring(const QString &course) const;
    /// Copies a film into a course.
    Q_INVOKABLE bool bringFilm(const QString &course) const;
    /// Presses the keys of the best answer to where the lesson stands.
    Q_INVOKABLE bool answer(QQuickWindow *window, rapport::player::LessonController *lesson) const;
};
