#pragma once

// moc 6.4 stumbles over concepts.
#ifndef Q_MOC_RUN
#include "check/check.h"
#include "format/files.h"
#include "format/placewithin.h"
#endif

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QString>

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

template <class T>
T takeValue(format::Reading<T> reading, const format::SourceFile &source,
            const check::Findings &findings, Diagnostics &all)
{
    addComplaints(source, reading, findings, all);
    return std::move(reading.value);
}

inline void addLesson(Folder &folder, const format::SourceFile &source,
                      const check::Surroundings &around)
{
    auto reading = format::readLesson(source);
    // What cannot be read at all is not checked: everything would be missing.
    const bool refused =
        !source.readable() || std::ranges::any_of(reading.diagnostics, [](const Diagnostic &one) {
            return one.code == "RP0012";
        });
    const auto findings = refused ? check::Findings() : check::checkLesson(reading.value, around);
    folder.lessons.push_back(takeValue(std::move(reading), source, findings, folder.complaints));
    folder.lessonFiles.push_back(source.name());
}

/// With `withMedia` false nobody asks whether media are there.
inline Folder readCourseFolder(const QString &path, bool withMedia = true)
{
    Folder folder;
    const auto parse = [&](const QString &name) {
        return format::SourceFile::parse(readAll(path + '/' + name), name.toStdString());
    };
    const QStringList files =
        QDir(path + "/lessons").entryList({"*.yaml"}, QDir::Files, QDir::Name);
    std::vector<lesson::LessonId> found;
    for (const QString &file : files)
        found.push_back({file.chopped(5).toStdString()});
    const auto courseFile = parse("course.yaml");
    auto course = format::readCourse(courseFile);
    const auto courseFindings = check::checkCourse(course.value, found);
    folder.course = takeValue(std::move(course), courseFile, courseFindings, folder.complaints);
    const bool hasPhrases = QFile::exists(path + "/phrases.yaml");
    if (hasPhrases) {
        const auto file = parse("phrases.yaml");
        auto bank = format::readPhrases(file);
        const auto findings = check::checkPhrases(bank.value);
        folder.phrases = takeValue(std::move(bank), file, findings, folder.complaints);
    }
    check::Surroundings around{&folder.course, hasPhrases ? &folder.phrases : nullptr, {}};
    if (QFile::exists(path + "/rules.yaml")) {
        const auto file = parse("rules.yaml");
        auto bank = format::readRules(file);
        const auto findings = check::checkRules(bank.value, around);
        folder.rules = takeValue(std::move(bank), file, findings, folder.complaints);
    }
    if (withMedia)
        around.hasMedia = [&](const std::string &media) {
            return QFile::exists(path + '/' + QString::fromStdString(media));
        };
    for (const QString &file : files)
        addLesson(folder, parse("lessons/" + file), around);
    sort(folder.complaints);
    return folder;
}

inline Folder readCase(const QString &path)
{
    if (QFile::exists(path + "/course.yaml"))
        return readCourseFolder(path);
    Folder folder;
    addLesson(folder, format::SourceFile::parse(inputOf(path), "lesson.yaml"), {});
    sort(folder.complaints);
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
