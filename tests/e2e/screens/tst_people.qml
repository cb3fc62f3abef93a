import QtQuick
import Rapport.Ui

Screens {
    name: "People"

    function test_nobodyYet() {
        sit(["every-kind"], "")
        arrive("Welcome")
        take("welcome-first")
        type("Ada Lund")
        take("welcome-first-named")
    }
    function test_manyLearners() {
        verify(bench.addLearners(12))
        sit(["every-kind"], "", "Cleo Park")
        arrive("Who is learning?")
        take("welcome-12")
        type("zz")
        take("welcome-12-nobody")
        press("Somebody new")
        take("welcome-12-new")
    }
    function test_pin() {
        sit(["every-kind"], "", "Ada Lund")
        arrive("Who is learning?")
        take("welcome-1")
        press("Ada Lund")
        arrive("Type your PIN")
        take("pin")
        typePin("0000")
        arrive("That is not the PIN.")
        take("pin-wrong")
        typePin("0000")
        typePin("0000")
        arrive("You can try again in")
        take("pin-wait")
    }
    function test_locked() {
        sit(["every-kind"], "Ada Lund")
        verify(bench.desk.ownPin.change("", "4711", "4711"))
        arrive("Your courses")
        // What was said about the PIN goes by itself.
        all(Toast)[0].opacity = 0
        bench.desk.lock()
        arrive("Ada Lund is away")
        take("lock")
        typePin("0000")
        arrive("That is not the PIN.")
        take("lock-wrong")
    }
    function test_trouble() {
        verify(bench.write("data/records.sqlite", "x".repeat(9000)))
        sit(["every-kind"], "")
        arrive("Try again")
        take("trouble")
    }
}
