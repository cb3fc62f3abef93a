import QtQuick
import Rapport.Ui

/*! One line of a call. The one being heard has its sound and lit caption. */
Item {
    id: bubble

    required property CallModel call
    property string speaker
    property string text
    property bool mine: false
    property bool current: false
    property string grade
    property string why
    readonly property real maximum: Math.min(600 * Math.max(1, Theme.textScale * 0.8), width * 0.92)
    readonly property bool heard: current && !mine && call.durationMs > 0
    readonly property color fill: mine ? Theme.primarySoft : Theme.surface

    function clock(ms: int): string {
        const seconds = Math.floor(ms / 1000)
        return Math.floor(seconds / 60) + ":" + String(seconds % 60).padStart(2, "0")
    }

    implicitHeight: shape.height + (remark.visible ? remark.height + 8 : 0)
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("%1: %2").arg(speaker).arg(text)

    Rectangle {
        id: shape

        readonly property real edge: bubble.mine ? 0 : 1

        anchors.right: bubble.mine ? parent.right : undefined
        anchors.left: bubble.mine ? undefined : parent.left
        width: Math.min(bubble.maximum, Math.max(Math.ceil(line.implicitWidth) + 2, head.implicitWidth) + 32)
        height: head.height + words.height + 26
        radius: 14
        color: bubble.mine ? bubble.fill : Theme.line

        // The corner at the speaker's side is square, as if the words came from there.
        Rectangle {
            anchors.bottom: parent.bottom
            anchors.right: bubble.mine ? parent.right : undefined
            anchors.left: bubble.mine ? undefined : parent.left
            width: parent.radius
            height: parent.radius
            color: parent.color
        }
        Rectangle {
            anchors.fill: parent
            anchors.margins: parent.edge
            visible: !bubble.mine
            radius: parent.radius - 1
            color: bubble.fill

            Rectangle {
                anchors.bottom: parent.bottom
                anchors.left: parent.left
                width: parent.radius
                height: parent.radius
                color: parent.color
            }
        }
        Row {
            id: head

            x: 16
            y: 12
            spacing: 8

            Caption {
                id: who

                text: bubble.speaker
                color: Theme.ink3
                Accessible.ignored: true
            }
            Waveform {
                visible: bubble.heard
                anchors.verticalCenter: parent.verticalCenter
                width: 100
                height: 18
                levels: bubble.heard ? bubble.call.waveform : []
                progress: bubble.heard ? bubble.call.positionMs / bubble.call.durationMs : 0
                color: Theme.tones["call"]
                rest: Theme.dark ? Theme.outline : Theme.line
            }
            Caption {
                visible: bubble.heard
                leftPadding: 8
                text: bubble.heard ? qsTr("%1 / %2").arg(bubble.clock(bubble.call.positionMs))
                                     .arg(bubble.clock(bubble.call.durationMs)) : ""
                color: Theme.ink3
                Accessible.ignored: true
            }
        }
        CaptionLight {
            anchors.fill: words
            visible: bubble.current && bubble.call.captionsShown && length > 0
            text: bubble.text
            font: words.font
            lineHeight: words.lineHeight
            start: bubble.call.captionStart
            length: bubble.call.captionLength
            color: Theme.lit
        }
        // The words on one line: how wide they are wrapped is what the width is made from.
        Text {
            id: line

            visible: false
            text: bubble.text
            textFormat: Text.PlainText
            font: Theme.bodyFont
            Accessible.ignored: true
        }
        Text {
            id: words

            x: 16
            anchors.top: head.bottom
            anchors.topMargin: 2
            width: parent.width - 32
            text: bubble.text
            textFormat: Text.PlainText
            font: Theme.bodyFont
            color: Theme.ink
            wrapMode: Text.Wrap
            lineHeight: 1.2
            Accessible.ignored: true
        }
    }
    Row {
        id: remark

        anchors.right: bubble.mine ? parent.right : undefined
        anchors.top: shape.bottom
        anchors.topMargin: 8
        visible: bubble.grade !== ""
        spacing: 10

        Chip {
            id: mark

            anchors.verticalCenter: parent.verticalCenter
            text: bubble.grade === "do" ? qsTr("Do") : bubble.grade === "dont" ? qsTr("Don't")
                                                                               : qsTr("Acceptable")
            tone: bubble.grade === "do" ? "do" : bubble.grade === "dont" ? "dont" : "hold"
            iconName: bubble.grade === "do" ? "check" : bubble.grade === "dont" ? "x" : "minus"
        }
        Caption {
            anchors.verticalCenter: parent.verticalCenter
            width: Math.min(implicitWidth, bubble.maximum - mark.width - 10)
            text: bubble.why
        }
    }
}
