#include "audio/devices.h"

#include "audio/usualsource.h"

#include <QAudioDevice>
#include <QMediaDevices>

#include <algorithm>

namespace rapport::audio {

namespace {

QList<Device> named(const QList<QAudioDevice> &found)
{
    QList<Device> devices;
    for (const QAudioDevice &one : found)
        devices.append({QString::fromUtf8(one.id()), one.description()});
    return devices;
}

QAudioDevice pick(const QList<QAudioDevice> &found, const QString &id, const QAudioDevice &usual)
{
    const auto wanted = std::find_if(found.begin(), found.end(), [&](const QAudioDevice &one) {
        return QString::fromUtf8(one.id()) == id;
    });
    return wanted == found.end() ? usual : *wanted;
}

} // namespace

Devices::Devices(QObject *parent)
    : QObject(parent)
    , m_devices(std::make_unique<QMediaDevices>())
{
    connect(m_devices.get(), &QMediaDevices::audioOutputsChanged, this, &Devices::changed);
    connect(m_devices.get(), &QMediaDevices::audioInputsChanged, this, &Devices::changed);
}

Devices::~Devices() = default;

QList<Device> Devices::outputs() const
{
    return named(QMediaDevices::audioOutputs());
}

QList<Device> Devices::microphones() const
{
    return named(QMediaDevices::audioInputs());
}

QAudioDevice outputDevice(const QString &id)
{
    const QAudioDevice usual = QMediaDevices::defaultAudioOutput();
    return id.isEmpty() ? usual : pick(QMediaDevices::audioOutputs(), id, usual);
}

QAudioDevice microphone(const QString &id)
{
    const QList<QAudioDevice> found = QMediaDevices::audioInputs();
    // Where there is one only, there is nothing to ask.
    if (found.size() < 2)
        return found.value(0);
    const QAudioDevice chosen = id.isEmpty() ? QAudioDevice() : pick(found, id, QAudioDevice());
    return chosen.isNull() ? pick(found, usualSource(), QMediaDevices::defaultAudioInput())
                           : chosen;
}

} // namespace rapport::audio
