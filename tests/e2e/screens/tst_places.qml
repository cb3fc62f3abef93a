import QtQuick
import Rapport.Ui
import Rapport.Player

Screens {
    name: "Places"

    readonly property string course: "reading-the-customer"

    function go(place) {
        arrive("Your courses")
        press(place)
        wait(0)
    }
    function test_nothingToPractise() {
        sit([course], "Ada Lund")
        go("Practice")
        arrive("Nothing to practise yet")
        take("practice-empty")
    }
    function test_practice() {
        verify(bench.bring(course))
        verify(bench.miss("Ada Lund", course, "a-death-in-the-family", ["greeting", "loss", "matter"], 3))
        sit([], "Ada Lund")
        go("Practice")
        tryVerify(() => all(PracticeRowCard).length === 3)
        take("practice-due")
        all(PracticePage)[0].forceActiveFocus()
        keyClick(Qt.Key_Return)
        tryVerify(() => bench.desk.practice.stage === "asking")
        take("practice-asking")
        keyClick(Qt.Key_1)
        tryVerify(() => bench.desk.practice.stage === "answered")
        take("practice-answered")
        for (let n = 0; n < 12 && bench.desk.practice.stage !== "done"; ++n) {
            keyClick(bench.desk.practice.stage === "asking" ? Qt.Key_3 : Qt.Key_Return)
            wait(50)
            if (bench.desk.practice.stage === "asking")
                keyClick(Qt.Key_1)
            wait(50)
        }
        tryVerify(() => bench.desk.practice.stage === "done")
        take("practice-done")
    }
    function test_noProgress() {
        sit([course], "Ada Lund")
        go("My progress")
        arrive("Nothing finished yet")
        take("progress-empty")
    }
    function test_progress() {
        for (const name of [course, "financial-abuse", "every-kind"])
            verify(bench.bring(name))
        verify(bench.play(course, "Ada Lund", "worst"))
        verify(bench.play(course, "Ada Lund", "best"))
        verify(bench.play("financial-abuse", "Ada Lund", "worst"))
        verify(bench.play("every-kind", "Ada Lund", "best"))
        sit([], "Ada Lund")
        go("My progress")
        tryVerify(() => all(AttemptCard).length === 4)
        take("progress-full")
        all(AttemptCard)[3].forceActiveFocus()
        take("progress-full-below")
        keyClick(Qt.Key_Return)
        tryVerify(() => all(AttemptPage).length === 1)
        take("progress-attempt")
    }
    /*! One screenful after the other, to the end. */
    function scroll(screen) {
        take(screen)
        const area = all(ScrollArea).find(one => one.contentHeight > one.height)
        for (let n = 2; area && n < 12 && area.contentY < area.contentHeight - area.height - 1; ++n) {
            area.contentY = Math.min(area.contentHeight - area.height, area.contentY + area.height - 40)
            take(screen + "-" + n)
        }
    }
    function test_settings() {
        sit([course], "Ada Lund")
        go("Settings")
        arrive("Text size")
        scroll("settings")
    }
    function test_help() {
        sit([course], "Ada Lund")
        go("Help")
        tryVerify(() => all(HelpPage).length === 1)
        scroll("help")
    }
}
