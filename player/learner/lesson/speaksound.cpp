#include "learner/lesson/speaksound.h"

#include "audio/keptrecordings.h"

#include <QStandardPaths>

#include <algorithm>

namespace rapport::player {

namespace {

/// The name of the recording among clips; no path begins like this.
const QString ownName = QStringLiteral("own recording");
constexpr Millis shortest{300};
constexpr double softPeak = -28;
constexpr double noPeak = -45;

QList<qreal> waveOf(const audio::PcmClip &clip)
{
    const std::vector<float> peaks = clip.peaks(audio::ClipPlayer::waveformPeaks);
    return {peaks.begin(), peaks.end()};
}

std::filesystem::path recordingsFolder()
{
    const QString data = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    return std::filesystem::path(data.toStdString()) / "rapport" / "recordings";
}

} // namespace

SpeakSound::SpeakSound(audio::ClipPlayer &clips, ui::VoiceModel &shown, const MediaLocator &media,
                       QObject *parent)
    : QObject(parent)
    , m_clips(clips)
    , m_shown(shown)
    , m_media(media)
{
    using audio::ClipPlayer;
    using audio::Recorder;
    connect(&m_recorder, &Recorder::progressed, this, &SpeakSound::showLevel);
    connect(&m_recorder, &Recorder::ended, this, &SpeakSound::take);
    connect(&m_clips, &ClipPlayer::stateChanged, this, &SpeakSound::follow);
    connect(&m_clips, &ClipPlayer::pathChanged, this, &SpeakSound::follow);
    connect(&m_clips, &ClipPlayer::positionChanged, this, &SpeakSound::follow);
    connect(&m_decoder, &audio::ClipDecoder::decoded, this, [this](const audio::PcmClipPtr &clip) {
        m_shown.model = waveOf(*clip);
        m_shown.modelMs = int(clip->duration().count());
        emit m_shown.changed();
    });
    connectViews();
}

void SpeakSound::connectViews()
{
    using ui::VoiceModel;
    connect(&m_shown, &VoiceModel::recordRequested, this, &SpeakSound::record);
    connect(&m_shown, &VoiceModel::stopRequested, &m_recorder, &audio::Recorder::stop);
    connect(&m_shown, &VoiceModel::playRequested, this, &SpeakSound::play);
    connect(&m_shown, &VoiceModel::keepRequested, this, [this](bool agreed) {
        m_shown.keep = agreed;
        emit m_shown.changed();
    });
}

void SpeakSound::setMicrophone(const QString &id)
{
    m_microphone = id;
    m_recorder.setDevice(id);
}

void SpeakSound::forget()
{
    m_recorder.cancel();
    m_decoder.cancel();
    m_clip.reset();
    m_shown.recording = m_shown.recorded = m_shown.keep = false;
    m_shown.notice.clear();
    m_shown.mine.clear();
    m_shown.model.clear();
    m_shown.mineMs = m_shown.modelMs = 0;
    m_shown.measures()->setRows({});
    follow();
}

void SpeakSound::enter(const engine::LessonRun &run)
{
    const bool had = m_step != nullptr;
    m_step = run.current().as<lesson::Speak>();
    if (had)
        leave();
    if (!m_step)
        return;
    forget();
    m_language = run.script().language();
    m_modelFile = m_media.path(m_step->modelClip);
    m_shown.canRecord = audio::Recorder::hasMicrophone();
    m_shown.longestMs = int(audio::Recorder::longest.count());
    const bool answered = run.state().phase == engine::Phase::Explaining;
    const auto *speech = answered && !run.state().visits.empty()
                             ? std::get_if<engine::Speech>(&run.state().visits.back().answer)
                             : nullptr;
    if (speech)
        m_shown.measures()->setRows(measureRows(*m_step, speech->measured));
    readModel();
    emit m_shown.changed();
}

void SpeakSound::leave()
{
    if (m_clip && m_clips.path() == ownName)
        m_clips.stop();
    forget();
    emit m_shown.changed();
}

void SpeakSound::readModel()
{
    if (!m_modelFile.isEmpty())
        m_decoder.decode(m_modelFile);
}

void SpeakSound::record()
{
    if (!m_step || m_recorder.recording())
        return;
    m_clips.stop();
    if (!m_recorder.start()) {
        m_shown.canRecord = false;
        m_shown.notice = tr("The microphone cannot be used. Say it aloud and check yourself; that "
                            "counts the same.");
        emit m_shown.changed();
        return;
    }
    m_shown.recording = true;
    m_shown.notice.clear();
    emit m_shown.changed();
    showLevel();
}

void SpeakSound::showLevel()
{
    const audio::LevelMeter &level = m_recorder.level();
    const double quietest = audio::LevelMeter::quietest;
    m_shown.level = std::clamp((level.peak() - quietest) / -quietest, 0.0, 1.0);
    m_shown.levelWords = level.overloaded()        ? tr("Too loud: move away a little")
                         : level.peak() < noPeak   ? tr("Nothing is heard")
                         : level.peak() < softPeak ? tr("Soft: speak up or move closer")
                                                   : tr("Good level");
    m_shown.elapsedMs = int(m_recorder.elapsed().count());
    emit m_shown.levelChanged();
}

void SpeakSound::take(const audio::PcmClipPtr &clip, audio::Recorder::Ending ending)
{
    using audio::Recorder;
    m_shown.recording = false;
    m_shown.notice = ending == Recorder::Ending::DeviceLost
                         ? tr("The microphone went away. What it gave until then is kept.")
                     : ending == Recorder::Ending::Full
                         ? tr("Three minutes are recorded; more than a caller would listen to.")
                         : QString();
    if (clip->duration() < shortest) {
        if (m_shown.notice.isEmpty())
            m_shown.notice = tr("That was too short. Record again, and stop when you have spoken.");
        emit m_shown.changed();
        return;
    }
    m_clip = clip;
    m_shown.recorded = true;
    m_shown.keep = false;
    m_shown.mine = waveOf(*clip);
    m_shown.mineMs = int(clip->duration().count());
    const audio::SpeechMeasures measures =
        audio::measureSpeech(*clip, questionsOf(*m_step, m_language));
    const MeasuredByName measured = byName(measures, m_step->pace);
    m_shown.measures()->setRows(measureRows(*m_step, measured));
    if (!measures.voiceFound)
        m_shown.notice = tr("No voice is heard in this recording. Check the microphone in the "
                            "settings, or check yourself without one.");
    emit m_shown.changed();
    emit spoken(measured);
}

void SpeakSound::play(bool mine)
{
    const QString name = mine ? ownName : m_modelFile;
    if ((mine && !m_clip) || name.isEmpty() || m_recorder.recording())
        return;
    if (m_clips.path() == name && m_clips.state() != audio::ClipPlayer::Stopped)
        return m_clips.stop();
    if (mine)
        m_clips.playClip(m_clip, ownName);
    else
        m_clips.play(m_modelFile, 0);
}

void SpeakSound::follow()
{
    if (!m_step)
        return;
    const bool passes = m_clips.state() != audio::ClipPlayer::Stopped;
    const bool mine = m_clip && m_clips.path() == ownName;
    const bool model = !m_modelFile.isEmpty() && m_clips.path() == m_modelFile;
    m_shown.playing = !passes ? QString()
                      : mine  ? QStringLiteral("mine")
                      : model ? QStringLiteral("model")
                              : QString();
    m_shown.positionMs = m_shown.playing.isEmpty() ? 0 : int(m_clips.positionMs());
    emit m_shown.playingChanged();
}

void SpeakSound::handIn(const LessonSession &session)
{
    if (!m_clip || !m_shown.keep || session.isRehearsal())
        return;
    audio::KeptRecordings kept(recordingsFolder(), session.learner().value);
    const engine::LessonRun &run = session.run();
    const auto &visits = run.state().visits;
    const engine::StepIndex at = visits.empty() ? run.state().step : visits.back().step;
    const auto now = std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
    const auto made =
        kept.keep(*m_clip, session.course().course.id.value, run.script().lesson().id.value,
                  run.script().at(at).step->id.value, now);
    emit told(made ? tr("Your recording is kept on this computer.")
                   : QString::fromStdString(made.error().sentence()));
}

} // namespace rapport::player
