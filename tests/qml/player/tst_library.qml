import QtQuick
import Rapport.Ui
import Rapport.Player

Scene {
    name: "Library"

    function test_searchFiltersTheCourses() {
        sitDown(["reading-the-customer", "financial-abuse"], "Ada Lund")
        tryVerify(() => all(CourseCard).length === 2)
        verify(shows("A death in the family"))
        const search = all(SearchField)[0]
        mouseClick(search)
        for (const letter of "death")
            keyClick(letter)
        tryVerify(() => all(CourseCard).length === 1)
        compare(all(CourseCard)[0].title, "Reading the customer")
        // The card of what to do next would be in the way.
        verify(!shows("Next for you"))
        for (const letter of "qq")
            keyClick(letter)
        tryVerify(() => shows("Nothing found"))
        compare(all(CourseCard).length, 0)
        keyClick(Qt.Key_Escape)
        tryVerify(() => all(CourseCard).length === 2)
        compare(search.text, "")
    }

    function test_emptyLibrarySaysWhatToDo() {
        sitDown([], "Ada Lund")
        tryVerify(() => shows("No courses yet"))
        verify(shows("Ask your trainer for a course"))
        verify(!shows("Your courses"))
    }

    function test_brokenCourseIsToldAndLeftOut() {
        bench = createTemporaryObject(benchMaker, this)
        verify(bench.addCourse("reading-the-customer"))
        verify(bench.addBrokenCourse("half-written"))
        openWindow("Ada Lund")
        tryVerify(() => shows("Left out, because it cannot be read: half-written."))
        compare(all(CourseCard).length, 1)
        verify(shows("0 complete"))
    }

    function test_learnersArePickedByName() {
        sitDown(["reading-the-customer"], "")
        tryVerify(() => shows("Welcome"))
        for (const letter of "bo")
            keyClick(letter)
        keyClick(Qt.Key_Return)
        tryVerify(() => bench.desk.learner === "bo")
        bench.desk.signOut()
        tryVerify(() => shows("Who is learning?"))
        press("bo")
        tryVerify(() => all(CourseCard).length === 1)
        compare(bench.desk.people.total, 1)
    }
}
