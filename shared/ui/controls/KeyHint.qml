import QtQuick
import Rapport.Ui

/*! A sentence about keys, which stand in square brackets: "Press [1]–[3]". */
Flow {
    id: hint

    property string text
    readonly property string plain: text.replace(/[\[\]]/g, "")

    spacing: 4
    Accessible.role: Accessible.StaticText
    Accessible.name: plain

    Repeater {
        // Splitting by a group puts the keys at the odd places.
        model: hint.text.split(/\[([^\]]*)\]/).map((part, i) => ({words: part.trim(), key: i % 2 === 1}))
                        .filter(part => part.words !== "")

        Item {
            id: part

            required property var modelData

            width: modelData.key ? cap.implicitWidth : words.width
            height: Math.max(cap.implicitHeight, words.height)

            KeyCap {
                id: cap

                visible: part.modelData.key
                anchors.verticalCenter: parent.verticalCenter
                text: part.modelData.words
            }
            Caption {
                id: words

                visible: !part.modelData.key
                width: Math.min(Math.ceil(implicitWidth), hint.parent.width)
                anchors.verticalCenter: parent.verticalCenter
                lineHeight: 1
                text: part.modelData.words
                Accessible.ignored: true
            }
        }
    }
}
