#include "learner/lesson/lessoncontroller.h"

#include "learner/lesson/fill/callfiller.h"
#include "learner/lesson/fill/debrieffiller.h"
#include "learner/lesson/rewind.h"
#include "records/sqlitestore.h"
#include "ui/text/sayings.h"

#include <QLocale>

#include <algorithm>
#include <cmath>
#include <utility>

namespace rapport::player {

namespace {

/// What is laid out is kept this long after it was, so no more than that is lost in a crash.
constexpr int draftMs = 1500;
/// Where another program is using the records, nobody is bothered for it.
constexpr int draftAgainMs = 5000;

} // namespace

LessonController::LessonController(LessonSession session, const QString &subtitle,
                                   Settings &settings, QObject *parent)
    : QObject(parent)
    , m_session(std::move(session))
    , m_subtitle(subtitle)
    , m_settings(settings)
    , m_media(m_session.course().folder)
    , m_prospects(engine::prospects(m_session.run().script()))
    , m_answering(m_step, m_session)
    , m_callSound(m_clips, m_call, m_media)
    , m_recording(m_clips, *m_step.recording(), m_media)
    , m_speak(m_clips, *m_step.own()->voice(), m_media)
{
    m_step.call = &m_call;
    connectViews();
    connectDebrief();
    connectSound();
    m_draftTimer.setSingleShot(true);
    connect(&m_draftTimer, &QTimer::timeout, this, &LessonController::keepDraft);
    connect(&m_clock, &LessonClock::passed, this, &LessonController::pass);
    connect(&m_patience, &Patience::again, this, &LessonController::tryAgain);
    m_answering.restore(draftFrom(m_session.draft(), m_session.run()));
    applySettings();
    enterStep();
}

void LessonController::applySettings()
{
    m_call.captionsShown = m_settings.captions();
    m_clips.setSpeed(m_settings.speed());
    m_clips.setDevice(m_settings.soundDevice());
    m_speak.setMicrophone(m_settings.microphone());
    m_session.allowTime(m_settings.timePressure() ? m_settings.moreTime() : 0);
    refresh();
}

void LessonController::connectViews()
{
    using ui::RecordingModel;
    using ui::StepModel;
    connect(&m_answering, &Answering::given, this, &LessonController::take);
    connect(&m_answering, &Answering::changed, this, [this] {
        m_recording.showMarks(m_answering.draft().marks);
        filler().fill(m_step);
        if (!m_draftTimer.isActive() && !m_draftUnkept)
            m_draftTimer.start(draftMs);
    });
    connect(&m_step, &StepModel::advanceRequested, this, &LessonController::goOn);
    connect(&m_step, &StepModel::playRequested, this,
            [this](const QUrl &clip) { m_clips.play(clip.toLocalFile(), 0); });
    connect(m_step.recording(), &RecordingModel::markRequested, this,
            [this] { m_answering.toggleMark(m_recording.now()); });
    connect(m_step.recording(), &RecordingModel::lineMarkRequested, this, [this](int row) {
        if (const auto moment = m_recording.line(row))
            m_answering.toggleMark(*moment);
    });
    connect(m_step.recording(), &RecordingModel::unmarkRequested, &m_answering,
            &Answering::removeMark);
    connect(&m_settings, &Settings::changed, this, &LessonController::applySettings);
}

void LessonController::connectDebrief()
{
    using ui::DebriefModel;
    connect(&m_debrief, &DebriefModel::tryAgainRequested, this,
            &LessonController::tryAgainRequested);
    connect(&m_debrief, &DebriefModel::nextRequested, this, &LessonController::nextRequested);
    connect(&m_debrief, &DebriefModel::leaveRequested, this, &LessonController::left);
    connect(&m_debrief, &DebriefModel::rewindRequested, this, &LessonController::rewind);
    connect(&m_debrief, &DebriefModel::playRequested, this,
            [this](const QUrl &clip) { m_clips.play(clip.toLocalFile(), 0); });
}

void LessonController::connectSound()
{
    using audio::ClipPlayer;
    connect(&m_speak, &SpeakSound::spoken, &m_answering, &Answering::speak);
    connect(&m_speak, &SpeakSound::told, this, &LessonController::told);
    connect(&m_recording, &RecordingPlayer::reached, this, [this] { filler().fill(m_step); });
    connect(&m_clips, &ClipPlayer::trouble, this, [this](audio::Trouble, const QString &detail) {
        qWarning("sound: %s", qUtf8Printable(detail));
        if (std::exchange(m_soundTold, true))
            return;
        emit told(m_session.run().current().as<lesson::Clip>()
                      ? tr("You will not hear this. Follow its words, or read them instead.")
                      : tr("You will not hear this. The words on the screen carry the call."));
    });
}

QString LessonController::title() const
{
    return words(m_session.run().script().lesson().title);
}

bool LessonController::rightToLeft() const
{
    const QLocale locale(QString::fromStdString(m_session.course().shownIn()));
    return locale.textDirection() == Qt::RightToLeft;
}

int LessonController::entered() const
{
    const engine::LessonRun &run = m_session.run();
    int entered = 0;
    for (engine::StepIndex i = 0; i < run.state().tries.size(); ++i) {
        if (!run.script().at(i).as<lesson::Branch>())
            entered += int(run.state().tries[i]);
    }
    return entered;
}

double LessonController::ahead() const
{
    const engine::StepIndex step = m_session.run().state().step;
    return std::max({m_prospects.length[step], m_prospects.careful[step], 1.0}) - 1;
}

double LessonController::progress() const
{
    return m_session.run().finished() ? 1 : (entered() - 1) / (entered() + ahead());
}

QString LessonController::progressText() const
{
    const int about = entered() + int(std::lround(ahead()));
    return m_session.run().finished() ? tr("The end")
                                      : tr("Step %1 of about %2").arg(entered()).arg(about);
}

bool LessonController::onCall() const
{
    return m_step.kind == QLatin1String("turn");
}

bool LessonController::sounds() const
{
    const engine::StepProgram &step = m_session.run().current();
    const auto *clip = step.as<lesson::Clip>();
    const auto *pair = step.as<lesson::Pair>();
    const auto *rating = step.as<lesson::Rating>();
    return !m_debriefing &&
           (onCall() || (clip && !m_media.path(clip->clip).isEmpty()) || step.as<lesson::Speak>() ||
            (pair && !(m_step.doClip.isEmpty() && m_step.dontClip.isEmpty())) ||
            (rating && !m_step.clip.isEmpty()));
}

StepFiller LessonController::filler() const
{
    Scene scene{
        m_media,
        m_answering.draft(),
        clockRuns(),
        m_recording.questionDue(),
        m_recording.heard(),
        [this](const lesson::CastId &speaker) {
            return CallFiller(m_session.run(), m_session.course().course).speakerName(speaker);
        }};
    return {m_session.run(), std::move(scene)};
}

void LessonController::refresh()
{
    CallFiller(m_session.run(), m_session.course().course).fill(m_call);
    filler().fill(m_step);
    m_clock.setRunning(timeMatters());
    emit changed();
}

void LessonController::take(const engine::Answer &answer)
{
    const int before = entered();
    const bool explained = m_session.run().state().phase == engine::Phase::Explaining;
    // A key may be pressed twice before the next step is on screen.
    engine::LessonRun probe = m_session.run();
    if (!probe.answer(answer))
        return;
    const bool leaves = probe.state().step != m_session.run().state().step || probe.finished();
    const Result<engine::Reaction> reaction =
        m_session.answer(answer, toText(m_answering.after(leaves), m_session.run()));
    if (!reaction) {
        m_unkept = answer;
        return fail(reaction.error());
    }
    clearTrouble();
    if (std::holds_alternative<engine::Speech>(answer))
        m_speak.handIn(m_session);
    const bool elsewhere = reaction->leftStep || entered() != before;
    m_answering.clear(elsewhere);
    if (elsewhere)
        return enterStep();
    if (explained)
        m_recording.goOn(m_session.run());
    refresh();
}

void LessonController::clearTrouble()
{
    m_patience.end();
    m_unkept.reset();
    m_overdue = Millis(0);
    m_draftUnkept = false;
    m_trouble.clear();
    emit troubleChanged();
}

void LessonController::fail(const Error &error)
{
    m_trouble = m_patience.bear(error) ? Patience::sentence() : ui::inWindowLanguage(error);
    emit troubleChanged();
}

void LessonController::retry()
{
    m_patience.end();
    tryAgain();
}

void LessonController::tryAgain()
{
    if (!m_session.run().finished()) {
        if (m_unkept)
            return take(*m_unkept);
        return m_overdue > Millis(0) ? advance(m_overdue) : keepDraft();
    }
    // The last answer is kept, its completion is not.
    if (const Result<void> finished = m_session.finish(); !finished)
        return fail(finished.error());
    clearTrouble();
    refresh();
}

void LessonController::goOn()
{
    if (!m_session.run().finished())
        return take(engine::Continue{});
    if (rehearsal())
        return leave();
    showDebrief();
}

void LessonController::showDebrief()
{
    m_clips.stop();
    m_speak.leave();
    DebriefFiller(m_session.run(), m_session.course().course, m_media).fill(m_debrief);
    m_debriefing = true;
    m_clock.setRunning(false);
    emit changed();
}

void LessonController::rewind(int visit)
{
    auto run = rewound(m_session.run(), std::size_t(visit));
    if (!run || m_trial)
        return emit told(tr("The lesson cannot be tried again from here."));
    m_clips.stop();
    m_trial = std::make_unique<LessonController>(
        LessonSession::rehearse(m_session.clock(), m_session.course(), std::move(*run)), m_subtitle,
        m_settings);
    connect(m_trial.get(), &LessonController::left, this, &LessonController::endTrial);
    connect(m_trial.get(), &LessonController::told, this, &LessonController::told);
    emit trialChanged();
}

void LessonController::endTrial()
{
    const engine::LessonRun &now = m_trial->session().run();
    m_debrief.comparison = now.finished() ? comparison(m_session.run(), now) : QString();
    emit m_debrief.changed();
    // It is the sender; it goes once its signal has been handled.
    m_trial.release()->deleteLater();
    emit trialChanged();
}

void LessonController::keepDraft()
{
    m_draftTimer.stop();
    m_session.setDraft(toText(m_answering.draft(), m_session.run()));
    if (const Result<void> kept = m_session.save(); !kept) {
        if (records::isInUse(kept.error()))
            return m_draftTimer.start(draftAgainMs);
        m_draftUnkept = true;
        return fail(kept.error());
    }
    if (m_draftUnkept)
        clearTrouble();
}

void LessonController::enterStep()
{
    m_clock.restart();
    // The step first, because its models begin anew with it.
    refresh();
    m_callSound.enter(m_session.run());
    m_recording.enter(m_session.run());
    m_recording.showMarks(m_answering.draft().marks);
    m_speak.enter(m_session.run());
    refresh();
}

bool LessonController::soundPlays() const
{
    return m_clips.state() == audio::ClipPlayer::Playing;
}

void LessonController::leave()
{
    m_clips.stop();
    m_speak.leave();
    m_draftTimer.stop();
    // Every answer is kept already; only what is laid out since can be lost here.
    m_session.setDraft(toText(m_answering.draft(), m_session.run()));
    if (const Result<void> saved = m_session.save(); !saved)
        emit told(ui::inWindowLanguage(saved.error()));
    emit left();
}

} // namespace rapport::player
