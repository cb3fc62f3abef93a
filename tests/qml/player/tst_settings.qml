import QtQuick
import QtQuick.Templates as T
import Rapport.Ui

Scene {
    name: "Settings"

    function init() {
        sitDown(["reading-the-customer"], "Ada Lund")
        tryVerify(() => shows("Next for you"))
        press("Settings")
        tryVerify(() => shows("Reading"))
    }
    function control(type, words) {
        const found = all(type).find(item => item.Accessible.name.startsWith(words) || item.text === words)
        verify(found, words)
        return found
    }

    function test_themeChangesAtOnce() {
        const theme = control(T.ComboBox, "Theme")
        theme.forceActiveFocus()
        keyClick(Qt.Key_Down)
        keyClick(Qt.Key_Down)
        tryVerify(() => bench.desk.settings.theme === 2)
        verify(Theme.dark)
        compare(window.color, Theme.background)
        compare(Number(bench.setting("theme")), 2)
        keyClick(Qt.Key_Up)
        tryVerify(() => !Theme.dark)
    }

    function test_textGrowsAtOnce() {
        const heading = all(Title)[0]
        const before = heading.height
        const slider = all(T.Slider)[0]
        slider.forceActiveFocus()
        for (let i = 0; i < 10; ++i)
            keyClick(Qt.Key_Right)
        tryVerify(() => shows("Text size: 200%"))
        compare(Theme.textScale, 2)
        verify(heading.height > before * 1.8)
        compare(Number(bench.setting("textScale")), 2)
    }

    function test_switchesAreKept_data() {
        return [
            {tag: "dyslexicFont", words: "Letters for readers with dyslexia (OpenDyslexic)"},
            {tag: "reducedMotion", words: "Less motion"},
            {tag: "captions", words: "Light up the words as they are spoken"},
            {tag: "timePressure", words: "Time pressure: clocks run on hold, and where a step gives a time"}
        ]
    }
    function test_switchesAreKept(row) {
        const before = bench.desk.settings[row.tag]
        const one = control(T.Switch, row.words)
        one.forceActiveFocus()
        keyClick(Qt.Key_Space)
        compare(bench.desk.settings[row.tag], !before)
        compare(String(bench.setting(row.tag)), String(!before))
        compare(Theme.dyslexicFont, bench.desk.settings.dyslexicFont)
        compare(Theme.reducedMotion, bench.desk.settings.reducedMotion)
    }

    function test_focusStaysWhereTextGrows() {
        const slider = all(T.Slider)[0]
        slider.forceActiveFocus()
        for (let i = 0; i < 10; ++i)
            keyClick(Qt.Key_Right)
        tryVerify(() => Theme.textScale === 2)
        wait(20)
        compare(window.activeFocusItem, slider)
        const top = slider.mapToItem(null, 0, 0).y
        verify(top >= 0 && top + slider.height <= window.height, top)
    }

    function test_usualSettingsComeBack() {
        const back = control(T.AbstractButton, "Back to the usual settings")
        verify(!back.enabled)
        bench.desk.settings.textScale = 1.4
        bench.desk.settings.captions = false
        bench.desk.settings.theme = 2
        verify(back.enabled)
        back.forceActiveFocus()
        keyClick(Qt.Key_Space)
        compare(bench.desk.settings.textScale, 1)
        compare(bench.desk.settings.captions, true)
        compare(bench.desk.settings.theme, 0)
        compare(Theme.textScale, 1)
        verify(!back.enabled)
        compare(bench.desk.learner, "Ada Lund")
        compare(bench.setting("lastLearner"), "Ada Lund")
    }

    function test_leavingKeepsTheKeyboardSomewhere_data() {
        return [{tag: "by Esc", key: Qt.Key_Escape}, {tag: "by the side bar", key: 0}]
    }
    function test_leavingKeepsTheKeyboardSomewhere(row) {
        all(T.Slider)[0].forceActiveFocus()
        if (row.key)
            keyClick(row.key)
        else
            press("Training")
        tryVerify(() => shows("Next for you"))
        tryVerify(() => window.activeFocusItem && window.activeFocusItem.Accessible.name.startsWith("Start, "))
    }
}
