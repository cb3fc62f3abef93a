import QtQuick
import QtQuick.Templates as T
import Rapport.Ui

/*! One of several things that may all be so. */
T.CheckBox {
    id: control

    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: Math.max(32, implicitContentHeight)
    spacing: 10
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
        width: 20 * Theme.iconScale
        height: width
        radius: 6
        color: control.checked ? Theme.primary : Theme.surface
        border.width: control.checked ? 0 : 1
        border.color: Theme.outline

        Icon {
            anchors.centerIn: parent
            visible: control.checked
            name: "check"
            size: Math.round(16 * Theme.iconScale)
            color: Theme.onPrimary
        }
        FocusRing {
            corner: 6
            visible: control.visualFocus
        }
    }
}
