#include "learner/help/licences.h"

#include <QFile>
#include <QVariantMap>

#include <algorithm>
#include <array>

namespace rapport::player {

namespace {

struct Work
{
    const char *name;
    const char *licence;
    const char *purpose;
    const char *notice;                     ///< what its authors want said above the licence
    std::array<const char *, 2> files = {}; ///< of the resources
};

// One line for each work; a licence's file lies in licences/ or beside what it is about.
constexpr Work table[] = {
    {"Rapport", "Apache 2.0", QT_TRANSLATE_NOOP("Licences", "this program"), "", {"LICENSE"}},
    {"The courses",
     "CC BY 4.0",
     QT_TRANSLATE_NOOP("Licences", "lessons, recordings and words"),
     "",
     {"content/LICENSE"}},
    {"Qt 6",
     "LGPL 3",
     QT_TRANSLATE_NOOP("Licences", "windows, drawing and sound"),
     "Copyright The Qt Company Ltd. and other contributors.",
     {"LGPL-3.txt", "GPL-3.txt"}},
    {"GStreamer",
     "LGPL 2.1",
     QT_TRANSLATE_NOOP("Licences", "reads recordings"),
     "Copyright the GStreamer authors.",
     {"LGPL-2.1.txt"}},
    {"Inter",
     "OFL 1.1",
     QT_TRANSLATE_NOOP("Licences", "the letters"),
     "",
     {"fonts/Inter-LICENSE.txt"}},
    {"OpenDyslexic",
     "OFL 1.1",
     QT_TRANSLATE_NOOP("Licences", "letters for readers with dyslexia"),
     "",
     {"fonts/OpenDyslexic-LICENSE.txt"}},
    {"Lucide", "ISC", QT_TRANSLATE_NOOP("Licences", "the icons"), "", {"icons/Lucide-LICENSE.txt"}},
    {"yaml-cpp",
     "MIT",
     QT_TRANSLATE_NOOP("Licences", "reads lessons"),
     "Copyright (c) 2008-2015 Jesse Beder.",
     {"MIT.txt"}},
    {"MD4C",
     "MIT",
     QT_TRANSLATE_NOOP("Licences", "reads the emphasis in texts"),
     "Copyright (c) 2016-2020 Martin Mitáš.",
     {"MIT.txt"}},
    {"JSON for Modern C++",
     "MIT",
     QT_TRANSLATE_NOOP("Licences", "writes and reads data"),
     "Copyright (c) 2013-2022 Niels Lohmann.",
     {"MIT.txt"}},
    {"CLI11",
     "BSD 3-Clause",
     QT_TRANSLATE_NOOP("Licences", "reads the command line"),
     "CLI11 2.2 Copyright (c) 2017-2022 University of Cincinnati, developed by Henry Schreiner "
     "under NSF AWARD 1414736. All rights reserved.",
     {"BSD-3-Clause.txt"}},
    {"SQLite", "Public domain", QT_TRANSLATE_NOOP("Licences", "keeps your progress"),
     "The author disclaims copyright to this source code. In place of a legal notice, here is a "
     "blessing: May you do good and not evil. May you find forgiveness for yourself and forgive "
     "others. May you share freely, never taking more than you give."},
    {"libsodium",
     "ISC",
     QT_TRANSLATE_NOOP("Licences", "seals PINs"),
     "Copyright (c) 2013-2023 Frank Denis <j at pureftpd dot org>.",
     {"ISC.txt"}},
};

QString read(const char *name)
{
    QFile file(QStringLiteral(":/qt/qml/Rapport/Player/licences/") + QString::fromLatin1(name));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

QString Licences::version()
{
    return QStringLiteral(RAPPORT_VERSION);
}

QVariantList Licences::works()
{
    QVariantList works;
    for (const Work &work : table)
        works.append(QVariantMap{{QStringLiteral("name"), QString::fromUtf8(work.name)},
                                 {QStringLiteral("licence"), QString::fromUtf8(work.licence)},
                                 {QStringLiteral("purpose"), tr(work.purpose)}});
    return works;
}

QString Licences::textOf(const QString &name)
{
    const auto work = std::ranges::find_if(
        table, [&](const Work &one) { return name == QString::fromUtf8(one.name); });
    if (work == std::end(table))
        return {};
    QStringList parts{QString::fromUtf8(work->notice)};
    for (const char *file : work->files) {
        if (file)
            parts.append(read(file));
    }
    parts.removeAll({});
    return parts.join(QStringLiteral("\n\n"));
}

} // namespace rapport::player
