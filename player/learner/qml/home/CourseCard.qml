import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Rapport.Ui

/*! A course: what it is about and how far one is. */
T.AbstractButton {
    id: card

    required property string courseId
    required property string title
    required property string summary
    required property string iconName
    required property string accent
    required property string extent
    required property string badge
    required property bool passed
    required property double progress

    implicitHeight: implicitContentHeight
    hoverEnabled: true
    Accessible.role: Accessible.Button
    Accessible.name: [title, extent, badge].filter(part => part !== "").join(", ")
    Accessible.description: summary
    Accessible.onPressAction: card.clicked()
    Keys.onReturnPressed: card.clicked()
    Keys.onEnterPressed: card.clicked()

    contentItem: ColumnLayout {
        spacing: 0

        Item {
            Layout.fillWidth: true
            Layout.preferredHeight: Math.max(72, pill.implicitHeight + 32)

            Icon {
                anchors.left: parent.left
                anchors.leftMargin: 20
                anchors.verticalCenter: parent.verticalCenter
                name: card.iconName
                size: Math.round(20 * Theme.iconScale)
                color: Theme.tones[card.accent]
            }
            Chip {
                id: pill

                anchors.right: parent.right
                anchors.rightMargin: 20
                anchors.verticalCenter: parent.verticalCenter
                visible: card.badge !== ""
                text: card.badge
                tone: card.passed ? "do" : ""
                iconName: card.passed ? "check" : ""
                fill: Theme.surface
            }
        }
        ColumnLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.margins: 20
            Layout.topMargin: 16
            spacing: 8

            Text {
                Layout.fillWidth: true
                text: card.title
                textFormat: Text.PlainText
                font.family: Theme.fontFamily
                font.pixelSize: Math.round(16 * Theme.textScale)
                font.weight: Font.Bold
                color: Theme.ink
                wrapMode: Text.Wrap
            }
            Caption {
                Layout.fillWidth: true
                Layout.fillHeight: true
                text: card.summary
                verticalAlignment: Text.AlignTop
            }
            ProgressTrack {
                Layout.fillWidth: true
                value: card.progress
                name: qsTr("Progress")
            }
            RowLayout {
                Layout.fillWidth: true

                Caption {
                    Layout.fillWidth: true
                    text: card.extent
                }
                Caption {
                    text: Math.round(card.progress * 100) + "%"
                }
            }
        }
    }
    background: Rectangle {
        radius: 12
        color: card.down ? Theme.sunken : card.hovered ? Theme.hover : Theme.surface
        border.width: 1
        border.color: card.hovered ? Theme.outline : Theme.line

        Rectangle {
            x: 1
            y: 1
            width: parent.width - 2
            height: Math.max(72, pill.implicitHeight + 32)
            radius: 11
            color: Theme.softs[card.accent]

            Rectangle {
                y: parent.height - height
                width: parent.width
                height: 12
                color: parent.color
            }
        }
        FocusRing {
            corner: 12
            visible: card.visualFocus
        }
    }
}
