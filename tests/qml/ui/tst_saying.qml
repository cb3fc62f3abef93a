import QtQuick
import QtQuick.Templates as T
import Rapport.Ui

Item {
    id: window

    width: 1024
    height: 700

    SayingSamples { id: samples }

    ViewTest {
        name: "Saying"
        stage: window

        function test_writing() {
            show(samples.write(window))
            const field = util.all(loader, AppTextArea)[0]
            compare(field.text, "I'm sorry that you had to wait.")
            verify(field.activeFocus)
            watch(step.own, "written")
            field.cursorPosition = field.length
            keyClick(Qt.Key_M)
            compare(told(), [["I'm sorry that you had to wait.m"]])
            verify(shows("7 words, of 10 to 40 words"))
            watch(step, "submitted")
            keyClick(Qt.Key_Return)
            compare(spy.count, 0)
            keyClick(Qt.Key_Return, Qt.ControlModifier)
            compare(spy.count, 1)
        }
        function test_tabLeavesTheField() {
            show(samples.write(window))
            const field = util.all(loader, AppTextArea)[0]
            keyClick(Qt.Key_Tab)
            verify(!field.activeFocus)
            keyClick(Qt.Key_Backtab)
            verify(field.activeFocus)
        }
        function test_writingIsTold() {
            show(samples.write(window))
            step.phase = "answered"
            step.canContinue = true
            step.own.shown = "<u>sorry</u> &lt;b&gt;"
            step.findings.fill([{verdict: "kept", text: "A rule", words: "“sorry”"}, {verdict: "broken", text: "Another"}])
            verify(shows("Kept") && shows("Not yet") && shows("“sorry”"))
            verify(util.all(loader, Text).some(text => text.visible && text.text === step.own.shown
                                                       && text.textFormat === Text.StyledText))
            watch(step, "advanceRequested")
            keyClick(Qt.Key_Return)
            compare(spy.count, 1)
        }
        function test_rating() {
            show(samples.rate(window))
            watch(step, "playRequested")
            keyClick(Qt.Key_Space)
            compare(spy.count, 1)
            watch(step, "chosen")
            keyClick(Qt.Key_3)
            mouseClick(util.all(loader, RateLevel)[1])
            compare(told(), [["l2"], ["l1"]])
        }
        function test_thePanelIsToldInNumbers() {
            show(samples.answeredRate(window))
            verify(shows("14 of the panel") && shows("1 of the panel") && shows("Your choice"))
            const bars = util.all(loader, ProgressTrack).filter(bar => bar.visible && bar.tone === "quiz")
            compare(bars.map(bar => bar.value), [0.7, 1, 0.25, 0.05])
        }
        function test_sayingItAloud() {
            show(samples.speak(window))
            verify(shows("After “sorry” leave at least 1.5 seconds of silence."))
            verify(!shows("One way to say it"))
            watch(step.own, "said")
            keyClick(Qt.Key_Return)
            mouseClick(button("I have said it"))
            compare(spy.count, 2)
        }
        function test_checkingOneself() {
            show(samples.spokenSpeak(window))
            verify(shows("One way to say it"))
            watch(step, "playRequested")
            keyClick(Qt.Key_Space)
            compare(spy.count, 1)
            watch(step, "toggled")
            keyClick(Qt.Key_2)
            mouseClick(util.all(loader, T.CheckBox).filter(box => box.visible)[0])
            compare(told(), [["slow"], ["pause"]])
            watch(step, "submitted")
            keyClick(Qt.Key_Return)
            compare(spy.count, 1)
        }
        function test_hearing() {
            show(samples.clip(window))
            verify(shows("He handled everything at home"))
            watch(step.recording, "markRequested")
            keyClick(Qt.Key_M)
            mouseClick(button("Mark this moment"))
            compare(spy.count, 2)
            watch(step.recording, "playPauseRequested")
            keyClick(Qt.Key_Space)
            mouseClick(button("Pause"))
            compare(spy.count, 2)
            watch(step.recording, "moveRequested")
            keyClick(Qt.Key_Left)
            keyClick(Qt.Key_Right)
            compare(told(), [[7500], [17500]])
            watch(step.recording, "unmarkRequested")
            mouseClick(button("Take away the mark at 0:11"))
            compare(told(), [[1]])
            watch(step, "submitted")
            keyClick(Qt.Key_Return)
            compare(spy.count, 0)
        }
        function test_aQuestionStopsEverythingElse() {
            show(samples.clipAsks(window))
            watch(step.recording, "markRequested")
            keyClick(Qt.Key_M)
            compare(spy.count, 0)
            watch(step, "chosen")
            keyClick(Qt.Key_2)
            compare(told(), [["b"]])
        }
        function test_reading() {
            show(samples.clip(window))
            watch(step.recording, "readRequested")
            keyClick(Qt.Key_T)
            mouseClick(button("Read instead"))
            compare(told(), [[true], [true]])
            show(samples.clipRead(window))
            watch(step.recording, "lineMarkRequested")
            keyClick(Qt.Key_Down)
            keyClick(Qt.Key_Down)
            keyClick(Qt.Key_Space)
            compare(told(), [[1]])
            watch(step, "submitted")
            keyClick(Qt.Key_Return)
            compare(spy.count, 1)
        }
        function test_marksAreTold() {
            show(samples.answeredClip(window))
            verify(shows("Found") && shows("Missed") && shows("Nothing to find here"))
            verify(shows("Better: I'm sorry. Take whatever time you need."))
            verify(!shows("Mark this moment"))
        }
        function test_timeIsShownOverTheStep() {
            const made = samples.rate(window)
            show(made)
            const strip = util.all(loader, TimeStrip)[0]
            verify(!strip.visible)
            made.time.set = true
            made.time.secondsLeft = 65
            verify(strip.visible && shows("1:05 left"))
            const notices = () => Array.from(strip.children).filter(one => one.visible && one.Accessible.role === Accessible.AlertMessage)
                                       .map(one => one.Accessible.name)
            compare(notices(), [])
            made.time.half = true
            compare(notices(), ["Half of the time is left."])
            made.time.nearlyUp = true
            compare(notices().length, 2)
            compare(loader.view.y, 0)
            verify(loader.view.mapToItem(loader, 0, 0).y >= strip.height)
        }
    }
}
