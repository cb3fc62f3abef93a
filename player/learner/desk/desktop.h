#pragma once

#include <QObject>

namespace rapport::player {

/// What the desktop around the program asks of every program. Read once, from where GTK, GNOME and
/// KDE keep it: gtk-4.0/settings.ini, gtk-3.0/settings.ini and kdeglobals in $XDG_CONFIG_HOME; on
/// desktops that keep their settings in dconf, gsettings is asked, and changed() told when it has
/// answered. A change while the program runs is seen at its next start.
class Desktop : public QObject
{
    Q_OBJECT

public:
    explicit Desktop(QObject *parent = nullptr);

    /// Whether animations are turned off.
    [[nodiscard]] bool lessMotion() const { return m_lessMotion; }
    /// Whether dark is preferred. Where the desktop gives Qt a dark palette this need not tell.
    [[nodiscard]] bool dark() const { return m_dark; }

signals:
    void changed();

private:
    void readGtk(const QString &file);
    void readKde(const QString &file);
    void askGnome(const QString &key, const QString &answer, bool *flag);

    bool m_lessMotion = false;
    bool m_dark = false;
};

} // namespace rapport::player
