#pragma once

#include "audio/clipplayer.h"
#include "engine/prospects.h"
#include "learner/desk/patience.h"
#include "learner/desk/settings.h"
#include "learner/lesson/answering.h"
#include "learner/lesson/callsound.h"
#include "learner/lesson/fill/stepfiller.h"
#include "learner/lesson/lessonclock.h"
#include "learner/lesson/medialocator.h"
#include "learner/lesson/recordingplayer.h"
#include "learner/lesson/speaksound.h"
#include "session/lessonsession.h"
#include "ui/models/debriefmodel.h"
#include "ui/models/stepmodel.h"

#include <QObject>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

#include <memory>

namespace rapport::player {

/// One lesson on screen: takes what the views ask for to the session, and shows what comes of it.
class LessonController : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the desk when a lesson is opened")
    Q_PROPERTY(QString title READ title CONSTANT)
    Q_PROPERTY(QString subtitle READ subtitle CONSTANT)
    /// Whether the lesson's language runs from right to left.
    Q_PROPERTY(bool rightToLeft READ rightToLeft CONSTANT)
    /// Whether this is for practice, and nothing of it is recorded.
    Q_PROPERTY(bool rehearsal READ rehearsal CONSTANT)
    /// How far the lesson has come, 0 to 1, and in words.
    Q_PROPERTY(double progress READ progress NOTIFY changed)
    Q_PROPERTY(QString progressText READ progressText NOTIFY changed)
    Q_PROPERTY(bool debriefing READ debriefing NOTIFY changed)
    /// Whether the current step is part of a call with clips.
    Q_PROPERTY(bool onCall READ onCall NOTIFY changed)
    /// Whether something can be heard at the current step, so that its speed matters.
    Q_PROPERTY(bool sounds READ sounds NOTIFY changed)
    /// Why an answer is not kept yet; empty when all are.
    Q_PROPERTY(QString trouble READ trouble NOTIFY troubleChanged)
    /// A practice run from one of the turns the debrief tells of; null while there is none.
    Q_PROPERTY(rapport::player::LessonController *trial READ trial NOTIFY trialChanged)
    Q_PROPERTY(rapport::ui::StepModel *step READ step CONSTANT)
    Q_PROPERTY(rapport::ui::CallModel *call READ call CONSTANT)
    Q_PROPERTY(rapport::ui::DebriefModel *debrief READ debrief CONSTANT)

public:
    LessonController(LessonSession session, const QString &subtitle, Settings &settings,
                     QObject *parent = nullptr);
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString subtitle() const { return m_subtitle; }
    [[nodiscard]] bool rightToLeft() const;
    [[nodiscard]] bool rehearsal() const { return m_session.isRehearsal(); }
    [[nodiscard]] double progress() const;
    [[nodiscard]] QString progressText() const;
    [[nodiscard]] bool debriefing() const { return m_debriefing; }
    [[nodiscard]] bool onCall() const;
    [[nodiscard]] bool sounds() const;
    [[nodiscard]] QString trouble() const { return m_trouble; }
    [[nodiscard]] LessonController *trial() const { return m_trial.get(); }
    [[nodiscard]] ui::StepModel *step() { return &m_step; }
    [[nodiscard]] ui::CallModel *call() { return &m_call; }
    [[nodiscard]] ui::DebriefModel *debrief() { return &m_debrief; }
    [[nodiscard]] const LessonSession &session() const { return m_session; }

    /// Holds sound and clocks while the desk is locked. Afterwards the sound waits for the learner.
    void standStill(bool still);
    [[nodiscard]] bool soundPlays() const;

    /// Keeps where the lesson stands and closes it.
    Q_INVOKABLE void leave();
    /// Tries again to keep what could not be kept.
    Q_INVOKABLE void retry();

signals:
    void changed();
    void troubleChanged();
    void trialChanged();
    /// A sentence to show for a moment.
    void told(const QString &sentence);
    /// The lesson is over or was left. A rehearsal has no debrief; it ends with this too, its run
    /// then finished.
    void left();
    void tryAgainRequested();
    void nextRequested();

private:
    void connectViews();
    void connectDebrief();
    void connectSound();
    void applySettings();
    void take(const engine::Answer &answer);
    void goOn();
    void showDebrief();
    void rewind(int visit);
    void endTrial();
    void keepDraft();
    void tryAgain();
    void fail(const Error &error);
    void clearTrouble();
    void refresh();
    void enterStep();
    void pass(Millis time);
    void advance(Millis time);
    [[nodiscard]] bool timeMatters() const; ///< whether anything here goes on by itself
    [[nodiscard]] bool clockRuns() const { return m_settings.timePressure(); }
    /// Whether nothing keeps the learner from answering, so that a limit may pass.
    [[nodiscard]] bool mayAnswer() const;
    /// What passes of some time of the learner's: nothing while the step stands still.
    [[nodiscard]] Millis passing(Millis time) const;
    [[nodiscard]] StepFiller filler() const;
    [[nodiscard]] int entered() const;
    /// How many steps may lie ahead, this one left out; rather too many than too few.
    [[nodiscard]] double ahead() const;

    LessonSession m_session;
    QString m_subtitle;
    Settings &m_settings;
    MediaLocator m_media;
    engine::Prospects m_prospects;
    ui::StepModel m_step;
    ui::CallModel m_call;
    ui::DebriefModel m_debrief;
    audio::ClipPlayer m_clips;
    Answering m_answering;
    CallSound m_callSound;
    RecordingPlayer m_recording;
    SpeakSound m_speak;
    LessonClock m_clock;
    QTimer m_draftTimer;
    std::unique_ptr<LessonController> m_trial;
    bool m_draftUnkept = false;
    bool m_soundTold = false;
    std::optional<engine::Answer> m_unkept;
    Millis m_overdue{0}; ///< what passed last led on, and that could not be kept
    Patience m_patience;
    QString m_trouble;
    bool m_debriefing = false;
    bool m_still = false;
};

} // namespace rapport::player
