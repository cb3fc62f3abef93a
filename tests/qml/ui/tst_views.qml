import QtQuick
import QtTest
import Rapport.Ui

Item {
    id: stage

    width: 1024
    height: 700

    Component { id: loaderComponent; StepLoader { anchors.fill: parent } }
    Samples { id: samples }
    Util { id: util }
    SignalSpy { id: spy }

    TestCase {
        id: test

        property StepModel step
        property StepLoader loader

        name: "Views"
        when: windowShown

        function init() {
            failOnWarning(/.?/)
            Theme.reducedMotion = true
            Theme.mode = Theme.Light
            Theme.textScale = 1
            stage.LayoutMirroring.enabled = false
        }
        function cleanup() {
            Theme.mode = Theme.Light
            Theme.textScale = 1
        }
        function show(made) {
            step = made
            loader = createTemporaryObject(loaderComponent, stage, {step: made})
            tryVerify(() => loader.view !== null)
            loader.forceActiveFocus()
            waitForRendering(loader)
        }
        function watch(target, name: string) {
            spy.target = null
            spy.signalName = name
            spy.target = target
            spy.clear()
        }

        function make(name: string) {
            return name === "pair" ? samples.pair(stage, "show")
                 : name === "choosePair" ? samples.pair(stage, "choose")
                 : name === "choice" ? samples.choice(stage, true) : samples[name](stage)
        }

        function test_unknownKindsGetAFallback() {
            show(samples.unknown(stage))
            verify(util.all(loader, Text).some(text => text.text.includes("newer version")))
            watch(step, "advanceRequested")
            keyClick(Qt.Key_Return)
            compare(spy.count, 1)
        }
        function test_numbersChoose_data() {
            return [{tag: "turn"}, {tag: "choosePair"}, {tag: "hold"}]
        }
        function test_numbersChoose(row) {
            show(make(row.tag))
            watch(step, "chosen")
            keyClick(Qt.Key_2)
            compare(spy.count, 1)
            compare(spy.signalArguments[0][0], step.options.value(1, "optionId"))
            keyClick(Qt.Key_9)
            compare(spy.count, 1)
        }
        function test_clickingChooses() {
            show(samples.turn(stage))
            const cards = util.all(loader, ReplyCard).filter(card => card.visible)
            compare(cards.length, 3)
            watch(step, "chosen")
            mouseClick(cards[2])
            compare(spy.signalArguments[0][0], "hold")
        }
        function test_answeredTakesNoMoreAnswers() {
            show(samples.answeredTurn(stage))
            watch(step, "chosen")
            keyClick(Qt.Key_1)
            mouseClick(util.all(loader, ReplyCard)[0])
            compare(spy.count, 0)
            watch(step, "advanceRequested")
            keyClick(Qt.Key_Enter)
            compare(spy.count, 1)
        }
        function test_callKeys() {
            show(samples.turn(stage))
            watch(step.call, "playPauseRequested")
            keyClick(Qt.Key_Space)
            compare(spy.count, 1)
            watch(step.call, "repeatRequested")
            keyClick(Qt.Key_R)
            compare(spy.count, 1)
            watch(step, "advanceRequested")
            keyClick(Qt.Key_Return)
            compare(spy.count, 0)
        }
        function test_aCallStaysFromTurnToTurn() {
            show(samples.turn(stage))
            const view = loader.view
            step.stepId = "next"
            wait(20)
            compare(loader.view, view)
            step.kind = "end"
            tryVerify(() => loader.view !== null && loader.view !== view)
        }
        function test_severalAnswersAreToggledAndChecked() {
            show(samples.choice(stage, true))
            watch(step, "toggled")
            keyClick(Qt.Key_3)
            compare(spy.signalArguments[0][0], "c")
            keyClick(Qt.Key_4)
            compare(spy.count, 1)
            watch(step, "submitted")
            keyClick(Qt.Key_Return)
            compare(spy.count, 1)
        }
        function test_spacePlaysClipAfterClip() {
            show(samples.pair(stage, "show"))
            watch(step, "playRequested")
            keyClick(Qt.Key_Space)
            keyClick(Qt.Key_Space)
            keyClick(Qt.Key_Space)
            compare(spy.signalArguments.map(args => args[0].toString()),
                    ["qrc:/dont.ogg", "qrc:/do.ogg", "qrc:/dont.ogg"])
        }
        function test_pairTellsOnlyAfterChoosing() {
            show(samples.pair(stage, "choose"))
            const heads = () => util.all(loader, Text).filter(text => text.visible && (text.text === "Do" || text.text === "Don't")).length
            compare(heads(), 0)
            step.options.fill([
                {optionId: "do", number: 1, text: step.doText, grade: "do"},
                {optionId: "dont", number: 2, text: step.dontText, grade: "dont", chosen: true}])
            step.phase = "answered"
            compare(heads(), 2)
            verify(util.all(loader, Text).some(text => text.visible && text.text === "Why it matters"))
        }
        function test_sortingByKeys() {
            show(samples.sort(stage))
            watch(step, "placed")
            keyClick(Qt.Key_S)
            compare(Array.from(spy.signalArguments[0]), ["sorry", "sympathy"])
            keyClick(Qt.Key_Right)
            keyClick(Qt.Key_E)
            compare(Array.from(spy.signalArguments[1]), ["now", "empathy"])
            keyClick(Qt.Key_Z)
            compare(spy.count, 2)
        }
        function test_sortingByClicks() {
            show(samples.sort(stage))
            const phrase = util.all(loader, SortPhrase).find(item => item.itemId === "now" && !item.inBucket)
            mouseClick(phrase)
            verify(phrase.current)
            watch(step, "placed")
            const bucket = util.all(loader, SortBucket)[1]
            mouseClick(bucket, bucket.width / 2, bucket.height - 6)
            compare(Array.from(spy.signalArguments[0]), ["now", "empathy"])
        }
        function test_sortingByDragging() {
            show(samples.sort(stage))
            const phrase = util.all(loader, SortPhrase).find(item => item.itemId === "now" && !item.inBucket)
            const bucket = util.all(loader, SortBucket)[0]
            const from = phrase.mapToItem(stage, phrase.width / 2, phrase.height / 2)
            const to = bucket.mapToItem(stage, bucket.width / 2, bucket.height - 20)
            watch(step, "placed")
            mousePress(stage, from.x, from.y)
            for (let i = 1; i <= 10; ++i)
                mouseMove(stage, from.x + (to.x - from.x) * i / 10, from.y + (to.y - from.y) * i / 10, 10)
            mouseRelease(stage, to.x, to.y)
            tryCompare(spy, "count", 1)
            compare(Array.from(spy.signalArguments[0]), ["now", "sympathy"])
            tryVerify(() => phrase.x === 0 && phrase.y === 0)
        }
        function test_theNextPhraseIsPickedAfterADrop() {
            show(samples.sort(stage))
            const view = loader.view as SortView
            compare(view.currentItem, "sorry")
            step.placed.connect((item, bucket) => {
                const rows = []
                for (let i = 0; i < step.items.count; ++i) {
                    const id = step.items.value(i, "itemId")
                    rows.push({itemId: id, text: step.items.value(i, "text"),
                               bucket: id === item ? bucket : step.items.value(i, "bucket"),
                               right: step.items.value(i, "right")})
                }
                step.items.fill(rows)
            })
            keyClick(Qt.Key_E)
            compare(view.currentItem, "now")
        }
        function test_waitingByHandOnlyWithoutTheClock() {
            show(samples.hold(stage))
            const button = () => util.targets(loader).find(item => item.text === "Wait a little")
            verify(!button())
            step.clockRuns = false
            verify(button())
            watch(step, "waitRequested")
            mouseClick(button())
            compare(spy.count, 1)
        }
        function test_authorsMarkupIsShownAsTyped() {
            const made = samples.page(stage)
            made.text = "<img src='http://example.org/x.png'> **bold**"
            made.title = "<b>title</b>"
            show(made)
            const shown = util.all(loader, Text).filter(text => text.visible)
            verify(shown.some(text => text.text === "<b>title</b>" && text.textFormat === Text.PlainText))
            verify(shown.some(text => text.text.startsWith("&lt;img")))
        }
        function test_longCallsScroll() {
            const made = samples.turn(stage)
            const lines = []
            for (let i = 0; i < 40; ++i)
                lines.push({speaker: "Rosa", text: "A line that says that it is number " + i, current: i === 39})
            made.call.transcript.fill(lines)
            show(made)
            const last = util.all(loader, Text).find(text => text.text.includes("number 39"))
            verify(last)
            tryVerify(() => {
                const y = last.mapToItem(loader, 0, 0).y
                return y > 0 && y < loader.height - 200
            })
        }
    }
}
