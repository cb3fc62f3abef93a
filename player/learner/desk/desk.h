#pragma once

#include "base/clock.h"
#include "learner/desk/dailybackup.h"
#include "learner/desk/idlewatch.h"
#include "learner/desk/patience.h"
#include "learner/desk/settings.h"
#include "learner/home/library.h"
#include "learner/lesson/lessoncontroller.h"
#include "learner/people/learnerlist.h"
#include "learner/people/ownpin.h"
#include "learner/practice/practice.h"
#include "learner/window.h"
#include "records/sqlitestore.h"
#include "ui/text/sayings.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <memory>

namespace rapport::player {

/// What the window stands on: the records, the courses, who is learning, and the open lesson.
/// Nobody sits down under a name that has a PIN without it, and nobody sees a locked desk.
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
    /// The page to show, by its place below qml/, and whether the desk is locked over it.
    Q_PROPERTY(QString page READ page NOTIFY pageChanged)
    Q_PROPERTY(bool locked READ locked NOTIFY lockedChanged)
    Q_PROPERTY(rapport::player::LearnerList *people READ people CONSTANT)
    Q_PROPERTY(rapport::player::PinEntry *pin READ pin CONSTANT)
    Q_PROPERTY(rapport::player::OwnPin *ownPin READ ownPin CONSTANT)
    // Why the records cannot be used, in the three parts of an error; empty when they can.
    Q_PROPERTY(QString what READ what NOTIFY troubleChanged)
    Q_PROPERTY(QString kept READ kept NOTIFY troubleChanged)
    Q_PROPERTY(QString advice READ advice NOTIFY troubleChanged)
    Q_PROPERTY(bool canRestore READ canRestore NOTIFY troubleChanged)

public:
    /// clock is the machine's where none is given, and must outlive the desk.
    explicit Desk(const WindowOptions &options, const Clock *clock = nullptr,
                  QObject *parent = nullptr);
    ~Desk() override;

    [[nodiscard]] Settings *settings() { return &m_settings; }
    [[nodiscard]] Library *library() { return &m_library; }
    [[nodiscard]] Practice *practice() { return &m_practice; }
    [[nodiscard]] LessonController *lesson() const { return m_lesson.get(); }
    [[nodiscard]] QString learner() const { return QString::fromStdString(m_learner.name); }
    [[nodiscard]] QString greeting() const;
    [[nodiscard]] QString page() const;
    [[nodiscard]] bool locked() const { return m_locked; }
    [[nodiscard]] LearnerList *people() { return &m_people; }
    [[nodiscard]] PinEntry *pin() { return &m_pin; }
    [[nodiscard]] OwnPin *ownPin() { return &m_ownPin; }
    /// The open records, or null while they cannot be used.
    [[nodiscard]] records::RecordStore *store() { return m_store.get(); }
    [[nodiscard]] const records::LearnerId &learnerId() const { return m_learner.id; }
    [[nodiscard]] QString what() const { return ui::inWindowLanguage(m_trouble.what); }
    [[nodiscard]] QString kept() const { return ui::inWindowLanguage(m_trouble.kept); }
    [[nodiscard]] QString advice() const { return ui::inWindowLanguage(m_trouble.advice); }
    [[nodiscard]] bool canRestore() const { return m_canRestore; }

    /// Makes a learner of that name the one who learns, once they gave their PIN where they have
    /// one; a new name makes a new learner.
    Q_INVOKABLE void signIn(const QString &name);
    Q_INVOKABLE void signOut();
    /// Hides everything until the learner's PIN is given. Nothing happens without a PIN.
    Q_INVOKABLE void lock();
    /// Instead of giving the PIN: keeps the learner's progress and asks who is learning.
    Q_INVOKABLE void somebodyElse();
    /// The window whose keys, clicks and touches keep the desk in use.
    Q_INVOKABLE void watch(QObject *window) { m_idle.watch(window); }
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
    /// Told before what changed it, so that no page is left that shows what is gone.
    void pageChanged();
    void lockedChanged();
    void troubleChanged();
    /// The window speaks another language now; what QML shows wants QQmlEngine::retranslate().
    void languageChanged();
    /// A sentence to show for a moment.
    void told(const QString &sentence);

private:
    void beginLesson(const QString &courseId, const QString &lessonId, bool startOver);
    void closeLesson();
    void openNextLesson();
    void fail(const Error &error);
    void listLearners();
    void sitDown();
    void opened();
    void setLocked(bool locked);
    /// Nobody has been here for as long as the settings say.
    void goIdle();
    void watchIdleness();
    void showLibrary();
    void recover(bool fromBackup);
    /// Every lesson that is on screen or behind what is: the open one, its trial, a card's.
    [[nodiscard]] std::vector<LessonController *> lessons() const;
    /// What a debrief offers beside itself: the next lesson, and a certificate.
    void offerMore(LessonController &lesson);
    void certify(const QString &courseId);
    void speakLanguage();
    void readCourses();
    [[nodiscard]] QString nextLessonAfter(const QString &courseId, const QString &lessonId) const;

    WindowOptions m_options;
    SystemClock m_systemClock;
    const Clock &m_clock;
    QString m_language; ///< that the window speaks
    Settings m_settings;
    Library m_library;
    Practice m_practice{m_clock, m_settings, m_library};
    std::unique_ptr<records::SqliteStore> m_store;
    records::Learner m_learner;
    LearnerList m_people;
    PinEntry m_pin;
    OwnPin m_ownPin;
    IdleWatch m_idle;
    Patience m_patience;
    DailyBackup m_backup{m_clock};
    std::unique_ptr<LessonController> m_lesson;
    Error m_trouble;
    bool m_canRestore = false;
    bool m_locked = false;
};

} // namespace rapport::player
