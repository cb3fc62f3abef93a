import QtQuick
import Rapport.Ui
import Rapport.Player
import Rapport.PlayerTest

/*! Practice from the side bar to the end of a sitting, with keys. */
Scene {
    id: scene

    name: "Practice"

    readonly property Component practiceBench: Component { PracticeBench {} }
    readonly property string lesson: "a-death-in-the-family"

    /*! Opens the window for someone who got these steps wrong so many days ago. */
    function sitDownAfter(steps, daysAgo) {
        bench = createTemporaryObject(practiceBench, scene)
        verify(bench.addCourse("reading-the-customer"))
        if (steps.length > 0)
            verify(bench.miss("Ada Lund", "reading-the-customer", lesson, steps, daysAgo))
        openWindow("Ada Lund")
        tryVerify(() => shows("Your courses"))
    }
    function openPractice() {
        press("Practice")
        tryVerify(() => all(PracticePage).length === 1)
        all(PracticePage)[0].forceActiveFocus()
    }
    function start() {
        openPractice()
        keyClick(Qt.Key_Return)
        tryVerify(() => bench.desk.practice.stage === "asking")
    }

    function test_nothingWasEverWrong() {
        sitDownAfter([], 0)
        openPractice()
        verify(shows("Nothing to practise yet"))
        compare(bench.desk.practice.state, "empty")
        compare(bench.desk.practice.badge, "")
        keyClick(Qt.Key_Return)
        compare(bench.desk.practice.stage, "")
    }

    function test_whatWasWrongTodayComesTomorrow() {
        sitDownAfter(["greeting", "loss"], 0)
        openPractice()
        verify(shows("Nothing to practise today"))
        verify(shows("2 tomorrow"))
        compare(bench.desk.practice.badge, "")
    }

    function test_listSaysWhatIsDueAndFromWhere() {
        sitDownAfter(["greeting", "loss"], 1)
        compare(all(NavItem).find(item => item.text === "Practice").badge, "2 due")
        openPractice()
        compare(all(PracticeRowCard).map(card => card.title), ["Greeting", "Loss is mentioned"])
        compare(all(PracticeRowCard)[0].from, "Reading the customer · A death in the family")
        verify(!shows("Nothing to practise"))
    }

    function test_rightReplyIsExplainedAndKept() {
        sitDownAfter(["greeting"], 1)
        start()
        tryVerify(() => all(TurnView).length === 1)
        verify(shows("Oh, hello."))
        verify(shows("Greeting"))
        verify(shows("Reading the customer · A death in the family"))
        keyClick(Qt.Key_3)
        tryVerify(() => all(CardAnswered).length === 1)
        verify(shows("That helps"))
        verify(shows("It takes the obstacle away"))
        verify(!shows("Better"))
        compare(bench.reviews("Ada Lund"), ["greeting good"])
        keyClick(Qt.Key_Return)
        tryVerify(() => all(SittingDone).length === 1)
        verify(shows("Done for today"))
        verify(shows("Next: "))
        keyClick(Qt.Key_Return)
        tryVerify(() => all(PracticePage).length === 1)
        verify(shows("Nothing to practise today"))
        // The whole is a way to practise, and no attempt at the lesson.
        compare(bench.reviews("Ada Lund"), ["greeting good"])
    }

    function test_wrongReplyComesBackInTheSittingAndTomorrow() {
        sitDownAfter(["greeting", "loss"], 3)
        start()
        compare(bench.desk.practice.position, "1 of 2")
        tryVerify(() => all(TurnView).length === 1)
        keyClick(Qt.Key_1)
        tryVerify(() => shows("Not yet."))
        verify(shows("Better"))
        verify(shows("Leave the password for now. What's the letter about"))
        keyClick(Qt.Key_Return)
        tryVerify(() => shows("He died, you see."))
        compare(bench.desk.practice.position, "2 of 2")
        keyClick(Qt.Key_2)
        tryVerify(() => shows("That helps"))
        keyClick(Qt.Key_Return)
        tryVerify(() => shows("Oh, hello."))
        compare(bench.desk.practice.position, "Once more")
        keyClick(Qt.Key_3)
        tryVerify(() => shows("That helps"))
        keyClick(Qt.Key_Return)
        tryVerify(() => shows("1 of 2 right the first time."))
        verify(shows("1 tomorrow"))
        compare(bench.reviews("Ada Lund"), ["greeting again good", "loss good"])
    }

    function test_questionIsExplainedByItsOwnView() {
        sitDownAfter(["first-words"], 2)
        start()
        tryVerify(() => all(PairView).length === 1)
        keyClick(Qt.Key_1)
        tryVerify(() => shows("Why it matters"))
        verify(bench.reviews("Ada Lund")[0].startsWith("first-words "))
        compare(bench.desk.practice.stage, "asking")
        keyClick(Qt.Key_Return)
        // Which side is first is drawn: it was right, or comes once more.
        tryVerify(() => bench.desk.practice.stage === "done"
                  || bench.desk.practice.position === "Once more")
    }

    function test_leavingKeepsWhatWasPractised() {
        sitDownAfter(["greeting", "loss"], 1)
        start()
        tryVerify(() => all(TurnView).length === 1)
        keyClick(Qt.Key_3)
        tryVerify(() => shows("That helps"))
        keyClick(Qt.Key_Escape)
        tryVerify(() => all(PracticePage).length === 1)
        compare(bench.desk.practice.badge, "1 due")
        compare(all(PracticeRowCard).map(card => card.title), ["Loss is mentioned"])
        compare(bench.reviews("Ada Lund"), ["greeting good", "loss"])
    }

    function test_cardsWithoutAStepArePassedOver() {
        sitDownAfter(["greeting", "no-such-step", "before-the-call"], 1)
        compare(bench.desk.practice.due, 1)
        openPractice()
        verify(bench.desk.practice.goneLine.startsWith("2 "))
        verify(shows(bench.desk.practice.goneLine))
    }

    function test_courseThatIsGoneLeavesNothing() {
        bench = createTemporaryObject(practiceBench, scene)
        verify(bench.addCourse("financial-abuse"))
        verify(bench.miss("Ada Lund", "reading-the-customer", lesson, ["greeting"], 1))
        openWindow("Ada Lund")
        tryVerify(() => shows("Your courses"))
        compare(bench.desk.practice.badge, "")
        openPractice()
        verify(shows("Nothing to practise yet"))
        verify(shows(bench.desk.practice.goneLine))
    }

    function test_answerThatCannotBeKeptIsNotPassedOver() {
        sitDownAfter(["greeting"], 1)
        start()
        tryVerify(() => all(TurnView).length === 1)
        bench.setFull(true)
        keyClick(Qt.Key_3)
        tryVerify(() => bench.desk.practice.trouble !== "")
        verify(shows(bench.desk.practice.trouble))
        all(CardAnswered)[0].forceActiveFocus()
        keyClick(Qt.Key_Return)
        compare(bench.desk.practice.stage, "answered")
        bench.setFull(false)
        press("Try again")
        compare(bench.desk.practice.trouble, "")
        compare(bench.reviews("Ada Lund"), ["greeting good"])
        all(CardAnswered)[0].forceActiveFocus()
        keyClick(Qt.Key_Return)
        tryVerify(() => bench.desk.practice.stage === "done")
    }

    function test_sittingIsTenCards() {
        sitDownAfter(["greeting", "loss", "matter", "plan", "close", "cue", "kettle", "yes-well",
                      "guarded", "whichever", "opens-up", "his-voice"], 2)
        compare(bench.desk.practice.badge, "12 due")
        start()
        compare(bench.desk.practice.position, "1 of 10")
    }

    readonly property string course: `rapport: 1
id: short
title: A short one
competencies:
  empathy: {name: Empathy}
cast:
  rosa: {name: Rosa}
lessons: [call]
`
    readonly property string call: `rapport: 1
id: call
title: A call
minutes: 1
start: told
customer: rosa
pass: {score: 60%}
steps:
  - id: told
    kind: turn
    speaker: customer
    line: I told all of this to your colleague.
    replies:
      - {id: blame, say: You should have called sooner., grade: dont, why: It blames her., next: done}
      - {id: ack, say: You need not repeat it., grade: do, score: {empathy: 1}, why: It helps., next: done}
  - id: done
    kind: end
    text: She hangs up.
`

    function finishShortLesson(key) {
        bench = createTemporaryObject(practiceBench, scene)
        verify(bench.addFile("short/course.yaml", course))
        verify(bench.addFile("short/lessons/call.yaml", call))
        openWindow("Ada Lund")
        tryVerify(() => shows("Next for you"))
        keyClick(Qt.Key_Return)
        tryVerify(() => shows("I told all of this"))
        keyClick(key)
        tryVerify(() => shows("She hangs up."))
        keyClick(Qt.Key_Return)
        tryVerify(() => bench.desk.lesson.debriefing)
    }
    function test_debriefSaysWhatCameIntoThePractice() {
        finishShortLesson(Qt.Key_1)
        verify(bench.desk.lesson.debrief.practiceNote.includes(" phrase "))
        tryVerify(() => shows("to your practice for tomorrow."))
        bench.desk.lesson.leave()
        tryVerify(() => shows("Your courses"))
        openPractice()
        verify(shows("1 tomorrow"))
    }
    function test_debriefOfAGoodCallSaysNothing() {
        finishShortLesson(Qt.Key_2)
        compare(bench.desk.lesson.debrief.practiceNote, "")
    }
}
