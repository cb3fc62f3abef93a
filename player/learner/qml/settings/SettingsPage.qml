import QtQuick
import Rapport.Ui
import Rapport.Player

/*! How the program looks, sounds and hurries on this desk. */
FocusScope {
    id: page

    required property Desk desk

    focus: true
    Keys.onPressed: event => event.accepted = area.scrollByKey(event.key)

    ScrollArea {
        id: area

        anchors.fill: parent
        contentHeight: column.height + column.y + 40
        // A text size that changes moves everything; what is being changed stays in sight.
        onContentHeightChanged: Qt.callLater(showFocused)

        Column {
            id: column

            x: page.width >= 760 ? 40 : 24
            y: 32
            width: Math.min(parent.width - 2 * x, 640 * Math.max(1, Theme.textScale * 0.85))
            spacing: 24

            Title {
                width: parent.width
                text: qsTr("Settings")
            }
            // One line for each card.
            ReadingCard { desk: page.desk }
            CallsCard { desk: page.desk }
            TimeCard { desk: page.desk }
            SoundCard { width: parent.width; settings: page.desk.settings }
            PinCard { width: parent.width; desk: page.desk }

            AppButton {
                width: Math.min(implicitWidth, parent.width)
                text: qsTr("Back to the usual settings")
                icon.name: "rotate-ccw"
                enabled: !page.desk.settings.usual
                onClicked: page.desk.settings.reset()
            }
        }
    }
}
