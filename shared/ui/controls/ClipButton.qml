import QtQuick
import Rapport.Ui

/*! Plays one clip from its beginning: "Hear it". */
AppButton {
    id: control

    property url clip

    signal played(url clip)

    visible: String(clip) !== ""
    compact: true
    text: qsTr("Hear it")
    icon.name: "play"
    onClicked: played(clip)
}
