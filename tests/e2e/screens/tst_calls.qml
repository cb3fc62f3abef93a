import QtQuick
import QtQuick.Templates as T

Screens {
    name: "Calls"

    function sitAtTheCall(aim, answers) {
        verify(bench.bring("reading-the-customer"))
        verify(bench.play("reading-the-customer", "Ada Lund", aim, answers))
        sit([], "Ada Lund")
        arrive("Your courses")
        enter("reading-the-customer", "a-death-in-the-family")
    }
    /*! Goes on to the debrief. */
    function finish() {
        for (let n = 0; n < 40 && !lesson.debriefing; ++n)
            goOn()
        arrive("Everything you answered")
    }
    function test_deepInACall() {
        sitAtTheCall("worst", 18)
        for (let n = 0; n < 20 && lesson.step.kind !== "turn"; ++n)
            goOn()
        take("turn-deep")
        press("Transcript so far")
        tryVerify(() => texts().filter(text => text === "Transcript so far").length === 2)
        take("turn-transcript")
    }
    function test_passed() {
        sitAtTheCall("best", 16)
        finish()
        take("debrief-passed")
    }
    function test_failed() {
        sitAtTheCall("worst", 12)
        finish()
        take("debrief-failed")
        const trial = all(T.AbstractButton).find(item => item.text === "Try from here")
        verify(trial)
        trial.forceActiveFocus()
        take("debrief-failed-focus")
        keyClick(Qt.Key_Space)
        tryVerify(() => lesson.trial !== null)
        arrive("Practice run, not recorded")
        take("trial")
        for (let n = 0; n < 40 && lesson.trial; ++n)
            goOn()
        arrive("Score then:")
        take("debrief-with-trial")
    }
}
