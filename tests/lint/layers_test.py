#!/usr/bin/env python3
"""layers.py must report each broken arrow, and nothing in a tree that keeps them all."""

import unittest

import layers
from fixture import TreeTest

CLEAN = {
    "shared/base/result.h": "#include <optional>\n#include <fcntl.h>\n",
    "shared/lesson/step.h": '#include "base/result.h"\n#include <string>\n',
    "shared/format/read.cpp": '#include "lesson/step.h"\n#include <yaml-cpp/yaml.h>\n',
    "shared/check/rule.cpp": '#include "lesson/step.h"\n/*\n#include <QString>\n*/\n',
    "shared/engine/run.cpp": '#include "lesson/step.h"\n#include <variant>\n// #include <QString>\n',
    "shared/records/store.cpp": '#include "base/result.h"\n#include <QSqlDatabase>\n#include <sqlite3.h>\n#include <sodium.h>\n',
    "shared/audio/play.cpp": '#include "base/result.h"\n#include <QMediaPlayer>\n#include "play.moc"\n',
    "shared/ui/kit.h": '#include "audio/play.h"\n#include "engine/run.h"\n#include <QQuickItem>\n',
    "shared/ui/Kit.qml": "import QtQuick\nimport QtQuick.Controls as C\n",
    "player/main.cpp": '#include "ui/kit.h"\n#include "records/store.h"\n#include <QGuiApplication>\n',
    "player/Main.qml": 'import Rapport.Ui\nimport "parts"\n',
    "editor/main.cpp": '#include "ui/kit.h"\n#include <QtQml/qqml.h>\n',
    "tests/unit/base/tst_result.cpp": '#include <QMediaPlayer>\n#include <yaml-cpp/yaml.h>\n',
}
BROKEN = [
    ("shared/base/a.h", "#include <QString>"),
    ("shared/base/a.h", "#include <QtCore/QString>"),
    ("shared/base/a.h", '#include "lesson/step.h"'),
    ("shared/lesson/a.h", "#include <yaml-cpp/yaml.h>"),
    ("shared/lesson/a.h", "#include <nlohmann/json.hpp>"),
    ("shared/lesson/a.h", "#include <unistd.h>"),
    ("shared/lesson/a.h", '#include "format/read.h"'),
    ("shared/check/a.cpp", "#include <QObject>"),
    ("shared/check/a.cpp", '#include "../engine/run.cpp"'),
    ("shared/check/a.cpp", '#include "format/read.h"'),
    ("shared/engine/a.cpp", '#  include "records/store.h"'),
    ("shared/engine/a.cpp", '#include "check/rule.h"'),
    ("shared/engine/a.cpp", "#include <QVariant>"),
    ("shared/format/a.cpp", '#include "engine/run.h"'),
    ("shared/format/a.cpp", '#include "check/rule.h"'),
    ("shared/format/a.cpp", "#include <QImage>"),
    ("shared/records/a.cpp", '#include "lesson/step.h"'),
    ("shared/records/a.cpp", "#include <yaml-cpp/node/node.h>"),
    ("shared/audio/a.cpp", '#include "lesson/step.h"'),
    ("shared/audio/a.cpp", "#include <QQmlEngine>"),
    ("shared/audio/a.cpp", "#include <QtSql/QSqlQuery>"),
    ("shared/ui/a.cpp", '#include "records/store.h"'),
    ("shared/ui/a.cpp", "#include <QAudioSink>"),
    ("shared/ui/a.cpp", '#include "player/main.h"'),
    ("shared/ui/a.cpp", '#include "../../editor/main.cpp"'),
    ("shared/ui/A.qml", "import QtMultimedia"),
    ("player/a.cpp", "#include <SoundTouch.h>"),
    ("shared/ui/b.cpp", "#include <opus/opusenc.h>"),
    ("shared/ui/A.qml", "import Rapport.Player 1.0"),
    ("shared/ui/A.qml", 'import "../../editor"'),
    ("player/a.cpp", '#include "editor/main.h"'),
    ("player/a.cpp", "#include <sqlite3.h>"),
    ("player/a.cpp", "#include <yaml-cpp/yaml.h>"),
    ("player/A.qml", "import Rapport.Editor"),
    ("editor/a.cpp", '#include "player/main.h"'),
    ("editor/a.cpp", "#include <archive.h>"),
    ("player/a.cpp", "#include <sodium.h>"),
    ("shared/records/a.cpp", "#include <archive.h>"),
]


class Layers(TreeTest):
    def setUp(self):
        super().setUp()
        for name, text in CLEAN.items():
            self.write(name, text)

    def test_clean_tree_has_no_findings(self):
        findings, looked_at = layers.check(self.root)
        self.assertEqual(findings, [])
        self.assertEqual(looked_at, len(CLEAN) - 1)

    def test_each_broken_arrow_is_reported_once_with_its_line(self):
        for name, line in BROKEN:
            with self.subTest(file=name, line=line):
                self.assert_one_finding(layers, name, "\n" + line + "\n", 2)


if __name__ == "__main__":
    unittest.main()
