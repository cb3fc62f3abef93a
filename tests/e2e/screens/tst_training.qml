import QtQuick
import Rapport.Player

Screens {
    name: "Training"

    readonly property string note: "content_note: This course is about a death in the family. You can leave it at any time.\n"

    /*! lessons: [[id, title, after], …] */
    function addCourse(id, title, more, lessons) {
        verify(bench.addFile(id + "/course.yaml", `rapport: 1\nid: ${id}\ntitle: ${title}\n`
            + `summary: What ${title.toLowerCase()} is about, and what one does about it.\n${more}`
            + `competencies:\n  empathy: {name: Empathy}\n  control: {name: Taking charge}\n`
            + `lessons: [${lessons.map(one => one[0]).join(", ")}]\n`))
        for (const one of lessons)
            verify(bench.addFile(`${id}/lessons/${one[0]}.yaml`,
                `rapport: 1\nid: ${one[0]}\ntitle: ${one[1]}\nsummary: What one says first.\nminutes: 10\n`
                + (one[2] ? `after: [${one[2]}]\n` : "") + "start: hello\nsteps:\n"
                + "  - {id: hello, kind: page, text: Hello., next: bye}\n  - {id: bye, kind: end, text: Goodbye.}\n"))
    }
    function test_fresh() {
        sit(["reading-the-customer", "financial-abuse", "every-kind"], "Ada Lund")
        arrive("Your courses")
        take("training-fresh")
        keyClick(Qt.Key_Tab)
        take("training-focus")
        bench.desk.library.search = "death"
        tryVerify(() => all(CourseCard).length === 1)
        take("training-found")
        bench.desk.library.search = "nothing like it"
        arrive("Nothing found")
        take("training-not-found")
        bench.desk.library.search = ""
        keyClick(Qt.Key_F1)
        arrive("show these keys")
        take("keys-dialog")
        keyClick(Qt.Key_Escape)
        bench.desk.told("Your recording is kept in the folder of this learner.")
        take("toast")
    }
    function test_everyStanding() {
        addCourse("anger", "Anger", "accent: dont\nicon: alert\n", [["first", "First words"]])
        addCourse("bonds", "Bonds", "accent: do\n", [["first", "First words"], ["second", "Second words"]])
        addCourse("calm", "Calm", "accent: quiz\nicon: scale\n", [["first", "First words"]])
        addCourse("doubt", "Doubt", "accent: voice\nicon: layers\n", [["first", "First words"]])
        verify(bench.addBrokenCourse("half-written"))
        verify(bench.assign("Ada Lund", "calm", -3))
        verify(bench.assign("Ada Lund", "doubt", 2))
        verify(bench.assign("Ada Lund", "elsewhere", 4))
        verify(bench.take("Ada Lund", "anger", "first", 92))
        verify(bench.take("Ada Lund", "bonds", "first", 84))
        sit(["every-kind"], "Ada Lund")
        arrive("Your courses")
        enter("every-kind", "all")
        goOn()
        lesson.leave()
        arrive("Continue where you left off")
        take("training-standings")
    }
    function test_noCourses() {
        sit([], "Ada Lund")
        arrive("No courses yet")
        take("training-empty")
    }
    function test_course() {
        addCourse("grief", "Grief", note, [["first", "First words"], ["second", "Second words", "first"],
                                           ["third", "Third words", "second"]])
        verify(bench.take("Ada Lund", "grief", "first", 84))
        sit(["reading-the-customer"], "Ada Lund")
        arrive("Your courses")
        bench.desk.library.openCourse("grief")
        arrive("What this course measures")
        take("course-standings")
    }
}
