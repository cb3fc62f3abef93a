import QtQuick
import Rapport.Ui
import Rapport.Player

/*! Every key, how progress is kept, and what this is. */
FocusScope {
    id: page

    required property Desk desk

    focus: true
    Keys.onPressed: event => event.accepted = area.scrollByKey(event.key)

    ScrollArea {
        id: area

        anchors.fill: parent
        contentHeight: column.height + column.y + 40
        focus: true

        Column {
            id: column

            x: page.width >= 760 ? 40 : 24
            y: 32
            width: Math.min(parent.width - 2 * x, 720 * Math.max(1, Theme.textScale * 0.85))
            spacing: 24

            Title {
                width: parent.width
                text: qsTr("Help")
            }
            Card {
                width: parent.width

                contentItem: KeyList {}
            }
            KeepingCard {
                width: parent.width
            }
            AboutCard {
                width: parent.width
            }
        }
    }
}
