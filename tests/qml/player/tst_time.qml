import QtQuick

KindsScene {
    name: "Time"

    function rate(timer) {
        return "  - id: one\n    kind: rate\n    prompt: How heard?\n    timer: " + timer + "\n    on_timeout: late\n    levels:\n"
            + "      - {id: l, name: Little, panel: 4}\n      - {id: m, name: Much, panel: 1}\n    score: {care: 1}\n    next: done\n"
    }

    function test_timeRunsOut() {
        teach(rate("3 s"))
        verify(step.time.set && step.time.secondsLeft <= 3)
        tryVerify(() => step.time.half)
        tryVerify(() => step.stepId === "late", 10000)
        verify(!step.time.set)
        tryVerify(() => shows("The time is up."))
    }
    function test_anAnswerStopsIt() {
        teach(rate("30 s"))
        verify(shows("0:30 left") || shows("0:29 left"))
        keyClick(Qt.Key_1)
        tryCompare(step, "phase", "answered")
        verify(!step.time.set)
    }
    function test_moreTimeAndNone() {
        teach(rate("60 s"))
        bench.desk.settings.moreTime = 2
        tryVerify(() => step.time.secondsLeft > 60)
        bench.desk.settings.timePressure = false
        tryVerify(() => !step.time.set)
        bench.desk.settings.timePressure = true
        bench.desk.settings.moreTime = 1
        tryVerify(() => step.time.set && step.time.secondsLeft <= 60)
    }
}
