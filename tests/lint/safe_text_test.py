#!/usr/bin/env python3
"""safe_text.py must report each way in which an author's text could be taken for markup."""

import unittest

import safe_text
from fixture import TreeTest

HEAD = "import QtQuick\nimport QtQuick.Controls as C\nimport QtQuick.Templates as T\n"
SAFE = [
    'Text { text: "plain words" }',
    'Text { text: qsTr("plain words") + " {"; color: "red" }',
    "Text { text: root.say; textFormat: Text.PlainText }",
    "Text {\n    textFormat: Text.StyledText\n    text: root.loud\n        ? root.say : root.why\n}",
    "C.Label { text: root.say; textFormat: C.Label.PlainText }",
    "Body { text: root.say }",
    "T.Button { text: root.say; contentItem: Body { text: root.say } }",
    "C.Button { text: root.say } // Button is one of ours only without a prefix\n".replace(
        "C.Button", "Card"),
    'Image { source: "qrc:/cup.svg" }',
    "Image { source: root.picture }",
    "C.ScrollBar { onClicked: { if (a) { text = b } } }",
    "// Text.RichText and XMLHttpRequest are what we never use\nItem {}",
    "Item { function f(Text) { switch (Text) { case 1: return 2 } } enum Label { A, B } }",
    'Text { text: "an \\" {"\n    Accessible.name: x }',
]
UNSAFE = [
    ("Text { text: root.say }", 4),
    ('Text { text: "So " + root.say }', 4),
    ('Text { text: qsTr("So %1").arg(root.say) }', 4),
    ('Text { text: root.a ? "a" : "b" }', 4),
    ("Text { text: `So ${root.say}`.trim() + root.x }", 4),
    ("Item {\n    C.Label {\n        id: name\n    }\n}", 5),
    ("Item { property alias text: t.text; Text { id: t; Item { textFormat: Text.PlainText } } }", 4),
    ("Item {\n    component Loud: Text { font.bold: true }\n}", 5),
    ('Text {\n    text: "x"\n    textFormat: root.format\n}', 6),
    ("Body { textFormat: Text.AutoText.length, Text.PlainText }", 4),
    ("C.Button { contentItem: Body {} }", 4),
    ("Item {\n    C.ItemDelegate { }\n}", 5),
    ("Item { C.MenuItem { } }", 4),
    ("Item { C.TabButton { } }", 4),
    ("Item { C.ToolTip.text: root.say }", 4),
    ('Image { source: "https://example.org/a.png" }', 4),
    ('Image {\n    source: root.a ? "HTTP://example.org/a.png" : ""\n}', 5),
    ("Item { function f() { return new XMLHttpRequest() } }", 4),
    ('Item { Component.onCompleted: Qt.createQmlObject("x", this) }', 4),
    ("import QtWebSockets\nItem {}", 4),
]


class SafeText(TreeTest):
    def setUp(self):
        super().setUp()
        self.write("shared/ui/controls/Body.qml",
                   "import QtQuick\nText { textFormat: Text.PlainText }\n")

    def test_safe_documents_pass(self):
        for text in SAFE:
            with self.subTest(text):
                self.write("player/qml/A.qml", HEAD + text)
                self.assertEqual(safe_text.check(self.root), ([], 2))

    def test_each_unsafe_document_is_reported_once(self):
        for text, line in UNSAFE:
            with self.subTest(text):
                self.assert_one_finding(safe_text, "player/qml/A.qml", HEAD + text, line)

    def test_unqualified_stock_button_is_reported(self):
        self.assert_one_finding(safe_text, "player/A.qml",
                                "import QtQuick\nimport QtQuick.Controls\nButton {}", 3)

    def test_our_own_controls_need_a_content_item(self):
        name = "shared/ui/controls/AppButton.qml"
        self.assert_one_finding(safe_text, name, HEAD + "C.Button { id: b }", 4)
        self.write(name, HEAD + "C.Button { id: b; contentItem: Body { text: b.text } }")
        self.assertEqual(safe_text.check(self.root)[0], [])

    def test_type_of_ours_with_a_stock_name_is_ours(self):
        self.write("shared/ui/controls/Button.qml", HEAD + "T.Button { }")
        self.write("player/A.qml", "import QtQuick\nimport Rapport.Ui\nButton { text: root.say }")
        self.assertEqual(safe_text.check(self.root)[0], [])


if __name__ == "__main__":
    unittest.main()
