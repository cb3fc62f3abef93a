#include "cli/coursefiles.h"

#include "format/coursefolder.h"

#include <algorithm>

namespace rapport::editor {

namespace fs = std::filesystem;

namespace {

template <class T, class Read>
Result<T> readFile(const fs::path &file, Read &&read)
{
    const Result<format::SourceFile> source = format::openSource(file, fs::current_path());
    if (!source)
        return source.error();
    format::Reading<T> reading = read(*source);
    Diagnostics all = source->diagnostics();
    all.insert(all.end(), reading.diagnostics.begin(), reading.diagnostics.end());
    const auto worst = std::ranges::find(all, Severity::Error, &Diagnostic::severity);
    if (worst != all.end())
        return Error{Fault::Content, toText(*worst), {}, "rapport-editor check names everything."};
    return std::move(reading.value);
}

Result<void> readBanks(const fs::path &folder, CourseFiles &files)
{
    auto course = readFile<lesson::Course>(
        folder / "course.yaml", [](const auto &source) { return format::readCourse(source); });
    if (!course)
        return course.error();
    files.course = std::move(*course);
    if (fs::exists(folder / "phrases.yaml")) {
        auto phrases =
            readFile<lesson::PhraseBank>(folder / "phrases.yaml", [](const auto &source) {
                return format::readPhrases(source);
            });
        if (!phrases)
            return phrases.error();
        files.phrases = std::move(*phrases);
    }
    if (fs::exists(folder / "rules.yaml")) {
        auto rules = readFile<lesson::RuleBank>(
            folder / "rules.yaml", [](const auto &source) { return format::readRules(source); });
        if (!rules)
            return rules.error();
        files.rules = std::move(*rules);
    }
    return {};
}

/// Lessons by their place in the course; those it does not list come last, by name.
void sortLessons(OpenTarget &open)
{
    if (!open.files.course)
        return;
    const std::vector<lesson::LessonId> &order = open.files.course->lessons;
    std::ranges::stable_sort(open.lessons, {}, [&](const lesson::Lesson &lesson) {
        return std::ranges::find(order, lesson.id) - order.begin();
    });
}

} // namespace

Result<OpenTarget> openTarget(const Target &target)
{
    OpenTarget open;
    if (!target.folder.empty()) {
        if (Result<void> read = readBanks(target.folder, open.files); !read)
            return read.error();
    }
    for (const fs::path &file : target.files) {
        if (format::kindOfFile(file.generic_string()) != format::FileKind::Lesson)
            continue;
        auto lesson = readFile<lesson::Lesson>(
            file, [](const auto &source) { return format::readLesson(source); });
        if (!lesson)
            return lesson.error();
        open.lessons.push_back(std::move(*lesson));
    }
    sortLessons(open);
    return open;
}

} // namespace rapport::editor
