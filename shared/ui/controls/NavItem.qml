import QtQuick
import QtQuick.Templates as T
import Rapport.Ui

/*! A place to go in the side bar. */
T.TabButton {
    id: control

    property bool current: false
    property string badge
    property string badgeTone: "hold"
    readonly property color ink: current ? Theme.primary : Theme.ink2

    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: Math.max(40, implicitContentHeight + topPadding + bottomPadding)
    horizontalPadding: 12
    verticalPadding: 8
    hoverEnabled: true
    checkable: false
    // Qt 6.4 tells the role by the type, whatever is set.
    Accessible.role: Accessible.PageTab
    Accessible.name: badge === "" ? text : text + ", " + badge
    Accessible.selected: current
    Accessible.onPressAction: control.clicked()
    Keys.onReturnPressed: control.clicked()
    Keys.onEnterPressed: control.clicked()

    contentItem: Item {
        implicitWidth: glyph.width + (control.text === "" ? 0 : 12 + Math.ceil(label.implicitWidth))
                       + (pill.visible ? pill.width + 8 : 0)
        implicitHeight: Math.max(label.height, pill.visible ? pill.height : 0)

        Icon {
            id: glyph

            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            name: control.icon.name
            size: Math.round(20 * Theme.iconScale)
            color: control.ink
        }
        Text {
            id: label

            anchors.left: glyph.right
            anchors.leftMargin: 12
            anchors.right: pill.visible ? pill.left : parent.right
            anchors.verticalCenter: parent.verticalCenter
            text: control.text
            textFormat: Text.PlainText
            font.family: Theme.fontFamily
            font.pixelSize: Theme.bodyFont.pixelSize
            font.weight: control.current ? Font.DemiBold : Font.Normal
            color: control.ink
            wrapMode: Text.Wrap
            horizontalAlignment: Text.AlignLeft
        }
        Chip {
            id: pill

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            visible: control.badge !== ""
            text: control.badge
            tone: control.badgeTone
            Accessible.ignored: true
        }
    }

    background: Rectangle {
        radius: 8
        color: control.current ? Theme.primarySoft
             : control.down ? Theme.sunken : control.hovered ? Theme.hover : "transparent"

        FocusRing {
            corner: 8
            gap: -2
            visible: control.visualFocus
        }
    }
}
