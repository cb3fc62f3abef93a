import QtQuick
import Rapport.Ui

/*! The ring that shows where the keyboard is. Put it inside the control it belongs to. */
Rectangle {
    property real corner: 10
    property real gap: 2

    anchors.fill: parent
    anchors.margins: -gap - 2
    radius: corner + gap + 2
    color: "transparent"
    border.width: 2
    border.color: Theme.primary
}
