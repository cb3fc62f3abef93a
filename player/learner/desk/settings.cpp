#include "learner/desk/settings.h"

#include <QStandardPaths>

#include <algorithm>

namespace rapport::player {

namespace {

/// What reset() takes back.
constexpr const char *resettable[] = {"theme",         "textScale",    "dyslexicFont", "captions",
                                      "reducedMotion", "timePressure", "moreTime"};

} // namespace

Settings::Settings(QObject *parent)
    : QObject(parent)
    , m_store(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
                  QStringLiteral("/rapport/player.ini"),
              QSettings::IniFormat)
{}

void Settings::store(const char *key, const QVariant &value)
{
    const QString name = QString::fromLatin1(key);
    if (m_store.value(name) == value)
        return;
    m_store.setValue(name, value);
    emit changed();
}

int Settings::theme() const
{
    return std::clamp(m_store.value(QStringLiteral("theme"), 0).toInt(), 0, 2);
}

void Settings::setTheme(int theme)
{
    store("theme", std::clamp(theme, 0, 2));
}

double Settings::textScale() const
{
    return std::clamp(m_store.value(QStringLiteral("textScale"), 1.0).toDouble(), 0.8, 2.0);
}

void Settings::setTextScale(double scale)
{
    store("textScale", std::clamp(scale, 0.8, 2.0));
}

bool Settings::dyslexicFont() const
{
    return m_store.value(QStringLiteral("dyslexicFont"), false).toBool();
}

void Settings::setDyslexicFont(bool on)
{
    store("dyslexicFont", on);
}

bool Settings::captions() const
{
    return m_store.value(QStringLiteral("captions"), true).toBool();
}

void Settings::setCaptions(bool on)
{
    store("captions", on);
}

bool Settings::reducedMotion() const
{
    return m_store.value(QStringLiteral("reducedMotion"), false).toBool();
}

void Settings::setReducedMotion(bool on)
{
    store("reducedMotion", on);
}

bool Settings::timePressure() const
{
    return m_store.value(QStringLiteral("timePressure"), true).toBool();
}

void Settings::setTimePressure(bool on)
{
    store("timePressure", on);
}

double Settings::moreTime() const
{
    return std::clamp(m_store.value(QStringLiteral("moreTime"), 1.0).toDouble(), 1.0, 2.0);
}

void Settings::setMoreTime(double factor)
{
    store("moreTime", std::clamp(factor, 1.0, 2.0));
}

bool Settings::usual() const
{
    const QStringList known = m_store.allKeys();
    return std::ranges::none_of(
        resettable, [&](const char *key) { return known.contains(QLatin1String(key)); });
}

void Settings::reset()
{
    for (const char *key : resettable)
        m_store.remove(QLatin1String(key));
    emit changed();
}

double Settings::speed() const
{
    return std::clamp(m_store.value(QStringLiteral("speed"), 1.0).toDouble(), 0.5, 2.0);
}

void Settings::setSpeed(double speed)
{
    store("speed", std::clamp(speed, 0.5, 2.0));
}

QString Settings::soundDevice() const
{
    return m_store.value(QStringLiteral("soundDevice")).toString();
}

void Settings::setSoundDevice(const QString &id)
{
    store("soundDevice", id);
}

QString Settings::microphone() const
{
    return m_store.value(QStringLiteral("microphone")).toString();
}

void Settings::setMicrophone(const QString &id)
{
    store("microphone", id);
}

QString Settings::lastLearner() const
{
    return m_store.value(QStringLiteral("lastLearner")).toString();
}

void Settings::setLastLearner(const QString &name)
{
    store("lastLearner", name);
}

} // namespace rapport::player
