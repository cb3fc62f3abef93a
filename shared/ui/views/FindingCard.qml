import QtQuick
import Rapport.Ui

/*! One thing an answer was looked at for: whether it was there, why it matters, better words. */
Card {
    id: card

    property string verdict
    property string at
    property string text
    property string words
    property string why
    property string better
    readonly property var verdicts: ({
        found: {text: qsTr("Found"), tone: "do", icon: "check"},
        missed: {text: qsTr("Missed"), tone: "hold", icon: "eye"},
        extra: {text: qsTr("Nothing to find here"), tone: "dont", icon: "x"},
        kept: {text: qsTr("Kept"), tone: "do", icon: "check"},
        broken: {text: qsTr("Not yet"), tone: "dont", icon: "x"}
    })
    readonly property var told: verdicts[verdict] ?? {text: "", tone: "", icon: ""}

    padding: 18
    Accessible.role: Accessible.ListItem
    Accessible.name: [told.text, at, text, words, why, better === "" ? "" : qsTr("Better: %1").arg(better)]
                     .filter(part => part !== "").join(". ")

    Column {
        width: parent.width
        spacing: 6

        Ends {
            width: parent.width

            Text {
                width: Math.min(Math.ceil(implicitWidth), parent.width)
                text: [card.at, card.text].filter(part => part !== "").join(" · ")
                textFormat: Text.PlainText
                font: Theme.strongFont
                color: Theme.ink
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
            Chip {
                width: Math.min(implicitWidth, parent.width)
                height: implicitHeight
                text: card.told.text
                tone: card.told.tone
                iconName: card.told.icon
                Accessible.ignored: true
            }
        }
        Caption {
            width: parent.width
            visible: text !== ""
            text: card.words
            color: Theme.ink
            Accessible.ignored: true
        }
        Caption {
            width: parent.width
            visible: text !== ""
            text: card.why
            Accessible.ignored: true
        }
        Caption {
            width: parent.width
            visible: card.better !== ""
            text: qsTr("Better: %1").arg(card.better)
            color: Theme.tones["do"]
            Accessible.ignored: true
        }
    }
}
