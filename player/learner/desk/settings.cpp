#include "learner/desk/settings.h"

#include <QStandardPaths>

#include <algorithm>

namespace rapport::player {

namespace {

constexpr const char *themeKey = "theme", *textScaleKey = "textScale",
                     *dyslexicFontKey = "dyslexicFont", *captionsKey = "captions",
                     *reducedMotionKey = "reducedMotion", *timePressureKey = "timePressure",
                     *moreTimeKey = "moreTime", *lockAfterKey = "lockAfter", *speedKey = "speed",
                     *soundDeviceKey = "soundDevice", *microphoneKey = "microphone";
/// What reset() takes back. The sound devices belong to the desk, and stay.
constexpr const char *resettable[] = {themeKey,    textScaleKey,     dyslexicFontKey,
                                      captionsKey, reducedMotionKey, timePressureKey,
                                      moreTimeKey, lockAfterKey,     speedKey};
const QLatin1String lastLearnerKey("lastLearner");
const QLatin1String ownerKey("lastOwner");

} // namespace

Settings::Settings(QObject *parent)
    : QObject(parent)
    , m_store(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
                  QStringLiteral("/rapport/player.ini"),
              QSettings::IniFormat)
    , m_owner(m_store.value(ownerKey).toString())
{
    connect(&m_desktop, &Desktop::changed, this, &Settings::changed);
}

QString Settings::owner() const
{
    return m_owner;
}

QString Settings::nameOf(const char *key) const
{
    const QString name = QString::fromLatin1(key);
    return m_owner.isEmpty() ? name : QStringLiteral("learners/%1/%2").arg(m_owner, name);
}

QVariant Settings::value(const char *key, const QVariant &fallback) const
{
    return m_store.value(nameOf(key), fallback);
}

void Settings::store(const char *key, const QVariant &value)
{
    const QString name = nameOf(key);
    if (m_store.value(name) == value)
        return;
    m_store.setValue(name, value);
    emit changed();
}

void Settings::setOwner(const QString &learner)
{
    if (learner == m_owner)
        return;
    m_owner = learner;
    m_store.setValue(ownerKey, learner);
    if (!m_store.contains(QStringLiteral("shared"))) {
        m_store.setValue(QStringLiteral("shared"), true);
        for (const char *key : {themeKey, textScaleKey, dyslexicFontKey, captionsKey,
                                reducedMotionKey, timePressureKey, moreTimeKey, lockAfterKey}) {
            if (const QVariant before = m_store.value(QLatin1String(key)); before.isValid())
                m_store.setValue(nameOf(key), before);
        }
    }
    emit changed();
}
int Settings::theme() const
{
    return std::clamp(value(themeKey, 0).toInt(), 0, 2);
}

void Settings::setTheme(int theme)
{
    store(themeKey, std::clamp(theme, 0, 2));
}

int Settings::themeShown() const
{
    return theme() == 0 && m_desktop.dark() ? 2 : theme();
}

double Settings::textScale() const
{
    return std::clamp(value(textScaleKey, 1.0).toDouble(), 0.8, 2.0);
}

void Settings::setTextScale(double scale)
{
    store(textScaleKey, std::clamp(scale, 0.8, 2.0));
}

bool Settings::dyslexicFont() const
{
    return value(dyslexicFontKey, false).toBool();
}

void Settings::setDyslexicFont(bool on)
{
    store(dyslexicFontKey, on);
}

bool Settings::captions() const
{
    return value(captionsKey, true).toBool();
}

void Settings::setCaptions(bool on)
{
    store(captionsKey, on);
}

bool Settings::reducedMotion() const
{
    return value(reducedMotionKey, m_desktop.lessMotion()).toBool();
}

void Settings::setReducedMotion(bool on)
{
    store(reducedMotionKey, on);
}

bool Settings::timePressure() const
{
    return value(timePressureKey, true).toBool();
}

void Settings::setTimePressure(bool on)
{
    store(timePressureKey, on);
}

double Settings::moreTime() const
{
    return std::clamp(value(moreTimeKey, 1.0).toDouble(), 1.0, 2.0);
}

void Settings::setMoreTime(double factor)
{
    store(moreTimeKey, std::clamp(factor, 1.0, 2.0));
}

int Settings::lockAfter() const
{
    return std::clamp(value(lockAfterKey, 10).toInt(), 0, 30);
}

void Settings::setLockAfter(int minutes)
{
    store(lockAfterKey, std::clamp(minutes, 0, 30));
}

bool Settings::usual() const
{
    return std::ranges::none_of(resettable,
                                [this](const char *key) { return m_store.contains(nameOf(key)); });
}

void Settings::reset()
{
    for (const char *key : resettable)
        m_store.remove(nameOf(key));
    emit changed();
}

double Settings::speed() const
{
    return std::clamp(value(speedKey, 1.0).toDouble(), 0.5, 2.0);
}

void Settings::setSpeed(double speed)
{
    store(speedKey, std::clamp(speed, 0.5, 2.0));
}

QString Settings::soundDevice() const
{
    return m_store.value(QLatin1String(soundDeviceKey)).toString();
}

void Settings::setSoundDevice(const QString &id)
{
    m_store.setValue(QLatin1String(soundDeviceKey), id);
    emit changed();
}

QString Settings::microphone() const
{
    return m_store.value(QLatin1String(microphoneKey)).toString();
}

void Settings::setMicrophone(const QString &id)
{
    m_store.setValue(QLatin1String(microphoneKey), id);
    emit changed();
}

QString Settings::lastLearner() const
{
    return m_store.value(lastLearnerKey).toString();
}

void Settings::setLastLearner(const QString &name)
{
    m_store.setValue(lastLearnerKey, name);
}

} // namespace rapport::player
