"""Proves that each rule finds the fault it is there for."""

import unittest

import rules
import tour
from tree import Node

SHOWN = frozenset({"showing", "visible", "enabled", "sensitive"})
KEYED = SHOWN | {"focusable"}
AT = KEYED | {"focused"}


def page(*nodes, states=SHOWN):
    return Node("application", "rapport-player", states=SHOWN, children=[
        Node("frame", "Rapport", states=SHOWN, children=[
            Node("heading", "Settings", states=states), *nodes])])


def button(name="Begin", states=KEYED, box=(0, 0, 100, 40), path="", children=()):
    return Node("push button", name, states=states, box=box, path=path, children=list(children))


class Trees(unittest.TestCase):
    def test_a_sound_tree_passes(self):
        sound = page(button(states=AT), Node("label", "Words", states=SHOWN),
                     Node("panel", states=SHOWN))
        self.assertEqual(rules.faults(sound), [])
        self.assertEqual(list(rules.focus(sound)), [])

    def test_a_name_taken_away(self):
        for role in sorted(rules.NAMED):
            with self.subTest(role):
                named = Node(role, "Name", states=SHOWN)
                self.assertEqual(rules.faults(page(named)), [])
                nameless = Node(role, "", states=SHOWN)
                self.assertIn("has no name", "".join(rules.faults(page(nameless))))

    def test_a_password_may_be_told_by_its_description_only(self):
        told = Node("password text", "", "PIN of Ada", KEYED)
        self.assertEqual(rules.faults(page(told)), [])
        self.assertTrue(rules.faults(page(Node("password text", states=KEYED))))

    def test_what_is_hidden_needs_no_name(self):
        hidden = frozenset({"enabled", "focusable"})
        self.assertEqual(rules.faults(page(button("", hidden))), [])

    def test_something_without_meaning_takes_the_keyboard(self):
        for role in sorted(rules.NAMELESS_ROLES | {"scroll bar"}):
            with self.subTest(role):
                self.assertTrue(rules.faults(page(Node(role, states=KEYED))))

    def test_words_are_said_twice(self):
        inside = Node("label", "Begin", states=SHOWN)
        self.assertIn("said again", "".join(rules.faults(page(button(children=[inside])))))
        twin = Node("panel", "Begin", states=KEYED, children=[button("Begin")])
        self.assertIn("same name", "".join(rules.faults(page(twin))))

    def test_no_heading(self):
        self.assertTrue(rules.faults(page(states=frozenset())))

    def test_something_hidden_shows(self):
        hidden = Node("dialog", "Keys", states=frozenset(), children=[button()])
        self.assertIn("which is hidden", "".join(rules.faults(page(hidden))))

    def test_the_keyboard(self):
        self.assertIn("nothing has", "".join(rules.focus(page(button()))))
        two = page(button(states=AT), button("End", AT))
        self.assertIn("is said to be in", "".join(rules.focus(two)))
        self.assertIn("no name", "".join(rules.focus(page(button("", AT)))))
        unseen = page(button(states=AT - {"showing"}))
        self.assertIn("not to be seen", "".join(rules.focus(unseen)))
        # A list that has it together with its item is one place.
        both = Node("list", "Names", states=AT, children=[Node("list item", "Ada", states=AT)])
        self.assertEqual(list(rules.focus(page(both))), [])


class Tours(unittest.TestCase):
    def test_what_there_is_to_come_to(self):
        names = Node("list", "Names", states=KEYED, path="names", children=[
            Node("list item", "Ada", states=KEYED, path="ada")])
        seen = tour.stops(page(button(path="a"), button("Off", KEYED - {"sensitive"}, path="b"),
                               button("Hidden", KEYED - {"showing"}, path="c"), names))
        self.assertEqual(list(seen), ["a"])

    def test_a_stop_that_is_missed_and_one_met_twice(self):
        a, b = button(path="a"), button("End", path="b")
        self.assertEqual(tour.there([a, b], {"a": a, "b": b}), [])
        self.assertIn("never comes to", "".join(tour.there([a], {"a": a, "b": b})))
        self.assertIn("twice", "".join(tour.there([a, b, a], {"a": a, "b": b})))

    def test_the_way_back(self):
        a, b, c = button(path="a"), button(path="b"), button(path="c")
        self.assertEqual(tour.back([a, b, c], [b, a, c]), [])
        self.assertTrue(tour.back([a, b, c], [a, b, c]))

    def test_reading_order(self):
        here = (100, 100, 80, 40)
        for forward in [(200, 100, 80, 40), (100, 150, 80, 40), (0, 150, 80, 40),
                        (200, 0, 80, 40), (0, 0, 0, 0)]:
            self.assertFalse(tour.goes_back(here, forward), forward)
        for backward in [(0, 100, 80, 40), (100, 0, 80, 40), (20, 0, 80, 40)]:
            self.assertTrue(tour.goes_back(here, backward), backward)


if __name__ == "__main__":
    unittest.main()
