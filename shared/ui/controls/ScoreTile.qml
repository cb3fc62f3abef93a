import QtQuick
import Rapport.Ui

/*! One number of a result, with what it counts and a remark. */
Card {
    id: tile

    property string label
    property string value
    property string detail
    property string tone

    padding: 20
    topPadding: 18
    bottomPadding: 18
    Accessible.role: Accessible.StaticText
    Accessible.name: [label, value, detail].filter(part => part !== "").join(", ")

    Column {
        width: parent.width
        spacing: 6

        Caption {
            width: parent.width
            text: tile.label
            Accessible.ignored: true
        }
        Text {
            width: parent.width
            text: tile.value
            textFormat: Text.PlainText
            font: Theme.titleFont
            color: tile.tone === "" ? Theme.ink : Theme.tones[tile.tone]
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
        Caption {
            width: parent.width
            visible: text !== ""
            text: tile.detail
            color: Theme.ink3
            Accessible.ignored: true
        }
    }
}
