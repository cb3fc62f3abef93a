import QtQuick
import QtQuick.Templates as T
import Rapport.Ui

/*! One level of a scale; afterwards with how many of the panel chose it. */
T.AbstractButton {
    id: level

    property int number: 0
    property bool chosen: false
    property bool told: false
    property int votes: 0
    property real share: 0
    readonly property string voices: qsTr("%n of the panel", "", votes)

    implicitWidth: 400
    implicitHeight: Math.max(52, implicitContentHeight + topPadding + bottomPadding)
    horizontalPadding: 16
    verticalPadding: 12
    hoverEnabled: true
    checkable: true
    autoExclusive: true
    checked: chosen
    Accessible.role: Accessible.RadioButton
    Accessible.name: (number < 10 ? number + ". " : "") + text
    Accessible.description: [told ? voices : "", chosen ? qsTr("Your choice") : ""].filter(part => part !== "").join(". ")
    Accessible.checkable: true
    Accessible.checked: chosen
    Accessible.onPressAction: level.clicked()

    contentItem: Item {
        implicitHeight: words.height

        KeyCap {
            id: cap

            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            visible: level.number < 10
            text: level.number
        }
        Column {
            id: words

            anchors.left: cap.right
            anchors.leftMargin: 14
            anchors.right: parent.right
            spacing: 6

            Ends {
                width: parent.width

                Body {
                    width: Math.min(Math.ceil(implicitWidth), parent.width)
                    text: level.text
                    font: level.chosen ? Theme.strongFont : Theme.bodyFont
                    Accessible.ignored: true
                }
                Row {
                    height: level.told ? implicitHeight : 0
                    visible: level.told
                    spacing: 12

                    Chip {
                        anchors.verticalCenter: parent.verticalCenter
                        visible: level.chosen
                        text: qsTr("Your choice")
                        tone: "primary"
                        iconName: "user"
                        Accessible.ignored: true
                    }
                    Caption {
                        anchors.verticalCenter: parent.verticalCenter
                        text: level.voices
                        wrapMode: Text.NoWrap
                        Accessible.ignored: true
                    }
                }
            }
            ProgressTrack {
                width: parent.width
                visible: level.told
                thickness: 10
                value: level.share
                tone: "quiz"
                Accessible.ignored: true
            }
        }
    }
    background: Rectangle {
        radius: 12
        color: level.chosen || level.down ? Theme.selected
             : level.hovered && level.enabled ? Theme.hover : Theme.surface
        border.width: level.chosen || (level.hovered && level.enabled) ? 2 : 1
        border.color: level.chosen || (level.hovered && level.enabled) ? Theme.primary : Theme.line

        FocusRing {
            corner: 12
            visible: level.visualFocus
        }
    }
}
