import QtQuick
import QtQuick.Templates as T

/*! The debrief of a lesson that was taken, and trying again from one of its turns. */
KindsScene {
    name: "Debrief"

    readonly property string call: "  - id: one\n    kind: turn\n    title: The loss\n    speaker: customer\n    line: He died.\n    replies:\n"
        + "      - {id: bad, say: Mine too., grade: dont, score: {care: -1}, effects: [mood -= 20], why: It is about you., clip: media/call.ogg, next: two}\n"
        + "      - {id: good, say: I am sorry., grade: do, score: {care: 2}, effects: [mood += 20], why: It is about her., clip: media/call.ogg, next: two}\n"
        + "  - id: two\n    kind: turn\n    title: The close\n    speaker: customer\n    line: Well.\n    replies:\n"
        + "      - {id: bye, say: Goodbye., grade: ok, next: done}\n"
    readonly property string meters: "rapport: 1\nid: all\ntitle: Every kind\nstart: one\nmeters: {mood: {start: 40}}\nsteps:\n"

    function playBadly() {
        head = meters
        teach(call)
        keyClick(Qt.Key_1)
        tryVerify(() => step.stepId === "two")
        keyClick(Qt.Key_1)
        tryCompare(step, "kind", "end")
        keyClick(Qt.Key_Return)
        tryVerify(() => shows("Everything you answered"))
    }
    function test_itTellsWhatMattered() {
        playBadly()
        const debrief = lesson.debrief
        verify(!debrief.judged && debrief.headline.startsWith("Done."))
        compare(debrief.tiles.value(0, "detail"), "there is no pass mark")
        compare(debrief.tiles.value(1, "detail"), "missed most at “The loss”")
        compare(debrief.moment, 1)
        compare(debrief.curveLabels[1], "The loss")
        fuzzyCompare(debrief.bestCurve[1], 0.6, 0.001)
        compare(debrief.better, "I am sorry.")
        verify(String(debrief.betterClip).endsWith("call.ogg"))
        compare(debrief.replies.value(0, "mood"), "mood 40 to 20")
        compare(debrief.recovered, "After one mistake the mood did not come back to where it was.")
        verify(all(T.AbstractButton).some(item => item.text === "Hear it"))
    }
    function test_aTurnIsTriedAgain() {
        playBadly()
        const before = lesson
        press("Try from here")
        tryVerify(() => lesson.trial !== null)
        verify(lesson.trial.rehearsal)
        tryVerify(() => shows("Practice run, not recorded") && shows("He died."))
        keyClick(Qt.Key_2)
        tryVerify(() => lesson.trial.step.stepId === "two")
        keyClick(Qt.Key_1)
        tryVerify(() => lesson.trial.step.kind === "end")
        keyClick(Qt.Key_Return)
        tryVerify(() => lesson.trial === null)
        tryVerify(() => shows("Mood at the end then: 20, now: 60."))
        verify(shows("Score then: 0%, now: 100%."))
        compare(lesson, before)
        // The result is the one that was recorded.
        compare(lesson.debrief.tiles.value(0, "value"), "0%")
        // Leaving on the way goes back too.
        all(T.AbstractButton).find(item => item.text === "Try from here").forceActiveFocus()
        keyClick(Qt.Key_T)
        tryVerify(() => lesson.trial !== null && shows("He died."))
        keyClick(Qt.Key_Escape)
        tryVerify(() => lesson.trial === null && shows("Everything you answered"))
        press("Back to the course")
        tryVerify(() => bench.desk.lesson === null)
    }
    function test_theCurveIsWalked() {
        playBadly()
        const chart = all(Item).find(item => item.chosen !== undefined && item.values !== undefined)
        verify(chart)
        compare(chart.chosen, 1)
        chart.forceActiveFocus()
        keyClick(Qt.Key_Right)
        compare(chart.chosen, 2)
        tryVerify(() => shows("Goodbye."))
        keyClick(Qt.Key_T)
        tryVerify(() => lesson.trial !== null)
        compare(lesson.trial.step.stepId, "two")
    }
}
