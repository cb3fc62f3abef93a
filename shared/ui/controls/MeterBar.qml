import QtQuick
import Rapport.Ui

/*! A named amount: "Empathy 6 / 8" over a bar. */
Item {
    id: control

    property string label
    property string valueText
    property real share: 0
    property string tone: "primary"

    implicitWidth: 200
    implicitHeight: track.y + track.height
    Accessible.role: Accessible.ProgressBar
    Accessible.name: label + " " + valueText

    Caption {
        id: name

        anchors.left: parent.left
        anchors.right: amount.left
        anchors.rightMargin: 8
        text: control.label
        Accessible.ignored: true
    }
    Caption {
        id: amount

        anchors.right: parent.right
        text: control.valueText
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }
    ProgressTrack {
        id: track

        anchors.left: parent.left
        anchors.right: parent.right
        y: Math.max(name.height, amount.height) + 4
        value: control.share
        tone: control.tone
        Accessible.ignored: true
    }
}
