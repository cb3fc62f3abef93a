import QtQuick
import Rapport.Ui

PeopleScene {
    name: "OwnSettings"

    function test_eachFindsTheirOwn() {
        sitDown(["reading-the-customer"], "Ada")
        bench.desk.settings.theme = 2
        bench.desk.settings.textScale = 1.5
        tryVerify(() => Theme.dark && Theme.textScale === 1.5)
        bench.desk.signOut()
        // The next one finds the desk as it was left, until they say who they are.
        tryVerify(() => shows("Who is learning?"))
        verify(Theme.dark)
        bench.desk.signIn("Bob")
        tryVerify(() => !Theme.dark && Theme.textScale === 1)
        bench.desk.settings.dyslexicFont = true
        bench.desk.signOut()
        verify(Theme.dyslexicFont)
        bench.desk.signIn("Ada")
        tryVerify(() => Theme.dark && Theme.textScale === 1.5 && !Theme.dyslexicFont)
    }
    function test_theFirstOwnerKeepsWhatWasSet() {
        bench = createTemporaryObject(benchMaker, this)
        verify(bench.addCourse("reading-the-customer"))
        verify(bench.write("config/rapport/player.ini", "[General]\ntextScale=2\ntheme=2\n"))
        openWindow("Ada")
        tryVerify(() => Theme.textScale === 2 && Theme.dark)
        bench.desk.signOut()
        bench.desk.signIn("Bob")
        tryVerify(() => Theme.textScale === 1)
    }
    function test_theDesktopIsAsked_data() {
        return [
            {tag: "gtk 4", file: "gtk-4.0/settings.ini", text: "[Settings]\ngtk-enable-animations=false\n", still: true, dark: false},
            {tag: "gtk 3", file: "gtk-3.0/settings.ini", text: "[Settings]\ngtk-enable-animations=0\ngtk-application-prefer-dark-theme=1\n", still: true, dark: true},
            {tag: "kde", file: "kdeglobals", text: "[KDE]\nAnimationDurationFactor=0\n", still: true, dark: false},
            {tag: "kde slow", file: "kdeglobals", text: "[KDE]\nAnimationDurationFactor=2\n", still: false, dark: false}
        ]
    }
    function test_theDesktopIsAsked(row) {
        bench = createTemporaryObject(benchMaker, this)
        verify(bench.write("config/" + row.file, row.text))
        openWindow("Ada")
        compare(Theme.reducedMotion, row.still)
        compare(Theme.dark, row.dark)
        // What a learner says goes first.
        bench.desk.settings.reducedMotion = !row.still
        bench.desk.settings.theme = row.dark ? 1 : 2
        compare(Theme.reducedMotion, !row.still)
        compare(Theme.dark, !row.dark)
    }
}
