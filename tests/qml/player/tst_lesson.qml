import QtQuick

Scene {
    name: "Lesson"

    function begin() {
        sitDown(["reading-the-customer"], "Ada Lund")
        tryVerify(() => shows("Next for you"))
        keyClick(Qt.Key_Return)
        tryVerify(() => shows("Before the call"))
    }

    function test_answerThatCannotBeKeptIsKeptOnTryingAgain() {
        begin()
        keyClick(Qt.Key_Return)
        tryVerify(() => shows("Which first line would you rather hear from a stranger?"))
        bench.setFull(true)
        keyClick(Qt.Key_1)
        const lesson = bench.desk.lesson
        tryVerify(() => lesson.trouble !== "")
        verify(shows(lesson.trouble))
        compare(lesson.step.phase, "asking")
        verify(!shows("Why it matters"))
        // As long as it cannot be kept it is not shown as taken.
        press("Try again")
        verify(lesson.trouble !== "")
        compare(lesson.step.phase, "asking")
        bench.setFull(false)
        press("Try again")
        tryVerify(() => shows("Why it matters"))
        compare(lesson.trouble, "")
        verify(!shows("Try again"))
    }

    function test_leavingAndResumingShowsTheSameStep() {
        begin()
        keyClick(Qt.Key_Return)
        tryVerify(() => shows("Which first line would you rather hear from a stranger?"))
        keyClick(Qt.Key_Escape)
        tryVerify(() => shows("Continue where you left off"))
        verify(shows("Resume"))
        keyClick(Qt.Key_Return)
        tryVerify(() => shows("Which first line would you rather hear from a stranger?"))
    }

    function test_keysWorkAgainAfterTheHelp() {
        begin()
        keyClick(Qt.Key_F1)
        tryVerify(() => shows("show these keys"))
        keyClick(Qt.Key_Escape)
        tryVerify(() => !shows("show these keys"))
        keyClick(Qt.Key_Return)
        tryVerify(() => shows("Which first line would you rather hear from a stranger?"))
    }
}
