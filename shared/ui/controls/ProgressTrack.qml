import QtQuick
import QtQuick.Templates as T
import Rapport.Ui

/*! How far something has come. second draws a paler part behind value. */
T.ProgressBar {
    id: control

    property string tone: "primary"
    property real second: 0
    property real thickness: 6
    property string name

    implicitWidth: 120
    implicitHeight: thickness
    Accessible.name: name

    contentItem: Item {
        Rectangle {
            readonly property real share: Math.min(1, Math.max(0, control.second))

            x: control.mirrored ? parent.width - width : 0
            visible: share > 0
            width: Math.max(height, share * parent.width)
            height: parent.height
            radius: height / 2
            color: Theme.tones[control.tone]
            opacity: 0.45
        }
        Rectangle {
            x: control.mirrored ? parent.width - width : 0
            visible: control.visualPosition > 0 || control.position > 0
            width: Math.max(height, control.position * parent.width)
            height: parent.height
            radius: height / 2
            color: Theme.tones[control.tone]

            Behavior on width {
                NumberAnimation { duration: Theme.calm; easing.type: Easing.OutCubic }
            }
        }
    }

    background: Rectangle {
        radius: height / 2
        color: Theme.sunken
    }
}
