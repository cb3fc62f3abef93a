"""Goes through the player by keys alone and walks at every place what a screen reader is told.

    window_test.py PLAYER CHECKOUT [--whole]

Into a lesson, or with --whole to its end, through the debrief and every other place as well.
"""

import pathlib
import sys
import unittest

import player
import rules
import tour
import tree

PROGRAM = CHECKOUT = None
WHOLE = False
GOING_ON = ("Continue", "Check", "Nothing ", "Done", "See how", "I have said it", "Go on without")


class Window(unittest.TestCase):
    """One learner's way through everything. The places come one after the other, as for a learner;
    each is judged, and all faults are told together."""

    def setUp(self):
        self.player = player.Player(PROGRAM, CHECKOUT, "reducedMotion=true\ntimePressure=false\n")
        self.faults = []

    def tearDown(self):
        complaints = self.player.stop()
        self.assertEqual(complaints, "", "what the player complained about")

    def test_everywhere(self):
        self.player.start()
        try:
            parts = [self.welcome, self.training, self.course, self.lesson]
            if WHOLE:
                parts += [self.debrief, self.places, self.settings, self.help, self.lock]
            for part in parts:
                part()
        finally:
            print("\n".join(self.faults))
        self.assertEqual(self.faults, [])

    # What is done at every place.

    def judge(self, place, focus=True):
        now = self.player.still()
        found = rules.faults(now) + (list(rules.focus(now)) if focus else [])
        self.faults += [f"{place}: {fault}" for fault in found]
        return now

    def go_round(self, place, off=()):
        """Tab to every control and back again. Qt 6.4 does not tell which controls are off, so
        those have to be named."""
        there, expected, faults = self.player.round("Tab")
        back, _, more = self.player.round("shift+Tab")
        for path in [path for path, node in expected.items()
                     if any(name in node.name for name in off)]:
            self.check(path not in [node.path for node in there], f"{place}: {off} is met")
            del expected[path]
        found = faults + more + tour.there(there, expected) + tour.back(there, back)
        self.faults += [f"{place}: {fault}" for fault in found]

    def visit(self, place, off=()):
        self.judge(place)
        self.go_round(place, off)

    def check(self, is_so, fault):
        if not is_so:
            self.faults.append(f"{fault}. Told is:\n{tree.drawing(self.player.tree())}")

    def come_to(self, role, name):
        """Tabs until a control has the keyboard."""
        for _ in range(60):
            found = self.player.focused()
            if found and found.role == role and name in found.name:
                return found
            found = self.player.step_on("Tab", found.path if found else "")[1]
        self.fail(f'the Tab key does not come to {role} "{name}":\n'
                  + tree.drawing(self.player.tree()))

    def use(self, name, role="push button", key="Return"):
        self.come_to(role, name)
        self.player.press(key)

    def heard(self, text, place):
        """Whether something was told by itself since the last time."""
        self.player.still()
        if not any(text in one for one in self.player.heard):
            self.faults.append(f"{place}: “{text}” was not told by itself, but {self.player.heard}")
        self.player.heard.clear()

    # The places.

    def welcome(self):
        self.player.wait_for("heading", "Welcome")
        self.player.wait(lambda: self.player.focused(), "the keyboard in the first field")
        self.judge("welcome")
        self.player.type("Ada")
        self.judge("welcome, with a name")
        self.go_round("welcome, with a name")
        self.come_to("text", "name")
        self.player.press("Return")

    def training(self):
        self.player.wait_for("heading", "Ada")
        self.visit("training")
        chosen = self.player.tree().find("page tab", "Training")
        self.check(chosen and "selected" in chosen.states, "the place one is at is not told")
        self.come_to("text", "Search")
        self.player.type("kind")
        self.player.wait_for("heading", "Courses")
        self.visit("training, searching")
        self.come_to("text", "Search")
        self.player.press("Escape")
        self.player.wait_for("heading", "Your courses")

    def course(self):
        self.use("Every kind of step, 1 lesson")
        self.player.wait_for("heading", "Every kind of step")
        self.player.wait_for("push button", "Start, ")
        self.visit("course")
        self.player.press("Escape")
        self.player.wait_for("heading", "Your courses")
        self.judge("training, again")

    def step(self, heading, *keys, hears=None, off=()):
        """Judges a step, goes round it, and answers it."""
        self.player.wait_for("heading", heading)
        self.visit(f"step “{heading}”")
        self.answer(heading, *keys, hears=hears, off=off)

    def answer(self, heading, *keys, hears=None, off=()):
        """Answers a step, judges what came of it, and goes on where one has to."""
        self.player.heard.clear()
        for key in keys:
            if key == "Return":
                self.come_to_going_on()
            self.player.press(key)
        if hears:
            self.heard(hears, f"step “{heading}”")
            self.visit(f"step “{heading}”, answered", off)
            self.use("Continue")

    def come_to_going_on(self):
        """Where Enter goes on or hands in: the page itself, or its button for that."""
        found = self.player.focused()
        if found and found.role == "push button" and not any(
                found.name.startswith(name) for name in GOING_ON):
            going = [node for node in self.player.tree().all("push button")
                     if any(node.name.startswith(name) for name in GOING_ON)]
            self.assertTrue(going, "nothing to press goes on:\n" + tree.drawing(self.player.tree()))
            self.come_to("push button", going[0].name)

    def lesson(self):
        self.use("Start, Every kind of step")
        self.step("Before the call", "Return")
        self.step("Which of the two", "1", hears="The first makes", off=("You need", "Twice, and"))
        self.choice()
        self.sort()
        self.order()
        self.match()
        self.spot()
        if not WHOLE:
            return
        self.clip()
        self.rate()
        self.write()
        self.speak()
        self.call()
        self.hold()
        self.step("Rosa knows what comes next", "Return")

    def choice(self):
        self.player.wait_for("heading", "What may you tell her")
        self.visit("a question", ("Check answer",))
        box = self.come_to("check box", "What has to be sent in")
        self.check("checked" not in box.states, "a box that is not ticked is said to be")
        self.player.press("space")
        self.player.wait(lambda: "checked" in self.player.focused().states, "a ticked box")
        self.answer("What may you tell her", "Return", hears="Do", off=("1. ", "2. ", "3. "))

    def sort(self):
        self.player.wait_for("heading", "Sympathy or empathy")
        self.visit("sorting", ("Check answers",))
        self.player.press("s")
        self.player.wait_for("panel", "Sympathy, key S, phrases: 1")
        self.judge("sorting, one placed")
        self.answer("Sympathy or empathy", "s", "Return", hears="1 of 2")

    def order(self):
        self.player.wait_for("heading", "What comes first")
        self.visit("putting in order")
        self.player.press("Up", "Up", "Up", "space")
        lifted = self.player.wait(lambda: self.player.tree().find("list item", "1. "), "an item")
        self.player.wait(lambda: "Lifted" in self.player.focused().description, "a lifted item")
        self.check("selected" in self.player.focused().states, "what is lifted is not selected")
        self.player.press("Down", "space")
        self.heard("2 of 3", "putting in order: a moved item")
        self.check(lifted.name, "an item without a name")
        self.answer("What comes first", "Return", hears="of")

    def match(self):
        self.player.wait_for("heading", "What does each line ask for")
        self.visit("matching", ("Check answers",))
        self.player.press("1", "a")
        self.player.wait(lambda: "Matched with" in self.player.tree().told(), "a match")
        self.player.press("2", "b")
        self.answer("What does each line ask for", "Return", hears="of 2")

    def spot(self):
        self.player.wait_for("heading", "What went wrong")
        self.visit("finding words")
        self.player.press("Down", "space")
        self.player.wait(lambda: "checked" in self.player.focused().states, "picked words")
        self.answer("What went wrong", "Return", hears="0 of 1")

    def clip(self):
        self.player.wait_for("heading", "Mark where she gives the reason")
        self.judge("a recording")
        slider = self.player.tree().find("slider", "Place in the recording")
        self.check(slider and slider.value is not None, "the place in a recording is not told")
        self.player.press("t")
        self.player.wait_for("list", "The words of the recording")
        if not self.player.still().find("heading", "What did you hear"):
            self.visit("a recording, read")
            self.answer("a recording", "Return")
        self.player.wait_for("heading", "What did you hear")
        self.visit("a question in a recording", ("0:0",))
        self.answer("a question in a recording", "1", hears="Do", off=("0:0", "1. ", "2. "))
        self.player.wait(self.marking, "the marking")
        line = self.come_to("check box", "0:0")
        self.player.press("space")
        self.player.wait(lambda: "checked" in self.player.focused().states, "a marked line")
        self.check("checked" not in line.states, "a line that is not marked is said to be")
        self.judge("a recording, marked")
        self.answer("a recording", "Return", hears="of 1")

    def marking(self):
        """Whether one comes to the marking; who reads says so when a piece is read."""
        now = self.player.still()
        if now.find("push button", "Continue"):
            self.use("Continue")
        return now.find("push button", "Nothing to mark")

    def rate(self):
        self.player.wait_for("heading", "How heard does she feel")
        self.step("How heard does she feel", "1", hears="Little", off=("1. ", "2. "))

    def write(self):
        self.player.wait_for("heading", "What do you write to her")
        self.visit("writing", ("Check the reply",))
        self.come_to("text", "What do you write to her")
        self.player.type("I am sorry")
        self.answer("What do you write to her", "ctrl+Return", hears="1 of 1")

    def speak(self):
        self.step("Say that you are sorry", "Return")
        self.player.wait_for("check box", "I let it stand")
        self.visit("speaking, checking oneself")
        self.player.press("1")
        self.player.wait(lambda: "checked" in self.player.tree().find(
            "check box", "I let it stand").states, "a ticked line")
        self.answer("speaking", "Return")
        self.use("Continue")

    def call(self):
        self.player.wait_for("label", "My father died")
        self.visit("a call")
        self.player.press("2")

    def hold(self):
        self.player.wait_for("heading", "What do you do?")
        self.visit("a hold")
        self.player.press("3")
        self.player.wait_for("heading", "Rosa knows")

    def debrief(self):
        self.player.wait_for("heading", "How the call went")
        self.visit("the debrief")
        row = self.come_to("push button", "Acceptable")
        self.check("expanded" in row.states or "expandable" in row.states,
                   "whether an answer is open is not told")
        self.player.press("Escape")
        self.player.wait_for("heading", "Every kind of step")

    def place(self, name, heading):
        self.come_to("page tab", name)
        self.player.press("Return")
        self.player.wait_for("heading", heading)
        tab = self.player.tree().find("page tab", name)
        self.check("selected" in tab.states, f"the place {name} is not told as chosen")
        self.visit(name)

    def places(self):
        self.place("Practice", "Practice")
        self.place("My progress", "My progress")
        self.use("Every kind of step, ")
        self.player.wait_for("push button", "Back to my progress")
        self.visit("an attempt")
        self.player.press("Escape")
        self.player.wait_for("heading", "Attempts")
        self.judge("my progress, again")

    def settings(self):
        self.place("Settings", "Settings")
        switch = self.come_to("check box", "Light up")
        was = "checked" in switch.states
        self.player.press("space")
        self.player.wait(lambda: ("checked" in self.player.focused().states) != was, "a switch")
        slider = self.come_to("slider", "Text size")
        self.player.press("Right")
        self.player.wait(lambda: self.player.focused().value > slider.value, "a larger text")
        self.judge("settings, larger")
        self.player.press("Left")
        self.box()
        self.pin()

    def box(self):
        closed = self.come_to("combo box", "Theme")
        self.check("expanded" not in closed.states, "a closed box is said to be open")
        self.player.press("space")
        self.player.wait_for("list item", "Dark")
        opened = self.player.tree().find("combo box", "Theme")
        self.check("expanded" in opened.states, "an open box is not told to be open")
        self.judge("settings, a box open")
        self.player.press("Down")
        self.player.wait(lambda: "selected" in self.player.tree().find("list item", "Light").states,
                         "the entry the arrows came to")
        self.player.press("Escape")
        self.player.wait_gone("list item", "Dark")
        self.check("Theme" in self.player.focused().name, "a closed box lost the keyboard")

    def pin(self):
        self.use("Set a PIN")
        self.player.wait_for("dialog", "Set a PIN")
        self.visit("setting a PIN")
        self.come_to("password text", "")
        self.player.type("1234")
        self.player.press("Return")
        self.player.type("4321")
        self.player.press("Return")
        self.heard("PIN", "setting a PIN wrongly")
        self.judge("setting a PIN wrongly")
        self.player.type("1234")
        self.player.press("Return")
        self.player.type("1234")
        self.player.press("Return")
        self.player.wait_gone("dialog", "Set a PIN")
        self.judge("settings, after a dialog")

    def help(self):
        self.place("Help", "Keys")
        before = self.player.focused()
        self.player.press("F1")
        self.player.wait_for("dialog", "Keys")
        self.visit("F1")
        self.player.press("Escape")
        self.player.wait_gone("dialog", "Keys")
        self.check(self.player.focused() == before, f"after F1 the keyboard is not in {before}")

    def lock(self):
        self.place("Settings", "Settings")
        self.use("Lock now")
        self.player.wait_for("heading", "is away")
        self.visit("the lock")
        self.check(not self.player.tree().find("heading", "Settings", showing=False),
                   "what is behind the lock can be read")
        self.player.type("9999")
        self.player.press("Return")
        self.heard("PIN", "a wrong PIN")
        self.player.wait(lambda: self.unlock(), "the way back from the lock")
        self.judge("settings, unlocked")
        self.use("Ada, change learner")
        self.player.wait_for("heading", "Who is learning")
        self.visit("who is learning")
        self.come_to("list item", "Ada")
        self.player.press("Return")
        self.player.wait_for("heading", "Ada")
        self.visit("PIN")
        self.player.press("Escape")
        self.player.wait_for("heading", "Who is learning")
        self.judge("who is learning, again")

    def unlock(self):
        """Types the PIN, as often as it has to be waited for."""
        if self.player.tree().find("heading", "Settings"):
            return True
        self.come_to("password text", "")
        self.player.type("1234")
        self.player.press("Return")
        self.player.still()
        return False


if __name__ == "__main__":
    PROGRAM, CHECKOUT = (str(pathlib.Path(one).resolve()) for one in sys.argv[1:3])
    WHOLE = "--whole" in sys.argv
    unittest.main(argv=sys.argv[:1])
