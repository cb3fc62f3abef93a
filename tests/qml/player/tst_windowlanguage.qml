import QtQuick
import Rapport.Ui
import Rapport.Player

/*! The window in another language, chosen while it is open. */
Scene {
    name: "WindowLanguage"

    function openSettings() {
        press(bench.desk.settings.language === "es" ? "Ajustes" : "Settings")
        tryVerify(() => all(LanguageCard).length === 1)
    }

    function test_everythingSpeaksAtOnce() {
        sitDown(["reading-the-customer", "financial-abuse"], "Ada Lund")
        tryVerify(() => shows("2 courses"))
        openSettings()
        const choice = all(AppComboBox).find(one => one.currentText === "As the desktop")
        choice.forceActiveFocus()
        keyClick(Qt.Key_Down)
        keyClick(Qt.Key_Down)
        tryCompare(bench.desk.settings, "language", "es")
        tryVerify(() => shows("Ajustes"))
        verify(!shows("Settings"))
        compare(bench.setting("language"), "es")
        verify(choice.activeFocus)
        press("Formación")
        tryVerify(() => all(CourseCard).length === 2)
        verify(shows("2 cursos"))
        verify(!shows("courses"))
    }

    function test_eachLearnerHasTheirOwn() {
        sitDown(["reading-the-customer"], "Ada Lund")
        bench.desk.settings.language = "es"
        tryVerify(() => shows("Formación"))
        bench.desk.signOut()
        bench.desk.signIn("Bob Hill")
        tryVerify(() => bench.desk.learner === "Bob Hill")
        bench.desk.settings.language = "en"
        tryVerify(() => shows("Training"))
        bench.desk.signOut()
        bench.desk.signIn("Ada Lund")
        tryVerify(() => shows("Formación"))
    }

    function test_theLessonToo() {
        sitDown(["reading-the-customer"], "Ada Lund")
        bench.desk.settings.language = "es"
        tryVerify(() => bench.desk.library.next.title !== "")
        bench.desk.openLesson("reading-the-customer", bench.desk.library.next.lessonId)
        tryVerify(() => all(LessonBar).length === 1)
        verify(shows("Salir"))
        // The course itself has no Spanish, and stays as it is written.
        compare(bench.desk.lesson.title, "A death in the family")
    }
}
