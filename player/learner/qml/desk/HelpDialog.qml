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
            {key: qsTr("Space"), words: qsTr("play and pause the clip; record, stop and hear a spoken reply")},
            {key: "R", words: qsTr("hear the line, or the model answer, again")},
            {key: "+ −", words: qsTr("hear clips quicker or slower")},
            {key: "← →", words: qsTr("pick what to sort, or a piece of a transcript; go back or on in a recording")},
            {key: qsTr("A–Z"), words: qsTr("drop a phrase into its bucket, or give what belongs together")},
            {key: "Alt+↑ ↓", words: qsTr("move an item up or down")},
            {key: "M", words: qsTr("mark a moment of a recording")},
            {key: "N", words: qsTr("record a spoken reply again")},
            {key: "T", words: qsTr("read a recording instead")},
            {key: "Ctrl+Enter", words: qsTr("hand in what was written")},
            {key: "↑ ↓", words: qsTr("pick a line or an item, or scroll")},
            {key: "Esc", words: qsTr("leave with your progress kept")},
            {key: "F1", words: qsTr("show these keys")}
        ]

        RowLayout {
            id: line

            required property var modelData

            width: parent ? parent.width : 0
            spacing: 16

            Item {
                Layout.preferredWidth: 92 * Theme.textScale
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
