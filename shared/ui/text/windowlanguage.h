#pragma once

#include <QString>
#include <QStringList>

namespace rapport::ui {

/// The languages windows can speak, by their tags: "en", "es".
[[nodiscard]] QStringList windowLanguages();

/// How a language calls itself: "English", "Español".
[[nodiscard]] QString languageName(const QString &tag);

/// Makes the program speak that language from now on, with its way of writing numbers and dates;
/// for an empty tag the desktop's, and English where we do not have it. Texts that QML shows
/// change with QQmlEngine::retranslate(). Returns the tag that came of it.
QString speak(const QString &tag);

} // namespace rapport::ui
