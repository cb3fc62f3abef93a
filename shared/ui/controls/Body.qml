import QtQuick
import Rapport.Ui

Text {
    font: Theme.bodyFont
    color: Theme.ink
    textFormat: Text.PlainText
    wrapMode: Text.Wrap
    lineHeight: 1.2
    // The room that lineHeight adds all goes below a line; half of it belongs above.
    topPadding: font.pixelSize * 0.12
    bottomPadding: -topPadding
    Accessible.role: Accessible.StaticText
    Accessible.name: text
    Accessible.ignored: text === ""
}
