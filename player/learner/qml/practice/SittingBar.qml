import QtQuick
import QtQuick.Layouts
import Rapport.Ui
import Rapport.Player

/*! Above every card: the way out, where the card comes from, and how far the sitting is. */
Rectangle {
    id: bar

    required property Practice practice
    required property Settings settings
    readonly property bool roomy: width >= 900 * Math.max(1, Theme.textScale * 0.8)

    implicitHeight: Math.max(56, row.implicitHeight + 16)
    color: Theme.surface

    Rectangle {
        y: parent.height - 1
        width: parent.width
        height: 1
        color: Theme.line
    }
    RowLayout {
        id: row

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: 20
        anchors.rightMargin: 20
        anchors.verticalCenter: parent.verticalCenter
        spacing: 16

        AppButton {
            compact: true
            text: qsTr("Leave")
            icon.name: "x"
            Accessible.description: qsTr("What you practised is kept")
            onClicked: bar.practice.stop()
        }
        ColumnLayout {
            Layout.fillWidth: !bar.roomy
            Layout.maximumWidth: bar.width * (bar.roomy ? 0.5 : 1)
            spacing: 0

            Text {
                Layout.fillWidth: true
                text: bar.practice.cardTitle === "" ? qsTr("Practice") : bar.practice.cardTitle
                textFormat: Text.PlainText
                font: Theme.strongFont
                color: Theme.ink
                wrapMode: Text.Wrap
                maximumLineCount: 2
                elide: Text.ElideRight
                Accessible.role: Accessible.Heading
                Accessible.name: text
            }
            Caption {
                Layout.fillWidth: true
                visible: text !== ""
                text: bar.practice.cardFrom
            }
        }
        ProgressTrack {
            Layout.fillWidth: true
            Layout.leftMargin: 40
            Layout.rightMargin: 40
            visible: bar.roomy
            value: bar.practice.progress
            name: qsTr("Progress")
        }
        Caption {
            visible: text !== ""
            text: bar.practice.position
        }
        AppButton {
            visible: bar.roomy && bar.practice.card !== null && bar.practice.card.onCall
            compact: true
            checkable: true
            checked: bar.settings.captions
            text: qsTr("Captions")
            icon.name: "captions"
            onToggled: bar.settings.captions = checked
        }
    }
}
