#!/usr/bin/env python3
"""known_bites.py must find each of them, and leave the comments that warn of them alone."""

import unittest

import known_bites
from fixture import TreeTest

BITING = [
    ("shared/base/a.cpp", "QSaveFile file(path);"),
    ("player/main.cpp", 'engine.rootContext()->setContextProperty("x", &x);'),
    ("player/main.cpp", 'qmlRegisterType<A>("A", 1, 0, "A");'),
    ("player/main.cpp", 'qmlRegisterSingletonInstance("A", 1, 0, "A", &a);'),
    ("shared/format/a.cpp", "for (auto node : YAML::LoadAll(text))"),
    ("shared/format/a.cpp", "auto all = YAML::LoadAllFromFile(path);"),
    ("shared/records/a.cpp", 'query.exec("PRAGMA journal_mode=WAL");'),
    ("shared/records/a.cpp", 'query.exec("PRAGMA journal_mode = WAL");'),
    ("shared/ui/a.qml", "NumberAnimation { duration: 200 }"),
    ("shared/ui/a.qml", "highlightMoveDuration: 150"),
    ("tests/unit/base/tst_a.cpp", 'QSKIP("later");'),
    ("player/a.cpp", '#include "../shared/base/a.h"'),
    ("player/CMakeLists.txt", "target_include_directories(x PRIVATE ../shared)"),
    ("player/CMakeLists.txt", "include(${CMAKE_CURRENT_SOURCE_DIR}/../shared/x.cmake)"),
    ("tests/e2e/a.py", 'open("/home/adam/lesson.yaml")'),
    ("README.md", "Unpack it into /work/main first."),
    ("run", "cd /work/main"),
]
HARMLESS = [
    ("shared/base/a.cpp", "// Not QSaveFile: it hides a full disk.\n/* LoadAll( */ int a;"),
    ("shared/records/a.cpp", 'query.exec("PRAGMA journal_mode=TRUNCATE"); // not journal_mode=WAL'),
    ("shared/ui/a.qml", "property int duration: 5000\nNumberAnimation { duration: Theme.quick }"),
    ("README.md", "Why not QSaveFile? Look at docs/work/notes.md or https://example.org/home/a"),
    ("run", 'player="$root/home/a"\nexport HOME=${HOME}/home/b'),
    ("tests/lint/x.py", "QSKIP /work/main"),
    ("tests/unit/a.cpp", 'qputenv("HOME", "/home/ada");'),
]


class KnownBites(TreeTest):
    def test_each_bite_is_found_once(self):
        for name, line in BITING:
            with self.subTest(line):
                self.assert_one_finding(known_bites, name, "\n\n" + line + "\n", 3)

    def test_warnings_and_likenesses_are_left_alone(self):
        for name, text in HARMLESS:
            with self.subTest(text):
                self.write(name, text)
                self.assertEqual(known_bites.check(self.root)[0], [])


if __name__ == "__main__":
    unittest.main()
