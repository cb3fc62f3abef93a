#include "learner/desk/desktop.h"

#include <QFile>
#include <QProcess>
#include <QSettings>
#include <QStandardPaths>

#include <algorithm>
#include <array>

namespace rapport::player {

namespace {

/// The desktops whose settings gsettings knows.
bool keepsSettingsInDconf()
{
    const QString desktop = qEnvironmentVariable("XDG_CURRENT_DESKTOP");
    constexpr std::array names{"GNOME", "Unity", "Budgie", "Pantheon", "Cinnamon"};
    return std::ranges::any_of(names, [&](const char *name) {
        return desktop.contains(QLatin1String(name), Qt::CaseInsensitive);
    });
}

} // namespace

Desktop::Desktop(QObject *parent)
    : QObject(parent)
{
    const QString folder =
        QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + QLatin1Char('/');
    for (const char *gtk : {"gtk-4.0/settings.ini", "gtk-3.0/settings.ini"})
        readGtk(folder + QLatin1String(gtk));
    readKde(folder + QStringLiteral("kdeglobals"));
    if (!keepsSettingsInDconf())
        return;
    askGnome(QStringLiteral("enable-animations"), QStringLiteral("false"), &m_lessMotion);
    askGnome(QStringLiteral("color-scheme"), QStringLiteral("'prefer-dark'"), &m_dark);
}

void Desktop::readGtk(const QString &file)
{
    if (!QFile::exists(file))
        return;
    QSettings settings(file, QSettings::IniFormat);
    settings.beginGroup(QStringLiteral("Settings"));
    const auto is = [&](const char *key, bool fallback) {
        return settings.value(QLatin1String(key), fallback).toBool();
    };
    m_lessMotion = m_lessMotion || !is("gtk-enable-animations", true);
    m_dark = m_dark || is("gtk-application-prefer-dark-theme", false);
}

void Desktop::readKde(const QString &file)
{
    if (!QFile::exists(file))
        return;
    const QSettings settings(file, QSettings::IniFormat);
    bool isNumber = false;
    const double factor =
        settings.value(QStringLiteral("KDE/AnimationDurationFactor")).toDouble(&isNumber);
    m_lessMotion = m_lessMotion || (isNumber && factor <= 0);
}

void Desktop::askGnome(const QString &key, const QString &answer, bool *flag)
{
    const QString program = QStandardPaths::findExecutable(QStringLiteral("gsettings"));
    if (program.isEmpty())
        return;
    auto *asking = new QProcess(this);
    connect(asking, &QProcess::finished, this, [this, asking, answer, flag] {
        if (QString::fromUtf8(asking->readAllStandardOutput()).trimmed() == answer) {
            *flag = true;
            emit changed();
        }
        asking->deleteLater();
    });
    asking->start(program,
                  {QStringLiteral("get"), QStringLiteral("org.gnome.desktop.interface"), key});
}

} // namespace rapport::player
