import QtQuick
import Rapport.Ui

/*! A short message that comes up at the bottom of its parent and leaves by itself. */
Rectangle {
    id: toast

    property string text
    property string actionText
    property int duration: 5000

    signal triggered

    function show(message: string) {
        text = message
        opacity = 1
        timer.restart()
    }

    anchors.horizontalCenter: parent ? parent.horizontalCenter : undefined
    anchors.bottom: parent ? parent.bottom : undefined
    // Clear of the bar with the buttons that most pages end in.
    anchors.bottomMargin: 24 + 76 * Math.max(1, Theme.textScale * 0.75)
    width: Math.min(parent ? parent.width - 48 : 0, 560,
                    Math.ceil(measure.width) + 40 + (action.visible ? action.width + 16 : 0))
    height: Math.max(label.height, action.visible ? action.height : 0) + 24
    radius: 10
    color: Theme.ink
    opacity: 0
    visible: opacity > 0
    Accessible.role: Accessible.Notification
    Accessible.name: text

    TextMetrics {
        id: measure

        font: Theme.bodyFont
        text: toast.text
    }
    Body {
        id: label

        anchors.left: parent.left
        anchors.leftMargin: 18
        anchors.right: action.visible ? action.left : parent.right
        anchors.rightMargin: 18
        anchors.verticalCenter: parent.verticalCenter
        text: toast.text
        color: Theme.surface
        Accessible.ignored: true
    }
    AppButton {
        id: action

        anchors.right: parent.right
        anchors.rightMargin: 12
        anchors.verticalCenter: parent.verticalCenter
        visible: toast.actionText !== ""
        compact: true
        text: toast.actionText
        onClicked: {
            toast.opacity = 0
            toast.triggered()
        }
    }
    Timer {
        id: timer

        interval: toast.duration
        onTriggered: toast.opacity = 0
    }
    Behavior on opacity {
        NumberAnimation { duration: Theme.calm; easing.type: Easing.OutCubic }
    }
}
