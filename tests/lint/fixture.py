"""A small checkout in a temporary folder, for the lints' own tests."""

import tempfile
import unittest
from pathlib import Path


class TreeTest(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.root = Path(folder.name).resolve()

    def write(self, name, text):
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
        return path

    def assert_one_finding(self, lint, name, text, line):
        """A file with this text alone brings exactly one finding, at this line."""
        path = self.write(name, text)
        findings, _ = lint.check(self.root)
        path.unlink()
        self.assertEqual([(f.path, f.line) for f in findings], [(path, line)], findings)
