#!/usr/bin/env python3
"""qml_packages.py CHECKOUT: install-deps names the package of every QML module that is imported.

A missing QML module shows only when the window that imports it opens, and a developer machine has
them all.
"""

import re
import subprocess
import sys
from functools import cache
from pathlib import Path

from tree import Finding, lines, report, tracked

IMPORT = re.compile(r"^\s*import\s+([A-Z][\w.]*|Qt\.[\w.]+)")


@cache
def qml_folder():
    query = subprocess.run(["qmake6", "-query", "QT_INSTALL_QML"],
                           capture_output=True, text=True, check=True)
    return Path(query.stdout.strip())


@cache
def package_of(module):
    """The Debian package a QML module came with, or None where it is not installed."""
    owner = subprocess.run(["dpkg-query", "-S", qml_folder() / module.replace(".", "/") / "qmldir"],
                           capture_output=True, text=True)
    return owner.stdout.split(":")[0] or None


def named(root, *groups):
    listed = subprocess.run([root / "packaging/install-deps", "--list", *groups],
                            capture_output=True, text=True, check=True)
    return set(listed.stdout.split())


def check(root):
    findings = []
    paths = tracked(root, (".qml",))
    to_run, to_test = named(root), named(root, "--test")
    for path in paths:
        packages = to_test if path.is_relative_to(root / "tests") else to_run
        for number, line in enumerate(lines(path), 1):
            match = IMPORT.match(line)
            if not match or match.group(1).startswith("Rapport."):
                continue
            package = package_of(match.group(1))
            if package not in packages:
                findings.append(Finding(path, number, f"packaging/install-deps does not name "
                                        f"{package or 'the package'} of {match.group(1)}"))
    return findings, len(paths)


if __name__ == "__main__":
    checkout = Path(sys.argv[1]).resolve()
    report(checkout, *check(checkout), "QML packages")
