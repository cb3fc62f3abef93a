// Delegates use the ids around them; binding those by name needs a pragma of Qt 6.5.
// qmllint disable unqualified
import QtQuick
import QtQuick.Templates as T
import Rapport.Ui

/*! How far a recording has come, with where it stops to ask and what was marked. It runs from left
    to right in every language, as times do. */
T.Slider {
    id: line

    required property RecordingModel recording
    readonly property real span: Math.max(1, recording.durationMs)

    function place(ms: real): real {
        return Math.max(0, Math.min(1, ms / span)) * width
    }

    implicitHeight: 40
    from: 0
    to: span
    stepSize: 5000
    value: recording.positionMs
    enabled: !recording.asking
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true
    Accessible.name: qsTr("Place in the recording")
    onMoved: {
        recording.moveTo(Math.round(value))
        value = Qt.binding(() => recording.positionMs)
    }

    background: Item {
        Rectangle {
            y: (line.height - height) / 2
            width: line.width
            height: 8
            radius: 4
            color: Theme.sunken

            Rectangle {
                width: line.place(line.recording.positionMs)
                height: parent.height
                radius: 4
                color: Theme.tones["call"]
            }
        }
        Repeater {
            model: line.recording.stops

            Rectangle {
                required property int modelData
                readonly property bool passed: modelData <= line.recording.positionMs

                x: line.place(modelData) - width / 2
                y: (line.height - height) / 2
                width: 16
                height: 16
                radius: 8
                color: passed ? Theme.tones["quiz"] : Theme.surface
                border.width: 2
                border.color: Theme.tones["quiz"]
            }
        }
        Repeater {
            model: line.recording.marks

            Icon {
                required property var model

                x: line.place(model.fromMs) - 2
                y: 0
                name: "flag"
                size: 16
                color: Theme.tones["hold"]
            }
        }
    }
    handle: Rectangle {
        x: line.place(line.recording.positionMs) - width / 2
        y: (line.height - height) / 2
        width: 6
        height: 22
        radius: 3
        color: Theme.tones["call"]

        FocusRing {
            corner: 3
            visible: line.visualFocus
        }
    }
}
