import QtQuick
import QtTest
import Rapport.Ui

Item {
    id: stage

    width: 1024
    height: 700

    Component { id: loaderComponent; StepLoader { anchors.fill: parent } }
    Component { id: debriefComponent; DebriefView { anchors.fill: parent } }
    Samples { id: samples }
    PlacingSamples { id: placing }
    SayingSamples { id: saying }
    Util { id: util }
    SignalSpy { id: spy }

    TestCase {
        id: test

        property StepModel step
        property StepLoader loader

        name: "Fit"
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

        function kinds() {
            return ["page", "pair", "choosePair", "turn", "answeredTurn", "choice", "sort", "hold", "end", "unknown"]
                   .concat(placing.names, saying.names)
        }
        function make(name: string) {
            return name === "pair" ? samples.pair(stage, "show")
                 : name === "choosePair" ? samples.pair(stage, "choose")
                 : name === "choice" ? samples.choice(stage, true)
                 : placing.names.includes(name) ? placing[name](stage)
                 : saying.names.includes(name) ? saying[name](stage) : samples[name](stage)
        }

        function test_everyKindFits_data() {
            const rows = []
            for (const kind of kinds()) {
                for (const scale of [0.8, 1, 2])
                    rows.push({tag: kind + " " + scale * 100 + " %", kind: kind, scale: scale})
            }
            return rows
        }
        function test_everyKindFits(row) {
            Theme.textScale = row.scale
            show(make(row.kind))
            compare(util.cutTexts(loader).join("\n"), "")
        }
        function test_everyKindFitsMirrored_data() {
            return kinds().map(kind => ({tag: kind, kind: kind}))
        }
        function test_everyKindFitsMirrored(row) {
            stage.LayoutMirroring.enabled = true
            stage.LayoutMirroring.childrenInherit = true
            show(make(row.kind))
            compare(util.cutTexts(loader).join("\n"), "")
        }
        function test_everyButtonHasAName_data() {
            return kinds().map(kind => ({tag: kind, kind: kind}))
        }
        function test_everyButtonHasAName(row) {
            show(make(row.kind))
            for (const button of util.targets(loader))
                verify(button.Accessible.name !== "" || button.text !== "", button)
        }
        function test_debriefFits_data() {
            return [{tag: "80 %", scale: 0.8}, {tag: "100 %", scale: 1}, {tag: "200 %", scale: 2}]
        }
        function test_debriefFits(row) {
            Theme.textScale = row.scale
            const view = createTemporaryObject(debriefComponent, stage, {debrief: samples.debrief(stage)})
            waitForRendering(view)
            compare(util.cutTexts(view).join("\n"), "")
        }
        function test_debriefIsWorkedByKeys() {
            const debrief = samples.debrief(stage)
            const view = createTemporaryObject(debriefComponent, stage, {debrief: debrief})
            view.forceActiveFocus()
            watch(debrief, "rewindRequested")
            const rows = util.targets(view).filter(item => item.text === debrief.replies.value(0, "text"))
            compare(rows.length, 1)
            // Closed until it is opened; a mistake is open from the start.
            const buttons = words => util.targets(view).filter(item => item.visible && item.text === words).length
            compare(buttons("Try from here"), 2)
            rows[0].forceActiveFocus()
            keyClick(Qt.Key_Return)
            compare(buttons("Try from here"), 3)
            keyClick(Qt.Key_T)
            compare(spy.count, 1)
            compare(spy.signalArguments[0][0], 4)
            watch(debrief, "certificateRequested")
            const certificate = util.targets(view).find(item => item.text === "Certificate (PDF)")
            certificate.forceActiveFocus()
            keyClick(Qt.Key_Space)
            compare(spy.count, 1)
            debrief.canCertify = false
            debrief.changed()
            verify(!certificate.visible)
        }
        function test_debriefGoesOn() {
            const debrief = samples.debrief(stage)
            const view = createTemporaryObject(debriefComponent, stage, {debrief: debrief})
            view.forceActiveFocus()
            watch(debrief, "nextRequested")
            keyClick(Qt.Key_Return)
            compare(spy.count, 1)
            debrief.hasNext = false
            watch(debrief, "leaveRequested")
            keyClick(Qt.Key_Return)
            compare(spy.count, 1)
            watch(debrief, "tryAgainRequested")
            mouseClick(util.targets(view).find(item => item.text === "Try again"))
            compare(spy.count, 1)
        }
    }
}
