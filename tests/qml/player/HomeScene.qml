import QtQuick
import Rapport.Player

/*! A window with courses made up for a test. */
Scene {
    id: scene

    function lessonText(id, title, more) {
        return `rapport: 1\nid: ${id}\ntitle: ${title}\nsummary: About ${title}.\nminutes: 10\n${more}start: hello\nsteps:\n`
             + "  - id: hello\n    kind: page\n    text: Hello.\n    next: more\n"
             + "  - id: more\n    kind: page\n    text: More.\n    next: bye\n"
             + "  - id: bye\n    kind: end\n    text: Goodbye.\n"
    }
    /*! lessons: [[id, title, after], …] */
    function addCourse(id, title, lessons) {
        verify(bench.addFile(id + "/course.yaml",
            `rapport: 1\nid: ${id}\ntitle: ${title}\nsummary: What ${title} is about.\n`
            + `competencies:\n  empathy: {name: Empathy}\n  control: {name: Control}\n`
            + `lessons: [${lessons.map(one => one[0]).join(", ")}]\n`))
        for (const one of lessons)
            verify(bench.addFile(`${id}/lessons/${one[0]}.yaml`,
                                 lessonText(one[0], one[1], one[2] ? `after: [${one[2]}]\n` : "")))
    }
    function newBench() {
        bench = createTemporaryObject(benchMaker, scene)
    }
    function cards() {
        return all(CourseCard).sort((a, b) => a.index - b.index)
    }
    function openCourse(title) {
        const card = cards().find(one => one.title === title)
        verify(card, title)
        card.clicked()
        tryVerify(() => all(LessonRowCard).length > 0)
    }
    /*! What has the keyboard, as a screen reader names it. */
    function focused(): string {
        return window.activeFocusItem?.Accessible.name ?? ""
    }
}
