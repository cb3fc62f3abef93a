import QtQuick
import QtQuick.Templates as T
import Rapport.Ui

/*! One thing on the left, with what was given to it. */
T.ItemDelegate {
    id: side

    property int number: 0
    property bool current: false
    property string givenKey
    property string given
    property string verdict
    property string why
    property string better
    readonly property string tone: verdict === "right" ? "do" : verdict === "wrong" ? "dont" : ""
    readonly property string told: verdict === "right" ? qsTr("Right") : verdict === "wrong" ? qsTr("Wrong") : ""

    implicitWidth: 300
    implicitHeight: Math.max(56, implicitContentHeight + topPadding + bottomPadding)
    horizontalPadding: 16
    verticalPadding: 12
    hoverEnabled: true
    Accessible.role: Accessible.ListItem
    Accessible.name: qsTr("%1. %2").arg(number).arg(text)
    Accessible.description: [given === "" ? qsTr("Not matched yet") : qsTr("Matched with %1").arg(given), told,
                             better === "" ? "" : qsTr("It belongs to: %1").arg(better), why]
                            .filter(part => part !== "").join(". ")
    Accessible.selected: current
    Accessible.onPressAction: side.clicked()

    contentItem: Item {
        implicitHeight: words.height

        KeyCap {
            id: cap

            anchors.left: parent.left
            text: side.number
        }
        Column {
            id: words

            anchors.left: cap.right
            anchors.leftMargin: 14
            anchors.right: mark.visible ? mark.left : parent.right
            anchors.rightMargin: mark.visible ? 12 : 0
            spacing: 8

            Body {
                width: parent.width
                text: side.text
                Accessible.ignored: true
            }
            Row {
                width: parent.width
                visible: side.given !== ""
                spacing: 10

                KeyCap {
                    id: letter

                    text: side.givenKey
                }
                Body {
                    width: parent.width - letter.width - parent.spacing
                    text: side.given
                    color: side.tone === "" ? Theme.primary : Theme.tones[side.tone]
                    Accessible.ignored: true
                }
            }
            Caption {
                width: parent.width
                visible: side.given === "" && side.verdict === ""
                text: qsTr("Not matched yet")
                color: Theme.ink3
                Accessible.ignored: true
            }
            Body {
                width: parent.width
                visible: side.better !== ""
                text: qsTr("It belongs to: %1").arg(side.better)
                color: Theme.tones["do"]
                Accessible.ignored: true
            }
            Caption {
                width: parent.width
                visible: text !== ""
                text: side.why
                Accessible.ignored: true
            }
        }
        Chip {
            id: mark

            anchors.right: parent.right
            visible: side.verdict !== ""
            text: side.told
            tone: side.tone
            iconName: side.verdict === "right" ? "check" : "x"
            Accessible.ignored: true
        }
    }
    background: Rectangle {
        radius: 12
        color: side.current ? Theme.selected : side.hovered && side.verdict === "" ? Theme.hover : Theme.surface
        border.width: side.current ? 2 : 1
        border.color: side.current ? Theme.primary : Theme.line

        FocusRing {
            corner: 12
            visible: side.visualFocus
        }
    }
}
