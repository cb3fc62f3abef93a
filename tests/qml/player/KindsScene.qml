import QtQuick

/*! The learner's window at a lesson of one step, whatever its kind. */
Scene {
    id: scene

    property var lesson: null
    readonly property var step: lesson ? lesson.step : null
    readonly property string course: "rapport: 1\nid: kinds\ntitle: Kinds\nversion: 1\n"
        + "competencies: {care: {name: Care}}\nlessons: [all]\n"
    property string head: "rapport: 1\nid: all\ntitle: Every kind\nstart: one\nsteps:\n"
    readonly property string ends: "  - {id: done, kind: end, title: Done, text: That was all.}\n"
        + "  - {id: late, kind: end, title: Late, text: Nobody is there any more.}\n"
    readonly property string captions: "WEBVTT\n\n00:00.000 --> 00:01.000\n<v Rosa>No.\n\n"
        + "00:01.200 --> 00:03.000\n<v Rosa>She is asleep.\n\n00:03.200 --> 00:06.000\n<v Rosa>Another day?\n"

    /*! Sits down at a lesson whose first step is this; clips of these names are broken. */
    function teach(steps, broken) {
        bench = createTemporaryObject(benchMaker, scene)
        verify(bench.addFile("kinds/course.yaml", course))
        verify(bench.addFile("kinds/lessons/all.yaml", head + steps + ends))
        verify(bench.addFile("kinds/media/call.vtt", captions))
        verify(bench.copyFile("reading-the-customer/media/another-day.ogg", "kinds/media/call.ogg"))
        for (const name of broken ?? [])
            verify(bench.addFile("kinds/media/" + name + ".ogg", "no sound at all"))
        openWindow("Ada Lund")
        tryVerify(() => shows("Next for you"))
        keyClick(Qt.Key_Return)
        tryVerify(() => bench.desk.lesson !== null)
        lesson = bench.desk.lesson
        tryVerify(() => all(Item).some(item => item.activeFocus && item.step === lesson.step))
    }
    function type(words) {
        for (const letter of words)
            keyClick(letter)
    }
    function row(list, role, value): int {
        for (let i = 0; i < list.count; ++i) {
            if (list.value(i, role) === value)
                return i
        }
        return -1
    }
    function findings() {
        const told = []
        for (let i = 0; i < step.findings.count; ++i)
            told.push(step.findings.value(i, "verdict") + " " + step.findings.value(i, "text"))
        return told
    }
}
