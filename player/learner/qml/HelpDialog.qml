import QtQuick
import QtQuick.Layouts
import Rapport.Ui

/*! Every key. */
AppDialog {
    id: dialog

    title: qsTr("Keys")
    acceptText: qsTr("Close")
    rejectText: ""

    Repeater {
        model: [
            {key: "1–9", words: qsTr("choose an answer")},
            {key: qsTr("Enter"), words: qsTr("continue, or hand in")},
            {key: qsTr("Space"), words: qsTr("play and pause the clip")},
            {key: "R", words: qsTr("hear the line again")},
            {key: "← →", words: qsTr("pick a phrase to sort; its bucket's letter drops it")},
            {key: "↑ ↓", words: qsTr("scroll")},
            {key: "Esc", words: qsTr("leave with your progress kept")},
            {key: "F1", words: qsTr("show these keys")}
        ]

        RowLayout {
            id: line

            required property var modelData

            width: parent ? parent.width : 0
            spacing: 16

            Item {
                Layout.preferredWidth: 72 * Theme.textScale
                implicitHeight: cap.implicitHeight

                KeyCap {
                    id: cap

                    text: line.modelData.key
                }
            }
            Body {
                Layout.fillWidth: true
                text: line.modelData.words
            }
        }
    }
}
