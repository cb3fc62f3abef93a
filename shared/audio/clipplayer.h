#pragma once

#include "audio/clipstore.h"
#include "audio/silentoutput.h"
#include "audio/sinkoutput.h"

#include <QList>
#include <QSet>

namespace rapport::audio {

/// Plays one recording at a time, and keeps the lesson going where it cannot be heard: without a
/// device, a decoder or a readable file a silent clock takes its place, with the same position
/// and the same finished(). Touches the multimedia plugins only when first asked to play or to
/// prepare. Belongs to the thread it was made in, and needs its event loop.
class ClipPlayer final : public QObject
{
    Q_OBJECT
    Q_PROPERTY(State state READ state NOTIFY stateChanged)
    Q_PROPERTY(QString path READ path NOTIFY pathChanged)
    Q_PROPERTY(qint64 positionMs READ positionMs NOTIFY positionChanged)
    Q_PROPERTY(qint64 durationMs READ durationMs NOTIFY durationChanged)
    Q_PROPERTY(QList<float> waveform READ waveform NOTIFY durationChanged)
    Q_PROPERTY(bool silent READ silent NOTIFY silentChanged)
    Q_PROPERTY(double speed READ speed WRITE setSpeed NOTIFY speedChanged)

public:
    enum State {
        Stopped, ///< nothing plays: before play(), after stop() or finished()
        Loading, ///< play() was called, the clip is not decoded yet
        Playing, ///< the clip passes, heard or silent
        Paused,
    };
    Q_ENUM(State)

    /// The number of values in waveform().
    static constexpr int waveformPeaks = 200;

    explicit ClipPlayer(QObject *parent = nullptr);

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] QString path() const { return m_path; }

    /// How much of the clip has passed, by the samples the device has taken: they are heard
    /// up to an eighth of a second later. Between 0 and durationMs().
    [[nodiscard]] qint64 positionMs() const;

    /// The length of the recording once it is decoded; until then, and where it cannot be decoded,
    /// what play() was given.
    [[nodiscard]] qint64 durationMs() const { return m_duration.count(); }

    /// Loudest value of each of waveformPeaks equal stretches, 0 to 1 (full scale). Empty until
    /// the recording is decoded.
    [[nodiscard]] QList<float> waveform() const { return m_waveform; }

    /// Whether the clip passes unheard.
    [[nodiscard]] bool silent() const { return m_silent; }

    /// How quickly clips pass, with their pitch unchanged: 1 as they are, kept within 0.5 and 2.
    /// A change is heard at once. Positions and durations stay those of the clip.
    [[nodiscard]] double speed() const { return m_speed; }
    void setSpeed(double speed);

    /// The device that clips are heard on, by its id; empty for the desktop's. A clip that plays
    /// goes on there.
    void setDevice(const QString &id);

    /// Plays the recording at `path` from its start, ending whatever played before (without
    /// finished()). `path` names a file on this machine; a URL or a path into the program's
    /// resources counts as a missing file. `fallbackMs` is how long the silent clock runs where
    /// the recording cannot be read: the end of its captions, or an estimate; below 0 counts as 0.
    Q_INVOKABLE void play(const QString &path, qint64 fallbackMs);

    /// Plays a clip that is in memory alone, under a name that is no path.
    void playClip(const PcmClipPtr &clip, const QString &name);

    /// Holds the clip where it is. Nothing happens unless it is Loading or Playing.
    Q_INVOKABLE void pause();

    /// Goes on after pause(), a tenth of a second earlier so that a word cut in two is heard.
    Q_INVOKABLE void resume();

    /// Ends the clip without finished() and goes back to its start.
    Q_INVOKABLE void stop();

    /// Plays the clip of the last play() from its start, whatever the state.
    Q_INVOKABLE void repeat();

    /// Moves to `positionMs`, kept within the clip: playing goes on from there, a paused clip
    /// resumes there. Nothing happens while Stopped.
    Q_INVOKABLE void seek(qint64 positionMs);

    /// Decodes these recordings ahead, in this order, so that play() starts at once. Recordings
    /// asked for earlier and not begun are dropped.
    Q_INVOKABLE void prepare(const QStringList &paths);

signals:
    void stateChanged();
    void pathChanged();
    void positionChanged(); ///< about 25 times a second while Playing
    void durationChanged(); ///< the duration or the waveform
    void silentChanged();
    void speedChanged();

    /// The clip has passed to its end; the state is Stopped and positionMs() is durationMs().
    void finished();

    /// The learner hears nothing, and why. Told once: for a file once per file, for the device
    /// once until a clip was heard again. `detail` is for a log, not for the learner.
    void trouble(rapport::audio::Trouble kind, const QString &detail);

private:
    void beginClip(const QString &name, const PcmClipPtr &clip);
    void begin(Millis from);
    void passSilently(Millis from);
    void endOutputs();
    void setState(State state);
    void setSilent(bool silent);
    void setClip(const PcmClipPtr &clip);
    void onReady(const QString &path, const PcmClipPtr &clip);
    void onUnreadable(const QString &path, Trouble kind, const QString &detail);
    void onDeviceLost(const QString &detail);
    void onFinished();
    void tell(Trouble kind, const QString &detail);

    ClipStore m_store;
    SinkOutput m_sink;
    SilentOutput m_silence;
    QTimer m_positionTimer;
    State m_state = Stopped;
    QString m_path;
    QString m_device;
    PcmClipPtr m_clip;
    QList<float> m_waveform;
    Millis m_fallback{0};
    Millis m_duration{0};
    Millis m_position{0}; ///< while nothing passes
    double m_speed = 1;
    bool m_fromMemory = false;
    bool m_loading = false;
    bool m_silent = false;
    QSet<QString> m_told;
};

} // namespace rapport::audio
