#!/usr/bin/env python3
"""install_deps_test.py CHECKOUT: packaging/install-deps, with a package system made of stand-ins."""

import os
import subprocess
import sys
import unittest
from pathlib import Path

from fixture import TreeTest

INSTALL_DEPS = Path(sys.argv.pop(1)).resolve() / "packaging/install-deps"
BOOKWORM = 'ID=debian\nVERSION_ID="12"\nPRETTY_NAME="Debian GNU/Linux 12 (bookworm)"\n'
NEEDED_TOOLS = ["bash", "awk", "sed", "grep", "tr", "fold", "tail", "mktemp", "rm", "env"]


class InstallDeps(TreeTest):
    def setUp(self):
        super().setUp()
        self.write("os-release", BOOKWORM)
        self.write("calls", "")
        for tool in NEEDED_TOOLS:
            found = next(p for p in ("/usr/bin", "/bin") if os.path.exists(f"{p}/{tool}"))
            (self.root / "bin").mkdir(exist_ok=True)
            (self.root / "bin" / tool).symlink_to(f"{found}/{tool}")
        self.installed(self.packages())
        self.tool("id", "echo 0")
        self.tool("apt-get", 'echo "apt-get $*" >> "$CALLS"')
        self.tool("apt-cache", "true")

    def tool(self, name, body):
        self.write(f"bin/{name}", f"#!/bin/bash\n{body}\n").chmod(0o755)

    def installed(self, names):
        known = self.write("installed", "".join(f"{name}:amd64 installed\n" for name in names))
        self.tool("dpkg-query", f'case "$*" in *Provides*) ;; *) cat {known} ;; esac')
        (self.root / "bin/cat").unlink(missing_ok=True)
        (self.root / "bin/cat").symlink_to("/bin/cat")

    def packages(self, *arguments):
        listed = subprocess.run([INSTALL_DEPS, "--list", *arguments], capture_output=True, text=True)
        return listed.stdout.split()

    def run_it(self, *arguments):
        environment = {"PATH": str(self.root / "bin"), "CALLS": str(self.root / "calls"),
                       "RAPPORT_OS_RELEASE": str(self.root / "os-release")}
        return subprocess.run([self.root / "bin/bash", INSTALL_DEPS, *arguments], env=environment,
                              stdin=subprocess.DEVNULL, capture_output=True, text=True)

    def calls(self):
        return (self.root / "calls").read_text()

    def test_nothing_missing_touches_nothing_and_says_nothing(self):
        done = self.run_it()
        self.assertEqual((done.returncode, done.stdout, done.stderr, self.calls()), (0, "", "", ""))

    def test_only_what_is_missing_is_installed_and_named(self):
        self.installed([name for name in self.packages() if name not in ("ccache", "cmake")])
        done = self.run_it()
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertIn("Installing 2 Debian packages: cmake ccache", done.stderr)
        update, install = self.calls().splitlines()
        self.assertTrue(update.endswith(" update"), update)
        self.assertTrue(install.endswith(" install --no-install-recommends cmake ccache"), install)

    def test_test_group_adds_to_the_build_group(self):
        done = self.run_it("--test")
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertIn(" xvfb", self.calls())
        self.assertNotIn(" cmake", self.calls())

    def test_failing_install_is_told_with_what_apt_said(self):
        self.installed([])
        self.tool("apt-get", 'echo "E: no space left"; case "$*" in *install*) exit 100 ;; esac')
        done = self.run_it()
        self.assertEqual(done.returncode, 3)
        self.assertIn("no space left", done.stderr)

    def test_without_rights_the_command_for_an_administrator_is_named(self):
        self.installed([])
        self.tool("id", "echo 1000")
        done = self.run_it()
        self.assertEqual((done.returncode, self.calls()), (3, ""))
        self.assertIn("As an administrator run: apt-get update && apt-get install", done.stderr)

    def test_sudo_that_wants_a_password_is_not_waited_for(self):
        self.installed([])
        self.tool("id", "echo 1000")
        self.tool("sudo", "exit 1")
        done = self.run_it()
        self.assertEqual((done.returncode, self.calls()), (3, ""))
        self.assertIn("password", done.stderr)

    def test_older_debian_is_refused_with_what_is_needed(self):
        self.write("os-release", BOOKWORM.replace("12", "11"))
        done = self.run_it()
        self.assertEqual((done.returncode, self.calls()), (3, ""))
        self.assertIn("older than Debian 12", done.stderr)
        self.assertIn("qt6-declarative-dev", done.stderr)

    def test_other_package_systems_are_refused_with_what_is_needed(self):
        self.write("os-release", 'ID=fedora\nPRETTY_NAME="Fedora Linux 43"\n')
        (self.root / "bin/apt-get").unlink()
        done = self.run_it()
        self.assertEqual(done.returncode, 3)
        self.assertIn("Fedora Linux 43", done.stderr)
        self.assertIn("Qt 6.4", done.stderr)

    def test_derivative_without_a_package_is_refused_before_anything_is_installed(self):
        self.write("os-release", 'ID=mint\nID_LIKE=debian\nPRETTY_NAME="Mint"\n')
        self.installed([])
        self.tool("apt-cache", 'case "$*" in *qml6-module-qtquick) exit 100 ;; esac')
        done = self.run_it()
        self.assertEqual(done.returncode, 3)
        self.assertIn("Mint offers no package named: qml6-module-qtquick", done.stderr)
        self.assertNotIn(" install ", self.calls())

    def test_unknown_argument_is_wrong_usage(self):
        self.assertEqual(self.run_it("--tests").returncode, 2)


if __name__ == "__main__":
    unittest.main()
