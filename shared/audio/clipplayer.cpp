#include "audio/clipplayer.h"

#include <algorithm>

namespace rapport::audio {

namespace {

constexpr Millis positionInterval{40};
constexpr Millis resumeOverlap{100};

bool isAboutDevice(Trouble kind)
{
    return kind == Trouble::NoDevice || kind == Trouble::DeviceLost;
}

const QString deviceKey = QStringLiteral("device");

} // namespace

ClipPlayer::ClipPlayer(QObject *parent)
    : QObject(parent)
{
    m_positionTimer.setInterval(positionInterval);
    connect(&m_positionTimer, &QTimer::timeout, this, &ClipPlayer::positionChanged);
    connect(&m_store, &ClipStore::ready, this, &ClipPlayer::onReady);
    connect(&m_store, &ClipStore::failed, this, &ClipPlayer::onUnreadable);
    connect(&m_sink, &Output::finished, this, [this] {
        m_told.remove(deviceKey);
        onFinished();
    });
    connect(&m_sink, &Output::failed, this, &ClipPlayer::onDeviceLost);
    connect(&m_silence, &Output::finished, this, &ClipPlayer::onFinished);
}

qint64 ClipPlayer::positionMs() const
{
    if (m_state != Playing)
        return m_position.count();
    const Millis passed = m_silent ? m_silence.position() : m_sink.position();
    return std::clamp(passed, Millis(0), m_duration).count();
}

void ClipPlayer::play(const QString &path, qint64 fallbackMs)
{
    m_fallback = Millis(std::max<qint64>(fallbackMs, 0));
    m_fromMemory = false;
    beginClip(path, m_store.find(path));
}

void ClipPlayer::playClip(const PcmClipPtr &clip, const QString &name)
{
    m_fallback = clip->duration();
    m_fromMemory = true;
    beginClip(name, clip);
}

void ClipPlayer::beginClip(const QString &name, const PcmClipPtr &clip)
{
    endOutputs();
    m_position = Millis(0);
    if (m_path != name) {
        m_path = name;
        emit pathChanged();
    }
    setClip(clip);
    m_loading = !clip;
    if (clip)
        return begin(m_position);
    m_store.fetch(name);
    setState(Loading);
    emit positionChanged();
}

void ClipPlayer::setSpeed(double speed)
{
    const double kept = std::clamp(speed, SpeedReader::slowest, SpeedReader::fastest);
    if (m_speed == kept)
        return;
    m_speed = kept;
    m_sink.setSpeed(kept);
    m_silence.setSpeed(kept);
    emit speedChanged();
}

void ClipPlayer::setDevice(const QString &id)
{
    if (m_device == id)
        return;
    m_device = id;
    m_sink.setDevice(id);
    if (m_state == Playing)
        begin(Millis(positionMs()));
}

void ClipPlayer::pause()
{
    if (m_state != Loading && m_state != Playing)
        return;
    const Millis position(positionMs());
    endOutputs();
    m_position = position;
    setState(Paused);
    emit positionChanged();
}

void ClipPlayer::resume()
{
    if (m_state != Paused)
        return;
    if (m_loading)
        return setState(Loading);
    begin(m_silent ? m_position : std::max(m_position - resumeOverlap, Millis(0)));
}

void ClipPlayer::stop()
{
    endOutputs();
    m_position = Millis(0);
    m_loading = false;
    setState(Stopped);
    emit positionChanged();
}

void ClipPlayer::repeat()
{
    if (m_fromMemory)
        playClip(m_clip, m_path);
    else if (!m_path.isEmpty())
        play(m_path, m_fallback.count());
}

void ClipPlayer::seek(qint64 positionMs)
{
    if (m_state == Stopped)
        return;
    const Millis target = std::clamp(Millis(positionMs), Millis(0), m_duration);
    if (m_state == Playing)
        return begin(target);
    m_position = target;
    emit positionChanged();
}

void ClipPlayer::prepare(const QStringList &paths)
{
    m_store.prepare(paths);
}

void ClipPlayer::begin(Millis from)
{
    endOutputs();
    m_position = from;
    const bool heard = m_clip && m_sink.start(m_clip, sampleAt(from));
    if (heard)
        setSilent(false);
    else
        passSilently(from);
    m_positionTimer.start();
    setState(Playing);
    emit positionChanged();
    // Last, because whoever is told may stop the clip.
    if (m_clip && !heard)
        tell(Trouble::NoDevice, QStringLiteral("no device takes the samples"));
}

void ClipPlayer::passSilently(Millis from)
{
    m_silence.start(m_duration, from);
    setSilent(true);
}

void ClipPlayer::endOutputs()
{
    m_sink.stop();
    m_silence.stop();
    m_positionTimer.stop();
}

void ClipPlayer::setState(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    emit stateChanged();
}

void ClipPlayer::setSilent(bool silent)
{
    if (m_silent == silent)
        return;
    m_silent = silent;
    emit silentChanged();
}

void ClipPlayer::setClip(const PcmClipPtr &clip)
{
    m_clip = clip;
    m_duration = clip ? clip->duration() : m_fallback;
    m_waveform.clear();
    if (clip) {
        const std::vector<float> peaks = clip->peaks(waveformPeaks);
        m_waveform = QList<float>(peaks.begin(), peaks.end());
    }
    emit durationChanged();
}

void ClipPlayer::onReady(const QString &path, const PcmClipPtr &clip)
{
    if (!m_loading || path != m_path)
        return;
    m_loading = false;
    setClip(clip);
    m_position = std::min(m_position, m_duration);
    if (m_state == Loading)
        begin(m_position);
}

void ClipPlayer::onUnreadable(const QString &path, Trouble kind, const QString &detail)
{
    if (!m_loading || path != m_path)
        return;
    m_loading = false;
    setSilent(true);
    if (m_state == Loading)
        begin(m_position);
    tell(kind, detail);
}

void ClipPlayer::onDeviceLost(const QString &detail)
{
    passSilently(m_sink.position());
    tell(Trouble::DeviceLost, detail);
}

void ClipPlayer::onFinished()
{
    endOutputs();
    m_position = m_duration;
    setState(Stopped);
    emit positionChanged();
    emit finished();
}

void ClipPlayer::tell(Trouble kind, const QString &detail)
{
    const QString key = isAboutDevice(kind)          ? deviceKey
                        : kind == Trouble::NoDecoder ? QStringLiteral("decoder")
                                                     : QStringLiteral("file ") + m_path;
    if (m_told.contains(key))
        return;
    m_told.insert(key);
    emit trouble(kind, detail);
}

} // namespace rapport::audio
