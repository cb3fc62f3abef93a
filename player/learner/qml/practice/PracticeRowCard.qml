import QtQuick
import QtQuick.Layouts
import Rapport.Ui

/*! One card that is due, and where it comes from. */
Card {
    id: card

    required property string title
    required property string from
    required property string kind
    readonly property bool onCall: kind === "turn"

    padding: 16
    Accessible.role: Accessible.StaticText
    Accessible.name: title + ", " + from

    contentItem: RowLayout {
        spacing: 16

        Rectangle {
            Layout.alignment: Qt.AlignTop
            implicitWidth: 40 * Theme.iconScale
            implicitHeight: implicitWidth
            radius: 10
            color: Theme.softs[card.onCall ? "call" : "quiz"]

            Icon {
                anchors.centerIn: parent
                name: card.onCall ? "phone" : card.kind === "pair" ? "scale"
                    : card.kind === "write" ? "pencil" : "circle-question-mark"
                size: Math.round(20 * Theme.iconScale)
                color: Theme.tones[card.onCall ? "call" : "quiz"]
            }
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 4

            Body {
                Layout.fillWidth: true
                text: card.title
                maximumLineCount: 2
                elide: Text.ElideRight
                Accessible.ignored: true
            }
            Caption {
                Layout.fillWidth: true
                text: card.from
                Accessible.ignored: true
            }
        }
    }
}
