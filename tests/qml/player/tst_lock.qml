import QtQuick
import QtQuick.Templates as T
import Rapport.Ui

PeopleScene {
    name: "Lock"

    readonly property int minute: 60000

    /*! Ada, with a PIN, in a lesson; Bob learns here too. */
    function init() {
        sitDown(["reading-the-customer"], "")
        withPin("Ada Lund", "4711")
        bench.desk.signIn("Bob")
        bench.desk.signOut()
    }
    function sitAda() {
        bench.desk.signIn("Ada Lund")
        tryVerify(() => shows("Type your PIN"))
        typePin("4711")
        tryVerify(() => bench.desk.learner === "Ada Lund")
    }
    function openLesson() {
        bench.desk.openLesson("reading-the-customer", bench.desk.library.next.lessonId)
        tryVerify(() => bench.desk.lesson !== null)
        tryVerify(() => all(StepPage).length > 0 || all(AppButton).length > 1)
    }
    function goAway(minutes) {
        bench.advance(minutes * minute)
        keyClick(Qt.Key_Shift)
    }

    function test_hidesEverythingAndComesBackAsItWas() {
        sitAda()
        openLesson()
        const words = names().filter(name => name.length > 12)
        const focused = window.activeFocusItem
        verify(words.length > 3)
        goAway(9)
        verify(!bench.desk.locked)
        goAway(10)
        tryVerify(() => bench.desk.locked)
        tryVerify(() => shows("Ada Lund is away"))
        for (const word of words)
            verify(!names().includes(word), word)
        compare(window.title, "Rapport")
        keyClick(Qt.Key_F1)
        verify(!shows("show these keys"))
        typePin("0000")
        tryVerify(() => shows("That is not the PIN."))
        verify(bench.desk.locked)
        typePin("4711")
        tryVerify(() => !bench.desk.locked)
        tryVerify(() => names().includes(words[0]))
        compare(window.activeFocusItem, focused)
        verify(window.title !== "Rapport")
    }
    function test_theKeyThatComesTooLateDoesNothing() {
        sitAda()
        openLesson()
        const step = bench.desk.lesson.step.stepId
        bench.advance(10 * minute)
        keyClick(Qt.Key_Return)
        verify(bench.desk.locked)
        compare(bench.desk.lesson.step.stepId, step)
    }
    function test_anOpenDialogIsClosed() {
        sitAda()
        openLesson()
        keyClick(Qt.Key_F1)
        tryVerify(() => shows("show these keys"))
        goAway(10)
        tryVerify(() => bench.desk.locked)
        verify(!shows("show these keys"))
        typePin("4711")
        tryVerify(() => !bench.desk.locked)
        verify(!shows("show these keys"))
        keyClick(Qt.Key_F1)
        tryVerify(() => shows("show these keys"))
        keyClick(Qt.Key_Escape)
        tryVerify(() => !shows("show these keys"))
    }
    function test_somebodyElseKeepsTheProgress() {
        sitAda()
        openLesson()
        goAway(10)
        tryVerify(() => bench.desk.locked)
        press("Somebody else is learning")
        tryVerify(() => shows("Who is learning?"))
        compare(bench.desk.learner, "")
        compare(bench.desk.lesson, null)
        press("Bob")
        tryVerify(() => bench.desk.learner === "Bob")
        verify(!bench.desk.library.next.open)
        bench.desk.signOut()
        sitAda()
        verify(bench.desk.library.next.open)
    }
    function test_clocksStandStill() {
        verify(bench.addFile("kinds/course.yaml", "rapport: 1\nid: kinds\ntitle: Kinds\nlanguage: en\ncompetencies: {care: {name: Care}}\nlessons: [all]\n"))
        verify(bench.addFile("kinds/lessons/all.yaml", "rapport: 1\nid: all\ntitle: All\nstart: one\nsteps:\n"
            + "  - {id: one, kind: rate, prompt: How heard, timer: 3 s, on_timeout: done, levels: [{id: l, name: Little, panel: 4}, {id: m, name: Much, panel: 1}], score: {care: 1}, next: done}\n"
            + "  - {id: done, kind: end, title: Done, text: That was all.}\n"))
        window.destroy()
        wait(0)
        openWindow("")
        sitAda()
        bench.desk.openLesson("kinds", "all")
        tryVerify(() => bench.desk.lesson !== null)
        tryVerify(() => bench.desk.lesson.step.time.set)
        bench.desk.lock()
        wait(4000)
        compare(bench.desk.lesson.step.stepId, "one")
        typePin("4711")
        tryVerify(() => bench.desk.lesson.step.stepId === "done", 10000)
    }
    function test_anOpenListOfChoicesIsClosed() {
        sitAda()
        tryVerify(() => all(T.AbstractButton).some(one => one.text === "Settings"))
        press("Settings")
        tryVerify(() => shows("You have a PIN"))
        const box = all(T.ComboBox).find(one => one.Accessible.name.startsWith("When nobody is here"))
        box.forceActiveFocus()
        keyClick(Qt.Key_Space)
        tryVerify(() => shows("After 15 minutes"))
        goAway(10)
        tryVerify(() => bench.desk.locked)
        tryVerify(() => !shows("After 15 minutes"))
        typePin("4711")
        tryVerify(() => shows("You have a PIN"))
    }
    function test_withoutAPinTheDeskIsGivenBack() {
        bench.desk.signIn("Bob")
        openLesson()
        goAway(10)
        tryVerify(() => shows("Who is learning?"))
        tryVerify(() => shows("Bob was signed out"))
        compare(bench.desk.learner, "")
        bench.desk.signIn("Bob")
        verify(bench.desk.library.next.open)
    }
    function test_neverIsNever() {
        sitAda()
        bench.desk.settings.lockAfter = 0
        goAway(600)
        verify(!bench.desk.locked)
        compare(bench.desk.learner, "Ada Lund")
        bench.desk.settings.lockAfter = 2
        goAway(2)
        verify(bench.desk.locked)
    }
}
