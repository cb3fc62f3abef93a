#pragma once

#include "learner/desk/desk.h"

#include <QTemporaryDir>

#include <sys/resource.h>

/// A learner's desk for one test: records, settings and courses in a folder of their own.
class Bench : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(rapport::player::Desk *desk READ desk NOTIFY deskChanged)
    /// The language courses are shown in from the next open() on; empty: as they are written.
    Q_PROPERTY(QString language MEMBER m_language)

public:
    Bench();
    ~Bench() override;

    [[nodiscard]] rapport::player::Desk *desk() const { return m_desk.get(); }

    /// Puts a copy of one of the bundled courses on the desk, or of the translated one.
    Q_INVOKABLE bool addCourse(const QString &name) const;
    /// Puts a course on the desk whose file is not a course.
    Q_INVOKABLE bool addBrokenCourse(const QString &name) const;
    /// Writes a file of a course, "kinds/lessons/all.yaml".
    Q_INVOKABLE bool addFile(const QString &name, const QString &text) const;
    /// Copies a file of a bundled course into another course.
    Q_INVOKABLE bool copyFile(const QString &from, const QString &to) const;
    /// Sits down: reads the courses and opens the records.
    Q_INVOKABLE void open();
    /// Assigns a course to a learner, due in so many days.
    Q_INVOKABLE bool assign(const QString &learner, const QString &course, int days) const;
    /// Records that a learner took a lesson, with how many percent; from 50 on it is passed.
    Q_INVOKABLE bool take(const QString &learner, const QString &course, const QString &lesson,
                          double percent) const;
    /// From now on nothing can be written, as on a full disk, or it can again.
    Q_INVOKABLE void setFull(bool full) const;
    /// What the settings file says.
    Q_INVOKABLE QVariant setting(const QString &name) const;

signals:
    void deskChanged();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
    QString m_language;
    rlimit m_before = {};
    std::unique_ptr<rapport::player::Desk> m_desk;
};
