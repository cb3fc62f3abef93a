import QtQuick
import QtQuick.Templates as T
import Rapport.Ui

/*! One thing on the right. Used ones step back but can be given to another. */
T.AbstractButton {
    id: side

    property string key
    property bool used: false
    property string why
    property bool told: false

    implicitWidth: 300
    implicitHeight: Math.max(56, implicitContentHeight + topPadding + bottomPadding)
    horizontalPadding: 16
    verticalPadding: 12
    hoverEnabled: true
    Accessible.role: Accessible.Button
    Accessible.name: qsTr("%1. %2").arg(key).arg(text)
    Accessible.description: [used ? qsTr("Already matched") : "", why].filter(part => part !== "").join(". ")
    Accessible.onPressAction: side.clicked()

    contentItem: Item {
        implicitHeight: words.height

        KeyCap {
            id: cap

            anchors.left: parent.left
            text: side.key
        }
        Column {
            id: words

            anchors.left: cap.right
            anchors.leftMargin: 14
            anchors.right: link.visible ? link.left : parent.right
            anchors.rightMargin: link.visible ? 10 : 0
            spacing: 6

            Body {
                width: parent.width
                text: side.text
                color: side.used ? Theme.ink2 : Theme.ink
                Accessible.ignored: true
            }
            Caption {
                width: parent.width
                visible: text !== ""
                text: side.why
                Accessible.ignored: true
            }
        }
        Icon {
            id: link

            anchors.right: parent.right
            visible: side.used && !side.told
            name: "check"
            size: Math.round(18 * Theme.iconScale)
            color: Theme.ink3
        }
    }
    background: Rectangle {
        radius: 12
        color: side.used ? Theme.sunken : side.hovered ? Theme.hover : Theme.surface
        border.width: side.hovered && !side.told ? 2 : 1
        border.color: side.hovered && !side.told ? Theme.primary : Theme.line

        FocusRing {
            corner: 12
            visible: side.visualFocus
        }
    }
}
