import QtQuick
import Rapport.Ui
import Rapport.Player

/*! Stands in the place of everything while the desk is locked. */
FocusScope {
    id: page

    required property Desk desk

    focus: true
    Keys.onPressed: event => event.accepted = area.scrollByKey(event.key)

    Rectangle {
        anchors.fill: parent
        color: Theme.background
    }
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
                title: qsTr("%1 is away").arg(page.desk.pin.name)
                text: qsTr("The desk is locked, and everything is where you left it. Type your PIN to go on.")
                elseText: qsTr("Somebody else is learning")
                onElseChosen: page.desk.somebodyElse()
            }
        }
    }
}
