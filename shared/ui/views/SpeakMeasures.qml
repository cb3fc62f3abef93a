// Delegates use the ids around them; binding those by name needs a pragma of Qt 6.5.
// qmllint disable unqualified
import QtQuick
import Rapport.Ui

/*! What was measured in a recording, beside what was asked for, and how sure that is. */
Card {
    id: card

    required property VoiceModel voice
    readonly property var verdicts: ({
        kept: {text: qsTr("As aimed for"), tone: "do", icon: "check"},
        broken: {text: qsTr("Not yet"), tone: "hold", icon: "flag"},
        unsure: {text: qsTr("Listen yourself"), tone: "page", icon: "headphones"}
    })

    padding: 20

    Column {
        id: column

        width: parent.width
        spacing: 16
        Accessible.role: Accessible.List
        Accessible.name: heading.text

        Heading {
            id: heading

            width: parent.width
            text: qsTr("What was measured")
        }
        Repeater {
            model: card.voice.measures

            Column {
                id: row

                required property var model
                readonly property var told: card.verdicts[model.verdict] ?? {text: "", tone: "page", icon: ""}

                width: column.width
                spacing: 4
                Accessible.role: Accessible.ListItem
                Accessible.name: [model.name, model.value, told.text, model.aim, model.sureness]
                                 .filter(part => part !== "").join(". ")

                Ends {
                    width: parent.width

                    Text {
                        width: Math.min(Math.ceil(implicitWidth), parent.width)
                        text: qsTr("%1: %2").arg(row.model.name).arg(row.model.value)
                        textFormat: Text.PlainText
                        font: Theme.strongFont
                        color: Theme.ink
                        wrapMode: Text.Wrap
                        Accessible.ignored: true
                    }
                    Chip {
                        visible: row.told.text !== ""
                        width: Math.min(implicitWidth, parent.width)
                        height: visible ? implicitHeight : 0
                        text: row.told.text
                        tone: row.told.tone
                        iconName: row.told.icon
                        Accessible.ignored: true
                    }
                }
                Caption {
                    width: parent.width
                    text: row.model.aim === "" ? row.model.sureness
                                               : qsTr("%1. %2").arg(row.model.aim).arg(row.model.sureness)
                    Accessible.ignored: true
                }
            }
        }
    }
}
