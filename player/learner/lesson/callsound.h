#pragma once

#include "audio/clipplayer.h"
#include "engine/lessonrun.h"
#include "learner/lesson/captionline.h"
#include "learner/lesson/medialocator.h"
#include "ui/models/callmodel.h"

namespace rapport::player {

/// Lets the caller of a turn be heard, with their words lit as they are spoken.
class CallSound : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it. Others may play clips meanwhile.
    CallSound(audio::ClipPlayer &clips, ui::CallModel &call, const MediaLocator &media,
              QObject *parent = nullptr);

    /// A step was entered: plays its line, and makes those ready that may come next.
    void enter(const engine::LessonRun &run);
    /// Captions may have been turned on or off.
    void updateCaption();

private:
    void showClip();
    void playPause();
    void playLine();
    void prepareNext(const engine::LessonRun &run);

    audio::ClipPlayer &m_clips;
    ui::CallModel &m_call;
    const MediaLocator &m_media;
    const lesson::Turn *m_turn = nullptr;
    CaptionLine m_captions;
};

} // namespace rapport::player
