import QtQuick
import Rapport.ScreensTest
import "../../qml/player"

/*! The window in the look that is asked for, and pictures of it. */
PeopleScene {
    id: screens

    property var found: []
    readonly property Component screenBench: Component { ScreenBench {} }
    readonly property var lesson: bench && bench.desk ? bench.desk.lesson : null
    /*! The lesson, or the practice run that was begun in its debrief. */
    readonly property var taken: lesson && lesson.trial ? lesson.trial : lesson

    function init() {
        found = []
        // Nor may Qt Quick have anything to complain about.
        failOnWarning(/.?/)
        bench = createTemporaryObject(screenBench, screens)
    }
    function cleanup() {
        if (window)
            window.destroy()
        window = null
        wait(0)
        compare(found.join("\n"), "")
    }
    /*! Opens the window with these courses on the desk, signed in where a name is given; the
        learner of the other name has a PIN. */
    function sit(courses, name, careful) {
        for (const course of courses)
            verify(bench.bring(course), course)
        bench.open()
        if (careful)
            withPin(careful, "4711")
        dress()
        if (name) {
            bench.desk.signIn(name)
            dress()
        }
        compare(windowMaker.errorString(), "")
        window = windowMaker.createObject(null, {desk: bench.desk, width: Look.size.width,
                                                 height: Look.size.height})
        verify(window)
        window.requestActivate()
        tryCompare(window, "active", true)
    }
    function dress() {
        const settings = bench.desk.settings
        settings.theme = Look.theme
        settings.textScale = Look.textScale
        settings.reducedMotion = true
    }
    function take(screen: string) {
        found = found.concat(Look.take(window, screen))
    }
    function arrive(words: string) {
        tryVerify(() => shows(words), 20000, words)
    }
    function type(words) {
        for (const letter of words)
            keyClick(letter)
    }
    /*! Opens a lesson, or goes on with it. */
    function enter(course: string, id: string) {
        bench.desk.openLesson(course, id)
        tryVerify(() => lesson !== null)
        tryVerify(() => all(Item).some(item => item.activeFocus && item.step === lesson.step))
    }
    function standing(): string {
        const step = taken.step
        return [step.stepId, step.phase, step.holdPhase, taken.debriefing, taken.progressText,
                step.recording.asking, step.options.count, taken.rehearsal].join(" ")
    }
    /*! Answers well, and waits for what comes of it. */
    function goOn() {
        Look.settle(window)
        const before = standing()
        verify(bench.answer(window, taken))
        tryVerify(() => standing() !== before, 20000, before)
    }
    /*! A picture of every step before and after it is answered, to the debrief. */
    function walk(prefix: string) {
        for (let n = 10; n < 80 && !lesson.debriefing; ++n) {
            const step = lesson.step
            const holds = step.kind === "hold" && step.holdPhase === "on-hold" ? "-on-hold" : ""
            take(prefix + n + "-" + step.kind + holds + (step.phase === "answered" ? "-answered" : ""))
            goOn()
        }
        verify(lesson.debriefing)
        arrive("Everything you answered")
        take(prefix + "debrief")
    }
}
