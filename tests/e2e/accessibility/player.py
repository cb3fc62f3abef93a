"""The real player in its real window, worked by keys and watched by what a screen reader is told."""

import os
import pathlib
import shutil
import subprocess
import tempfile
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

import rules  # noqa: E402
import tour  # noqa: E402
import tree  # noqa: E402

PATIENCE = 20
TOLD = {"object:state-changed:showing", "object:property-change:accessible-name"}


def pump():
    """Takes in what the window has told meanwhile."""
    context = GLib.MainContext.default()
    while context.pending():
        context.iteration(False)


class Player:
    def __init__(self, program, checkout, settings):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="rapport-accessibility."))
        self.program = program
        self.lay_out_course(pathlib.Path(checkout))
        ini = self.folder / "config/rapport/player.ini"
        ini.parent.mkdir(parents=True)
        ini.write_text("[General]\n" + settings, encoding="utf-8")
        self.process = self.window = None
        self.heard = []
        self.listener = Atspi.EventListener.new(self.on_event)
        for event in TOLD:
            self.listener.register(event)

    def lay_out_course(self, checkout):
        """A course with every kind of step, and a recording for it."""
        course = self.folder / "courses/every-kind"
        shutil.copytree(checkout / "tests/support/everykind", course)
        shutil.copy(checkout / "content/courses/reading-the-customer/media/another-day.ogg",
                    course / "media/call.ogg")

    def on_event(self, event):
        try:
            if event.source.get_role_name() in rules.TOLD_AT_ONCE and (
                    event.detail1 or "name" in event.type):
                self.heard.append(event.source.get_name())
        except GLib.Error:
            pass  # what told it is gone already

    def start(self):
        around = dict(os.environ, LANG="C.UTF-8", QT_QPA_PLATFORM="xcb",
                      HOME=str(self.folder / "home"), XDG_DATA_HOME=str(self.folder / "data"),
                      XDG_CONFIG_HOME=str(self.folder / "config"))
        around.pop("LANGUAGE", None)
        self.process = subprocess.Popen(
            [self.program, "--courses", str(self.folder / "courses")], env=around, stderr=subprocess.PIPE, text=True)
        self.wait(lambda: self.application() and self.tree().all("heading"), "the window")
        self.window = subprocess.run(
            ["xdotool", "search", "--onlyvisible", "--class", "rapport-player"],
            check=True, capture_output=True, text=True).stdout.split()[-1]
        self.xdotool("mousemove", "1279", "799", "windowfocus", "--sync", self.window)

    def stop(self):
        """Ends the player and tells what it complained about."""
        complaints = ""
        if self.process:
            self.process.terminate()
            # Nobody on this bus takes keys, which Qt offers to whoever does.
            complaints = "".join(
                line for line in self.process.communicate(timeout=PATIENCE)[1].splitlines(True)
                if not line.startswith("QSpiApplication::keyEventError"))
        shutil.rmtree(self.folder, ignore_errors=True)
        return complaints

    @staticmethod
    def xdotool(*arguments):
        subprocess.run(["xdotool", *arguments], check=True)

    def press(self, *keys):
        self.xdotool("key", "--delay", "5", *keys)

    def type(self, text):
        self.xdotool("type", "--delay", "5", text)

    @staticmethod
    def application():
        desk = Atspi.get_desktop(0)
        for i in range(desk.get_child_count()):
            one = desk.get_child_at_index(i)
            if one and "rapport" in (one.get_name() or ""):
                return one
        return None

    def tree(self):
        pump()
        application = self.application()
        if not application:
            return tree.Node("application")
        application.clear_cache()
        return tree.read(application) or tree.Node("application")

    def wait(self, is_so, what):
        """Asks until it is so and gives what it then is."""
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            if self.process and self.process.poll() is not None:
                raise AssertionError(f"the player ended: {self.process.stderr.read()}")
            found = is_so()
            if found:
                return found
            time.sleep(0.02)
        raise AssertionError(f"did not come: {what}. The window tells:\n{tree.drawing(self.tree())}")

    def wait_for(self, role=None, name=None):
        return self.wait(lambda: self.tree().find(role, name), f'{role} "{name}"')

    def wait_gone(self, role=None, name=None):
        self.wait(lambda: not self.tree().find(role, name), f'no more {role} "{name}"')

    def still(self):
        """The tree once it no longer changes."""
        last, since = "", time.monotonic()
        while time.monotonic() - since < 3:
            now = self.tree()
            drawn = tree.drawing(now)
            if drawn == last:
                return now
            last = drawn
            time.sleep(0.08)
        return now

    def focused(self):
        return rules.focused(self.tree())

    def step_on(self, key, before):
        """Presses a key that moves the keyboard and gives the tree and where it is now."""
        self.press(key)
        end = time.monotonic() + 1.5
        while True:
            now = self.tree()
            found = rules.focused(now)
            if (found and found.path != before) or time.monotonic() > end:
                # Scrolling comes after.
                now = self.tree()
                return now, rules.focused(now)

    def round(self, key):
        """All that one key comes to until it is where it began; with what there was to come to
        and the faults on the way."""
        now = self.tree()
        first = rules.focused(now)
        if not first or (first.path not in tour.stops(now) and not tour.in_one_stop(first)):
            # The page itself has it until a key leads somewhere.
            first = self.step_on(key, first.path if first else "")[1]
        faults, seen, expected = [], [], {}
        before = first
        while len(seen) < 60:
            now, found = self.step_on(key, before.path if before else "")
            expected.update(tour.stops(now))
            faults += [f"after {key}: {fault}" for fault in rules.focus(now)]
            if not found or (before and found.path == before.path):
                faults.append(f"{key} does not go on from {before}")
                break
            boxes = {node.path: node.box for node in now.walk()}
            wraps = first is not None and found.path == first.path
            if key == "Tab" and before and seen and not wraps and before.path in boxes \
                    and tour.goes_back(boxes[before.path], found.box) \
                    and not self.begins_anew(now, found):
                faults.append(f"Tab goes back, from {before} to {found}")
            seen.append(found)
            if wraps:
                break
            before = found
        return seen, expected, faults

    @staticmethod
    def begins_anew(now, found):
        """Whether a node is the first of the page, where the round begins again."""
        expected = tour.stops(now)
        top = min((node.box[1] for node in expected.values() if node.box[2]), default=0)
        return found.box[1] <= top + 2 or found.path == next(iter(expected), None)
