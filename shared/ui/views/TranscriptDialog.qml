import QtQuick
import Rapport.Ui

/*! Everything said so far, to read. */
AppDialog {
    id: dialog

    property var transcript

    title: qsTr("Transcript so far")
    acceptText: qsTr("Close")
    rejectText: ""

    Repeater {
        model: dialog.transcript

        Column {
            id: line

            required property var model

            width: parent.width
            spacing: 2

            Caption {
                width: parent.width
                text: line.model.speaker
                color: Theme.ink3
            }
            Body {
                width: parent.width
                text: line.model.text
            }
        }
    }
}
