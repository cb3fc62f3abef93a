import QtQuick
import QtTest

KindsScene {
    id: test

    name: "Recording"

    readonly property string marks: "    prompt: Mark where she is short.\n    marks:\n"
        + "      - {id: no, from: 0 s, to: 1 s, name: She says no, why: It is late., better: Of course.}\n"
        + "    score: {care: 1}\n    next: done\n"
    readonly property string asked: "    stops:\n      - id: q\n        at: 1500 ms\n        prompt: What was that?\n        options:\n"
        + "          - {id: n, text: A no, correct: true, why: You heard it.}\n          - {id: y, text: A yes}\n"
    readonly property string clip: "  - id: one\n    kind: clip\n    captions: media/call.vtt\n"
    readonly property string heard: clip + "    clip: media/call.ogg\n"
    readonly property string lost: clip + "    clip: media/lost.ogg\n"

    SignalSpy {
        id: toldSpy

        target: test.lesson
        signalName: "told"
    }

    readonly property var recording: step ? step.recording : null

    function test_itStopsAsksAndGoesOn() {
        teach(heard + asked + marks)
        tryVerify(() => recording.playing)
        keyClick(Qt.Key_M)
        compare(recording.marks.count, 1)
        verify(!shows("What was that?"))
        tryVerify(() => recording.asking)
        verify(recording.positionMs >= 1500 && recording.positionMs < 2500)
        verify(!recording.playing && shows("What was that?"))
        keyClick(Qt.Key_Right)
        keyClick(Qt.Key_1)
        tryCompare(step, "phase", "answered")
        verify(shows("You heard it."))
        keyClick(Qt.Key_Return)
        tryVerify(() => recording.playing && !recording.asking)
        verify(recording.positionMs >= 1300)
        // Nothing can be handed in before it was heard.
        verify(!step.canSubmit)
        tryVerify(() => recording.heard || step.canSubmit, 15000)
        verify(step.canSubmit)
        keyClick(Qt.Key_Return)
        tryVerify(() => step.findings.count > 0)
        compare(findings(), ["found She says no"])
        keyClick(Qt.Key_Return)
        tryCompare(step, "kind", "end")
        keyClick(Qt.Key_Return)
        tryVerify(() => shows("Everything you answered"))
        compare(lesson.debrief.replies.value(0, "prompt"), "What was that?")
        compare(lesson.debrief.replies.value(1, "prompt"), "Mark where she is short.")
    }
    function test_itDoesNotMovePastAQuestion() {
        teach(heard + asked + marks)
        tryVerify(() => recording.playing)
        keyClick(Qt.Key_Space)
        tryVerify(() => !recording.playing)
        keyClick(Qt.Key_Right)
        tryCompare(recording, "positionMs", 1500)
        keyClick(Qt.Key_Left)
        tryCompare(recording, "positionMs", 0)
    }
    function test_readingEarnsTheSame() {
        teach(heard + asked + marks)
        keyClick(Qt.Key_T)
        tryVerify(() => recording.reading)
        tryVerify(() => shows("What was that?") && shows("She is asleep."))
        verify(!shows("Another day?"))
        keyClick(Qt.Key_1)
        tryCompare(step, "phase", "answered")
        keyClick(Qt.Key_Return)
        tryVerify(() => shows("Another day?"))
        keyClick(Qt.Key_Down)
        keyClick(Qt.Key_Space)
        compare(recording.lines.value(0, "marked"), true)
        keyClick(Qt.Key_Return)
        tryVerify(() => step.findings.count > 0)
        compare(findings(), ["found She says no"])
    }
    function test_aLostRecordingIsRead() {
        teach(lost + marks)
        verify(!recording.playable && recording.reading)
        tryVerify(() => shows("Another day?"))
        keyClick(Qt.Key_Down)
        keyClick(Qt.Key_Down)
        keyClick(Qt.Key_Space)
        compare(recording.marks.count, 1)
        keyClick(Qt.Key_Space)
        compare(recording.marks.count, 0)
        keyClick(Qt.Key_Return)
        tryVerify(() => step.findings.count > 0)
        compare(findings(), ["missed She says no"])
    }
    function test_aBrokenClipIsToldOnce() {
        const turn = (id, next) => "  - id: " + id + "\n    kind: turn\n    speaker: customer\n    line: Line " + id
            + ".\n    clip: media/" + id + ".ogg\n    replies: [{id: r, say: Yes., grade: do, next: " + next + "}]\n"
        teach(turn("one", "two") + turn("two", "done"), ["one", "two"])
        tryCompare(toldSpy, "count", 1, 10000)
        keyClick(Qt.Key_1)
        tryCompare(step, "stepId", "two")
        tryVerify(() => shows("Line two."))
        wait(1500)
        compare(toldSpy.count, 1)
    }
    function test_itGoesOnBehindWhatWasAnswered() {
        teach(heard + asked + marks)
        keyClick(Qt.Key_T)
        tryVerify(() => shows("What was that?"))
        keyClick(Qt.Key_1)
        tryCompare(step, "phase", "answered")
        keyClick(Qt.Key_Escape)
        tryVerify(() => shows("Resume"))
        keyClick(Qt.Key_Return)
        tryVerify(() => bench.desk.lesson !== null)
        lesson = bench.desk.lesson
        tryVerify(() => shows("You heard it."))
        verify(!recording.playing)
        keyClick(Qt.Key_Return)
        tryVerify(() => recording.playing && recording.positionMs >= 1300)
    }
}
