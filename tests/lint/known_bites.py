#!/usr/bin/env python3
"""known_bites.py CHECKOUT: what has bitten before does not come back."""

import re
import sys
from pathlib import Path

from tree import Finding, lines, report, tracked

CODE = (".h", ".hpp", ".cpp", ".qml")
BUILD = (".txt", ".cmake", ".json")
SCRIPTS = (".py", ".sh")
WORDS = (".md", ".yaml", ".yml", ".service", ".desktop", ".xml")
# The files without a suffix that are scripts of ours.
PLAIN = ("run", "test", "build", "install-deps", "prove-bare", "with-null-sink")
EVERYTHING = CODE + BUILD + SCRIPTS + WORDS + PLAIN

BITES = [
    (r"\bQSaveFile\b", CODE, "QSaveFile calls a write short on a full disk a success: use AtomicFile"),
    (r"\bsetContextProperty\b|\bsetContextObject\b", CODE,
     "context properties escape qmllint: use QML_ELEMENT or a required property"),
    (r"\bqmlRegister\w+", CODE, "qmlRegister… escapes qmllint: use QML_ELEMENT or QML_FOREIGN"),
    (r"\bLoadAll\w*\s*\(", CODE, "yaml-cpp's LoadAll can hang on eight lines"),
    (r"journal_mode\s*=?\s*['\"(]*\s*WAL\b", CODE + SCRIPTS,
     "SQLite 3.40.1 can corrupt a WAL database with two connections: use TRUNCATE"),
    (r"Animation\s*\{[^}]*\bduration\s*:\s*[1-9]|\bhighlight\w*Duration\s*:\s*[1-9]", (".qml",),
     "a movement with a time of its own does not heed less motion: use Theme.quick or Theme.calm"),
    (r"\bQSKIP\b", CODE, "a skipped test proves nothing"),
    (r"\.\./shared\b", EVERYTHING,
     "the include root is shared/: name files by their path below it"),
    # /home/ada belongs to the person of our examples.
    (r"(?<![\w.$}/])/(?:(?:work|Users)/\w|home/(?!ada\b)\w|tmp/wt\b)", EVERYTHING,
     "a path of one machine"),
]
COMPILED = [(re.compile(pattern), suffixes, why) for pattern, suffixes, why in BITES]
# The patterns and their examples stand here.
OWN_FOLDER = "tests/lint"


def without_comments(text):
    """C++ and QML text with its comments blanked: they may say why something is avoided."""
    piece = re.compile(r'"(?:\\.|[^"\\\n])*"|//[^\n]*|/\*.*?\*/', re.S)
    return piece.sub(lambda m: m.group() if m.group()[0] == '"' else "\n" * m.group().count("\n"), text)


def check(root):
    findings = []
    paths = [p for p in tracked(root, EVERYTHING) if not p.is_relative_to(root / OWN_FOLDER)]
    for path in paths:
        text = "\n".join(lines(path))
        code = without_comments(text) if path.name.endswith(CODE) else text
        for pattern, suffixes, why in COMPILED:
            if path.name.endswith(suffixes):
                findings += [Finding(path, code.count("\n", 0, match.start()) + 1, why)
                             for match in pattern.finditer(code)]
    return findings, len(paths)


if __name__ == "__main__":
    checkout = Path(sys.argv[1]).resolve()
    report(checkout, *check(checkout), "known bites")
