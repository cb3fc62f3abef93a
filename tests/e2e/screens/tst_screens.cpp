#include "e2e/screens/look.h"

#include <QGuiApplication>
#include <QQmlEngine>
#include <QtQuickTest>

#include <iostream>

class Setup : public QObject
{
    Q_OBJECT

public slots:
    void applicationAvailable()
    {
        if (Look::rightToLeft())
            QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    }
    void qmlEngineAvailable(QQmlEngine *engine)
    {
        engine->addImportPath(QStringLiteral("qrc:/qt/qml"));
    }
};

/// tst_screens LOOK [what Qt Test takes]
int main(int argc, char **argv)
{
    if (argc < 2 || !Look::choose(QString::fromLocal8Bit(argv[1]))) {
        std::cerr << "tst_screens LOOK, as in dark-200-rtl or light-200-ltr-small\n";
        return 2;
    }
    argv[1] = argv[0];
    Setup setup;
    return quick_test_main_with_setup(argc - 1, argv + 1, "screens", QUICK_TEST_SOURCE_DIR, &setup);
}

#include "tst_screens.moc"
