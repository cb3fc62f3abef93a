#!/usr/bin/env python3
"""safe_text.py CHECKOUT: no text of an author can turn into markup, a picture or a download.

Text and Label guess the format of what they are given and fetch the pictures it names, and an
<img> in the text of a stock button crashes Qt 6.4. So: a text that is not a literal names its
format, the stock controls that guess stay inside shared/ui/controls and get a contentItem there,
and nothing names a remote address.
"""

import re
import sys
from pathlib import Path

import qml
from tree import Finding, lines, report, tracked

GUESSING_TEXTS = {"Text", "Label"}
GUESSING_CONTROLS = {
    "Button", "CheckBox", "CheckDelegate", "DelayButton", "Dialog", "GroupBox", "ItemDelegate",
    "Menu", "MenuBarItem", "MenuItem", "RadioButton", "RadioDelegate", "RoundButton",
    "SwipeDelegate", "Switch", "SwitchDelegate", "TabButton", "ToolButton", "ToolTip",
}
GUESSED_FORMATS = re.compile(r"\b(RichText|AutoText|MarkdownText)\b")
NAMED_FORMATS = re.compile(r"\b(PlainText|StyledText)\b|textFormat$")
REMOTE = re.compile(r"^.(https?|ftp|wss?)://", re.I)
LOADERS = re.compile(r"\b(XMLHttpRequest|WebSocket|createQmlObject)\b|^\s*import\s+QtWeb\w+")
IMPORT = re.compile(r"^\s*import\s+([\w.]+)(?:\s+[\d.]+)?(?:\s+as\s+(\w+))?", re.M)
LITERAL_WORDS = {"qsTr", "qsTrId", "qsTranslate"}


def is_literal(binding):
    return all(token.kind in ("string", "number") or token.text in LITERAL_WORDS
               or token.text in ("(", ")", "+", ",") for token in binding.tokens)


def stock_control(name, imports):
    """The plain name of a QtQuick.Controls type, or None when the name is another's."""
    prefix, _, plain = name.rpartition(".")
    return plain if ("QtQuick.Controls", prefix or None) in imports else None


def object_complaints(thing, imports, among_controls, own_types):
    if thing.type.split(".")[-1] in GUESSING_TEXTS and thing.type not in own_types:
        text = thing.binding("text")
        if not thing.binding("textFormat") and not (text and text.tokens and is_literal(text)):
            yield thing.line, f"{thing.type} must name its textFormat (PlainText, or StyledText made by us)"
    control = stock_control(thing.type, imports)
    if control in GUESSING_CONTROLS and thing.type not in own_types:
        if not among_controls:
            yield thing.line, f"{thing.type} of QtQuick.Controls guesses its text's format: use ours"
        elif not thing.binding("contentItem"):
            yield thing.line, f"{thing.type} needs a contentItem with a text format of its own"
    for binding in thing.bindings:
        yield from binding_complaints(binding)


def binding_complaints(binding):
    value = " ".join(token.text for token in binding.tokens)
    last = binding.name.split(".")[-1]
    if last == "textFormat" and not NAMED_FORMATS.search(value):
        yield binding.line, "textFormat must be PlainText or StyledText"
    if last in ("source", "url") and any(
            token.kind == "string" and REMOTE.match(token.text) for token in binding.tokens):
        yield binding.line, "nothing is fetched from the network"
    if binding.name.endswith("ToolTip.text") and not is_literal(binding):
        yield binding.line, "the attached tool tip guesses its text's format: use ours"


def file_complaints(root, path, own_types):
    source = lines(path)
    text = "\n".join(source)
    imports = {(module, alias or None) for module, alias in IMPORT.findall(text)}
    among_controls = path.is_relative_to(root / "shared/ui/controls")
    for thing in qml.objects(text):
        yield from object_complaints(thing, imports, among_controls, own_types)
    for number, line in enumerate(source, 1):
        code = line.split("//")[0]
        if GUESSED_FORMATS.search(code):
            yield number, "only PlainText and StyledText are safe"
        if LOADERS.search(code):
            yield number, "nothing is fetched or made from text at run time"


def check(root):
    paths = tracked(root, (".qml",))
    # A type of ours may bear a stock name; its own file is looked at like any other.
    own_types = {path.stem for path in paths}
    findings = []
    for path in paths:
        findings += [Finding(path, line, text) for line, text in file_complaints(root, path, own_types)]
    return findings, len(paths)


if __name__ == "__main__":
    checkout = Path(sys.argv[1]).resolve()
    report(checkout, *check(checkout), "safe text")
