#pragma once

#include "audio/clipplayer.h"
#include "audio/devices.h"
#include "audio/recorder.h"
#include "learner/desk/settings.h"

#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

#include <memory>

namespace rapport::player {

/// What clips are heard on and what is spoken into, to be chosen and tried.
class SoundCheck : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(rapport::player::Settings *settings MEMBER m_settings WRITE setSettings NOTIFY
                   changed REQUIRED)
    /// The names of what there is; the first stands for the desktop's own choice.
    Q_PROPERTY(QStringList outputs READ outputs NOTIFY changed)
    Q_PROPERTY(QStringList microphones READ microphones NOTIFY changed)
    Q_PROPERTY(int output READ output NOTIFY changed)
    Q_PROPERTY(int microphone READ microphone NOTIFY changed)
    Q_PROPERTY(bool hasOutput READ hasOutput NOTIFY changed)
    Q_PROPERTY(bool hasMicrophone READ hasMicrophone NOTIFY changed)
    /// Whether the microphone is listened to, and how loud it is: 0 to 1, and in words.
    Q_PROPERTY(bool listening READ listening NOTIFY levelChanged)
    Q_PROPERTY(double level READ level NOTIFY levelChanged)
    Q_PROPERTY(QString levelWords READ levelWords NOTIFY levelChanged)

public:
    explicit SoundCheck(QObject *parent = nullptr);

    void setSettings(Settings *settings);

    [[nodiscard]] QStringList outputs() const { return names(m_devices.outputs()); }
    [[nodiscard]] QStringList microphones() const { return names(m_devices.microphones()); }
    [[nodiscard]] int output() const;
    [[nodiscard]] int microphone() const;
    [[nodiscard]] bool hasOutput() const { return !m_devices.outputs().isEmpty(); }
    [[nodiscard]] bool hasMicrophone() const { return !m_devices.microphones().isEmpty(); }
    [[nodiscard]] bool listening() const { return m_recorder.recording(); }
    [[nodiscard]] double level() const;
    [[nodiscard]] QString levelWords() const;

    /// Chooses by the row of the list.
    Q_INVOKABLE void chooseOutput(int row);
    Q_INVOKABLE void chooseMicrophone(int row);
    /// Two soft notes.
    Q_INVOKABLE void playTest();
    /// Begins to listen to the microphone, or ends. Nothing is kept of it.
    Q_INVOKABLE void listen(bool on);

signals:
    void changed();
    void levelChanged();

private:
    [[nodiscard]] static QStringList names(const QList<audio::Device> &devices);
    void use();

    Settings *m_settings = nullptr;
    audio::Devices m_devices;
    audio::ClipPlayer m_clips;
    audio::Recorder m_recorder;
    QString m_failure;
};

} // namespace rapport::player
