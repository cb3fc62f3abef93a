#include "ui/text/windowlanguage.h"

#include <QCoreApplication>
#include <QDir>
#include <QLocale>
#include <QTranslator>

#include <memory>
#include <vector>

namespace rapport::ui {

namespace {

const QString folder = QStringLiteral(":/translations");

QString ownLanguageOf(const QString &tag)
{
    return tag.section(QLatin1Char('-'), 0, 0).section(QLatin1Char('_'), 0, 0);
}

/// What is asked for first that there is.
QString chosen(const QString &tag)
{
    const QStringList known = windowLanguages();
    QStringList wished{tag};
    if (tag.isEmpty())
        wished = QLocale::system().uiLanguages();
    for (const QString &one : wished) {
        if (known.contains(ownLanguageOf(one)))
            return ownLanguageOf(one);
    }
    return QStringLiteral("en");
}

} // namespace

QStringList windowLanguages()
{
    static const QStringList tags = [] {
        QStringList found;
        for (const QString &file : QDir(folder).entryList({QStringLiteral("ui_*.qm")}))
            found.append(file.section(QLatin1Char('_'), 1).section(QLatin1Char('.'), 0, 0));
        return found;
    }();
    return tags;
}

QString languageName(const QString &tag)
{
    QString name = QLocale(tag).nativeLanguageName();
    // As a heading of a list wants it; “español” names itself in lower case, and English is
    // “American English”.
    if (ownLanguageOf(tag) == QLatin1String("en"))
        return QStringLiteral("English");
    name = name.section(QLatin1String(" de "), 0, 0);
    return name.isEmpty() ? tag : name.left(1).toUpper() + name.mid(1);
}

QString speak(const QString &tag)
{
    static std::vector<std::unique_ptr<QTranslator>> installed;
    const QString language = chosen(tag);
    for (const auto &one : installed)
        QCoreApplication::removeTranslator(one.get());
    installed.clear();
    for (const QString &file : QDir(folder).entryList({QStringLiteral("*_%1.qm").arg(language)})) {
        auto translator = std::make_unique<QTranslator>();
        if (translator->load(folder + QLatin1Char('/') + file)) {
            QCoreApplication::installTranslator(translator.get());
            installed.push_back(std::move(translator));
        }
    }
    // The region of the desktop counts where it speaks that language: 3/11 or 11/3.
    const QLocale desktop = QLocale::system();
    const bool same = ownLanguageOf(desktop.name()) == language;
    QLocale::setDefault(same ? desktop : QLocale(language));
    return language;
}

} // namespace rapport::ui
