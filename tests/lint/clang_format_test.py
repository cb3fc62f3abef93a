#!/usr/bin/env python3
"""clang_format.py must report a file that is laid out differently, and only that one."""

import unittest

import clang_format
from fixture import TreeTest


class ClangFormat(TreeTest):
    def setUp(self):
        super().setUp()
        self.write(".clang-format", "BasedOnStyle: LLVM\nIndentWidth: 4\n")
        self.write("good.cpp", "int main() { return 0; }\n")

    def test_good_file_passes(self):
        self.assertEqual(clang_format.check(self.root), ([], 1))

    def test_differently_laid_out_files_are_reported(self):
        self.assert_one_finding(clang_format, "bad.cpp", "int main() { return  0; }\n", 1)
        self.assert_one_finding(clang_format, "bad.h", "int  *a ;\n", 1)

    def test_what_was_built_is_not_looked_at(self):
        self.write("build/release/made.cpp", "int  *a ;\n")
        self.assertEqual(clang_format.check(self.root), ([], 1))


if __name__ == "__main__":
    unittest.main()
