#include "learner/lessoncontroller.h"

#include "format/webvtt.h"
#include "learner/callfiller.h"
#include "learner/debrieffiller.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace rapport::player {

namespace {

constexpr int tickMs = 200;

/// After the program slept, a caller on hold has not waited all that time.
constexpr Millis longestTick{1000};

} // namespace

LessonController::LessonController(LessonSession session, const QString &subtitle,
                                   Settings &settings, QObject *parent)
    : QObject(parent)
    , m_session(std::move(session))
    , m_subtitle(subtitle)
    , m_settings(settings)
    , m_media(m_session.course().folder)
    , m_prospects(engine::prospects(m_session.run().script()))
{
    m_step.call = &m_call;
    m_call.captionsShown = settings.captions();
    connectViews();
    connectSound();
    connect(&m_timer, &QTimer::timeout, this, &LessonController::tick);
    m_timer.start(tickMs);
    m_since.start();
    refresh();
    enterStep();
}

void LessonController::connectViews()
{
    using ui::StepModel;
    connect(&m_step, &StepModel::chosen, this,
            [this](const QString &option) { take(engine::pick({option.toStdString()})); });
    connect(&m_step, &StepModel::toggled, this, &LessonController::toggle);
    connect(&m_step, &StepModel::placed, this, &LessonController::place);
    connect(&m_step, &StepModel::submitted, this, &LessonController::submit);
    connect(&m_step, &StepModel::advanceRequested, this, &LessonController::goOn);
    connect(&m_step, &StepModel::waitRequested, this, [this] { take(engine::Wait{}); });
    connect(&m_step, &StepModel::playRequested, this,
            [this](const QUrl &clip) { m_clips.play(clip.toLocalFile(), 0); });
    connect(&m_debrief, &ui::DebriefModel::tryAgainRequested, this,
            &LessonController::tryAgainRequested);
    connect(&m_debrief, &ui::DebriefModel::nextRequested, this, &LessonController::nextRequested);
    connect(&m_debrief, &ui::DebriefModel::leaveRequested, this, &LessonController::left);
    connect(&m_settings, &Settings::changed, this, [this] {
        m_call.captionsShown = m_settings.captions();
        refresh();
    });
}

void LessonController::connectSound()
{
    using audio::ClipPlayer;
    connect(&m_clips, &ClipPlayer::positionChanged, this, &LessonController::updateCaption);
    connect(&m_clips, &ClipPlayer::stateChanged, this, [this] {
        m_call.playing = m_clips.state() == ClipPlayer::Playing;
        emit m_call.changed();
        updateCaption();
    });
    connect(&m_clips, &ClipPlayer::durationChanged, this, [this] {
        m_call.durationMs = int(m_clips.durationMs());
        m_call.waveform.clear();
        for (const float peak : m_clips.waveform())
            m_call.waveform.append(peak);
        emit m_call.changed();
    });
    connect(&m_clips, &ClipPlayer::trouble, this, [this](audio::Trouble, const QString &detail) {
        qWarning("sound: %s", qUtf8Printable(detail));
        emit told(tr("You will not hear this. The words on the screen carry the call."));
    });
    connect(&m_call, &ui::CallModel::playPauseRequested, this, [this] {
        if (m_clips.state() == ClipPlayer::Playing)
            m_clips.pause();
        else if (m_clips.state() == ClipPlayer::Paused)
            m_clips.resume();
        else
            playLine();
    });
    connect(&m_call, &ui::CallModel::repeatRequested, this, &LessonController::playLine);
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

double LessonController::progress() const
{
    const double ahead = m_prospects.length[m_session.run().state().step] - 1;
    return m_session.run().finished() ? 1 : (entered() - 1) / (entered() + std::max(0.0, ahead));
}

QString LessonController::progressText() const
{
    const double ahead = m_prospects.length[m_session.run().state().step] - 1;
    const int about = entered() + int(std::lround(std::max(0.0, ahead)));
    return m_session.run().finished() ? tr("The end")
                                      : tr("Step %1 of about %2").arg(entered()).arg(about);
}

bool LessonController::onCall() const
{
    return m_step.kind == QLatin1String("turn");
}

bool LessonController::clockRuns() const
{
    return m_settings.timePressure();
}

StepFiller LessonController::filler() const
{
    return {m_session.run(), m_media, m_draft, clockRuns()};
}

void LessonController::refresh()
{
    CallFiller(m_session.run(), m_session.course().course).fill(m_call);
    filler().fill(m_step);
    emit changed();
}

void LessonController::take(const engine::Answer &answer)
{
    const int before = entered();
    // A key may be pressed twice before the next step is on screen.
    engine::LessonRun probe = m_session.run();
    if (!probe.answer(answer))
        return;
    const Result<engine::Reaction> reaction = m_session.answer(answer);
    if (!reaction) {
        m_unkept = answer;
        return fail(reaction.error());
    }
    clearTrouble();
    m_draft = {};
    refresh();
    if (reaction->leftStep || entered() != before)
        enterStep();
}

void LessonController::clearTrouble()
{
    m_unkept.reset();
    m_trouble.clear();
    emit troubleChanged();
}

void LessonController::fail(const Error &error)
{
    m_trouble = QString::fromStdString(error.sentence());
    emit troubleChanged();
}

void LessonController::retry()
{
    if (!m_session.run().finished()) {
        if (m_unkept)
            take(*m_unkept);
        return;
    }
    // The last answer is kept, its completion is not.
    if (const Result<void> finished = m_session.finish(); !finished)
        return fail(finished.error());
    clearTrouble();
    refresh();
}

void LessonController::toggle(const QString &option)
{
    if (!m_draft.taken.remove(option))
        m_draft.taken.insert(option);
    filler().fill(m_step);
}

void LessonController::place(const QString &item, const QString &bucket)
{
    if (bucket.isEmpty())
        m_draft.sorted.remove(item);
    else
        m_draft.sorted.insert(item, bucket);
    filler().fill(m_step);
}

void LessonController::submit()
{
    const engine::StepProgram &now = m_session.run().current();
    if (const auto *sort = now.as<lesson::Sort>()) {
        engine::Place place;
        for (const lesson::SortItem &item : sort->items) {
            const QString id = QString::fromStdString(item.id.value);
            if (m_draft.sorted.contains(id))
                place.items.push_back({item.id, {m_draft.sorted.value(id).toStdString()}});
        }
        return take(place);
    }
    engine::Pick pick;
    for (const engine::Way *way : m_session.run().ways()) {
        if (m_draft.taken.contains(QString::fromStdString(way->id->value)))
            pick.parts.push_back(*way->id);
    }
    take(pick);
}

void LessonController::goOn()
{
    if (!m_session.run().finished())
        return take(engine::Continue{});
    m_clips.stop();
    DebriefFiller(m_session.run(), m_session.course().course).fill(m_debrief);
    m_debriefing = true;
    emit changed();
}

void LessonController::enterStep()
{
    m_since.restart();
    playLine();
    prepareNext();
}

void LessonController::playLine()
{
    const auto *turn = m_session.run().current().as<lesson::Turn>();
    const QString clip = turn ? m_media.path(turn->clip) : QString();
    m_captions = {};
    m_call.durationMs = 0;
    m_call.waveform.clear();
    if (clip.isEmpty()) {
        m_clips.stop();
        return updateCaption();
    }
    format::Captions captions;
    const QString file = m_media.path(turn->captions);
    if (const auto text = format::readFileText(file.toStdString()); !file.isEmpty() && text)
        captions = format::parseWebVtt(*text).captions;
    m_captions = CaptionLine(words(turn->line), captions);
    m_clips.play(clip, captions.end().count());
}

void LessonController::prepareNext()
{
    QStringList clips;
    const engine::Script &script = m_session.run().script();
    const auto add = [&](engine::StepIndex next) {
        const auto *turn = next == engine::noStep ? nullptr : script.at(next).as<lesson::Turn>();
        const QString clip = turn ? m_media.path(turn->clip) : QString();
        if (!clip.isEmpty() && !clips.contains(clip))
            clips.append(clip);
    };
    for (const engine::Way &way : m_session.run().current().ways)
        add(way.next);
    add(m_session.run().current().next);
    if (!clips.isEmpty())
        m_clips.prepare(clips);
}

void LessonController::updateCaption()
{
    m_call.positionMs = int(m_clips.positionMs());
    const bool passes = m_clips.state() != audio::ClipPlayer::Stopped;
    const Stretch lit =
        passes && m_call.captionsShown ? m_captions.at(Millis(m_clips.positionMs())) : Stretch{};
    emit m_call.timeChanged();
    if (lit.start == m_call.captionStart && lit.length == m_call.captionLength)
        return;
    m_call.captionStart = lit.start;
    m_call.captionLength = lit.length;
    emit m_call.captionChanged();
}

void LessonController::tick()
{
    const Millis passed = std::min(Millis(m_since.restart()), longestTick);
    const auto *hold = m_session.run().current().as<lesson::Hold>();
    const bool onHold = hold && m_session.run().state().hold.onHold;
    if (m_debriefing || (!hold && !onCall()) || (onHold && !clockRuns()) || m_unkept)
        return;
    const double speed = onHold ? hold->speed : 1;
    const Millis time(std::llround(double(passed.count()) * speed));
    const bool wasDone = m_session.run().holdIsDone();
    const Result<engine::Reaction> reaction = m_session.advance(time);
    if (!reaction)
        return fail(reaction.error());
    if (reaction->leftStep) {
        clearTrouble();
        refresh();
        return enterStep();
    }
    filler().fillClock(m_step);
    CallFiller(m_session.run(), m_session.course().course).fillTime(m_call);
    if (!wasDone && m_session.run().holdIsDone()) {
        refresh();
        emit told(m_step.waiting);
    }
}

void LessonController::leave()
{
    m_clips.stop();
    // Every answer is kept already; only the time since the last one can be lost here.
    if (const Result<void> saved = m_session.save(); !saved)
        emit told(QString::fromStdString(saved.error().sentence()));
    emit left();
}

} // namespace rapport::player
