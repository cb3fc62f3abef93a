#include "learner/lesson/callsound.h"

#include "format/coursefolder.h"
#include "format/webvtt.h"
#include "learner/lesson/fill/stepfiller.h"

namespace rapport::player {

CallSound::CallSound(audio::ClipPlayer &clips, ui::CallModel &call, const MediaLocator &media,
                     QObject *parent)
    : QObject(parent)
    , m_clips(clips)
    , m_call(call)
    , m_media(media)
{
    using audio::ClipPlayer;
    connect(&m_clips, &ClipPlayer::positionChanged, this, &CallSound::updateCaption);
    connect(&m_clips, &ClipPlayer::stateChanged, this, [this] {
        m_call.playing = m_clips.state() == ClipPlayer::Playing;
        emit m_call.changed();
        updateCaption();
    });
    connect(&m_clips, &ClipPlayer::durationChanged, this, &CallSound::showClip);
    connect(&m_call, &ui::CallModel::playPauseRequested, this, &CallSound::playPause);
    connect(&m_call, &ui::CallModel::repeatRequested, this, &CallSound::playLine);
}

void CallSound::showClip()
{
    m_call.durationMs = int(m_clips.durationMs());
    m_call.waveform.clear();
    for (const float peak : m_clips.waveform())
        m_call.waveform.append(peak);
    emit m_call.changed();
}

void CallSound::playPause()
{
    if (m_clips.state() == audio::ClipPlayer::Playing)
        m_clips.pause();
    else if (m_clips.state() == audio::ClipPlayer::Paused)
        m_clips.resume();
    else
        playLine();
}

void CallSound::enter(const engine::LessonRun &run)
{
    m_turn = run.current().as<lesson::Turn>();
    playLine();
    prepareNext(run);
}

void CallSound::playLine()
{
    const QString clip = m_turn ? m_media.path(m_turn->clip) : QString();
    m_captions = {};
    m_call.durationMs = 0;
    m_call.waveform.clear();
    if (clip.isEmpty()) {
        m_clips.stop();
        return updateCaption();
    }
    format::Captions captions;
    const QString file = m_media.path(m_turn->captions);
    if (const auto text = format::readFileText(file.toStdString()); !file.isEmpty() && text)
        captions = format::parseWebVtt(*text).captions;
    m_captions = CaptionLine(words(m_turn->line), captions);
    m_clips.play(clip, captions.end().count());
}

void CallSound::prepareNext(const engine::LessonRun &run)
{
    QStringList clips;
    const engine::Script &script = run.script();
    const auto add = [&](engine::StepIndex next) {
        const auto *turn = next == engine::noStep ? nullptr : script.at(next).as<lesson::Turn>();
        const QString clip = turn ? m_media.path(turn->clip) : QString();
        if (!clip.isEmpty() && !clips.contains(clip))
            clips.append(clip);
    };
    for (const engine::Way &way : run.current().ways)
        add(way.next);
    add(run.current().next);
    if (!clips.isEmpty())
        m_clips.prepare(clips);
}

void CallSound::updateCaption()
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

} // namespace rapport::player
