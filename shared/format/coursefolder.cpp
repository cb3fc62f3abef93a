#include "format/coursefolder.h"

#include "format/translations.h"

#include <algorithm>
#include <fstream>
#include <numeric>

namespace rapport::format {

namespace fs = std::filesystem;

namespace {

Error unreadable(const fs::path &file)
{
    return Error{Fault::World,
                 say("courses", "“%1” cannot be read.", file.string()),
                 {},
                 say("courses", "Look whether it exists and may be read.")};
}

/// A lesson's text up to its steps. The head is all a list needs, and costs the same at any size.
Result<std::string> readHeadText(const fs::path &file)
{
    constexpr std::size_t atOnce = 16 << 10;
    constexpr std::string_view steps = "\nsteps:";
    std::ifstream stream(file, std::ios::binary);
    std::string text = "\n"; // lets the first line be like any other
    while (stream && text.size() <= maxFileBytes + 1) {
        const std::size_t known = text.size();
        text.resize(known + atOnce);
        stream.read(text.data() + known, atOnce);
        text.resize(known + std::size_t(stream.gcount()));
        const std::size_t found = text.find(steps, known - std::min(known, steps.size()));
        if (found != std::string::npos) {
            text.resize(found + 1);
            return text.substr(1);
        }
    }
    if (!stream.eof() && text.size() <= maxFileBytes + 1)
        return unreadable(file);
    return text.substr(1);
}

Result<LessonHead> readLessonHead(const fs::path &folder, const std::string &id,
                                  const std::string &language)
{
    const std::string name = "lessons/" + id + ".yaml";
    const fs::path file = folder / name;
    Result<std::string> text = readHeadText(file);
    if (!text)
        return text.error();
    const SourceFile source = SourceFile::parse(std::move(*text), file.filename().string());
    lesson::Lesson head = translated(readLesson(source).value, folder, language, name);
    if (head.title.empty())
        head.title.source = id;
    return LessonHead{{id}, head.title, head.summary, head.minutes, file, std::move(head.after)};
}

Error unusable(const Saying &what, const Diagnostics &diagnostics)
{
    const auto first = std::ranges::find(diagnostics, Severity::Error, &Diagnostic::severity);
    const std::string detail = first == diagnostics.end() ? std::string() : toText(*first);
    return {Fault::Content,
            Saying(what).then(detail),
            {},
            say("courses", "Ask whoever made it to run rapport-editor check.")};
}

/// What lessons share beside the course; empty without the file.
template <class Bank>
Result<Bank> readBank(const CourseHead &course, const char *name, const Saying &unusableBank,
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
        return unusable(unusableBank, reading.diagnostics);
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
        return unreadable(file);
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

Result<CourseHead> readCourseHead(const fs::path &folder, const std::string &language)
{
    Result<SourceFile> source = openSource(folder / "course.yaml", folder);
    if (!source)
        return source.error();
    Reading<lesson::Course> reading = readCourse(*source);
    if (!reading.ok())
        return unusable(
            say("courses", "The course in %1 cannot be used.", folder.filename().string()),
            reading.diagnostics);
    CourseHead head{std::move(reading.value), folder, {}};
    head.language = languageFor(folder, head.course.language, language);
    head.measured = head.course.competencies;
    head.course = translated(std::move(head.course), folder, head.language, "course.yaml");
    for (const lesson::LessonId &id : head.course.lessons) {
        if (!isIdentifier(id.value))
            continue;
        Result<LessonHead> one = readLessonHead(folder, id.value, head.language);
        if (one)
            head.lessons.push_back(std::move(*one));
    }
    return head;
}

Catalogue readCatalogue(const fs::path &folder, const std::string &language,
                        const ReadingProgress &goOn)
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
        Result<CourseHead> head = readCourseHead(one, language);
        if (head)
            catalogue.courses.push_back(std::move(*head));
        else
            catalogue.skipped.push_back({one, head.error()});
        const std::size_t done = catalogue.courses.size() + catalogue.skipped.size();
        if (goOn && !goOn(done, folders.size()))
            break;
    }
    return catalogue;
}

Result<LoadedLesson> loadLesson(const CourseHead &course, const lesson::LessonId &id)
{
    const LessonHead *head = course.find(id);
    if (!head)
        return Error{
            Fault::Usage,
            say("courses", "The course “%1” has no lesson “%2”.", course.course.id.value, id.value),
            {},
            say("courses", "List the lessons to see their names.")};
    Result<SourceFile> source = openSource(head->file, course.folder);
    if (!source)
        return source.error();
    LoadedLesson loaded;
    Reading<lesson::Lesson> reading = readLesson(*source);
    if (!reading.ok())
        return unusable(say("courses", "The lesson cannot be used."), reading.diagnostics);
    const std::string name = "lessons/" + id.value + ".yaml";
    loaded.lesson = translated(std::move(reading.value), course.folder, course.language, name);
    loaded.text = source->text();
    auto phrases = readBank(course, "phrases.yaml",
                            say("courses", "The phrase bank cannot be used."), readPhrases);
    if (!phrases)
        return phrases.error();
    loaded.phrases =
        translated(std::move(*phrases), course.folder, course.language, "phrases.yaml");
    auto rules = readBank(course, "rules.yaml", say("courses", "The bank of rules cannot be used."),
                          readRules);
    if (!rules)
        return rules.error();
    loaded.rules = translated(std::move(*rules), course.folder, course.language, "rules.yaml");
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
