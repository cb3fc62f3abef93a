#include "learner/window.h"

#include "learner/desk/desk.h"
#include "learner/refusenetwork.h"
#include "ui/theme/fonts.h"

#include <QFile>
#include <QFont>
#include <QGuiApplication>
#include <QIcon>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickWindow>

#include <iostream>
#include <memory>

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

/// Most of what a page computes is computed a few times only: making machine code of it took a
/// tenth of the start. What runs often still gets it.
void spareCompiling()
{
    if (qEnvironmentVariableIsEmpty("QV4_JIT_CALL_THRESHOLD"))
        qputenv("QV4_JIT_CALL_THRESHOLD", "1000");
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
    spareCompiling();
    QGuiApplication app(argc, argv);
    QGuiApplication::setApplicationName(QStringLiteral("rapport-player"));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Rapport"));
    QGuiApplication::setDesktopFileName(QStringLiteral("rapport-player"));

    std::unique_ptr<Desk> desk;
    std::unique_ptr<QObject> window;
    RefuseNetwork refuse;
    QQmlEngine engine;
    engine.setNetworkAccessManagerFactory(&refuse);
    engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
    // The pages are read in a thread of the engine while the records and courses are opened here.
    QQmlComponent pages(&engine);
    pages.loadUrl(QUrl(QStringLiteral("qrc:/qt/qml/Rapport/Player/qml/Main.qml")),
                  QQmlComponent::Asynchronous);
    desk = std::make_unique<Desk>(options);
    // Else the desktop's own letters are looked for and loaded, and never shown.
    QGuiApplication::setFont(QFont(ui::interFamily()));
    const auto show = [&] {
        if (pages.isLoading() || window)
            return;
        window.reset(pages.createWithInitialProperties(
            {{QStringLiteral("desk"), QVariant::fromValue(desk.get())}}));
        if (!window) {
            qCritical("%s", qUtf8Printable(pages.errorString()));
            QMetaObject::invokeMethod(
                &app, [] { QGuiApplication::exit(3); }, Qt::QueuedConnection);
        }
        reportFirstFrame(qobject_cast<QQuickWindow *>(window.get()));
    };
    QObject::connect(&pages, &QQmlComponent::statusChanged, &app, show);
    show();
    const int code = QGuiApplication::exec();
    window.reset();
    return code;
}

} // namespace rapport::player
