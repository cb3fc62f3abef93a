#include <QQmlEngine>
#include <QtQuickTest>

#include <QtQml/qqmlextensionplugin.h>

class Setup : public QObject
{
    Q_OBJECT

public slots:
    void qmlEngineAvailable(QQmlEngine *engine)
    {
        engine->addImportPath(QStringLiteral("qrc:/qt/qml"));
    }
};

QUICK_TEST_MAIN_WITH_SETUP(player, Setup)

#include "tst_player.moc"
