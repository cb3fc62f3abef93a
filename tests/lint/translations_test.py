#!/usr/bin/env python3
"""translations.py must find each way in which a translation can be missing or wrong."""

import unittest

import translations
from fixture import TreeTest

FILE = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Page</name>
    <message{attributes}>
        <source>{source}</source>
        {translation}
    </message>
</context>
</TS>
"""

WRONG = [
    ("", "Go on", '<translation type="unfinished"></translation>'),
    ("", "Go on", "<translation></translation>"),
    ("", "%1 of %2", "<translation>%1 de todos</translation>"),
    ("", "Leave?", "<translation>Salir?</translation>"),
    ("", "It is kept.", "<translation>Se conserva</translation>"),
    ("", "Name: ", "<translation>Nombre:</translation>"),
    (' numerus="yes"', "%n lesson(s)",
     "<translation><numerusform>%n lección</numerusform></translation>"),
    (' numerus="yes"', "%n of %1",
     "<translation><numerusform>una</numerusform><numerusform>%n de %1</numerusform></translation>"),
]
RIGHT = [
    ("", "Leave?", "<translation>¿Salir?</translation>"),
    ("", "%2 of %1", "<translation>de %1, %2</translation>"),
    (' numerus="yes"', "%n lesson(s)",
     "<translation><numerusform>una lección</numerusform><numerusform>%n lecciones</numerusform></translation>"),
]


class Translations(TreeTest):
    def findings(self, attributes, source, translation):
        path = self.write("a_es.ts", FILE.format(attributes=attributes, source=source,
                                                 translation=translation))
        return list(translations.check_file(path))

    def test_each_fault_is_found_once_at_its_line(self):
        for case in WRONG:
            with self.subTest(case[2]):
                found = self.findings(*case)
                self.assertEqual([f.line for f in found], [7], found)

    def test_good_translations_are_left_alone(self):
        for case in RIGHT:
            with self.subTest(case[2]):
                self.assertEqual(self.findings(*case), [])

    def test_texts_that_differ_from_the_program_are_found(self):
        path = self.write("ui_es.ts", FILE.format(attributes="", source="Old",
                                                  translation="<translation>Viejo</translation>"))
        self.write("now.ts", FILE.format(attributes="", source="New",
                                         translation="<translation>Nuevo</translation>"))
        update = self.write("packaging/update-translations",
                            f'#!/bin/sh\ncp "{self.root}/now.ts" "$1/ui_es.ts"\n')
        update.chmod(0o755)
        found = list(translations.stale(self.root, [path]))
        self.assertEqual(len(found), 2, found)
        self.assertIn("lacks “New”", found[0].text)
        self.assertIn("“Old” of Page is said nowhere", found[1].text)


if __name__ == "__main__":
    unittest.main()
