import QtQuick
import QtQuick.Layouts
import Rapport.Ui
import Rapport.Player

/*! How much is due, and the way into a sitting. */
Card {
    id: card

    required property Practice practice
    readonly property bool roomy: width >= 560 * Theme.textScale

    contentItem: GridLayout {
        columns: card.roomy ? 2 : 1
        columnSpacing: 24
        rowSpacing: 16

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 6

            Heading {
                Layout.fillWidth: true
                text: qsTr("%n card(s) due", "", card.practice.due)
            }
            Body {
                Layout.fillWidth: true
                color: Theme.ink2
                text: qsTr("From what you got wrong. A sitting is ten cards or five minutes, and every answer is kept at once.")
            }
            Caption {
                Layout.fillWidth: true
                visible: text !== ""
                text: card.practice.nextLine
            }
        }
        AppButton {
            kind: AppButton.Primary
            icon.name: "play"
            text: qsTr("Start practice")
            hint: qsTr("Enter")
            onClicked: card.practice.start()
        }
    }
}
