import QtQuick
import Rapport.Ui

/*! A key of the keyboard, as it is written on it. */
Rectangle {
    id: cap

    property string text

    implicitWidth: Math.max(implicitHeight, Math.ceil(label.implicitWidth) + 12)
    implicitHeight: Math.max(22, Math.ceil(label.implicitHeight) + 6)
    radius: 6
    color: Theme.sunken
    border.width: 1
    border.color: Theme.line

    Text {
        id: label

        anchors.centerIn: parent
        text: cap.text
        textFormat: Text.PlainText
        font: Theme.labelFont
        color: Theme.ink2
        Accessible.ignored: true
    }
}
