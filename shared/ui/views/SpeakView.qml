// Delegates use the ids around them; binding those by name needs a pragma of Qt 6.5.
// qmllint disable unqualified
import QtQuick
import Rapport.Ui

/*! A reply to say aloud: recorded where there is a microphone, then heard beside a model, measured,
    and checked by a list. */
StepPage {
    id: view

    readonly property OwnWordsModel own: step.own
    readonly property VoiceModel voice: own.voice
    readonly property bool asking: step.phase === "asking"
    readonly property bool hasClip: String(own.modelClip) !== ""

    function hear(mine: bool) {
        if (mine && voice.recorded)
            voice.playMine()
        else if (voice.modelMs > 0)
            voice.playModel()
        else if (hasClip)
            step.play(own.modelClip)
    }
    function recordKey(enter: bool): bool {
        if (voice.recording)
            voice.stop()
        else if (enter)
            own.say()
        else if (voice.canRecord)
            voice.record()
        return true
    }
    function stepKey(event): bool {
        const enter = event.key === Qt.Key_Return || event.key === Qt.Key_Enter
        const space = event.key === Qt.Key_Space
        if (event.isAutoRepeat && space)
            return true
        if (voice.recording || (asking && !own.spoken))
            return enter || space ? recordKey(enter) : false
        if (event.key === Qt.Key_N && asking && voice.canRecord) {
            voice.record()
            return true
        }
        if (!space && event.key !== Qt.Key_R)
            return false
        hear(space)
        return voice.recorded || hasClip
    }

    // The button that was used goes.
    readonly property bool spoken: own.spoken
    onSpokenChanged: if (spoken) area.forceActiveFocus()
    maximumWidth: 760
    submits: own.spoken && !voice.recording
    submitText: qsTr("Done")
    hint: voice.recording ? qsTr("[Space] stops")
        : !asking ? qsTr("[Enter] continues")
        : !own.spoken ? (voice.canRecord ? qsTr("[Space] records, [Enter] goes on without")
                                         : qsTr("Say it aloud, then press [Enter]"))
        : voice.recorded ? qsTr("[Space] plays yours, [1]–[%1] tick, [Enter] hands in").arg(Math.max(1, step.options.count))
        : hasClip ? qsTr("[Space] plays the model, [1]–[%1] tick, [Enter] hands in").arg(Math.max(1, step.options.count))
        : qsTr("[1]–[%1] tick, [Enter] hands in").arg(Math.max(1, step.options.count))

    StepHead {
        width: parent.width
        step: view.step
    }
    SpeakAims {
        width: parent.width
        step: view.step
    }
    Banner {
        width: parent.width
        visible: text !== ""
        tone: "hold"
        iconName: "info"
        text: view.voice.notice
    }
    SpeakRecorder {
        id: recorder

        width: parent.width
        visible: view.asking && view.voice.canRecord && (view.voice.recording || !view.own.spoken)
        // Later, because it is laid out first.
        onHeightChanged: if (view.voice.recording) Qt.callLater(() => view.area.showItem(recorder))
        voice: view.voice
    }
    AppButton {
        visible: view.asking && !view.own.spoken && !view.voice.recording
        text: view.voice.canRecord ? qsTr("Go on without recording") : qsTr("I have said it")
        icon.name: view.voice.canRecord ? "" : "mic"
        kind: view.voice.canRecord ? AppButton.Quiet : AppButton.Primary
        onClicked: view.own.say()
    }
    Caption {
        width: parent.width
        visible: view.asking && !view.own.spoken && !view.voice.canRecord && view.voice.notice === ""
        text: qsTr("There is no microphone here. Say it aloud and check yourself; that counts the same.")
    }
    SpeakCompare {
        id: compare

        width: parent.width
        visible: view.own.spoken && view.voice.recorded && !view.voice.recording
        // Later, because it is laid out first.
        onVisibleChanged: if (visible) Qt.callLater(() => view.area.showItem(compare))
        voice: view.voice
        asking: view.asking
    }
    SpeakMeasures {
        width: parent.width
        visible: view.voice.measures.count > 0 && view.own.spoken && !view.voice.recording
        voice: view.voice
    }
    ModelAnswer {
        width: parent.width
        step: view.step
    }
    SpeakChecks {
        id: checks

        width: parent.width
        visible: view.own.spoken && !view.voice.recording
        onVisibleChanged: if (visible && !view.voice.recorded) Qt.callLater(() => view.area.showItem(checks))
        step: view.step
    }
}
