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
