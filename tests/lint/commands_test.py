#!/usr/bin/env python3
"""commands_test.py CHECKOUT: ./run and packaging/build, with a player and a project made of stand-ins."""

import os
import shutil
import subprocess
import sys
import unittest
from pathlib import Path

from fixture import TreeTest

CHECKOUT = Path(sys.argv.pop(1)).resolve()
PRESETS = """{"version": 6, "configurePresets": [
  {"name": "release", "generator": "Ninja", "binaryDir": "${sourceDir}/build/${presetName}"}]}"""
PROJECT = """cmake_minimum_required(VERSION 3.25)
project(Standin LANGUAGES NONE)
add_custom_target(player ALL COMMAND ${CMAKE_COMMAND} -E touch ${CMAKE_SOURCE_DIR}/build/built)
"""


class Run(TreeTest):
    def setUp(self):
        super().setUp()
        shutil.copy(CHECKOUT / "run", self.root / "run")
        for step in ("packaging/install-deps", "packaging/build"):
            self.script(step, f'echo "{step} $*" >> "$CALLS"')
        self.player("printf '%s|' \"$@\"")

    def script(self, name, body):
        self.write(name, f"#!/bin/bash\n{body}\n").chmod(0o755)

    def player(self, body):
        self.script("build/release/bin/rapport-player", body)

    def run_it(self, *arguments, **environment):
        calls = self.root / "calls"
        calls.write_text("")
        known = {"PATH": os.environ["PATH"], "CALLS": str(calls), **environment}
        done = subprocess.run([self.root / "run", *arguments], cwd="/", env=known,
                              capture_output=True, text=True)
        self.assertEqual(calls.read_text(),
                         "packaging/install-deps \npackaging/build rapport-player\n")
        return done

    def test_arguments_go_through_word_for_word_and_alone(self):
        done = self.run_it("list", "--json", "two words", "")
        self.assertEqual((done.returncode, done.stdout), (0, "list|--json|two words||"))

    def test_display_opens_the_window(self):
        for variable in ("DISPLAY", "WAYLAND_DISPLAY"):
            self.assertEqual(self.run_it(**{variable: ":7"}).stdout, "|")

    def test_without_a_display_a_lesson_is_played_and_the_way_to_the_window_told(self):
        done = self.run_it()
        self.assertTrue(done.stdout.startswith("play|reading-the-customer|--auto|best|"), done.stdout)
        self.assertIn("To open the window", done.stdout)

    def test_exit_code_is_the_players(self):
        self.player("exit 3")
        self.assertEqual(self.run_it().returncode, 3)
        self.assertEqual(self.run_it("list").returncode, 3)

    def test_player_finds_a_locale_that_can_write_names(self):
        self.player('locale charmap')
        self.assertEqual(self.run_it("list", LC_ALL="C").stdout, "UTF-8\n")


class Build(TreeTest):
    def setUp(self):
        super().setUp()
        self.checkout = self.root / "one"
        self.write("one/CMakeLists.txt", PROJECT)
        self.write("one/CMakePresets.json", PRESETS)
        (self.checkout / "packaging").mkdir()
        shutil.copy(CHECKOUT / "packaging/build", self.checkout / "packaging/build")

    def build(self, *targets):
        environment = {**os.environ, "HOME": str(self.root)}
        return subprocess.run([self.checkout / "packaging/build", *targets], cwd="/",
                              env=environment, capture_output=True, text=True)

    def test_success_prints_nothing_to_stdout_and_nothing_at_all_the_second_time(self):
        first, second = self.build("player"), self.build()
        self.assertEqual((first.returncode, first.stdout), (0, ""), first.stderr)
        self.assertEqual((second.returncode, second.stdout, second.stderr), (0, "", ""))
        self.assertTrue((self.checkout / "build/built").exists())

    def test_failed_build_is_told_with_what_the_tools_said(self):
        self.write("one/CMakeLists.txt", PROJECT.replace("-E touch", "-E cat nowhere.cpp"))
        done = self.build()
        self.assertEqual((done.returncode, done.stdout), (3, ""))
        self.assertIn("the build failed", done.stderr)
        self.assertIn("nowhere.cpp", done.stderr)

    def test_failed_configuration_is_told_with_what_cmake_said(self):
        self.write("one/CMakeLists.txt", PROJECT + 'message(FATAL_ERROR "no such library")')
        done = self.build()
        self.assertEqual(done.returncode, 3)
        self.assertIn("the configuration failed", done.stderr)
        self.assertIn("no such library", done.stderr)

    def test_checkout_that_was_moved_is_built_anew(self):
        self.assertEqual(self.build().returncode, 0)
        moved = self.root / "two"
        self.checkout.rename(moved)
        self.checkout = moved
        (moved / "build/built").unlink()
        done = self.build()
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertTrue((moved / "build/built").exists())


if __name__ == "__main__":
    unittest.main()
