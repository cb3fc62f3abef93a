#pragma once

// moc 6.4 stumbles over concepts.
#ifndef Q_MOC_RUN
#include "cli/coursecheck.h"
#include "format/coursefolder.h"
#include "format/placewithin.h"
#include "format/translations.h"
#endif

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QString>
#include <QTemporaryDir>

#include <string>

/// Reading whole courses in tests, the way the programs do.
namespace rapport::golden {

inline std::string readAll(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

/// The file a case is about: as it stands, or, for what is too large to be kept, a line repeated:
/// "repeated.txt" holds how often, and what.
inline std::string inputOf(const QString &folder)
{
    if (QFile::exists(folder + "/lesson.yaml"))
        return readAll(folder + "/lesson.yaml");
    const std::string rule = readAll(folder + "/repeated.txt");
    const std::size_t newline = rule.find('\n');
    std::string part = rule.substr(newline + 1);
    part.pop_back();
    std::string text;
    for (int i = std::stoi(rule.substr(0, newline)); i > 0; --i)
        text += part;
    return '[' + text + "]\n";
}

template <class T>
void addComplaints(const format::SourceFile &source, const format::Reading<T> &reading,
                   const check::Findings &findings, Diagnostics &all)
{
    all.insert(all.end(), reading.diagnostics.begin(), reading.diagnostics.end());
    for (const check::Finding &one : findings) {
        all.push_back({one.code, one.severity,
                       format::placeWithin(source, source.locate(one.address), one.offset),
                       one.step, one.message, one.advice});
    }
}

/// A course folder, or a single lesson, with every complaint about it.
struct Folder
{
    lesson::Course course;
    lesson::PhraseBank phrases;
    lesson::RuleBank rules;
    std::vector<lesson::Lesson> lessons;
    std::vector<std::string> lessonFiles;
    Diagnostics complaints;
};

/// As rapport-editor check finds them, with places as seen from `root`.
inline Diagnostics complaintsAbout(const QString &path, const QString &root)
{
    Diagnostics all;
    const auto targets = editor::findTargets({path.toStdString()});
    for (const editor::Target &target : targets ? *targets : std::vector<editor::Target>()) {
        for (Diagnostic &one : editor::checkTarget(target, root.toStdString()).open)
            all.push_back(std::move(one));
    }
    return all;
}

inline Folder readCourseFolder(const QString &path)
{
    Folder folder;
    const auto parse = [&](const QString &name) {
        return format::SourceFile::parse(readAll(path + '/' + name), name.toStdString());
    };
    folder.course = format::readCourse(parse("course.yaml")).value;
    folder.phrases = format::readPhrases(parse("phrases.yaml")).value;
    folder.rules = format::readRules(parse("rules.yaml")).value;
    for (const QString &file :
         QDir(path + "/lessons").entryList({"*.yaml"}, QDir::Files, QDir::Name)) {
        folder.lessons.push_back(format::readLesson(parse("lessons/" + file)).value);
        folder.lessonFiles.push_back("lessons/" + file.toStdString());
    }
    folder.complaints = complaintsAbout(path, path);
    return folder;
}

inline Folder readCase(const QString &path)
{
    if (QFile::exists(path + "/course.yaml"))
        return readCourseFolder(path);
    const QTemporaryDir made;
    QFile file(made.filePath("lesson.yaml"));
    const std::string text = inputOf(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(text.data(), qint64(text.size()));
    file.close();
    Folder folder;
    folder.lessons.push_back(
        format::readLesson(format::SourceFile::parse(text, "lesson.yaml")).value);
    folder.lessonFiles.push_back("lesson.yaml");
    folder.complaints = complaintsAbout(file.fileName(), made.path());
    return folder;
}

inline std::string textOf(const Diagnostics &all)
{
    std::string text;
    for (const Diagnostic &one : all)
        text += toText(one) + '\n';
    return text;
}

/// What a case expects. With RAPPORT_ACCEPT set in the environment it is first made what it is.
inline std::string expected(const QString &path, const std::string &actual)
{
    if (qEnvironmentVariableIsSet("RAPPORT_ACCEPT")) {
        QFile file(path);
        if (file.open(QIODevice::WriteOnly))
            file.write(actual.data(), qint64(actual.size()));
    }
    return readAll(path);
}

} // namespace rapport::golden
