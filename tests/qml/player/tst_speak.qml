import QtQuick

/*! A reply said aloud, spoken into the microphone of the test's own sound server. */
KindsScene {
    name: "Speak"

    readonly property string aloud: "  - id: one\n    kind: speak\n    prompt: Say it.\n    longest_pause: 4 s\n"
        + "    model: I am so sorry that you had to wait.\n    model_clip: media/call.ogg\n"
        + "    checklist:\n      - {id: p, text: I was silent., why: Room.}\n    score: {care: 1}\n    next: done\n"
    readonly property var voice: step ? step.own.voice : null
    readonly property string words: "reading-the-customer/media/another-day.ogg"

    function recordWords() {
        tryVerify(() => voice.canRecord)
        keyClick(Qt.Key_Space)
        tryVerify(() => voice.recording)
        verify(bench.speak(words))
        tryVerify(() => voice.level > 0.3 && shows("Good level"), 10000)
        tryVerify(() => voice.elapsedMs > 6500, 15000)
        keyClick(Qt.Key_Space)
        tryVerify(() => voice.recorded && !voice.recording)
    }
    function test_itIsRecordedHeardAndMeasured() {
        teach(aloud)
        verify(!shows("One way to say it"))
        recordWords()
        tryVerify(() => shows("Yours and the model") && shows("I am so sorry that you had to wait."))
        verify(voice.mineMs > 6000 && voice.mine.length === 200 && voice.modelMs > 4000)
        const names = []
        for (let i = 0; i < voice.measures.count; ++i)
            names.push(voice.measures.value(i, "name"))
        compare(names, ["Longest pause", "Pace", "Loudness", "Time filled with words"])
        compare(voice.measures.value(0, "verdict"), "kept")
        keyClick(Qt.Key_Space)
        tryCompare(voice, "playing", "mine")
        tryVerify(() => voice.positionMs > 200)
        keyClick(Qt.Key_R)
        tryCompare(voice, "playing", "model")
        keyClick(Qt.Key_R)
        tryCompare(voice, "playing", "")
        keyClick(Qt.Key_1)
        keyClick(Qt.Key_Return)
        tryCompare(step, "phase", "answered")
        compare(voice.measures.count, 4)
        // Without consent nothing of it is on the disk.
        compare(bench.keptRecordings().filter(name => name.endsWith(".ogg")), [])
    }
    function test_itIsKeptOnlyWithConsent() {
        teach(aloud)
        recordWords()
        verify(!voice.keep)
        voice.keepIt(true)
        compare(bench.keptRecordings().filter(name => name.endsWith(".ogg")), [])
        keyClick(Qt.Key_Return)
        tryCompare(step, "phase", "answered")
        const kept = bench.keptRecordings().filter(name => name.endsWith(".ogg"))
        compare(kept.length, 1)
        verify(kept[0].endsWith("~kinds~all~one.ogg"))
        // What was measured is there again after coming back.
        keyClick(Qt.Key_Escape)
        tryVerify(() => shows("Resume"))
        keyClick(Qt.Key_Return)
        tryVerify(() => bench.desk.lesson !== null)
        lesson = bench.desk.lesson
        tryVerify(() => voice.measures.count === 4 && shows("What was measured"))
        verify(!voice.recorded)
    }
    function test_itIsRecordedAgain() {
        teach(aloud)
        recordWords()
        const before = voice.mineMs
        voice.keepIt(true)
        keyClick(Qt.Key_N)
        tryVerify(() => voice.recording)
        tryVerify(() => voice.elapsedMs > 1000)
        keyClick(Qt.Key_Return)
        tryVerify(() => !voice.recording && voice.mineMs < before)
        compare(voice.keep, false)
        // Silence is no reply, and nothing is said about it.
        tryVerify(() => shows("No voice is heard"))
        compare(voice.measures.count, 0)
    }
    function test_theSpeedIsRemembered() {
        teach(aloud)
        keyClick(Qt.Key_Plus)
        compare(bench.desk.settings.speed, 1.25)
        keyClick(Qt.Key_Minus)
        keyClick(Qt.Key_Minus)
        compare(bench.desk.settings.speed, 0.9)
        compare(Number(bench.setting("speed")), 0.9)
        tryVerify(() => shows("0.9×"))
        for (let i = 0; i < 5; ++i)
            keyClick(Qt.Key_Minus)
        compare(bench.desk.settings.speed, 0.75)
    }
}
