#!/usr/bin/env python3
"""translations.py CHECKOUT: every text of the windows is in the translation files, and translated.

Runs packaging/update-translations into a folder of its own, so that a text that was added or
changed without its translation shows.
"""

import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as xml
from pathlib import Path

from tree import Finding, report, tracked

PLACES = re.compile(r"%(?:L?[1-9]|n)")
ENDS = ".:…?"
# A mark that stands at the beginning as well as at the end.
OPENING = {"es": {"?": "¿", "!": "¡"}}


def line_of(path, text):
    wanted = text.splitlines()[0] if text else ""
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if wanted and wanted in xml_text(line):
            return number
    return 1


def xml_text(line):
    for name, letter in (("quot", '"'), ("apos", "'"), ("lt", "<"), ("gt", ">"), ("amp", "&")):
        line = line.replace(f"&{name};", letter)
    return line


def faults(source, translation, language, plural):
    """What is wrong with one translation of one text, in words."""
    if not translation.strip():
        yield "has no translation"
        return
    wanted, given = sorted(PLACES.findall(source)), sorted(PLACES.findall(translation))
    # One form of a plural may say the number as a word.
    if wanted != given and not (plural and [p for p in wanted if p != "%n"] == given):
        yield f"has the places {given}, not {wanted}"
    if source[0].isspace() != translation[0].isspace() or source[-1].isspace() != translation[-1].isspace():
        yield "begins or ends with another blank"
    if source[-1] in ENDS and translation[-1] != source[-1]:
        yield f"does not end with “{source[-1]}”"
    for mark, opening in OPENING.get(language, {}).items():
        if mark in translation and opening not in translation:
            yield f"lacks “{opening}”"


def check_file(path):
    root = xml.parse(path).getroot()
    language = root.get("language")
    for message in root.iter("message"):
        source = message.findtext("source") or ""
        translation = message.find("translation")
        if translation is None or translation.get("type"):
            yield Finding(path, line_of(path, source), f"“{source}” is not translated")
            continue
        forms = [form.text or "" for form in translation.iter("numerusform")]
        if message.get("numerus") == "yes" and len(forms) != 2:
            yield Finding(path, line_of(path, source), f"“{source}” has {len(forms)} forms, not 2")
        for text in forms or [translation.text or ""]:
            for fault in faults(source, text, language, bool(forms)):
                yield Finding(path, line_of(path, source), f"the translation of “{source}” {fault}")


def texts(path):
    """Every text of a file, with where it is said and what tells it from others."""
    root = xml.parse(path).getroot()
    return {(context.findtext("name"), message.findtext("source"), message.findtext("comment"),
             message.get("numerus"))
            for context in root.iter("context") for message in context.iter("message")}


def stale(root, files):
    """Texts that are in the program and not in a file, or the other way round."""
    with tempfile.TemporaryDirectory() as folder:
        update = subprocess.run([root / "packaging/update-translations", folder], capture_output=True,
                                text=True)
        if update.returncode != 0:
            yield Finding(root / "packaging/update-translations", 1, update.stderr.strip())
            return
        for path in files:
            now, then = texts(Path(folder) / path.name), texts(path)
            for context, source, _, _ in sorted(now - then, key=str):
                yield Finding(path, 1, f"lacks “{source}” of {context}; run packaging/update-translations")
            for context, source, _, _ in sorted(then - now, key=str):
                yield Finding(path, line_of(path, source),
                              f"“{source}” of {context} is said nowhere; run packaging/update-translations")


def check(root):
    files = tracked(root, [".ts"])
    findings = [finding for path in files for finding in check_file(path)]
    return findings + list(stale(root, files)), len(files)


if __name__ == "__main__":
    checkout = Path(sys.argv[1]).resolve()
    report(checkout, *check(checkout), "translations")
