"""Which files of a checkout the lints look at, and how they speak."""

import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

SKIPPED_FOLDERS = {"build", ".git", ".cache", "node_modules", "__pycache__"}


@dataclass(frozen=True)
class Finding:
    path: Path
    line: int
    text: str


def tracked(root, suffixes):
    """The files under version control or about to be, or every file where git cannot tell (an unpacked archive,
    a checkout of another owner, the trees the self-tests make)."""
    listing = None
    if (root / ".git").exists():
        git = subprocess.run(["git", "-C", str(root), "ls-files", "-z", "--cached", "--others",
                              "--exclude-standard"], capture_output=True)
        if git.returncode == 0:
            listing = [root / name for name in git.stdout.decode().split("\0") if name]
    if listing is None:
        listing = []
        for folder, folders, names in os.walk(root):
            folders[:] = [name for name in folders if name not in SKIPPED_FOLDERS]
            listing += [Path(folder) / name for name in names]
    return sorted(p for p in listing if p.name.endswith(tuple(suffixes)) and p.is_file())


def lines(path):
    return path.read_text(encoding="utf-8", errors="replace").splitlines()


def report(root, findings, looked_at, what):
    """Prints what was found and ends the program. Looking at nothing is a failure too: a lint
    that lost its files would otherwise pass for ever."""
    for finding in findings:
        print(f"{finding.path.relative_to(root)}:{finding.line}: {finding.text}")
    print(f"{what}: {len(findings)} findings in {looked_at} files")
    sys.exit(1 if findings or not looked_at else 0)
