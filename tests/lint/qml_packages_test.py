#!/usr/bin/env python3
"""qml_packages.py must report a module whose package install-deps does not name."""

import unittest

import qml_packages
from fixture import TreeTest

LIST = """#!/bin/bash
echo qml6-module-qtquick
if [ "$2" = --test ]; then echo qml6-module-qttest; fi
"""


class QmlPackages(TreeTest):
    def setUp(self):
        super().setUp()
        self.write("packaging/install-deps", LIST).chmod(0o755)

    def test_named_packages_pass(self):
        self.write("player/A.qml", "import QtQuick\nimport Rapport.Ui\nimport \"parts\"\nItem {}")
        self.write("tests/qml/tst_a.qml", "import QtQuick 2.15\nimport QtTest\nTestCase {}")
        self.assertEqual(qml_packages.check(self.root), ([], 2))

    def test_packages_not_named_are_reported(self):
        for module in ("QtQuick.Controls", "QtTest", "QtQuick.Nowhere"):
            with self.subTest(module):
                self.assert_one_finding(qml_packages, "player/A.qml",
                                        f"import QtQuick\nimport {module} as X\nItem {{}}", 2)


if __name__ == "__main__":
    unittest.main()
