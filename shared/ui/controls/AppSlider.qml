import QtQuick
import QtQuick.Templates as T
import Rapport.Ui

/*! A number chosen by dragging or by the arrow keys. Give it a name for screen readers. */
T.Slider {
    id: control

    property string name

    implicitWidth: 200
    implicitHeight: 32
    hoverEnabled: true
    opacity: enabled ? 1 : 0.5
    Accessible.name: name

    background: Rectangle {
        y: (control.height - height) / 2
        width: control.width
        height: 6
        radius: 3
        color: Theme.sunken

        Rectangle {
            x: control.mirrored ? parent.width - width : 0
            width: control.position * parent.width
            height: parent.height
            radius: 3
            color: Theme.primary
        }
    }
    handle: Rectangle {
        x: control.visualPosition * (control.width - width)
        y: (control.height - height) / 2
        width: 20
        height: 20
        radius: 10
        color: control.pressed ? Theme.primary : Theme.surface
        border.width: 2
        border.color: Theme.primary

        FocusRing {
            corner: 10
            visible: control.visualFocus
        }
    }
}
