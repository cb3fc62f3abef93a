import QtQuick
import QtTest
import Rapport.Ui

Item {
    id: stage

    width: 1024
    height: 700

    Component { id: gallery; ControlGallery {} }
    Component {
        id: field

        Column {
            property alias button: button
            property alias disabled: disabled
            property alias card: card
            property alias nav: nav
            property alias search: search
            property alias toggle: toggle

            width: 400

            AppButton { id: button; text: "<img src='http://example.org/x.png'> Resume" }
            AppButton { id: disabled; text: "Check"; enabled: false }
            ReplyCard { id: card; number: 2; text: "“Take your time.”"; grade: "do"; why: "It gives her room." }
            NavItem { id: nav; text: "Practice"; badge: "6 due"; current: true }
            SearchField { id: search; placeholderText: "Search" }
            AppSwitch { id: toggle; text: "Hold clock runs" }
        }
    }
    Component { id: dialog; AppDialog { title: "Leave?"; text: "Your progress is kept." } }
    Component { id: toastComponent; Toast { duration: 50 } }
    Component { id: iconComponent; Icon { color: "#000000" } }
    SignalSpy { id: spy }
    Util { id: util }

    TestCase {
        name: "Controls"
        when: windowShown

        function init() {
            failOnWarning(/.?/)
            Theme.reducedMotion = true
            Theme.mode = Theme.Light
            Theme.textScale = 1
        }
        function cleanup() {
            Theme.mode = Theme.Light
            Theme.textScale = 1
        }
        function watch(target, name: string) {
            spy.target = null
            spy.signalName = name
            spy.target = target
            spy.clear()
        }

        function test_buttonsWorkByMouseAndKeyboard() {
            const column = createTemporaryObject(field, stage)
            watch(column.button, "clicked")
            mouseClick(column.button)
            compare(spy.count, 1)
            column.toggle.forceActiveFocus()
            column.button.forceActiveFocus(Qt.TabFocusReason)
            verify(column.button.visualFocus)
            keyClick(Qt.Key_Space)
            compare(spy.count, 2)
            watch(column.disabled, "clicked")
            mouseClick(column.disabled)
            compare(spy.count, 0)
        }
        function test_focusRingIsSeen() {
            const column = createTemporaryObject(field, stage)
            for (const control of [column.button, column.card, column.nav, column.search, column.toggle]) {
                control.forceActiveFocus(Qt.TabFocusReason)
                verify(util.all(control, FocusRing).some(ring => ring.visible), control)
            }
        }
        function test_tabReachesEveryControl() {
            const column = createTemporaryObject(field, stage)
            column.button.forceActiveFocus(Qt.TabFocusReason)
            for (const next of [column.card, column.nav, column.search, column.toggle]) {
                keyClick(Qt.Key_Tab)
                verify(next.activeFocus, next)
            }
        }
        function test_namesForScreenReaders() {
            const column = createTemporaryObject(field, stage)
            compare(column.card.Accessible.name, "2. “Take your time.”")
            compare(column.card.Accessible.description, "Do. It gives her room.")
            compare(column.nav.Accessible.name, "Practice, 6 due")
            compare(column.nav.Accessible.role, Accessible.PageTab)
            compare(column.search.Accessible.name, "Search")
        }
        function test_markupInAButtonIsText() {
            const column = createTemporaryObject(field, stage)
            const shown = util.all(column.button, Text).filter(text => text.text !== "")
            compare(shown.length, 1)
            compare(shown[0].textFormat, Text.PlainText)
        }
        function test_escEmptiesASearch() {
            const column = createTemporaryObject(field, stage)
            column.search.forceActiveFocus()
            keyClick(Qt.Key_A)
            compare(column.search.text, "a")
            keyClick(Qt.Key_Escape)
            compare(column.search.text, "")
        }
        function test_dialogAnswersToTheKeyboard() {
            const box = createTemporaryObject(dialog, stage)
            box.open()
            tryVerify(() => box.opened)
            watch(box, "rejected")
            keyClick(Qt.Key_Escape)
            tryCompare(spy, "count", 1)
            tryVerify(() => !box.visible)
            box.open()
            tryVerify(() => box.opened)
            watch(box, "accepted")
            keyClick(Qt.Key_Space)
            tryCompare(spy, "count", 1)
        }
        function test_toastLeavesByItself() {
            const toast = createTemporaryObject(toastComponent, stage)
            toast.show("Saved")
            tryVerify(() => toast.visible)
            tryVerify(() => !toast.visible)
        }
        function test_scaleStaysInItsRange() {
            Theme.textScale = 9
            compare(Theme.textScale, 2)
            Theme.textScale = 0.1
            compare(Theme.textScale, 0.8)
            Theme.textScale = NaN
            compare(Theme.textScale, 1)
        }
        function test_shippedFontsAreUsed() {
            compare(Theme.fontFamily, "Rapport Inter")
            Theme.dyslexicFont = true
            compare(Theme.fontFamily, "OpenDyslexic")
            Theme.dyslexicFont = false
            compare(Theme.bodyFont.family, "Rapport Inter")
        }
        function test_everyIconHasAPicture_data() {
            return ["phone", "scale", "message", "alert", "layers", "book", "chart", "check", "x", "play",
                    "pause", "settings", "list", "captions", "clock"].map(name => ({tag: name}))
        }
        function test_everyIconHasAPicture(row) {
            const icon = createTemporaryObject(iconComponent, stage, {name: row.tag, size: 24})
            const picture = grabImage(icon)
            let inked = 0
            for (let x = 0; x < 24; ++x) {
                for (let y = 0; y < 24; ++y)
                    inked += picture.red(x, y) < 128 ? 1 : 0
            }
            verify(inked > 12, inked)
        }
        function test_targetsAreLargeEnough() {
            const page = createTemporaryObject(gallery, stage)
            for (const control of util.targets(page))
                verify(control.height >= 32 || control.Accessible.ignored, control + " " + control.height)
        }
        function test_nothingIsCutOff_data() {
            return [{tag: "80 %", scale: 0.8}, {tag: "100 %", scale: 1}, {tag: "200 %", scale: 2}]
        }
        function test_nothingIsCutOff(row) {
            Theme.textScale = row.scale
            const page = createTemporaryObject(gallery, stage)
            waitForRendering(page)
            const cut = util.cutTexts(page)
            compare(cut.join("\n"), "")
        }
    }
}
