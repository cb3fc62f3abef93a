// Delegates use the ids around them; binding those by name needs a pragma of Qt 6.5.
// qmllint disable unqualified
import QtQuick
import Rapport.Ui

/*! What was marked so far, each of which can be taken away. */
Column {
    id: list

    required property RecordingModel recording

    spacing: 8
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Marked moments")

    Caption {
        width: parent.width
        text: qsTr("Marked: %1").arg(list.recording.marks.count)
    }
    Repeater {
        model: list.recording.marks

        Rectangle {
            id: mark

            required property int index
            required property var model

            width: list.width
            height: Math.max(words.height, remove.height) + 12
            radius: 10
            color: Theme.softs["hold"]
            Accessible.role: Accessible.ListItem
            Accessible.name: words.text

            Icon {
                id: flag

                anchors.left: parent.left
                anchors.leftMargin: 14
                anchors.verticalCenter: parent.verticalCenter
                name: "flag"
                size: Math.round(16 * Theme.iconScale)
                color: Theme.tones["hold"]
            }
            Body {
                id: words

                anchors.left: flag.right
                anchors.leftMargin: 10
                anchors.right: remove.left
                anchors.rightMargin: 8
                anchors.verticalCenter: parent.verticalCenter
                text: [mark.model.at, mark.model.words].filter(part => part !== "").join(" · ")
                Accessible.ignored: true
            }
            IconButton {
                id: remove

                anchors.right: parent.right
                anchors.rightMargin: 6
                anchors.verticalCenter: parent.verticalCenter
                icon.name: "x"
                text: qsTr("Take away the mark at %1").arg(mark.model.at)
                onClicked: list.recording.unmark(mark.index)
            }
        }
    }
}
