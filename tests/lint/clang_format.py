#!/usr/bin/env python3
"""clang_format.py CHECKOUT: every C++ file is as .clang-format would write it."""

import re
import shutil
import subprocess
import sys
from pathlib import Path

from tree import Finding, report, tracked

COMPLAINT = re.compile(r"^(.+?):(\d+):\d+: (?:error|warning): (.*)$", re.M)


def program():
    """The version the style was written for comes first: others break lines elsewhere."""
    return shutil.which("clang-format-14") or shutil.which("clang-format")


def check(root):
    paths = tracked(root, (".h", ".hpp", ".cpp"))
    if not paths:
        return [], 0
    run = subprocess.run([program(), "--dry-run", "-Werror", "--style=file", *map(str, paths)],
                         cwd=root, capture_output=True, text=True)
    first_in_file = {}
    for name, line, text in COMPLAINT.findall(run.stderr):
        first_in_file.setdefault(name, Finding(Path(name), int(line), text))
    if run.returncode and not first_in_file:
        raise SystemExit(f"clang-format failed: {run.stderr}")
    return list(first_in_file.values()), len(paths)


if __name__ == "__main__":
    checkout = Path(sys.argv[1]).resolve()
    found, count = check(checkout)
    if found:
        print("To mend a file: clang-format -i FILE")
        print(subprocess.run([program(), "--version"], capture_output=True, text=True).stdout.strip())
    report(checkout, found, count, "clang-format")
