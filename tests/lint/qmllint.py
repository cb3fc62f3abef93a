#!/usr/bin/env python3
"""qmllint.py CHECKOUT BUILD-FOLDER: Qt's own QML checker, with every doubt an error.

The modules' own types are found in the build folder, and only through the resource lists CMake
wrote there: without them qmllint takes each file for a stranger to its own module.
"""

import os
import re
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from tree import Finding, report, tracked

QMLLINT = "/usr/lib/qt6/bin/qmllint"
LEVELS = [
    "--unused-imports", "warning",
    "--multiline-strings", "warning",
    # Meant for styles others derive from: a control of ours is not styled further.
    "--deferred-property-id", "disable",
]
# Where qmllint 6.4 is wrong: keys of a JavaScript object or methods of an array taken for
# properties of the Qt type behind them; functions of the Qt object taken for values.
MISTAKEN = re.compile(
    r'Property "\w+" not found on type "QVariant(Map|List)"'
    r'|Property "callLater" is a QJSValue property')
# A file below its module's folder must import that module; qmllint calls the circle a failure.
IMPORT_TROUBLE = re.compile(r'Warnings occurred while importing module "(Rapport\.[\w.]+)"')
COMPLAINT = re.compile(r"^(?:Warning: |Error: )?(/[^:\n]+):(\d+):\d+: (.*)$", re.M)
# Such a complaint concerns a file as a whole.
PLACELESS = re.compile(r"^(?:Warning|Error): (/[^:\n]+\.qml): (.*(?:\n---\n(?:.*\n)*?---)?)", re.M)


def is_mistaken(text, build):
    trouble = IMPORT_TROUBLE.match(text)
    built = trouble and (build / "qml" / trouble.group(1).replace(".", "/") / "qmldir").exists()
    return bool(built or MISTAKEN.match(text))


def check(root, build):
    paths = tracked(root, (".qml",))
    if not paths:
        return [], 0
    arguments = [QMLLINT, *LEVELS, "-I", str(build / "qml")]
    # One file at a time: the files of a module import it, and the circle that one of them meets
    # would spoil the import for those that follow.
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        runs = list(pool.map(
            lambda path: subprocess.run([*arguments, path], capture_output=True, text=True),
            map(str, paths)))
    said = "".join(run.stderr + run.stdout for run in runs)
    findings = [Finding(Path(name), int(line), text) for name, line, text in COMPLAINT.findall(said)]
    findings += [Finding(Path(name), 1, text) for name, text in PLACELESS.findall(said)]
    if any(run.returncode for run in runs) and not findings:
        raise SystemExit(f"qmllint failed:\n{said}")
    return [finding for finding in findings if not is_mistaken(finding.text, build)], len(paths)


if __name__ == "__main__":
    checkout = Path(sys.argv[1]).resolve()
    found, count = check(checkout, Path(sys.argv[2]).resolve())
    if any(re.match(r"QQuick\w+ was not found", finding.text) for finding in found):
        print("To mend types of QtQuick not being found: qt_add_qml_module(… DEPENDENCIES QtQuick)")
    report(checkout, found, count, "qmllint")
