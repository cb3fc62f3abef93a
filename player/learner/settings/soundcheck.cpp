#include "learner/settings/soundcheck.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace rapport::player {

namespace {

constexpr double softPeak = -28;
constexpr double noPeak = -45;

/// An octave up, each note swelling and fading.
audio::PcmClipPtr testSound()
{
    auto clip = std::make_shared<audio::PcmClip>();
    const std::size_t count = audio::sampleAt(Millis(500));
    for (const double hertz : {392.0, 523.25}) {
        for (std::size_t i = 0; i < count; ++i) {
            const double share = double(i) / double(count);
            const double time = double(i) / audio::PcmClip::sampleRate;
            clip->samples.push_back(std::int16_t(9000 * std::sin(std::numbers::pi * share) *
                                                 std::sin(2 * std::numbers::pi * hertz * time)));
        }
    }
    return clip;
}

/// The row of a device in a list that begins with the desktop's choice.
int rowOf(const QList<audio::Device> &devices, const QString &id)
{
    const auto found =
        std::ranges::find_if(devices, [&](const audio::Device &one) { return one.id == id; });
    return id.isEmpty() || found == devices.end() ? 0 : int(found - devices.begin()) + 1;
}

QString idOf(const QList<audio::Device> &devices, int row)
{
    return row < 1 || row > devices.size() ? QString() : devices[row - 1].id;
}

} // namespace

SoundCheck::SoundCheck(QObject *parent)
    : QObject(parent)
{
    connect(&m_devices, &audio::Devices::changed, this, &SoundCheck::changed);
    connect(&m_recorder, &audio::Recorder::progressed, this, &SoundCheck::levelChanged);
    connect(&m_recorder, &audio::Recorder::ended, this,
            [this](const audio::PcmClipPtr &, audio::Recorder::Ending ending) {
                if (ending == audio::Recorder::Ending::Full)
                    return listen(true);
                m_failure = tr("Nothing arrives from this microphone any more.");
                emit levelChanged();
            });
}

void SoundCheck::setSettings(Settings *settings)
{
    m_settings = settings;
    if (m_settings)
        connect(m_settings, &Settings::changed, this, &SoundCheck::use);
    use();
}

void SoundCheck::use()
{
    if (!m_settings)
        return;
    m_clips.setDevice(m_settings->soundDevice());
    m_recorder.setDevice(m_settings->microphone());
    emit changed();
}

QStringList SoundCheck::names(const QList<audio::Device> &devices)
{
    QStringList list{tr("As the desktop")};
    for (const audio::Device &one : devices)
        list.append(one.name);
    return list;
}

int SoundCheck::output() const
{
    return rowOf(m_devices.outputs(), m_settings ? m_settings->soundDevice() : QString());
}

int SoundCheck::microphone() const
{
    return rowOf(m_devices.microphones(), m_settings ? m_settings->microphone() : QString());
}

void SoundCheck::chooseOutput(int row)
{
    m_settings->setSoundDevice(idOf(m_devices.outputs(), row));
}

void SoundCheck::chooseMicrophone(int row)
{
    const bool on = listening();
    m_settings->setMicrophone(idOf(m_devices.microphones(), row));
    if (on)
        listen(true);
}

void SoundCheck::playTest()
{
    m_clips.playClip(testSound(), QStringLiteral("test sound"));
}

void SoundCheck::listen(bool on)
{
    m_failure.clear();
    if (!on)
        m_recorder.cancel();
    else if (!m_recorder.start())
        m_failure = tr("This microphone cannot be used.");
    emit levelChanged();
}

double SoundCheck::level() const
{
    const double quietest = audio::LevelMeter::quietest;
    return listening() ? std::clamp((m_recorder.level().peak() - quietest) / -quietest, 0.0, 1.0)
                       : 0;
}

QString SoundCheck::levelWords() const
{
    if (!listening())
        return m_failure;
    const audio::LevelMeter &level = m_recorder.level();
    if (level.overloaded())
        return tr("Too loud: move away a little");
    if (level.peak() < noPeak)
        return tr("Nothing is heard. Say something.");
    return level.peak() < softPeak ? tr("Soft: speak up or move closer") : tr("Good level");
}

} // namespace rapport::player
