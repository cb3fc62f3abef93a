import QtQuick
import QtQuick.Templates as T
import Rapport.Ui

/*! A thin scroll bar that keeps clear of what it scrolls. */
T.ScrollBar {
    id: control

    implicitWidth: 10
    implicitHeight: 10
    padding: 2
    minimumSize: 0.06
    visible: size < 1
    hoverEnabled: true
    // Keys scroll, and a screen reader goes by what is shown.
    Accessible.ignored: true

    contentItem: Rectangle {
        implicitWidth: 6
        implicitHeight: 6
        radius: 3
        color: control.pressed || control.hovered ? Theme.ink2 : Theme.outline
        opacity: 0.7
    }
}
