import QtQuick
import Rapport.Ui

/*! How long there is to answer, above the step. It says so aloud twice: at half, and near the end. */
Rectangle {
    id: strip

    required property TimeLimit limit
    readonly property string tone: limit.nearlyUp ? "hold" : "page"

    function clock(seconds: int): string {
        return Math.floor(seconds / 60) + ":" + String(seconds % 60).padStart(2, "0")
    }

    implicitHeight: Math.max(44, left.height + 20)
    color: Theme.softs[tone]
    Accessible.role: Accessible.Clock
    Accessible.name: qsTr("Time left: %1").arg(clock(limit.secondsLeft))

    Icon {
        id: glyph

        anchors.left: parent.left
        anchors.leftMargin: 24
        anchors.verticalCenter: parent.verticalCenter
        name: "clock"
        size: Math.round(18 * Theme.iconScale)
        color: Theme.tones[strip.tone]
    }
    Text {
        id: left

        anchors.left: glyph.right
        anchors.leftMargin: 10
        anchors.verticalCenter: parent.verticalCenter
        text: qsTr("%1 left").arg(strip.clock(strip.limit.secondsLeft))
        textFormat: Text.PlainText
        font: Theme.strongFont
        color: Theme.tones[strip.tone]
        Accessible.ignored: true
    }
    ProgressTrack {
        anchors.left: left.right
        anchors.leftMargin: 20
        anchors.right: parent.right
        anchors.rightMargin: 24
        anchors.verticalCenter: parent.verticalCenter
        visible: width > 40
        value: strip.limit.share
        tone: strip.tone
        Accessible.ignored: true
    }
    // Nothing to see: what comes up here is what a screen reader says by itself.
    Item {
        visible: strip.limit.half
        Accessible.role: Accessible.AlertMessage
        Accessible.name: qsTr("Half of the time is left.")
    }
    Item {
        visible: strip.limit.nearlyUp
        Accessible.role: Accessible.AlertMessage
        Accessible.name: qsTr("10 seconds are left.")
    }
}
