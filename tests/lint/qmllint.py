#!/usr/bin/env python3
"""qmllint.py CHECKOUT BUILD-FOLDER: Qt's own QML checker, with every doubt an error.

The modules' own types are found in the build folder, and only through the resource lists CMake
wrote there: without them qmllint takes each file for a stranger to its own module.
"""

import os
import re
import subprocess
import sys
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
# properties of the Qt type behind them.
MISTAKEN = re.compile(r'Property "\w+" not found on type "QVariant(Map|List)"')
# A file below its module's folder must import that module; qmllint calls the circle a failure.
IMPORT_TROUBLE = re.compile(r'Warnings occurred while importing module "(Rapport\.[\w.]+)"')
COMPLAINT = re.compile(r"^(?:Warning: |Error: )?(/[^:\n]+):(\d+):\d+: (.*)$", re.M)
# Such a complaint concerns a file as a whole.
PLACELESS = re.compile(r"^(?:Warning|Error): (/[^:\n]+\.qml): (.*(?:\n---\n(?:.*\n)*?---)?)", re.M)


def resource_lists(build):
    for folder, folders, names in os.walk(build):
        folders[:] = [name for name in folders if not name.endswith(("_autogen", ".dir"))]
        if Path(folder).name == ".rcc":
            yield from (str(Path(folder) / name) for name in names if name.endswith(".qrc"))


def is_mistaken(text, build):
    trouble = IMPORT_TROUBLE.match(text)
    built = trouble and (build / "qml" / trouble.group(1).replace(".", "/") / "qmldir").exists()
    return bool(built or MISTAKEN.match(text))


def check(root, build):
    paths = tracked(root, (".qml",))
    if not paths:
        return [], 0
    arguments = [QMLLINT, "--ignore-settings", *LEVELS, "-I", str(build / "qml")]
    for resource_list in sorted(resource_lists(build)):
        arguments += ["--resource", resource_list]
    run = subprocess.run([*arguments, *map(str, paths)], capture_output=True, text=True)
    said = run.stderr + run.stdout
    findings = [Finding(Path(name), int(line), text) for name, line, text in COMPLAINT.findall(said)]
    findings += [Finding(Path(name), 1, text) for name, text in PLACELESS.findall(said)]
    if run.returncode and not findings:
        raise SystemExit(f"qmllint ended with {run.returncode}:\n{said}")
    return [finding for finding in findings if not is_mistaken(finding.text, build)], len(paths)


if __name__ == "__main__":
    checkout = Path(sys.argv[1]).resolve()
    found, count = check(checkout, Path(sys.argv[2]).resolve())
    if any(re.match(r"QQuick\w+ was not found", finding.text) for finding in found):
        print("To mend types of QtQuick not being found: qt_add_qml_module(… DEPENDENCIES QtQuick)")
    report(checkout, found, count, "qmllint")
