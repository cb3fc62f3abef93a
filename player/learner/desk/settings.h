#pragma once

#include <QObject>
#include <QSettings>
#include <QtQml/qqmlregistration.h>

namespace rapport::player {

/// How this desk likes the program: kept in $XDG_CONFIG_HOME/rapport/player.ini, in force at once.
class Settings : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to the desk")
    Q_PROPERTY(int theme READ theme WRITE setTheme NOTIFY changed)
    Q_PROPERTY(double textScale READ textScale WRITE setTextScale NOTIFY changed)
    Q_PROPERTY(bool dyslexicFont READ dyslexicFont WRITE setDyslexicFont NOTIFY changed)
    Q_PROPERTY(bool captions READ captions WRITE setCaptions NOTIFY changed)
    Q_PROPERTY(bool reducedMotion READ reducedMotion WRITE setReducedMotion NOTIFY changed)
    Q_PROPERTY(bool timePressure READ timePressure WRITE setTimePressure NOTIFY changed)
    Q_PROPERTY(double moreTime READ moreTime WRITE setMoreTime NOTIFY changed)
    Q_PROPERTY(bool usual READ usual NOTIFY changed)
    Q_PROPERTY(double speed READ speed WRITE setSpeed NOTIFY changed)
    Q_PROPERTY(QString soundDevice READ soundDevice WRITE setSoundDevice NOTIFY changed)
    Q_PROPERTY(QString microphone READ microphone WRITE setMicrophone NOTIFY changed)

public:
    explicit Settings(QObject *parent = nullptr);

    /// 0 as the desktop, 1 light, 2 dark.
    [[nodiscard]] int theme() const;
    void setTheme(int theme);
    /// 0.8 to 2.
    [[nodiscard]] double textScale() const;
    void setTextScale(double scale);
    [[nodiscard]] bool dyslexicFont() const;
    void setDyslexicFont(bool on);
    [[nodiscard]] bool captions() const;
    void setCaptions(bool on);
    [[nodiscard]] bool reducedMotion() const;
    void setReducedMotion(bool on);
    /// Whether the clock runs by itself while a caller is on hold, and where a step gives a time.
    [[nodiscard]] bool timePressure() const;
    void setTimePressure(bool on);
    /// How many times as long there is to answer where a step gives a time, 1 to 2.
    [[nodiscard]] double moreTime() const;
    void setMoreTime(double factor);

    /// Whether nothing here was ever set.
    [[nodiscard]] bool usual() const;
    /// Back to what the program came with. Who learns here stays.
    Q_INVOKABLE void reset();
    /// How quickly clips are heard, 0.5 to 2; 1 as they were spoken.
    [[nodiscard]] double speed() const;
    void setSpeed(double speed);
    /// What clips are heard on and what is spoken into, by their ids (audio/devices.h); empty: the
    /// desktop's.
    [[nodiscard]] QString soundDevice() const;
    void setSoundDevice(const QString &id);
    [[nodiscard]] QString microphone() const;
    void setMicrophone(const QString &id);

    /// The learner who signed in last, so that one click is enough the next time.
    [[nodiscard]] QString lastLearner() const;
    void setLastLearner(const QString &name);

signals:
    void changed();

private:
    void store(const char *key, const QVariant &value);

    QSettings m_store;
};

} // namespace rapport::player
