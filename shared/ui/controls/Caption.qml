import QtQuick
import Rapport.Ui

Text {
    font: Theme.captionFont
    color: Theme.ink2
    textFormat: Text.PlainText
    wrapMode: Text.Wrap
    lineHeight: 1.15
    // The room that lineHeight adds all goes below a line; half of it belongs above.
    topPadding: font.pixelSize * 0.09
    bottomPadding: -topPadding
    Accessible.role: Accessible.StaticText
    Accessible.name: text
    Accessible.ignored: text === ""
}
