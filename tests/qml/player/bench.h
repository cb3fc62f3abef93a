#pragma once

#include "learner/desk/desk.h"
#include "support/movingclock.h"

#include <QTemporaryDir>

#include <sqlite3.h>
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
    /// Writes a file beside the courses: settings and the like.
    Q_INVOKABLE bool write(const QString &name, const QString &text) const;
    /// Puts learners into the records: "Zoë 1", "Ada 2", …
    Q_INVOKABLE bool addLearners(int count) const;
    /// Moves both clocks of the desk.
    Q_INVOKABLE void advance(int millis) { m_clock.advance(rapport::Millis(millis)); }
    Q_INVOKABLE void copy(const QString &text) const;
    [[nodiscard]] Q_INVOKABLE QString copied() const;
    /// Sits down: reads the courses and opens the records.
    Q_INVOKABLE void open();
    /// Assigns a course to a learner, due in so many days.
    Q_INVOKABLE bool assign(const QString &learner, const QString &course, int days) const;
    /// Records that a learner took a lesson, with how many percent; from 50 on it is passed.
    Q_INVOKABLE bool take(const QString &learner, const QString &course, const QString &lesson,
                          double percent) const;
    /// From now on nothing can be written, as on a full disk, or it can again.
    Q_INVOKABLE void setFull(bool full) const;
    /// From now on another program writes to the records, or it is done.
    Q_INVOKABLE void setBusy(bool busy);
    /// Hands in an order as it stands in another window at the same records.
    Q_INVOKABLE bool answerElsewhere(const QString &course, const QString &lesson) const;
    /// Spoils the records while they are open.
    Q_INVOKABLE bool damageRecords() const;
    /// Somebody takes the first lesson of a course with an autopilot ("best", "worst", "random"),
    /// in the same records; where most is given it stands open after so many answers.
    Q_INVOKABLE bool play(const QString &course, const QString &learner, const QString &aim,
                          int most = -1) const;
    /// Whether there is a file of that name among the learner's documents.
    Q_INVOKABLE bool hasDocument(const QString &name) const;
    /// What the settings file says for who signed in last.
    Q_INVOKABLE QVariant setting(const QString &name) const;

    /// Speaks a WAV file of a bundled clip's words into the microphone; goes on meanwhile.
    Q_INVOKABLE bool speak(const QString &clip) const;
    /// The names of the recordings that were kept on this desk.
    Q_INVOKABLE QStringList keptRecordings() const;

signals:
    void deskChanged();

protected:
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

private:
    QTemporaryDir m_folder;
    QString m_language;
    rapport::MovingClock m_clock;
    rlimit m_before = {};
    std::unique_ptr<sqlite3, int (*)(sqlite3 *)> m_other{nullptr, &sqlite3_close};
    std::unique_ptr<rapport::player::Desk> m_desk;
};
