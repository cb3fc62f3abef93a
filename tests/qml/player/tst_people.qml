import QtQuick
import Rapport.Ui
import Rapport.Player

PeopleScene {
    name: "People"

    function row(name) {
        return all(PersonRow).find(one => one.text === name)
    }

    function test_theFirstStartSaysWhatThisIs() {
        sitDown(["reading-the-customer"], "")
        tryVerify(() => shows("Welcome"))
        verify(shows("calls in which people feel heard"))
        compare(all(PersonRow).length, 0)
        const begin = all(AppButton).find(one => one.text === "Begin")
        verify(!begin.enabled)
        for (const letter of "Ada")
            keyClick(letter)
        verify(begin.enabled)
        keyClick(Qt.Key_Return)
        tryVerify(() => bench.desk.learner === "Ada")
    }
    function test_someNamesAreAList() {
        sitDown(["reading-the-customer"], "")
        withPin("Cleo Park", "1234")
        for (const name of ["Ada Lund", "Bob"]) {
            bench.desk.signIn(name)
            bench.desk.signOut()
        }
        tryVerify(() => shows("Who is learning?"))
        tryVerify(() => all(PersonRow).length === 3)
        compare(all(PersonRow).map(one => one.text), ["Ada Lund", "Bob", "Cleo Park"])
        compare(row("Ada Lund").initials, "AL")
        compare(row("Bob").Accessible.name, "Bob")
        compare(row("Cleo Park").Accessible.name, "Cleo Park, with a PIN")
        verify(!all(SearchField).length)
        // The list has the keyboard.
        keyClick(Qt.Key_Down)
        keyClick(Qt.Key_Return)
        tryVerify(() => bench.desk.learner === "Bob")
    }
    function test_aNewNameIsAdded() {
        sitDown(["reading-the-customer"], "Ada")
        bench.desk.signOut()
        tryVerify(() => shows("Who is learning?"))
        press("Somebody new")
        tryVerify(() => shows("Back to the list"))
        keyClick(Qt.Key_Escape)
        tryVerify(() => shows("Who is learning?"))
        press("Somebody new")
        tryVerify(() => window.activeFocusItem instanceof AppTextField)
        for (const letter of "Bo")
            keyClick(letter)
        keyClick(Qt.Key_Return)
        tryVerify(() => bench.desk.learner === "Bo")
        compare(bench.desk.people.total, 2)
    }
    function test_fiveHundredNamesAreQuick() {
        sitDown([], "")
        verify(bench.addLearners(500))
        bench.desk.openRecords()
        tryVerify(() => all(SearchField).length === 1)
        verify(all(PersonRow).length < 40)
        const before = Date.now()
        for (const letter of "ZOE 42")
            keyClick(letter)
        tryVerify(() => all(PersonRow).length > 0 && all(PersonRow).every(one => one.text.startsWith("Zoë 42")))
        verify(Date.now() - before < 1500, "filtering took " + (Date.now() - before) + " ms")
        keyClick("7")
        tryVerify(() => all(PersonRow).length === 1)
        keyClick(Qt.Key_Return)
        tryVerify(() => bench.desk.learner === "Zoë 427")
    }
    function test_nobodyIsSaid() {
        sitDown([], "")
        verify(bench.addLearners(20))
        bench.desk.openRecords()
        tryVerify(() => all(SearchField).length === 1)
        for (const letter of "xyz")
            keyClick(letter)
        tryVerify(() => shows("Nobody on this computer is called “xyz”."))
        keyClick(Qt.Key_Return)
        compare(bench.desk.learner, "")
        compare(bench.desk.people.total, 20)
        press("Somebody new")
        tryVerify(() => window.activeFocusItem.text === "xyz")
        keyClick(Qt.Key_Return)
        tryVerify(() => bench.desk.learner === "xyz")
    }
}
