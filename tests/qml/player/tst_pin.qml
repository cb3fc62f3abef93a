import QtQuick
import Rapport.Ui
import Rapport.Player

PeopleScene {
    name: "Pin"

    function init() {
        sitDown(["reading-the-customer"], "")
        withPin("Ada Lund", "4711")
        bench.desk.signIn("Bob")
        bench.desk.signOut()
        tryVerify(() => shows("Who is learning?"))
    }
    function wrong() {
        typePin("0000")
    }

    function test_thePinSignsIn() {
        press("Ada Lund")
        tryVerify(() => shows("Type your PIN to sign in."))
        compare(bench.desk.learner, "")
        typePin("4711")
        tryVerify(() => bench.desk.learner === "Ada Lund")
        tryVerify(() => shows("Next for you"))
    }
    function test_aTypedNameIsAskedToo() {
        press("Somebody new")
        tryVerify(() => window.activeFocusItem instanceof AppTextField)
        for (const letter of " Ada Lund ")
            keyClick(letter)
        keyClick(Qt.Key_Return)
        tryVerify(() => shows("Type your PIN to sign in."))
        compare(bench.desk.learner, "")
    }
    function test_theNextStartAsksAgain() {
        press("Ada Lund")
        typePin("4711")
        tryVerify(() => bench.desk.learner === "Ada Lund")
        window.destroy()
        wait(0)
        openWindow("")
        tryVerify(() => shows("Type your PIN to sign in."))
        compare(bench.desk.learner, "")
        press("Somebody else")
        tryVerify(() => shows("Who is learning?"))
    }
    function test_wrongTriesAreToldAndWaitedFor() {
        press("Ada Lund")
        wrong()
        tryVerify(() => shows("That is not the PIN."))
        compare(window.activeFocusItem.text, "")
        wrong()
        wrong()
        tryVerify(() => shows("You can try again in 30 seconds."))
        typePin("4711")
        compare(bench.desk.learner, "")
        bench.advance(20000)
        tryVerify(() => bench.desk.pin.secondsLeft <= 10 && shows("You can try again in"))
        bench.advance(10000)
        tryVerify(() => !shows("You can try again"))
        typePin("4711")
        tryVerify(() => bench.desk.learner === "Ada Lund")
    }
    function test_theWaitIsToldToWhoComesBack() {
        press("Ada Lund")
        for (let i = 0; i < 3; ++i)
            wrong()
        tryVerify(() => shows("You can try again in 30 seconds."))
        keyClick(Qt.Key_Escape)
        tryVerify(() => shows("Who is learning?"))
        press("Ada Lund")
        tryVerify(() => shows("There were too many wrong tries."))
        verify(shows("You can try again in 30 seconds."))
    }
    function test_onlyDigitsGoIn() {
        press("Ada Lund")
        tryVerify(() => window.activeFocusItem instanceof PinField)
        const field = window.activeFocusItem
        for (const key of "4a-1 ")
            keyClick(key)
        compare(field.text, "41")
        compare(field.displayText, "●●")
        verify(field.Accessible.passwordEdit)
        verify(field.Accessible.description.startsWith("PIN of Ada Lund"))
        verify(!all(AppButton).find(one => one.text === "Continue").enabled)
        keyClick(Qt.Key_Return)
        verify(!shows("That is not the PIN."))
    }
    function test_pastingDigitsWorksAndNothingElse() {
        press("Ada Lund")
        tryVerify(() => window.activeFocusItem instanceof PinField)
        const field = window.activeFocusItem
        bench.copy("47x11")
        field.paste()
        compare(field.text, "")
        bench.copy("4711")
        field.paste()
        compare(field.text, "4711")
        field.selectAll()
        field.copy()
        compare(bench.copied(), "4711")
        bench.copy("other")
        field.copy()
        compare(bench.copied(), "other")
    }
    function test_isSetChangedAndRemovedInTheSettings() {
        press("Bob")
        tryVerify(() => shows("Next for you"))
        press("Settings")
        tryVerify(() => shows("With a PIN, only you can learn under your name."))
        press("Set a PIN…")
        typePin("1234")
        typePin("1235")
        tryVerify(() => shows("The two new PINs differ."))
        typePin("1234")
        typePin("1234")
        tryVerify(() => bench.desk.ownPin.isSet)
        tryVerify(() => shows("You have a PIN"))
        tryVerify(() => !all(PinField).length)
        press("Change PIN…")
        typePin("9999")
        typePin("5678")
        typePin("5678")
        tryVerify(() => shows("That is not the PIN."))
        typePin("1234")
        typePin("5678")
        typePin("5678")
        tryVerify(() => shows("Your PIN was changed."))
        tryVerify(() => !all(PinField).length)
        press("Remove PIN…")
        typePin("5678")
        tryVerify(() => !bench.desk.ownPin.isSet)
    }
}
