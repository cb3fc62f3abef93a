#pragma once

#include "learner/desk/desktop.h"

#include <QObject>
#include <QSettings>
#include <QtQml/qqmlregistration.h>

namespace rapport::player {

/// How learners like the program: kept in $XDG_CONFIG_HOME/rapport/player.ini, in force at once.
/// Each learner has their own; until somebody signs in, those of who did last are in force. What
/// nobody set is as the desktop has it.
class Settings : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to the desk")
    Q_PROPERTY(int theme READ theme WRITE setTheme NOTIFY changed)
    /// The theme to show: 0 only where the palette is to tell.
    Q_PROPERTY(int themeShown READ themeShown NOTIFY changed)
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
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY changed)
    /// The languages to choose from, the desktop's first, and the place of language() among them.
    Q_PROPERTY(QStringList languageNames READ languageNames NOTIFY changed)
    Q_PROPERTY(int languageChoice READ languageChoice WRITE setLanguageChoice NOTIFY changed)
    Q_PROPERTY(int lockAfter READ lockAfter WRITE setLockAfter NOTIFY changed)

public:
    explicit Settings(QObject *parent = nullptr);

    /// Whose settings these are from now on, by the learner's id; empty before anybody. The first
    /// owner takes over what was set before there was one.
    void setOwner(const QString &learner);
    [[nodiscard]] QString owner() const;

    /// The language of the window and, where they are translated to it, of the courses: "es"; empty
    /// for the desktop's.
    [[nodiscard]] QString language() const;
    void setLanguage(const QString &tag);
    [[nodiscard]] QStringList languageNames() const;
    [[nodiscard]] int languageChoice() const;
    void setLanguageChoice(int choice);

    /// 0 as the desktop, 1 light, 2 dark.
    [[nodiscard]] int theme() const;
    void setTheme(int theme);
    [[nodiscard]] int themeShown() const;
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
    /// Minutes without a key, a click or a touch until the desk is locked or given back; 0 never.
    [[nodiscard]] int lockAfter() const;
    void setLockAfter(int minutes);

    /// The learner who signed in last, so that one click is enough the next time.
    [[nodiscard]] QString lastLearner() const;
    void setLastLearner(const QString &name);

signals:
    void changed();

private:
    [[nodiscard]] QString nameOf(const char *key) const;
    [[nodiscard]] QVariant value(const char *key, const QVariant &fallback) const;
    void store(const char *key, const QVariant &value);

    QSettings m_store;
    QString m_owner;
    Desktop m_desktop;
};

} // namespace rapport::player
