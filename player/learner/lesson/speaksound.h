#pragma once

#include "audio/clipdecoder.h"
#include "audio/clipplayer.h"
#include "audio/recorder.h"
#include "engine/lessonrun.h"
#include "learner/lesson/medialocator.h"
#include "learner/lesson/speakmeasures.h"
#include "session/lessonsession.h"
#include "ui/models/voicemodel.h"

#include <memory>

namespace rapport::player {

/// Records the learner's reply at a step that is spoken, lets it be heard beside the model, and
/// measures it. The recording is in memory alone, and gone with the step, unless the learner agrees
/// to keep it.
class SpeakSound : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it. Others may play clips meanwhile.
    SpeakSound(audio::ClipPlayer &clips, ui::VoiceModel &shown, const MediaLocator &media,
               QObject *parent = nullptr);

    /// The id of the microphone; empty for the desktop's.
    void setMicrophone(const QString &id);

    /// A step was entered.
    void enter(const engine::LessonRun &run);
    /// The lesson is left: what is recorded goes.
    void leave();
    /// The reply was handed in: keeps the recording where the learner agreed.
    void handIn(const LessonSession &session);

signals:
    /// The reply was recorded, and this was measured in it.
    void spoken(const rapport::player::MeasuredByName &measured);
    /// A sentence to show for a moment.
    void told(const QString &sentence);

private:
    void connectViews();
    void forget();
    void record();
    void showLevel();
    void take(const audio::PcmClipPtr &clip, audio::Recorder::Ending ending);
    void play(bool mine);
    void follow();
    void readModel();

    audio::ClipPlayer &m_clips;
    ui::VoiceModel &m_shown;
    const MediaLocator &m_media;
    const lesson::Speak *m_step = nullptr;
    std::string m_language;
    QString m_modelFile;
    QString m_microphone;
    audio::Recorder m_recorder;
    audio::ClipDecoder m_decoder; ///< reads the model for its waveform
    audio::PcmClipPtr m_clip;
};

} // namespace rapport::player
