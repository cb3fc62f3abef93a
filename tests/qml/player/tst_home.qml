import QtQuick
import Rapport.Ui
import Rapport.Player

HomeScene {
    name: "Home"

    function test_whatIsDueComesFirstAndSaysSo() {
        newBench()
        for (const id of ["anger", "bonds", "calm", "doubt", "envy"])
            addCourse(id, id.toUpperCase(), [["first", "First of " + id]])
        verify(bench.assign("Ada Lund", "doubt", -3))
        verify(bench.assign("Ada Lund", "calm", 1))
        verify(bench.assign("Ada Lund", "bonds", 300))
        verify(bench.assign("Ada Lund", "elsewhere", 4))
        verify(bench.take("Ada Lund", "anger", "first", 92))
        openWindow("Ada Lund")
        tryVerify(() => cards().length === 5)
        compare(cards().map(card => card.title), ["DOUBT", "CALM", "BONDS", "ENVY", "ANGER"])
        verify(cards()[0].badge.startsWith("Overdue since "))
        compare(cards()[0].badgeTone, "dont")
        compare(cards()[1].badge, "Due tomorrow")
        compare(cards()[1].badgeTone, "hold")
        verify(cards()[2].badge.startsWith("Due "))
        compare(cards()[2].badgeTone, "")
        compare(cards()[3].badge, "")
        compare(cards()[4].badge, "Passed 92%")
        verify(cards()[0].Accessible.name.includes(cards()[0].badge))
        verify(shows("3 assigned · 0 complete"))
        verify(shows("Assigned to you, but not on this computer: elsewhere."))
        // And the first of them is what to do next.
        compare(bench.desk.library.next.courseId, "doubt")
        verify(bench.desk.library.next.lead.startsWith("Overdue since "))
    }

    function test_openLessonCountsAsFarAsItIs() {
        newBench()
        addCourse("calm", "Calm", [["first", "First"], ["second", "Second"]])
        openWindow("Ada Lund")
        compare(bench.desk.library.next.progress, 0)
        bench.desk.openLesson("calm", "first")
        tryVerify(() => shows("Hello."))
        all(AppButton).find(button => button.text === "Continue").clicked()
        tryVerify(() => bench.desk.lesson.progress > 0.3)
        bench.desk.lesson.leave()
        tryVerify(() => shows("Continue where you left off"))
        fuzzyCompare(bench.desk.library.next.progress, 0.33 / 2, 0.02)
        fuzzyCompare(cards()[0].progress, 0.33 / 2, 0.02)
        verify(bench.desk.library.next.lead.includes("about 7 "))
        verify(bench.desk.library.next.line.endsWith("Lesson 1 of 2"))
    }

    function test_arrowsGoThroughFiveHundredCourses() {
        newBench()
        for (let i = 0; i < 500; ++i)
            addCourse("c" + String(i).padStart(3, "0"), "Course " + String(i).padStart(3, "0"), [["one", "One"]])
        openWindow("Ada Lund")
        tryVerify(() => bench.desk.library.total === 500)
        tryVerify(() => cards().length > 0)
        verify(cards().length < 30, cards().length)
        const columns = all(CourseGrid)[0].columns
        verify(columns > 1)
        keyClick(Qt.Key_Tab)
        tryVerify(() => focused().startsWith("Course 000"))
        keyClick(Qt.Key_Right)
        tryVerify(() => focused().startsWith("Course 001"))
        keyClick(Qt.Key_Down)
        tryVerify(() => focused().startsWith("Course " + String(1 + columns).padStart(3, "0")))
        keyClick(Qt.Key_End)
        tryVerify(() => focused().startsWith("Course 499"))
        const last = window.activeFocusItem
        tryVerify(() => last.mapToItem(null, 0, last.height).y <= window.height + 1)
        verify(last.mapToItem(null, 0, 0).y >= 0)
        verify(cards().length < 30, cards().length)
        verify(focused().includes("500 of 500"))
        compare(new Set(cards().map(card => card.height)).size, 1)
        keyClick(Qt.Key_PageUp)
        tryVerify(() => !focused().startsWith("Course 499"))
        keyClick(Qt.Key_Home)
        tryVerify(() => focused().startsWith("Course 000"))
        keyClick(Qt.Key_Right)
        keyClick(Qt.Key_Return)
        tryCompare(bench.desk.library, "courseId", "c001")
        // Back where one was.
        tryVerify(() => all(LessonRowCard).length === 1)
        keyClick(Qt.Key_Escape)
        tryVerify(() => focused().startsWith("Course 001"))
    }

    function test_foundLessonOpensItsCourseThere() {
        newBench()
        addCourse("calm", "Calm", [["first", "Breathing"], ["second", "Löwenzahn and patience"]])
        addCourse("doubt", "Doubt", [["third", "Asking"]])
        openWindow("Ada Lund")
        tryVerify(() => cards().length === 2)
        bench.desk.library.search = "patience LOWEN"
        tryVerify(() => shows("Löwenzahn and patience"))
        compare(cards().map(card => card.title), ["Calm"])
        const found = bench.desk.library.found
        compare(found.count, 1)
        compare(found.value(0, "line"), "Calm · Lesson 2 of 2")
        all(FoundLessons)[0].chosen("calm", "second")
        tryCompare(bench.desk.library, "courseId", "calm")
        tryVerify(() => focused().includes("Löwenzahn and patience"))
        bench.desk.library.search = "nowhere"
        keyClick(Qt.Key_Escape)
        tryVerify(() => shows("Nothing found"))
    }

    function test_lockedLessonSaysWhatOpensIt() {
        newBench()
        addCourse("calm", "Calm", [["first", "Listening"], ["second", "Answering", "first"]])
        openWindow("Ada Lund")
        openCourse("Calm")
        const rows = () => all(LessonRowCard)
        compare(rows().map(row => row.status), ["new", "locked"])
        verify(shows("Opens when you have passed Listening"))
        verify(!all(AppButton).some(button => button.Accessible.name.includes("Answering")))
        // Its words can be reached without a mouse.
        tryVerify(() => focused() === "Start, Listening")
        keyClick(Qt.Key_Tab)
        compare(focused(), "Lesson 2, Answering")
        // Asked for past its page it stays shut, and says why.
        bench.desk.openLesson("calm", "second")
        tryVerify(() => shows("Pass “Listening” first."))
        verify(!bench.desk.lesson)
    }

    function test_passedLessonOpensTheNext() {
        newBench()
        addCourse("calm", "Calm", [["first", "Listening"], ["second", "Answering", "first"]])
        verify(bench.take("Ada Lund", "calm", "first", 84))
        openWindow("Ada Lund")
        openCourse("Calm")
        compare(all(LessonRowCard).map(row => row.status), ["passed", "new"])
        verify(shows("Passed 84%"))
        verify(shows("1 of 2 lesson"))
        verify(shows("What this course measures"))
        verify(shows("Best so far 84%"))
        verify(shows("Not measured yet"))
        // At what is to be done next, and Enter does it.
        tryVerify(() => focused() === "Start, Answering")
        keyClick(Qt.Key_Return)
        tryVerify(() => bench.desk.lesson)
        bench.desk.lesson.leave()
        tryVerify(() => all(LessonRowCard).length === 2)
        compare(all(LessonRowCard)[1].status, "open")
        tryVerify(() => focused() === "Resume, Answering")
    }

    function test_longTextsKeepTheCardsEqual() {
        newBench()
        const wordy = "A title that goes on and on because nobody told its author to stop ".repeat(3)
        addCourse("calm", wordy, [["first", wordy]])
        addCourse("doubt", "Doubt", [["first", "First"]])
        openWindow("Ada Lund")
        for (const scale of [0.8, 1, 2]) {
            bench.desk.settings.textScale = scale
            tryVerify(() => Theme.textScale === scale)
            wait(0)
            compare(new Set(cards().map(card => card.height)).size, 1)
            for (const text of all(Text)) {
                const left = text.mapToItem(null, 0, 0).x
                verify(left >= -1 && left + text.width <= window.width + 1, text.text)
            }
        }
        bench.desk.settings.textScale = 1
    }
}
