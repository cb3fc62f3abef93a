#!/usr/bin/env python3
"""layers.py CHECKOUT: which room may include which, and which may see which library.

Headers of every library lie in the system include path, so a wrong include compiles; this reads
the includes (and the imports of QML) instead.
"""

import re
import subprocess
import sys
from functools import cache
from pathlib import Path

from tree import Finding, lines, report, tracked

ROOMS_SEEN = {
    "base": set(),
    "lesson": {"base"},
    "format": {"base", "lesson"},
    "check": {"base", "lesson"},
    "engine": {"base", "lesson"},
    "records": {"base"},
    "review": {"base"},
    "audio": {"base"},
    "package": {"base", "lesson", "format"},
    "ui": {"base", "lesson", "format", "check", "engine", "audio"},
}
ROOMS_SEEN["player"] = set(ROOMS_SEEN)
ROOMS_SEEN["editor"] = set(ROOMS_SEEN) - {"player"}

# These know no framework, so that they stay quick to build and to fuzz.
CORE = {"base", "lesson", "check", "engine", "review"}
WINDOWS = {"ui", "player", "editor"}
# A family of headers not named here is free to every room outside the core.
FAMILY_SEEN_BY = {
    "yaml-cpp": {"format"},
    "SQL": {"records"},
    "Qt Multimedia": {"audio"},
    "sound libraries": {"audio"},
    # A film's pictures come with its sound.
    "pictures": {"audio"} | WINDOWS,
    "Qt Quick": WINDOWS,
    "archives": {"package"},
    # Packages are signed, PINs are sealed.
    "cryptography": {"package", "records"},
    # Saving safely needs fsync, which the standard library does not have.
    "POSIX": {"base", "format", "records", "audio", "package"} | WINDOWS,
    "the standard library": set(ROOMS_SEEN),
}

QT_MODULE_FAMILY = {"QtSql": "SQL"}
QT_MODULE_FAMILY |= {
    name: "Qt Multimedia" for name in ("QtMultimedia", "QtMultimediaQuick", "QtSpatialAudio")
}
QT_MODULE_FAMILY |= {
    name: "Qt Quick"
    for name in ("QtGui", "QtQml", "QtQmlModels", "QtQmlCore", "QtQuick", "QtQuickControls2",
                 "QtQuickTemplates2", "QtSvg", "QtWidgets", "QtOpenGL", "QtPrintSupport")
}
PATTERN_FAMILY = [
    (re.compile(r"yaml-cpp/|yaml\.h$"), "yaml-cpp"),
    (re.compile(r"sqlite3\.h$|sqlite3ext\.h$|(postgresql/)?libpq"), "SQL"),
    (re.compile(r"archive(_entry)?\.h$|zlib\.h$"), "archives"),
    (re.compile(r"sodium(\.h$|/)"), "cryptography"),
    (re.compile(r"pulse/|SoundTouch\.h$|soundtouch/|ebur128\.h$|opus(enc|file)?\.h$|opus/"),
     "sound libraries"),
    (re.compile(r"(unistd|fcntl|dirent|poll|pwd|termios)\.h$|sys/\w+\.h$"), "POSIX"),
]
STANDARD = set("""
algorithm any array atomic barrier bit bitset cassert cctype cerrno cfenv cfloat charconv chrono
cinttypes climits clocale cmath codecvt compare complex concepts condition_variable coroutine csetjmp
csignal cstdarg cstddef cstdint cstdio cstdlib cstring ctime cuchar cwchar cwctype deque exception
execution filesystem format forward_list fstream functional future initializer_list iomanip ios
iosfwd iostream istream iterator latch limits list locale map memory memory_resource mutex new
numbers numeric optional ostream queue random ranges ratio regex scoped_allocator semaphore set
shared_mutex source_location span sstream stack stdexcept stop_token streambuf string string_view
strstream syncstream system_error thread tuple type_traits typeindex typeinfo unordered_map
unordered_set utility valarray variant vector version
""".split())

INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]')
IMPORT = re.compile(r"^\s*import\s+(?:\"([^\"]+)\"|([A-Za-z][\w.]*))")


def room_of(path, root):
    """The room a file belongs to, or None for what lies outside the rooms."""
    try:
        parts = path.relative_to(root).parts
    except ValueError:
        return None
    name = parts[1] if parts[0] == "shared" and len(parts) > 2 else parts[0]
    return name if name in ROOMS_SEEN else None


@cache
def qt_modules():
    """Header name to Qt module, as installed: <QMediaPlayer> names no module itself."""
    query = subprocess.run(["qmake6", "-query", "QT_INSTALL_HEADERS"],
                           capture_output=True, text=True, check=True)
    folder = Path(query.stdout.strip())
    return {h.name: module.name for module in folder.glob("Qt*") for h in module.iterdir()}


def family_of(header):
    if header == "QImage":
        return "pictures"
    if header in STANDARD:
        return "the standard library"
    first = header.split("/")[0]
    module = first if re.fullmatch(r"Qt[A-Z]\w*", first) else qt_modules().get(header)
    if module:
        return QT_MODULE_FAMILY.get(module, module)
    return next((family for pattern, family in PATTERN_FAMILY if pattern.match(header)), header)


def included_room(path, header, root):
    """The room an include leads to; None when it leads out of the checkout."""
    for folder in (path.parent, root / "shared", root):
        candidate = (folder / header).resolve()
        if candidate.is_file() and candidate.is_relative_to(root):
            return room_of(candidate, root)
    first = header.split("/")[0]
    return first if "/" in header and first in ROOMS_SEEN else None


def include_complaint(path, room, mark, header, root):
    target = included_room(path, header, root)
    if target:
        if target != room and target not in ROOMS_SEEN[room]:
            return f"{room} may not include {target} ({header})"
        return None
    if mark == '"' and header.endswith(".moc"):
        return None
    family = family_of(header)
    allowed = FAMILY_SEEN_BY.get(family)
    if room not in allowed if allowed is not None else room in CORE:
        return f"{room} may not see {family} ({header})"
    return None


def import_complaint(path, room, folder, module, root):
    if folder:
        target = room_of((path.parent / folder / "x").resolve(), root)
    elif module.startswith("Rapport."):
        target = module.split(".")[1].lower()
        target = target if target in ROOMS_SEEN else None
    else:
        if module.startswith("QtMultimedia"):
            return "sound goes through the audio room, not through QtMultimedia in QML"
        return None
    if target and target != room and target not in ROOMS_SEEN[room]:
        return f"{room} may not import {target} ({folder or module})"
    return None


def without_block_comments(text):
    return re.sub(r"/\*.*?\*/", lambda m: "\n" * m.group().count("\n"), text, flags=re.S)


def check(root):
    findings, looked_at = [], 0
    for path in tracked(root, (".h", ".hpp", ".cpp", ".qml")):
        room = room_of(path, root)
        if not room:
            continue
        looked_at += 1
        for number, line in enumerate(without_block_comments("\n".join(lines(path))).split("\n"), 1):
            complaint = None
            if path.suffix == ".qml":
                if match := IMPORT.match(line):
                    complaint = import_complaint(path, room, *match.groups(), root)
            elif match := INCLUDE.match(line):
                complaint = include_complaint(path, room, *match.groups(), root)
            if complaint:
                findings.append(Finding(path, number, complaint))
    return findings, looked_at


if __name__ == "__main__":
    checkout = Path(sys.argv[1]).resolve()
    report(checkout, *check(checkout), "layers")
