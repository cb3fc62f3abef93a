import QtQuick
import QtQuick.Templates as T
import Rapport.Ui

/*! Turns something on or off at once. */
T.Switch {
    id: control

    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: Math.max(32, implicitContentHeight)
    spacing: 12
    leftPadding: mirrored ? 0 : indicator.width + spacing
    rightPadding: mirrored ? indicator.width + spacing : 0
    hoverEnabled: true
    opacity: enabled ? 1 : 0.5
    Accessible.onPressAction: toggle()
    Accessible.onToggleAction: toggle()

    contentItem: Text {
        text: control.text
        textFormat: Text.PlainText
        font: Theme.bodyFont
        color: Theme.ink
        wrapMode: Text.Wrap
        horizontalAlignment: Text.AlignLeft
        verticalAlignment: Text.AlignVCenter
    }
    indicator: Rectangle {
        x: control.mirrored ? control.width - width : 0
        y: (control.height - height) / 2
        width: 40 * Theme.iconScale
        height: 24 * Theme.iconScale
        radius: height / 2
        color: control.checked ? Theme.primary : Theme.sunken
        border.width: control.checked ? 0 : 1
        border.color: Theme.outline

        Rectangle {
            x: (control.checked !== control.mirrored) ? parent.width - width - 4 : 4
            anchors.verticalCenter: parent.verticalCenter
            width: parent.height - 8
            height: width
            radius: width / 2
            color: control.checked ? Theme.onPrimary : Theme.ink2

            Behavior on x {
                NumberAnimation { duration: Theme.quick; easing.type: Easing.OutCubic }
            }
        }
        FocusRing {
            corner: parent.radius
            visible: control.visualFocus
        }
    }
}
