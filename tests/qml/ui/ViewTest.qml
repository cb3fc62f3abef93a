import QtQuick
import QtTest
import Rapport.Ui

/*! A test that shows steps in a window and works them. */
TestCase {
    id: test

    property Item stage
    property StepModel step
    property StepLoader loader
    readonly property Component loaderMaker: Component { StepLoader { anchors.fill: parent } }
    readonly property Util util: Util {}
    readonly property SignalSpy spy: SignalSpy {}

    when: windowShown

    function init() {
        failOnWarning(/.?/)
        Theme.reducedMotion = true
        Theme.mode = Theme.Light
        Theme.textScale = 1
        stage.LayoutMirroring.enabled = false
    }
    function show(made) {
        step = made
        loader = createTemporaryObject(loaderMaker, stage, {step: made})
        tryVerify(() => loader.view !== null)
        loader.forceActiveFocus()
        waitForRendering(loader)
    }
    function watch(target, name) {
        spy.target = null
        spy.signalName = name
        spy.target = target
        spy.clear()
    }
    function told() {
        return spy.signalArguments.map(args => Array.from(args))
    }
    function shows(words): bool {
        return util.all(loader, Text).some(text => text.visible && text.text.includes(words))
    }
    function button(words) {
        const found = util.targets(loader).find(item => item.text === words)
        verify(found, words)
        return found
    }
}
