import QtQuick
import Rapport.Player

/*! A bench with people at it, and ways to type a PIN. */
Scene {
    id: people

    /*! Signs in, sets a PIN, and leaves again. */
    function withPin(name, pin) {
        bench.desk.signIn(name)
        verify(bench.desk.ownPin.change("", pin, pin))
        bench.desk.signOut()
    }
    function typePin(pin) {
        tryVerify(() => window.activeFocusItem instanceof PinField)
        for (const digit of pin)
            keyClick(digit)
        keyClick(Qt.Key_Return)
    }
    /*! The names a screen reader would find in the window. */
    function names() {
        return all(Item).map(item => item.Accessible.name).filter(name => name !== "")
    }
}
