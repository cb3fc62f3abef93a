#!/usr/bin/env python3
"""qmllint.py must report what is strictly doubtful in QML."""

import unittest

import qmllint
from fixture import TreeTest

GOOD = """import QtQuick

Item {
    id: root
    required property string name
    Text { text: root.name; textFormat: Text.PlainText }
}
"""
BAD = [
    ("unqualified access", GOOD.replace("text: root.name", "text: name"), 6),
    ("unknown property", GOOD.replace("root.name", "root.nome"), 6),
    ("unknown type", GOOD.replace("Text {", "Txet {"), 6),
    ("unused import", GOOD.replace("import QtQuick\n", "import QtQuick\nimport QtQuick.Layouts\n"), 2),
    ("unknown module", GOOD.replace("import QtQuick\n", "import QtQuick\nimport Rapport.Nowhere\n"), 2),
    ("broken syntax", GOOD.replace("Item {", "Item {{"), 5),
]


class QmlLint(TreeTest):
    def check(self, text):
        self.write("shared/ui/A.qml", text)
        return qmllint.check(self.root, self.root / "build")

    def test_good_file_passes(self):
        self.assertEqual(self.check(GOOD), ([], 1))

    def test_doubtful_files_are_reported_at_their_line(self):
        for name, text, line in BAD:
            with self.subTest(name):
                findings, _ = self.check(text)
                self.assertIn(line, [finding.line for finding in findings])

    def test_what_qmllint_mistakes_is_left_out(self):
        inner = 'property var a: ({"b": 1})["b"]\n    property string c: ["x"].filter(d => d).join("")'
        self.assertEqual(self.check(GOOD.replace("id: root", "id: root\n    " + inner))[0], [])

    def test_module_is_found_through_its_resource_lists(self):
        listed = "<RCC><qresource prefix='/qt/qml/Rapport/Ui'><file alias='{}'>{}</file></qresource></RCC>"
        theme_text = "import QtQuick\n\nQtObject { property int gap }\n"
        user_text = "import QtQuick\nimport Rapport.Ui\n\nItem { property Theme theme }\n"
        theme = self.write("shared/ui/Theme.qml", theme_text)
        user = self.write("shared/ui/parts/User.qml", user_text)
        findings, _ = qmllint.check(self.root, self.root / "build")
        self.assertNotEqual(findings, [])

        qmldir = self.write("build/x/qml/Rapport/Ui/qmldir",
                            "module Rapport.Ui\nprefer :/qt/qml/Rapport/Ui/\n"
                            "Theme 1.0 Theme.qml\nUser 1.0 parts/User.qml\n")
        self.write("build/x/qml/Rapport/Ui/Theme.qml", theme_text)
        self.write("build/x/qml/Rapport/Ui/parts/User.qml", user_text)
        for alias, path in (("qmldir", qmldir), ("Theme.qml", theme), ("parts/User.qml", user)):
            self.write(f"build/x/.rcc/{path.stem}.qrc", listed.format(alias, path))
        findings, _ = qmllint.check(self.root, self.root / "build/x")
        self.assertEqual(findings, [])


if __name__ == "__main__":
    unittest.main()
