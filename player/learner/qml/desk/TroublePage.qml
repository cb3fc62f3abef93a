import QtQuick
import Rapport.Ui
import Rapport.Player

/*! The records cannot be used: what happened, what is safe, and what one can do. */
FocusScope {
    id: page

    required property Desk desk

    focus: true
    Keys.onPressed: event => event.accepted = area.scrollByKey(event.key)

    ScrollArea {
        id: area

        anchors.fill: parent
        contentHeight: Math.max(height, column.height + 80)

        Column {
            id: column

            anchors.centerIn: parent
            width: Math.min(parent.width - 48, 560 * Theme.iconScale)
            spacing: 28

            Brand {
                anchors.horizontalCenter: parent.horizontalCenter
            }
            Card {
                width: parent.width
                padding: 28
                focus: true

                contentItem: Column {
                    spacing: 24

                    ErrorState {
                        width: parent.width
                        height: implicitHeight
                        what: page.desk.what
                        kept: page.desk.kept
                        advice: page.desk.advice
                    }
                    Column {
                        width: parent.width
                        spacing: 12

                        AppButton {
                            width: parent.width
                            kind: AppButton.Primary
                            focus: true
                            text: qsTr("Try again")
                            icon.name: "rotate-ccw"
                            onClicked: page.desk.openRecords()
                        }
                        AppButton {
                            width: parent.width
                            visible: page.desk.canRestore
                            text: qsTr("Restore the newest backup")
                            icon.name: "undo-2"
                            onClicked: page.desk.restoreBackup()
                        }
                        AppButton {
                            width: parent.width
                            visible: page.desk.canRestore
                            text: qsTr("Put it aside and begin anew")
                            onClicked: page.desk.startEmpty()
                        }
                    }
                    Caption {
                        width: parent.width
                        visible: page.desk.canRestore
                        text: qsTr("The damaged file is never thrown away: it is kept beside the new one under another name.")
                        horizontalAlignment: Text.AlignHCenter
                    }
                }
            }
        }
    }
}
