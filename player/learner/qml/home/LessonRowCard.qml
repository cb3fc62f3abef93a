import QtQuick
import QtQuick.Layouts
import Rapport.Ui

/*! A lesson of a course. */
Card {
    id: card

    required property int index
    required property string lessonId
    required property int number
    required property string title
    required property string summary
    required property string extent
    required property string status
    required property string result
    readonly property bool roomy: width >= 560 * Theme.textScale

    signal started

    padding: 20

    contentItem: GridLayout {
        columns: card.roomy ? 3 : 1
        columnSpacing: 20
        rowSpacing: 14

        Rectangle {
            visible: card.roomy
            Layout.alignment: Qt.AlignTop
            implicitWidth: 40 * Theme.iconScale
            implicitHeight: implicitWidth
            radius: 10
            color: card.status === "passed" ? Theme.softs["do"] : Theme.sunken

            Icon {
                anchors.centerIn: parent
                visible: card.status === "passed"
                name: "check"
                size: Math.round(20 * Theme.iconScale)
                color: Theme.tones["do"]
            }
            Heading {
                anchors.centerIn: parent
                visible: card.status !== "passed"
                text: card.number
                color: Theme.ink2
                Accessible.ignored: true
            }
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 4

            Heading {
                Layout.fillWidth: true
                text: card.title
            }
            Caption {
                Layout.fillWidth: true
                visible: text !== ""
                text: card.summary
            }
            Caption {
                Layout.fillWidth: true
                text: card.result === "" ? card.extent : card.extent + " · " + card.result
                color: card.status === "passed" ? Theme.tones["do"] : Theme.ink2
            }
        }
        AppButton {
            focus: true
            kind: card.status === "passed" ? AppButton.Secondary : AppButton.Primary
            icon.name: card.status === "passed" ? "repeat" : "play"
            text: card.status === "open" ? qsTr("Resume") : card.status === "new" ? qsTr("Start")
                                                                               : qsTr("Try again")
            Accessible.name: text + ", " + card.title
            onClicked: card.started()
        }
    }
}
