#include "format/files.h"

#include "format/readrecords.h"
#include "format/writerecords.h"

namespace rapport::format {

namespace {

/// A newer format may mean other things by the same words, so nothing of it is read.
bool isNewer(const SourceFile &file, Diagnostics &diagnostics)
{
    const NodeIndex version = file.child(0, "rapport");
    const auto number = version == noNode ? std::nullopt : numberFromText(file.at(version).text);
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

template <class T>
Reading<T> readFile(const SourceFile &file)
{
    Reading<T> reading;
    reading.diagnostics = file.diagnostics();
    if (!file.readable() || isNewer(file, reading.diagnostics))
        return reading;
    Reader reader(file);
    read(reader, 0, reading.value);
    reading.kept = reader.takeKept();
    Diagnostics found = reader.takeDiagnostics();
    reading.diagnostics.insert(reading.diagnostics.end(), std::make_move_iterator(found.begin()),
                               std::make_move_iterator(found.end()));
    sort(reading.diagnostics);
    return reading;
}

template <class T>
std::string writeFile(const T &value, const SourceNotes *notes)
{
    Writer out(notes);
    writeFields(out, value);
    return out.take();
}

template <class T>
Result<std::string> canonical(const SourceFile &file, Diagnostics &complaints)
{
    Reading<T> reading = readFile<T>(file);
    complaints = std::move(reading.diagnostics);
    // A step of an unknown kind is an error to whoever takes the lesson, but is kept word for word.
    const bool wouldLose = std::ranges::any_of(complaints, [](const Diagnostic &one) {
        return one.severity == Severity::Error && one.code != "RP0115";
    });
    if (wouldLose)
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

SourceNotes notesOf(const SourceFile &file)
{
    switch (kindOfFile(file.name())) {
    case FileKind::Course:
        return notesOf(file, readCourse(file).kept);
    case FileKind::Phrases:
        return notesOf(file, readPhrases(file).kept);
    case FileKind::Rules:
        return notesOf(file, readRules(file).kept);
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

FileKind kindOfFile(std::string_view path)
{
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
    case FileKind::Lesson:
        break;
    }
    return canonical<lesson::Lesson>(file, complaints);
}

} // namespace rapport::format
