#pragma once

#include "base/clock.h"
#include "learner/desk/settings.h"
#include "learner/home/library.h"
#include "learner/lesson/lessoncontroller.h"
#include "learner/practice/practice.h"
#include "learner/window.h"
#include "records/sqlitestore.h"

#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

#include <memory>

namespace rapport::player {

/// What the window stands on: the records, the courses, who is learning, and the open lesson.
class Desk : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made with the window")
    Q_PROPERTY(rapport::player::Settings *settings READ settings CONSTANT)
    Q_PROPERTY(rapport::player::Library *library READ library CONSTANT)
    Q_PROPERTY(rapport::player::Practice *practice READ practice CONSTANT)
    Q_PROPERTY(rapport::player::LessonController *lesson READ lesson NOTIFY lessonChanged)
    Q_PROPERTY(QString learner READ learner NOTIFY learnerChanged)
    Q_PROPERTY(QString greeting READ greeting NOTIFY learnerChanged)
    Q_PROPERTY(QStringList learners READ learners NOTIFY learnersChanged)
    // Why the records cannot be used, in the three parts of an error; empty when they can.
    Q_PROPERTY(QString what READ what NOTIFY troubleChanged)
    Q_PROPERTY(QString kept READ kept NOTIFY troubleChanged)
    Q_PROPERTY(QString advice READ advice NOTIFY troubleChanged)
    Q_PROPERTY(bool canRestore READ canRestore NOTIFY troubleChanged)

public:
    explicit Desk(const WindowOptions &options, QObject *parent = nullptr);
    ~Desk() override;

    [[nodiscard]] Settings *settings() { return &m_settings; }
    [[nodiscard]] Library *library() { return &m_library; }
    [[nodiscard]] Practice *practice() { return &m_practice; }
    [[nodiscard]] LessonController *lesson() const { return m_lesson.get(); }
    [[nodiscard]] QString learner() const { return QString::fromStdString(m_learner.name); }
    [[nodiscard]] QString greeting() const;
    /// The open records, or null while they cannot be used.
    [[nodiscard]] records::RecordStore *store() { return m_store.get(); }
    [[nodiscard]] const records::LearnerId &learnerId() const { return m_learner.id; }
    [[nodiscard]] QStringList learners() const { return m_learners; }
    [[nodiscard]] QString what() const { return QString::fromStdString(m_trouble.what); }
    [[nodiscard]] QString kept() const { return QString::fromStdString(m_trouble.kept); }
    [[nodiscard]] QString advice() const { return QString::fromStdString(m_trouble.advice); }
    [[nodiscard]] bool canRestore() const { return m_canRestore; }

    /// Makes a learner of that name the one who learns; a new name makes a new learner.
    Q_INVOKABLE void signIn(const QString &name);
    Q_INVOKABLE void signOut();
    /// Resumes or begins a lesson.
    Q_INVOKABLE void openLesson(const QString &courseId, const QString &lessonId);
    /// Opens the records again after a trouble.
    Q_INVOKABLE void openRecords();
    /// Puts the newest good backup in the place of a damaged file, which is kept aside.
    Q_INVOKABLE void restoreBackup();
    /// Puts a damaged file aside and begins with an empty one.
    Q_INVOKABLE void startEmpty();

signals:
    void lessonChanged();
    void learnerChanged();
    void learnersChanged();
    void troubleChanged();
    /// A sentence to show for a moment.
    void told(const QString &sentence);

private:
    void beginLesson(const QString &courseId, const QString &lessonId, bool startOver);
    void closeLesson();
    void openNextLesson();
    void fail(const Error &error);
    void listLearners();
    void showLibrary();
    void recover(bool fromBackup);
    [[nodiscard]] QString nextLessonAfter(const QString &courseId, const QString &lessonId) const;

    WindowOptions m_options;
    SystemClock m_clock;
    Settings m_settings;
    Library m_library;
    Practice m_practice{m_clock, m_settings, m_library};
    std::unique_ptr<records::SqliteStore> m_store;
    records::Learner m_learner;
    QStringList m_learners;
    std::unique_ptr<LessonController> m_lesson;
    Error m_trouble;
    bool m_canRestore = false;
};

} // namespace rapport::player
