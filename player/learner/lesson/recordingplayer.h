#pragma once

#include "audio/clipplayer.h"
#include "audio/filmpicture.h"
#include "engine/lessonrun.h"
#include "format/webvtt.h"
#include "learner/lesson/captionline.h"
#include "learner/lesson/medialocator.h"
#include "ui/models/recordingmodel.h"

#include <memory>
#include <optional>

namespace rapport::player {

/// Plays the recording of a clip step: it stops where a question is due, and shows its words as
/// they pass, or all at once to somebody who would rather read.
class RecordingPlayer : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it. Others may play clips meanwhile.
    RecordingPlayer(audio::ClipPlayer &clips, ui::RecordingModel &shown, const MediaLocator &media,
                    QObject *parent = nullptr);

    /// A step was entered: plays its recording from its beginning, or from behind the last question
    /// that was answered. A step without one ends what played.
    void enter(const engine::LessonRun &run);
    /// A question was answered and explained: plays on to the next.
    void goOn(const engine::LessonRun &run);

    [[nodiscard]] bool questionDue() const { return m_step && (m_questionDue || m_shown.reading); }
    [[nodiscard]] bool heard() const { return m_step && (m_heard || m_shown.reading); }

    /// The moment that is heard now, or that a line takes.
    [[nodiscard]] engine::Moment now() const;
    [[nodiscard]] std::optional<engine::Moment> line(int row) const;

    /// Shows these marks beside the recording.
    void showMarks(const QList<engine::Moment> &marks);

signals:
    /// A question is due, or the end was reached.
    void reached();

private:
    void connectViews();
    void open(const lesson::Clip &clip);
    void openFilm();
    void aimFor(const engine::LessonRun &run);
    void playFrom(Millis moment);
    void playPause();
    void moveTo(Millis moment);
    void read(bool instead);
    void follow();
    void finish();
    void showLines();
    void cutIntoSentences();
    void showCaption(Millis moment);
    [[nodiscard]] bool isOurs() const;

    audio::ClipPlayer &m_clips;
    ui::RecordingModel &m_shown;
    const MediaLocator &m_media;
    const lesson::Clip *m_step = nullptr;
    /// What somebody says at a stretch, and when it begins.
    struct Sentence
    {
        Millis start{0};
        QString speaker;
        QString words;
        CaptionLine light;
    };

    std::unique_ptr<audio::FilmPicture> m_film; ///< from the first film on
    format::Captions m_captions;
    QList<Sentence> m_sentences;
    QString m_file;
    QList<engine::Moment> m_marks;
    Millis m_length{0};           ///< where the recording does not tell: the last moment known of
    Millis m_rest{0};             ///< where it stands while it does not play
    std::optional<Millis> m_next; ///< where the next question is due
    bool m_questionDue = false;
    bool m_heard = false;
};

} // namespace rapport::player
