import QtQuick
import Rapport.Ui
import Rapport.Player

Scene {
    name: "Progress"

    function openProgress() {
        press("My progress")
        tryVerify(() => all(ProgressPage).length === 1)
    }

    function test_nothingFinishedSaysSo() {
        sitDown(["reading-the-customer"], "Ada Lund")
        openProgress()
        tryVerify(() => shows("Nothing finished yet"))
        press("Go to your training")
        tryVerify(() => all(CourseCard).length === 1)
    }

    function test_finishedAttemptsAreListedAndOpen() {
        sitDown(["reading-the-customer", "financial-abuse"], "")
        verify(bench.play("reading-the-customer", "Ada Lund", "worst"))
        verify(bench.play("reading-the-customer", "Ada Lund", "best"))
        verify(bench.play("financial-abuse", "Ada Lund", "worst"))
        verify(bench.play("financial-abuse", "Somebody Else", "best"))
        bench.desk.signIn("Ada Lund")
        openProgress()
        tryVerify(() => all(AttemptCard).length === 3)
        const newest = all(AttemptCard)[0]
        compare(newest.lesson, "The transfer, a mock call")
        verify(!newest.passed)
        verify(all(AttemptCard)[1].passed)
        verify(shows("1 of 2"))

        newest.forceActiveFocus()
        keyClick(Qt.Key_Return)
        tryVerify(() => all(AttemptPage).length === 1)
        verify(all(AnswerList).length === 1)
        verify(all(AnswerList)[0].debrief.replies.count > 5)
        verify(!shows("no longer part"))
        keyClick(Qt.Key_Escape)
        tryVerify(() => all(AttemptCard).length === 3)
    }

    function test_certificateOnlyForAPassedCourse() {
        sitDown(["reading-the-customer", "financial-abuse"], "")
        verify(bench.play("reading-the-customer", "Ada Lund", "best"))
        verify(bench.play("financial-abuse", "Ada Lund", "worst"))
        bench.desk.signIn("Ada Lund")
        openProgress()
        const certificates = () => all(AppButton).filter(one => one.text === "Certificate (PDF)")
        tryVerify(() => certificates().length === 1)
        compare(certificates()[0].Accessible.name, "Certificate (PDF) of Reading the customer")
        certificates()[0].forceActiveFocus()
        keyClick(Qt.Key_Space)
        tryVerify(() => shows("The certificate is in "))
        verify(bench.hasDocument("Certificate – Reading the customer – Ada Lund.pdf"))
    }

    function test_oneCourseAlone() {
        sitDown(["reading-the-customer", "financial-abuse"], "")
        verify(bench.play("reading-the-customer", "Ada Lund", "best"))
        verify(bench.play("financial-abuse", "Ada Lund", "worst"))
        bench.desk.signIn("Ada Lund")
        openProgress()
        tryVerify(() => all(AttemptCard).length === 2)
        const choice = all(AppComboBox)[0]
        choice.forceActiveFocus()
        keyClick(Qt.Key_Down)
        tryVerify(() => all(AttemptCard).length === 1)
        compare(choice.currentText, all(AttemptCard)[0].course)
    }
}
