import QtQuick
import Rapport.Ui
import Rapport.Player

/*! The records cannot be used: what happened, what is safe, and what one can do. */
FocusScope {
    id: page

    required property Desk desk

    focus: true

    Column {
        anchors.centerIn: parent
        width: Math.min(parent.width - 48, 560 * Theme.iconScale)
        spacing: 24

        ErrorState {
            width: parent.width
            height: implicitHeight
            what: page.desk.what
            kept: page.desk.kept
            advice: page.desk.advice
        }
        Flow {
            width: parent.width
            spacing: 12

            AppButton {
                kind: AppButton.Primary
                focus: true
                text: qsTr("Try again")
                icon.name: "rotate-ccw"
                onClicked: page.desk.openRecords()
            }
            AppButton {
                visible: page.desk.canRestore
                text: qsTr("Restore the newest backup")
                icon.name: "undo-2"
                onClicked: page.desk.restoreBackup()
            }
            AppButton {
                visible: page.desk.canRestore
                text: qsTr("Put it aside and begin anew")
                onClicked: page.desk.startEmpty()
            }
        }
    }
}
