#include "learner/window.h"

#include "learner/desk.h"
#include "learner/refusenetwork.h"

#include <QFile>
#include <QGuiApplication>
#include <QIcon>
#include <QQmlApplicationEngine>
#include <QQuickWindow>
#include <QtQml/qqmlextensionplugin.h>

#include <cstdlib>
#include <iostream>

namespace rapport::player {

namespace {

/// Without a graphics card OpenGL is drawn by the processor, at twice the time and 130 MiB more
/// than Qt's own software renderer.
void chooseRenderer()
{
    const bool hasCard = QFile::exists(QStringLiteral("/dev/dri"));
    if (!hasCard && qEnvironmentVariableIsEmpty("QT_QUICK_BACKEND"))
        qputenv("QT_QUICK_BACKEND", "software");
}

bool hasDisplay()
{
    return !qEnvironmentVariableIsEmpty("DISPLAY") ||
           !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY") ||
           !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM");
}

/// Tells whoever measures the start that the library can be used.
void reportFirstFrame(QQuickWindow *window)
{
    const QByteArray path = qgetenv("RAPPORT_STARTUP_REPORT");
    if (path.isEmpty() || !window)
        return;
    QObject::connect(
        window, &QQuickWindow::frameSwapped, window,
        [path] {
            QFile report(QString::fromLocal8Bit(path));
            if (report.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
                report.write("usable\n");
        },
        Qt::SingleShotConnection);
}

} // namespace

int runWindow(int argc, char **argv, const WindowOptions &options)
{
    if (!hasDisplay()) {
        std::cerr << "There is no display to open the window on. rapport-player play COURSE takes "
                     "a lesson in the terminal.\n";
        return 3;
    }
    chooseRenderer();
    QGuiApplication app(argc, argv);
    QGuiApplication::setApplicationName(QStringLiteral("rapport-player"));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Rapport"));
    QGuiApplication::setDesktopFileName(QStringLiteral("rapport-player"));

    Desk desk(options);
    QQmlApplicationEngine engine;
    RefuseNetwork refuse;
    engine.setNetworkAccessManagerFactory(&refuse);
    engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
    engine.setInitialProperties({{QStringLiteral("desk"), QVariant::fromValue(&desk)}});
    engine.load(QUrl(QStringLiteral("qrc:/qt/qml/Rapport/Player/qml/Main.qml")));
    if (engine.rootObjects().isEmpty())
        return 3;
    reportFirstFrame(qobject_cast<QQuickWindow *>(engine.rootObjects().front()));
    return QGuiApplication::exec();
}

} // namespace rapport::player
