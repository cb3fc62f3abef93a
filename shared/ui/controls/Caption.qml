import QtQuick
import Rapport.Ui

Text {
    font: Theme.captionFont
    color: Theme.ink2
    textFormat: Text.PlainText
    wrapMode: Text.Wrap
    lineHeight: 1.15
    Accessible.role: Accessible.StaticText
    Accessible.name: text
}
