#include "format/files.h"

#include "format/readfile.h"

namespace rapport::format {

namespace {

template <class T>
Result<std::string> canonical(const SourceFile &file, Diagnostics &complaints)
{
    Reading<T> reading = readFile<T>(file);
    complaints = std::move(reading.diagnostics);
    if (lacksSomething(complaints))
        return Error{Fault::Content, file.name() + " has errors.", "It was not changed.",
                     "Mend the errors first."};
    const SourceNotes notes = notesOf(file, reading.kept);
    std::string text = writeFile(reading.value, &notes);
    if (!(readFile<T>(SourceFile::parse(text, file.name())).value == reading.value))
        return Error{Fault::Content, file.name() + " cannot be laid out without losing something.",
                     "It was not changed.", "Write out in full what is unusual about its layout."};
    return text;
}

} // namespace

bool isNewer(const SourceFile &file, Diagnostics &diagnostics)
{
    const NodeIndex version = file.child(0, "rapport");
    const auto number = version == noNode ? std::nullopt : numberFromText(file.textOf(version));
    if (!number || *number <= lesson::formatVersion)
        return false;
    diagnostics.push_back({"RP0012",
                           Severity::Error,
                           file.placeOf(version),
                           {},
                           "The file is of format " + toText(*number) +
                               "; this version reads up to format " +
                               std::to_string(lesson::formatVersion) + '.',
                           "Use a newer Rapport. The file was not changed."});
    return true;
}

bool lacksSomething(const Diagnostics &complaints)
{
    return std::ranges::any_of(complaints, [](const Diagnostic &one) {
        return one.severity == Severity::Error && one.code != "RP0115";
    });
}

SourceNotes notesOf(const SourceFile &file)
{
    switch (kindOfFile(file.name())) {
    case FileKind::Course:
        return notesOf(file, readCourse(file).kept);
    case FileKind::Phrases:
        return notesOf(file, readPhrases(file).kept);
    case FileKind::Rules:
        return notesOf(file, readRules(file).kept);
    case FileKind::Translation:
        return notesOf(file, readTranslation(file).kept);
    case FileKind::Lesson:
        break;
    }
    return notesOf(file, readLesson(file).kept);
}

Reading<lesson::Lesson> readLesson(const SourceFile &file)
{
    return readFile<lesson::Lesson>(file);
}

Reading<lesson::Course> readCourse(const SourceFile &file)
{
    return readFile<lesson::Course>(file);
}

Reading<lesson::PhraseBank> readPhrases(const SourceFile &file)
{
    return readFile<lesson::PhraseBank>(file);
}

Reading<lesson::RuleBank> readRules(const SourceFile &file)
{
    return readFile<lesson::RuleBank>(file);
}

Reading<lesson::Translation> readTranslation(const SourceFile &file)
{
    return readFile<lesson::Translation>(file);
}

std::string write(const lesson::Lesson &lesson, const SourceNotes *notes)
{
    return writeFile(lesson, notes);
}

std::string write(const lesson::Course &course, const SourceNotes *notes)
{
    return writeFile(course, notes);
}

std::string write(const lesson::PhraseBank &bank, const SourceNotes *notes)
{
    return writeFile(bank, notes);
}

std::string write(const lesson::RuleBank &bank, const SourceNotes *notes)
{
    return writeFile(bank, notes);
}

std::string write(const lesson::Translation &translation, const SourceNotes *notes)
{
    return writeFile(translation, notes);
}

namespace {

/// Whether the last folders of a path are locales/<language>, or those and lessons.
bool isBelowLocales(std::string_view path)
{
    std::vector<std::string_view> folders;
    for (std::size_t slash = path.rfind('/'); slash != std::string_view::npos;
         slash = path.rfind('/')) {
        path = path.substr(0, slash);
        folders.push_back(path.substr(path.rfind('/') + 1));
    }
    const std::size_t above = !folders.empty() && folders.front() == "lessons" ? 1 : 0;
    return folders.size() > above + 1 && folders[above + 1] == "locales";
}

} // namespace

FileKind kindOfFile(std::string_view path)
{
    if (isBelowLocales(path))
        return FileKind::Translation;
    const std::string_view name = path.substr(path.rfind('/') + 1);
    if (name == "course.yaml")
        return FileKind::Course;
    if (name == "phrases.yaml")
        return FileKind::Phrases;
    return name == "rules.yaml" ? FileKind::Rules : FileKind::Lesson;
}

Result<std::string> canonicalText(const SourceFile &file, FileKind kind, Diagnostics &complaints)
{
    switch (kind) {
    case FileKind::Course:
        return canonical<lesson::Course>(file, complaints);
    case FileKind::Phrases:
        return canonical<lesson::PhraseBank>(file, complaints);
    case FileKind::Rules:
        return canonical<lesson::RuleBank>(file, complaints);
    case FileKind::Translation:
        return canonical<lesson::Translation>(file, complaints);
    case FileKind::Lesson:
        break;
    }
    return canonical<lesson::Lesson>(file, complaints);
}

} // namespace rapport::format
