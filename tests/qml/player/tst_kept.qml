import QtQuick

/*! What is laid out but not handed in is kept, and where it cannot be, that is told. */
KindsScene {
    name: "Kept"

    readonly property string writing: "  - id: one\n    kind: write\n    prompt: What do you say?\n    rules:\n"
        + "      - {id: r, name: It is sorry, must: [sorry], why: She waited.}\n"
        + "    score: {care: 1}\n    weak: done\n    next: done\n"
    readonly property string order: "  - id: one\n    kind: order\n    prompt: In order.\n"
        + "    items:\n      - {id: a, text: Listen}\n      - {id: b, text: Ask}\n      - {id: c, text: Act}\n"
        + "    score: {care: 1}\n    next: done\n"

    function comeBack() {
        tryVerify(() => shows("Resume"))
        keyClick(Qt.Key_Return)
        tryVerify(() => bench.desk.lesson !== null)
        lesson = bench.desk.lesson
        tryVerify(() => all(Item).some(item => item.activeFocus && item.step === lesson.step))
    }
    function test_whatIsWrittenIsThereAgain() {
        teach(writing)
        type("i am")
        keyClick(Qt.Key_Escape)
        comeBack()
        compare(step.own.text, "i am")
        verify(shows("2 words"))
        type(" sorry")
        keyClick(Qt.Key_Return, Qt.ControlModifier)
        tryCompare(step, "phase", "answered")
    }
    function test_anOrderIsThereAgain() {
        teach(order)
        keyClick(Qt.Key_Up)
        keyClick(Qt.Key_Down, Qt.AltModifier)
        const shown = [0, 1, 2].map(row => step.items.value(row, "itemId"))
        keyClick(Qt.Key_Escape)
        comeBack()
        compare([0, 1, 2].map(row => step.items.value(row, "itemId")), shown)
    }
    function test_aFullDiskIsToldWhileWriting() {
        teach(writing)
        bench.setFull(true)
        type("i am")
        tryVerify(() => lesson.trouble !== "", 8000)
        verify(shows(lesson.trouble))
        compare(step.own.text, "i am")
        type(" s")
        bench.setFull(false)
        press("Try again")
        tryCompare(lesson, "trouble", "")
        keyClick(Qt.Key_Escape)
        comeBack()
        compare(step.own.text, "i am s")
    }
    readonly property string trying: "Another program is using the records; trying again."

    /*! How long the window stood still for an act, in milliseconds. */
    function stoodStill(act): int {
        const begin = Date.now()
        act()
        return Date.now() - begin
    }
    function test_recordsInUseDoNotHoldTheWindowUp() {
        teach(order)
        bench.setBusy(true)
        verify(stoodStill(() => keyClick(Qt.Key_Return)) < 1000)
        verify(lesson.trouble.startsWith(trying))
        tryVerify(() => shows(lesson.trouble))
        compare(step.phase, "asking")
        // It tries by itself, and the answer shows as kept only once it is.
        wait(1500)
        compare(step.phase, "asking")
        bench.setBusy(false)
        tryCompare(step, "phase", "answered")
        compare(lesson.trouble, "")
    }
    function test_recordsInUseForLongAreToldAndTriedAgain() {
        teach(order)
        bench.setBusy(true)
        keyClick(Qt.Key_Return)
        tryVerify(() => lesson.trouble.includes("in use by another program"), 15000)
        verify(lesson.trouble.includes("Everything recorded before is kept."))
        compare(step.phase, "asking")
        bench.setBusy(false)
        press("Try again")
        tryCompare(step, "phase", "answered")
        compare(lesson.trouble, "")
    }
    function test_aLessonWhoseRecordsAreInUseCanBeLeft() {
        teach(order)
        bench.setBusy(true)
        keyClick(Qt.Key_Return)
        verify(stoodStill(() => keyClick(Qt.Key_Escape)) < 1000)
        tryVerify(() => bench.desk.lesson === null)
        bench.setBusy(false)
        comeBack()
        compare(step.phase, "asking")
    }
    function test_whatIsBeingWrittenWaitsWithoutAWord() {
        teach(writing)
        bench.setBusy(true)
        type("i am")
        wait(3000)
        compare(lesson.trouble, "")
        bench.setBusy(false)
        // It is tried again by itself: nothing is left for the moment of a crash.
        wait(6000)
        bench.setBusy(true)
        keyClick(Qt.Key_Escape)
        tryVerify(() => bench.desk.lesson === null)
        bench.setBusy(false)
        comeBack()
        compare(step.own.text, "i am")
    }
    function test_damagedRecordsAreTold() {
        teach(order)
        verify(bench.damageRecords())
        keyClick(Qt.Key_Return)
        tryVerify(() => lesson.trouble.includes("is damaged"))
        compare(step.phase, "asking")
        keyClick(Qt.Key_Escape)
        tryVerify(() => bench.desk.what.includes("is damaged"))
        tryVerify(() => shows(bench.desk.what) && shows("Try again"))
    }
    function test_anotherWindowIsTold() {
        teach(order)
        verify(bench.answerElsewhere("kinds", "all"))
        keyClick(Qt.Key_Return)
        tryVerify(() => lesson.trouble.includes("in another window"))
        verify(lesson.trouble.includes("What was answered there is kept, and nothing was added here."))
        compare(step.phase, "asking")
        // Opened again, it stands where the other window left it.
        keyClick(Qt.Key_Escape)
        comeBack()
        compare(step.phase, "answered")
    }
    function test_aLessonThatWasChangedKeepsWhatWasWritten() {
        teach(writing)
        type("i am")
        keyClick(Qt.Key_Escape)
        tryVerify(() => shows("Resume"))
        verify(bench.addFile("kinds/lessons/all.yaml",
                             (head + writing + ends).replace("What do you say?", "What now?")))
        window.destroy()
        wait(0)
        openWindow("")
        comeBack()
        compare(step.own.text, "i am")
        tryVerify(() => shows("What now?"))
        verify(shows("This lesson has changed since you left it."))
    }
}
