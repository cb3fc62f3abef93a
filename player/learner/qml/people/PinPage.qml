import QtQuick
import Rapport.Ui
import Rapport.Player

/*! Asks for the PIN of who wants to sign in. */
FocusScope {
    id: page

    required property Desk desk

    focus: true
    Keys.onEscapePressed: page.desk.somebodyElse()
    Keys.onPressed: event => event.accepted = area.scrollByKey(event.key)

    ScrollArea {
        id: area

        anchors.fill: parent
        contentHeight: Math.max(height, column.height + 80)

        Column {
            id: column

            anchors.centerIn: parent
            width: Math.min(parent.width - 48, 420 * Theme.iconScale)
            spacing: 28

            Brand {
                anchors.horizontalCenter: parent.horizontalCenter
            }
            PinPanel {
                width: parent.width
                focus: true
                entry: page.desk.pin
                title: page.desk.pin.name
                text: qsTr("Type your PIN to sign in.")
                elseText: qsTr("Somebody else")
                onElseChosen: page.desk.somebodyElse()
            }
        }
    }
}
