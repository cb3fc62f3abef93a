#pragma once

#include <QObject>
#include <QQuickWindow>
#include <QSize>
#include <QtQml/qqmlregistration.h>

/// How the window is to look while its pictures are taken: "dark-200-rtl", "light-200-ltr-small".
class Look : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(QString name READ name CONSTANT)
    /// 1 light, 2 dark, as the settings have it.
    Q_PROPERTY(int theme READ theme CONSTANT)
    Q_PROPERTY(double textScale READ textScale CONSTANT)
    Q_PROPERTY(QSize size READ size CONSTANT)
    Q_PROPERTY(bool rightToLeft READ rightToLeft CONSTANT)

public:
    /// The look of every Look from now on; false where there is no such look.
    static bool choose(const QString &name);

    [[nodiscard]] QString name() const;
    [[nodiscard]] int theme() const;
    [[nodiscard]] double textScale() const;
    [[nodiscard]] QSize size() const;
    [[nodiscard]] static bool rightToLeft();

    /// Waits until the window stands still.
    Q_INVOKABLE void settle(QQuickWindow *window) const;
    /// Waits for that too, leaves a picture of it in pictures/<look>/<screen>.png
    /// below the working directory, and tells which texts cannot be read there, a line for each.
    Q_INVOKABLE QStringList take(QQuickWindow *window, const QString &screen) const;
};
