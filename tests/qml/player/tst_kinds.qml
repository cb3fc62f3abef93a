import QtQuick

KindsScene {
    name: "Kinds"

    readonly property string order: "  - id: one\n    kind: order\n    prompt: In order.\n"
        + "    items:\n      - {id: a, text: Listen, why: First.}\n      - {id: b, text: Ask}\n      - {id: c, text: Act}\n"
        + "    score: {care: 1}\n    next: done\n"

    function test_order() {
        teach(order)
        // To the top with each, the last one first.
        for (const item of ["c", "b", "a"]) {
            const at = row(step.items, "itemId", item)
            for (let i = 0; i < 3; ++i)
                keyClick(Qt.Key_Up)
            for (let i = 0; i < at; ++i)
                keyClick(Qt.Key_Down)
            for (let i = 0; i < at; ++i)
                keyClick(Qt.Key_Up, Qt.AltModifier)
            compare(step.items.value(0, "itemId"), item)
        }
        keyClick(Qt.Key_Return)
        tryCompare(step, "phase", "answered")
        for (let i = 0; i < 3; ++i)
            compare(step.items.value(i, "right"), "right")
        verify(shows("First."))
        keyClick(Qt.Key_Return)
        tryCompare(step, "kind", "end")
        keyClick(Qt.Key_Return)
        tryVerify(() => shows("Everything you answered"))
        compare(lesson.debrief.replies.value(0, "prompt"), "In order.")
        compare(lesson.debrief.replies.value(0, "text"), "3 of 3 in order")
        compare(lesson.debrief.replies.value(0, "grade"), "do")
    }
    function test_match() {
        teach("  - id: one\n    kind: match\n    prompt: What belongs together?\n    pairs:\n"
            + "      - {id: a, left: One, right: Eins, why: Number one.}\n      - {id: b, left: Two, right: Zwei}\n"
            + "    decoys: [{id: d, text: Drei, why: There is no three.}]\n    score: {care: 1}\n    next: done\n")
        const letter = id => step.buckets.value(row(step.buckets, "bucketId", id), "key")
        keyClick(Qt.Key_1)
        type(letter("b").toLowerCase())
        type(letter("d").toLowerCase())
        verify(step.canSubmit)
        // What is given to another moves.
        keyClick(Qt.Key_1)
        type(letter("d").toLowerCase())
        verify(!step.canSubmit)
        compare(step.items.value(1, "bucket"), "")
        keyClick(Qt.Key_2)
        type(letter("b").toLowerCase())
        keyClick(Qt.Key_Return)
        tryCompare(step, "phase", "answered")
        compare([step.items.value(0, "right"), step.items.value(1, "right")], ["wrong", "right"])
        verify(shows("It belongs to: Eins") && shows("There is no three."))
    }
    function test_spot() {
        teach("  - id: one\n    kind: spot\n    prompt: What went wrong?\n    lines:\n"
            + "      - {id: x, speaker: customer, text: It was Friday.}\n"
            + "      - {id: y, speaker: agent, text: \"Well, you should have rung, but never mind.\"}\n"
            + "    spots: [{id: s, line: y, words: you should have rung, why: It blames her.}]\n"
            + "    score: {care: 1}\n    next: done\n")
        keyClick(Qt.Key_Down)
        keyClick(Qt.Key_Space)
        keyClick(Qt.Key_Down)
        keyClick(Qt.Key_Right)
        keyClick(Qt.Key_Space)
        tryVerify(() => shows("Picked: 2"))
        keyClick(Qt.Key_Return)
        tryCompare(step, "phase", "answered")
        compare(findings(), ["found you should have rung", "extra It was Friday."])
    }
    function test_write() {
        teach("  - id: one\n    kind: write\n    prompt: What do you say?\n    words: {min: 3, max: 9}\n    rules:\n"
            + "      - {id: r, name: It is sorry, must: [sorry], why: She waited.}\n"
            + "    model: I am sorry about that.\n    score: {care: 1}\n    weak: done\n    next: done\n")
        verify(!step.canSubmit)
        type("i am sorry")
        compare(step.own.text, "i am sorry")
        compare(step.own.count, 3)
        verify(step.own.countKept && !shows("I am sorry about that."))
        // The settings may change meanwhile; what was written stays.
        bench.desk.settings.captions = !bench.desk.settings.captions
        compare(step.own.text, "i am sorry")
        keyClick(Qt.Key_Return, Qt.ControlModifier)
        tryCompare(step, "phase", "answered")
        compare(findings(), ["kept It is sorry"])
        compare(step.own.shown, "i am <u>sorry</u>")
        verify(shows("I am sorry about that."))
        keyClick(Qt.Key_Return)
        tryCompare(step, "kind", "end")
    }
    function test_rate() {
        teach("  - id: one\n    kind: rate\n    prompt: How heard?\n    levels:\n"
            + "      - {id: l, name: Little, panel: 4}\n      - {id: m, name: Much, panel: 1}\n"
            + "    why: Nobody asked.\n    score: {care: 1}\n    next: done\n")
        compare(step.options.value(0, "votes"), 0)
        keyClick(Qt.Key_2)
        tryCompare(step, "phase", "answered")
        compare([step.options.value(0, "votes"), step.options.value(1, "share")], [4, 0.25])
        verify(shows("4 of the panel") && shows("Nobody asked."))
    }
    function test_speak() {
        teach("  - id: one\n    kind: speak\n    prompt: Say it.\n    longest_pause: 4 s\n    model: I am so sorry.\n"
            + "    checklist:\n      - {id: p, text: I was silent., why: Room.}\n      - {id: m, text: I left myself out.}\n"
            + "    score: {care: 1}\n    next: done\n")
        verify(!shows("I am so sorry.") && shows("fall silent for longer than 4 seconds"))
        keyClick(Qt.Key_Return)
        tryVerify(() => shows("I am so sorry."))
        keyClick(Qt.Key_2)
        compare(step.options.value(1, "chosen"), true)
        keyClick(Qt.Key_Return)
        tryCompare(step, "phase", "answered")
        compare([step.options.value(0, "chosen"), step.options.value(1, "chosen")], [false, true])
        keyClick(Qt.Key_Return)
        tryCompare(step, "kind", "end")
    }
}
