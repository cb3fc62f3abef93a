import QtQuick
import Rapport.Ui

/*! A longer recording to hear or to read. It stops to ask, and moments in it can be marked. */
StepPage {
    id: view

    readonly property RecordingModel recording: step.recording
    readonly property bool asking: step.phase === "asking"
    readonly property bool told: !asking && !recording.asking
    readonly property int hop: 5000
    readonly property string words: recording.readable ? qsTr(", [T] shows the words") : ""

    function moveFocus(by: int): bool {
        const rows = transcript.lines
        let at = -1
        for (let i = 0; i < rows.count; ++i)
            at = rows.itemAt(i).activeFocus ? i : at
        if (rows.count === 0)
            return false
        rows.itemAt(Math.max(0, Math.min(rows.count - 1, at + by))).forceActiveFocus(Qt.TabFocusReason)
        return true
    }
    function hearKey(event): bool {
        switch (event.key) {
        case Qt.Key_Space: recording.playPause(); return true
        case Qt.Key_R: recording.moveTo(0); return true
        case Qt.Key_Left: recording.moveTo(recording.positionMs - hop); return true
        case Qt.Key_Right: recording.moveTo(recording.positionMs + hop); return true
        case Qt.Key_M: if (recording.marking) recording.mark(); return true
        }
        return false
    }
    function stepKey(event): bool {
        if (event.key === Qt.Key_T && recording.readable && recording.playable) {
            recording.read(!recording.reading)
            return true
        }
        if (recording.asking || told)
            return false
        if (!recording.reading)
            return hearKey(event)
        if (event.key === Qt.Key_Up || event.key === Qt.Key_Down)
            return moveFocus(event.key === Qt.Key_Up ? -1 : 1)
        return false
    }

    // The line that had the keyboard goes.
    onToldChanged: if (told) area.forceActiveFocus()
    maximumWidth: 860
    // Who reads says when they have read enough.
    continues: step.canContinue || (asking && recording.reading && !recording.asking && !recording.marking)
    submits: recording.asking ? step.multiple : recording.marking
    submitText: recording.asking ? qsTr("Check answer")
              : step.canSubmit && recording.marks.count === 0 ? qsTr("Nothing to mark") : qsTr("Check the marks")
    hint: told || !asking ? qsTr("[Enter] continues")
        : recording.asking ? qsTr("Press [1]–[%1]").arg(Math.max(1, step.options.count))
        : recording.reading ? (recording.marking ? qsTr("[↑] [↓] pick a line, [Space] marks it") : qsTr("[Enter] continues"))
        : recording.marking ? qsTr("[Space] plays and pauses, [M] marks") + words
        : qsTr("[Space] plays and pauses") + words

    Column {
        width: parent.width
        spacing: 8

        RichBody {
            width: parent.width
            visible: markdown !== ""
            markdown: view.step.text
            color: Theme.ink2
        }
        Title {
            width: parent.width
            visible: text !== "" && !view.recording.asking
            text: view.step.prompt
        }
    }
    ClipPlayerCard {
        width: parent.width
        visible: !view.recording.reading && !view.told
        step: view.step
    }
    ClipTranscript {
        id: transcript

        width: parent.width
        visible: view.recording.reading && !view.told
        step: view.step
    }
    AppButton {
        visible: view.recording.readable && view.recording.playable && !view.told
        kind: AppButton.Quiet
        compact: true
        text: view.recording.reading ? qsTr("Listen instead") : qsTr("Read instead")
        icon.name: view.recording.reading ? "headphones" : "file-text"
        onClicked: view.recording.read(!view.recording.reading)
    }
    Card {
        id: question

        width: parent.width
        visible: view.recording.asking
        // Later, because it is laid out first.
        onVisibleChanged: if (visible) Qt.callLater(() => view.area.showItem(question))
        edge: Theme.tones["quiz"]

        Column {
            width: parent.width
            spacing: 14

            Heading {
                width: parent.width
                text: view.step.prompt
            }
            Caption {
                width: parent.width
                visible: view.step.multiple
                text: qsTr("More than one may be right.")
            }
            OptionList {
                width: parent.width
                step: view.step
            }
        }
    }
    ClipMarks {
        width: parent.width
        visible: view.recording.marks.count > 0 && !view.told
        recording: view.recording
    }
    FindingList {
        width: parent.width
        step: view.step
    }
}
