#pragma once

#include <QList>
#include <QObject>
#include <QString>

#include <memory>

class QAudioDevice;
class QMediaDevices;

namespace rapport::audio {

/// Something to hear with or to speak into.
struct Device
{
    QString id;   ///< stays the same from one start of the program to the next
    QString name; ///< as the desktop calls it

    bool operator==(const Device &) const = default;
};

/// What there is to hear with and to speak into, and word of every change. Asking loads the
/// multimedia plugins (up to 0.1 s the first time).
class Devices final : public QObject
{
    Q_OBJECT

public:
    explicit Devices(QObject *parent = nullptr);
    ~Devices() override;

    [[nodiscard]] QList<Device> outputs() const;
    [[nodiscard]] QList<Device> microphones() const;

signals:
    void changed();

private:
    std::unique_ptr<QMediaDevices> m_devices;
};

/// The device of that id; the desktop's where the id is empty or not there; null where there is
/// none at all.
[[nodiscard]] QAudioDevice outputDevice(const QString &id);
[[nodiscard]] QAudioDevice microphone(const QString &id);

} // namespace rapport::audio
