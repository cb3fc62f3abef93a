#include "ui/theme/fonts.h"

#include <QFontDatabase>
#include <QFontInfo>
#include <QGuiApplication>
#include <initializer_list>

namespace rapport::ui {

namespace {

QString load(std::initializer_list<const char *> files)
{
    QString family;
    for (const char *file : files) {
        const QString path = QStringLiteral(":/qt/qml/Rapport/Ui/fonts/") + QLatin1String(file);
        const int id = QFontDatabase::addApplicationFont(path);
        if (id >= 0 && family.isEmpty())
            family = QFontDatabase::applicationFontFamilies(id).value(0);
    }
    return family.isEmpty() ? QFontInfo(QGuiApplication::font()).family() : family;
}

} // namespace

QString interFamily()
{
    static const QString family =
        load({"Inter-Regular.otf", "Inter-SemiBold.otf", "Inter-Bold.otf"});
    return family;
}

void needItalics()
{
    static const QString family = load({"Inter-Italic.otf"});
    Q_UNUSED(family)
}

QString dyslexicFamily()
{
    static const QString family =
        load({"OpenDyslexic-Regular.otf", "OpenDyslexic-Bold.otf", "OpenDyslexic-Italic.otf"});
    return family;
}

} // namespace rapport::ui
