#include "format/coursefolder.h"

#include <algorithm>
#include <fstream>
#include <numeric>

namespace rapport::format {

namespace fs = std::filesystem;

namespace {

/// A lesson's text up to its steps. The head is all a list needs, and costs the same at any size.
std::string_view headOf(std::string_view text)
{
    if (text.starts_with("steps:"))
        return {};
    const std::size_t steps = text.find("\nsteps:");
    return text.substr(0, steps == std::string_view::npos ? text.size() : steps + 1);
}

Result<LessonHead> readLessonHead(const fs::path &file)
{
    Result<std::string> text = readFileText(file);
    if (!text)
        return text.error();
    const SourceFile source =
        SourceFile::parse(std::string(headOf(*text)), file.filename().string());
    Reading<lesson::Lesson> reading = readLesson(source);
    lesson::Lesson &head = reading.value;
    if (head.title.empty())
        head.title.source = file.stem().string();
    return LessonHead{{file.stem().string()}, head.title, head.summary, head.minutes, file};
}

Error unusable(const std::string &what, const Diagnostics &diagnostics)
{
    const auto first = std::ranges::find(diagnostics, Severity::Error, &Diagnostic::severity);
    const std::string detail = first == diagnostics.end() ? std::string() : toText(*first);
    return {Fault::Content,
            what + " cannot be used: " + detail,
            {},
            "Check the course with rapport-editor check."};
}

/// What lessons share beside the course; empty without the file.
template <class Bank>
Result<Bank> readBank(const CourseHead &course, const char *name, const char *called,
                      Reading<Bank> (*read)(const SourceFile &))
{
    const fs::path file = course.folder / name;
    if (!fs::exists(file))
        return Bank();
    const Result<SourceFile> source = openSource(file, course.folder);
    if (!source)
        return source.error();
    Reading<Bank> reading = read(*source);
    if (!reading.ok())
        return unusable(called, reading.diagnostics);
    return std::move(reading.value);
}

} // namespace

double CourseHead::minutes() const
{
    return std::accumulate(lessons.begin(), lessons.end(), 0.0,
                           [](double sum, const LessonHead &head) { return sum + head.minutes; });
}

const LessonHead *CourseHead::find(const lesson::LessonId &id) const
{
    const auto found = std::ranges::find(lessons, id, &LessonHead::id);
    return found == lessons.end() ? nullptr : &*found;
}

Result<std::string> readFileText(const fs::path &file)
{
    std::error_code problem;
    const auto size = fs::file_size(file, problem);
    std::ifstream stream(file, std::ios::binary);
    if (problem || !stream)
        return Error{Fault::World,
                     "“" + file.string() + "” cannot be read.",
                     {},
                     "Look whether it exists and may be read."};
    std::string text(std::min<std::uintmax_t>(size, maxFileBytes + 1), '\0');
    stream.read(text.data(), std::streamsize(text.size()));
    text.resize(std::size_t(stream.gcount()));
    return text;
}

Result<SourceFile> openSource(const fs::path &file, const fs::path &root)
{
    Result<std::string> text = readFileText(file);
    if (!text)
        return text.error();
    const fs::path relative = file.lexically_relative(root);
    const bool below = !relative.empty() && *relative.begin() != "..";
    return SourceFile::parse(std::move(*text), (below ? relative : file).generic_string());
}

Result<CourseHead> readCourseHead(const fs::path &folder)
{
    Result<SourceFile> source = openSource(folder / "course.yaml", folder);
    if (!source)
        return source.error();
    Reading<lesson::Course> reading = readCourse(*source);
    if (!reading.ok())
        return unusable("The course in " + folder.filename().string(), reading.diagnostics);
    CourseHead head{std::move(reading.value), folder, {}};
    for (const lesson::LessonId &id : head.course.lessons) {
        if (!isIdentifier(id.value))
            continue;
        Result<LessonHead> one = readLessonHead(folder / "lessons" / (id.value + ".yaml"));
        if (one)
            head.lessons.push_back(std::move(*one));
    }
    return head;
}

Catalogue readCatalogue(const fs::path &folder)
{
    Catalogue catalogue;
    std::vector<fs::path> folders;
    std::error_code problem;
    for (const fs::directory_entry &entry : fs::directory_iterator(folder, problem)) {
        if (fs::exists(entry.path() / "course.yaml", problem))
            folders.push_back(entry.path());
    }
    std::ranges::sort(folders);
    for (const fs::path &one : folders) {
        Result<CourseHead> head = readCourseHead(one);
        if (head)
            catalogue.courses.push_back(std::move(*head));
        else
            catalogue.skipped.push_back({one, head.error()});
    }
    return catalogue;
}

Result<LoadedLesson> loadLesson(const CourseHead &course, const lesson::LessonId &id)
{
    const LessonHead *head = course.find(id);
    if (!head)
        return Error{Fault::Usage,
                     "The course “" + course.course.id.value + "” has no lesson “" + id.value +
                         "”.",
                     {},
                     "List the lessons to see their names."};
    Result<SourceFile> source = openSource(head->file, course.folder);
    if (!source)
        return source.error();
    LoadedLesson loaded;
    Reading<lesson::Lesson> reading = readLesson(*source);
    if (!reading.ok())
        return unusable("The lesson", reading.diagnostics);
    loaded.lesson = std::move(reading.value);
    loaded.text = source->text();
    auto phrases = readBank(course, "phrases.yaml", "The phrase bank", readPhrases);
    if (!phrases)
        return phrases.error();
    loaded.phrases = std::move(*phrases);
    auto rules = readBank(course, "rules.yaml", "The bank of rules", readRules);
    if (!rules)
        return rules.error();
    loaded.rules = std::move(*rules);
    return loaded;
}

bool hasMedia(const fs::path &folder, const std::string &path)
{
    std::error_code problem;
    const fs::path root = fs::canonical(folder, problem);
    if (problem)
        return false;
    const fs::path file = fs::canonical(folder / path, problem);
    if (problem || !fs::is_regular_file(file, problem))
        return false;
    const fs::path relative = file.lexically_relative(root);
    return !relative.empty() && *relative.begin() != "..";
}

std::vector<fs::path> lessonFiles(const fs::path &folder)
{
    std::vector<fs::path> files;
    std::error_code problem;
    for (const fs::directory_entry &entry : fs::directory_iterator(folder / "lessons", problem)) {
        if (entry.path().extension() == ".yaml")
            files.push_back(entry.path());
    }
    std::ranges::sort(files);
    return files;
}

} // namespace rapport::format
