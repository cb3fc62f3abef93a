// Delegates use the ids around them; binding those by name needs a pragma of Qt 6.5.
// qmllint disable unqualified
import QtQuick
import Rapport.Ui

/*! One turn of a mock call: a person with a mood, what was said, and what one may say now. */
FocusScope {
    id: view

    required property StepModel step
    readonly property CallModel call: step.call
    readonly property bool wide: width >= 900 && Theme.textScale < 1.5
    readonly property bool asking: step.phase === "asking" && step.options.count > 0

    function key(event): bool {
        switch (event.key) {
        case Qt.Key_Space:
            call.playPause()
            return true
        case Qt.Key_R:
            call.repeat()
            return true
        case Qt.Key_Return:
        case Qt.Key_Enter:
            step.advance()
            return true
        }
        if (event.key >= Qt.Key_1 && event.key <= Qt.Key_9) {
            step.chooseNumber(event.key - Qt.Key_0)
            return true
        }
        // What was said can be read again while the replies stay; long replies scroll first.
        return (wide && replies.scrollByKey(event.key)) || page.scrollByKey(event.key)
    }

    focus: true
    Accessible.role: Accessible.Grouping
    Accessible.name: step.title
    Accessible.focusable: true
    Keys.onPressed: event => event.accepted = key(event)

    CallPanel {
        id: side

        visible: view.wide
        anchors.left: parent.left
        width: view.wide ? 288 : 0
        height: parent.height
        call: view.call
        onTranscriptAsked: transcript.active = true
    }
    ScrollArea {
        id: page

        anchors.left: side.right
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: view.wide ? reply.top : parent.bottom
        contentHeight: Math.max(height, flow.height)

        // A new line comes into view by itself.
        onContentHeightChanged: showLatest()
        onHeightChanged: showLatest()

        function showLatest() {
            const latest = lines.itemAt(lines.count - 1)
            const end = Math.max(0, contentHeight - height)
            if (view.wide || !latest)
                contentY = view.wide ? end : 0
            else
                contentY = Math.max(0, Math.min(end, latest.mapToItem(contentItem, 0, 0).y - 24))
        }

        Column {
            id: flow

            y: view.wide ? Math.max(0, page.height - height) : 0
            width: parent.width

            CallPanel {
                visible: !view.wide
                width: parent.width
                strip: true
                call: view.call
                onTranscriptAsked: transcript.active = true
            }
            Column {
                x: view.wide ? 48 : 24
                width: parent.width - 2 * x
                topPadding: 28
                bottomPadding: 28
                spacing: 16

                Repeater {
                    id: lines

                    model: view.call.transcript

                    Bubble {
                        required property var model

                        width: parent.width
                        call: view.call
                        speaker: model.speaker
                        text: model.text
                        mine: model.mine
                        current: model.current
                        grade: model.grade
                        why: model.why
                    }
                }
            }
            ReplyPanel {
                visible: !view.wide
                width: parent.width
                step: view.step
                narrow: true
            }
        }
    }
    Rectangle {
        id: reply

        anchors.left: side.right
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        visible: view.wide
        height: Math.min(panel.implicitHeight, view.height * 0.66)
        color: Theme.surface

        ScrollArea {
            id: replies

            anchors.fill: parent
            contentHeight: panel.implicitHeight

            ReplyPanel {
                id: panel

                width: parent.width
                step: view.step
            }
        }
    }
    Loader {
        id: transcript

        active: false
        source: "TranscriptDialog.qml"
        onLoaded: {
            item.transcript = view.call.transcript
            item.open()
        }

        // Goes with the view, even while the dialog is open.
        Connections {
            target: transcript.item
            ignoreUnknownSignals: true

            function onClosed() {
                transcript.active = false
            }
        }
    }
}
