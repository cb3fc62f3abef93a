import QtQuick
import Rapport.Ui

/*! A ring with words in its middle. */
Item {
    id: control

    property real value: 0
    property string text
    property string name
    property string tone: "primary"
    property color color: Theme.tones[tone]
    property color track: Theme.sunken
    property color ink: Theme.ink
    property real thickness: 8
    property font font: Theme.headingFont

    implicitWidth: Math.max(80, Math.ceil(label.implicitWidth) + 4 * thickness)
    implicitHeight: implicitWidth
    Accessible.role: Accessible.ProgressBar
    Accessible.name: name === "" ? text : name

    Ring {
        anchors.fill: parent
        value: control.value
        thickness: control.thickness
        color: control.color
        track: control.track
    }
    Text {
        id: label

        anchors.centerIn: parent
        text: control.text
        textFormat: Text.PlainText
        font: control.font
        color: control.ink
        Accessible.ignored: true
    }
}
