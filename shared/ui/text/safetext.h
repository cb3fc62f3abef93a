#pragma once

#include <QObject>
#include <QString>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

namespace rapport::ui {

/// Turns an author's small Markdown into something that is safe to show.
///
/// Known: paragraphs, **strong**, *emphasis*, lists, links to http, https and mailto. Headings
/// become bold lines; HTML and entities are shown as they were typed; a picture becomes its
/// description; a link elsewhere becomes its words. Text beyond 100,000 characters is cut, with
/// an ellipsis.
class SafeText : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON

public:
    using QObject::QObject;

    /// For Text.StyledText. The only tags are b, i, ul, ol, li, br and a with an escaped href.
    [[nodiscard]] Q_INVOKABLE static QString toStyled(const QString &markdown);

    /// The same in pieces that stand below each other, so that a list can hang on its marks: each
    /// an object with `text` for Text.StyledText, `mark` ("•", "2.", or empty) and `depth`, the
    /// number of lists around it.
    [[nodiscard]] Q_INVOKABLE static QVariantList toBlocks(const QString &markdown);

    /// The words alone, for screen readers and single lines.
    [[nodiscard]] Q_INVOKABLE static QString toPlain(const QString &markdown);
};

} // namespace rapport::ui
