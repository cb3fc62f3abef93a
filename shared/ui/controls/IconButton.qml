import QtQuick
import QtQuick.Templates as T
import Rapport.Ui

/*! A button that shows only an icon; text is its accessible name and its tool tip. */
T.Button {
    id: control

    property real iconSize: 20
    property bool bordered: false
    property color tint: Theme.ink2

    implicitWidth: implicitHeight
    implicitHeight: Math.max(36, Math.round(iconSize * Theme.iconScale) + 16)
    hoverEnabled: true
    opacity: enabled ? 1 : 0.5
    Accessible.name: text
    Accessible.onPressAction: control.clicked()

    contentItem: Item {
        Icon {
            anchors.centerIn: parent
            name: control.icon.name
            size: Math.round(control.iconSize * Theme.iconScale)
            color: control.tint
            mirror: control.mirrored && (name.startsWith("arrow") || name.startsWith("chevron"))
        }
    }

    background: Rectangle {
        radius: 8
        color: control.down || control.checked ? Theme.sunken
             : control.hovered ? Theme.hover : control.bordered ? Theme.surface : "transparent"
        border.width: control.bordered ? 1 : 0
        border.color: Theme.line

        FocusRing {
            corner: 8
            visible: control.visualFocus
        }
    }

    Tip {
        text: control.text
        shown: control.hovered && !control.down
    }
}
