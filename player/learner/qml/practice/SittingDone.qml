import QtQuick
import Rapport.Ui
import Rapport.Player

/*! The end of a sitting: how it went, and when the next one is. */
FocusScope {
    id: view

    required property Practice practice
    readonly property bool more: practice.due > 0

    focus: true
    Keys.onPressed: event => {
        const enter = event.key === Qt.Key_Return || event.key === Qt.Key_Enter
        if (enter)
            practice.stop()
        event.accepted = enter || area.scrollByKey(event.key)
    }

    ScrollArea {
        id: area

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: foot.top
        contentHeight: Math.max(height, column.height + 80)

        Column {
            id: column

            anchors.centerIn: parent
            width: Math.min(640 * Math.max(1, Theme.textScale * 0.85), parent.width - 48)
            spacing: 16

            Rectangle {
                width: 64 * Theme.iconScale
                height: width
                radius: 16
                color: Theme.softs["do"]

                Icon {
                    anchors.centerIn: parent
                    name: "check"
                    size: Math.round(28 * Theme.iconScale)
                    color: Theme.tones["do"]
                }
            }
            Title {
                width: parent.width
                text: view.more ? qsTr("Done for now") : qsTr("Done for today")
            }
            Body {
                width: parent.width
                text: view.practice.summary
            }
            Body {
                width: parent.width
                visible: view.more
                text: qsTr("%n more card(s) are due. They keep until you come back.", "",
                           view.practice.due)
            }
            Caption {
                width: parent.width
                visible: text !== ""
                text: view.practice.nextLine
            }
            Caption {
                width: parent.width
                visible: text !== ""
                text: view.practice.goneLine
            }
        }
    }
    SittingFoot {
        id: foot

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        hint: qsTr("[Enter] closes")

        AppButton {
            visible: view.more
            icon.name: "repeat-2"
            text: qsTr("Go on")
            onClicked: view.practice.start()
        }
        AppButton {
            kind: AppButton.Primary
            text: qsTr("Close")
            onClicked: view.practice.stop()
        }
    }
}
