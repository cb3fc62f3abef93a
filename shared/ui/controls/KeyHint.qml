import QtQuick
import Rapport.Ui

/*! A sentence about keys, which stand in square brackets: "Press [1]–[3]". */
Flow {
    id: hint

    property string text
    readonly property string plain: text.replace(/[\[\]]/g, "")

    Accessible.role: Accessible.StaticText
    Accessible.name: plain

    Repeater {
        // Splitting by a group puts the keys at the odd places.
        model: hint.text.split(/\[([^\]]*)\]/).map((part, i) => ({words: part, key: i % 2 === 1}))
                        .filter(part => part.words.trim() !== "")

        Item {
            id: part

            required property var modelData
            readonly property real before: modelData.words.startsWith(" ") ? 5 : 1
            readonly property real after: modelData.words.endsWith(" ") ? 5 : 1

            width: modelData.key ? cap.implicitWidth : words.width + before + after
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
                x: part.before
                width: Math.min(Math.ceil(implicitWidth), hint.parent.width)
                anchors.verticalCenter: parent.verticalCenter
                text: part.modelData.words.trim()
                Accessible.ignored: true
            }
        }
    }
}
