// The reference of bench_player_start: a minimal window that reports its first frame as
// rapport-player does.

#include <QFile>
#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QQuickWindow>

int main(int argc, char **argv)
{
    const QGuiApplication app(argc, argv);
    QQmlApplicationEngine engine;
    engine.load(QUrl("qrc:/qt/qml/Bench/Minimal/Minimal.qml"));
    if (engine.rootObjects().isEmpty())
        return 3;
    auto *window = qobject_cast<QQuickWindow *>(engine.rootObjects().front());
    QObject::connect(
        window, &QQuickWindow::frameSwapped, window,
        [] {
            QFile report(qEnvironmentVariable("RAPPORT_STARTUP_REPORT"));
            if (report.open(QIODevice::WriteOnly | QIODevice::ExistingOnly | QIODevice::Unbuffered))
                report.write("usable\n");
        },
        Qt::SingleShotConnection);
    return QGuiApplication::exec();
}
