import QtQuick
import Rapport.ScreensTest

Screens {
    name: "Lessons"

    readonly property string spoken: "reading-the-customer/media/another-day.ogg"

    function sitAtEveryKind(answers) {
        verify(bench.bring("every-kind"))
        verify(bench.copyFile(spoken, "every-kind/media/call.ogg"))
        if (answers > 0)
            verify(bench.play("every-kind", "Ada Lund", "best", answers))
        sit([], "Ada Lund")
        arrive("Your courses")
        enter("every-kind", "all")
    }
    function comeTo(kind) {
        for (let n = 0; n < 40 && lesson.step.kind !== kind; ++n)
            goOn()
        compare(lesson.step.kind, kind)
    }
    function test_everyKind() {
        sitAtEveryKind(0)
        walk("kind-")
    }
    function test_recordingAsks() {
        sitAtEveryKind(13)
        comeTo("clip")
        tryVerify(() => lesson.step.recording.asking, 10000)
        take("clip-asking")
        keyClick(Qt.Key_T)
        tryVerify(() => lesson.step.recording.reading)
        take("clip-reading")
    }
    function test_repliesAreRecorded() {
        sitAtEveryKind(19)
        comeTo("speak")
        const voice = lesson.step.own.voice
        tryVerify(() => voice.canRecord)
        keyClick(Qt.Key_Space)
        tryVerify(() => voice.recording)
        verify(bench.speak(spoken))
        tryVerify(() => voice.elapsedMs > 2000, 10000)
        take("speak-recording")
        keyClick(Qt.Key_Space)
        tryVerify(() => voice.recorded && !voice.recording)
        tryVerify(() => voice.measures.count > 0)
        take("speak-recorded")
        goOn()
        take("speak-recorded-answered")
    }
    function test_trouble() {
        sitAtEveryKind(1)
        Look.settle(window)
        bench.setFull(true)
        verify(bench.answer(window, lesson))
        const told = lesson.trouble !== ""
        // Nor could a picture be written.
        bench.setFull(false)
        verify(told)
        take("lesson-trouble")
    }
    function test_film() {
        verify(bench.bring("every-kind"))
        verify(bench.bringFilm("every-kind"))
        verify(bench.addFile("every-kind/lessons/all.yaml", "rapport: 1\nid: all\ntitle: A film\nstart: one\nsteps:\n"
            + "  - {id: one, kind: clip, title: Watch how she answers, text: She has rung before., clip: media/film.webm, captions: media/call.vtt, next: done}\n"
            + "  - {id: done, kind: end, title: Done, text: That was all.}\n"))
        sit([], "Ada Lund")
        arrive("Your courses")
        enter("every-kind", "all")
        take("film")
        keyClick(Qt.Key_T)
        take("film-reading")
    }
    function test_longWords() {
        sit(["wordy"], "Maximiliane von Hohenfels-Ehrenbreitenstein")
        arrive("Your courses")
        take("wordy-training")
        bench.desk.library.openCourse("wordy")
        arrive("What this course measures")
        take("wordy-course")
        enter("wordy", "long")
        walk("wordy-")
    }
}
