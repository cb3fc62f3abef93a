import QtQuick
import Rapport.Ui

Text {
    font: Theme.headingFont
    color: Theme.ink
    textFormat: Text.PlainText
    wrapMode: Text.Wrap
    Accessible.role: Accessible.Heading
    Accessible.name: text
}
