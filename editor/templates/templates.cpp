#include "templates/templates.h"

#include "base/atomicfile.h"
#include "base/id.h"
#include "format/coursefolder.h"
#include "format/patch.h"

#include <algorithm>

namespace rapport::editor {

namespace fs = std::filesystem;

namespace {

Error badName(const std::string &name)
{
    return {Fault::Usage, "“" + name + "” cannot name it.", "Nothing was made.",
            "Use small letters, digits, - and _, beginning with a letter."};
}

Result<std::string> templateText(const fs::path &file, const std::string &name)
{
    if (!fs::exists(file))
        return Error{Fault::Usage, "There is no template “" + name + "”.", "Nothing was made.",
                     "rapport-editor new list names them all."};
    return format::readFileText(file);
}

Result<void> copyInto(const fs::path &from, const fs::path &to)
{
    const Result<std::string> text = format::readFileText(from);
    return text ? writeAtomically(to.string(), *text) : Result<void>(text.error());
}

Result<void> makeFolder(const fs::path &folder)
{
    std::error_code problem;
    fs::create_directories(folder, problem);
    if (!problem)
        return {};
    return Error{Fault::World, "The folder “" + folder.string() + "” could not be made.",
                 "Nothing was made.", problem.message() + '.'};
}

Result<lesson::Course> courseOf(const std::string &text)
{
    auto reading = format::readCourse(format::SourceFile::parse(text, "course.yaml"));
    if (!reading.ok())
        return Error{Fault::Content, "The course's own file has errors.", "Nothing was made.",
                     "Check it first: rapport-editor check."};
    return std::move(reading.value);
}

Result<lesson::Lesson> lessonOf(const std::string &text)
{
    auto reading = format::readLesson(format::SourceFile::parse(text, "lesson.yaml"));
    if (!reading.ok())
        return Error{Fault::Content, "The template cannot be read.", "Nothing was made.",
                     "Install Rapport anew."};
    return std::move(reading.value);
}

/// A lesson that names somebody whom the course does not have would not pass its own check.
void recast(lesson::Lesson &lesson, const lesson::Course &course)
{
    if (lesson.customer.empty() || course.cast.find(lesson.customer.value))
        return;
    lesson.customer.value =
        course.cast.empty() ? std::string() : course.cast.entries.front().first.value;
}

Result<void> writeLesson(const fs::path &templates, const NewLesson &wish,
                         const lesson::Course &course)
{
    const Result<std::string> text =
        templateText(templates / "lessons" / (wish.from + ".yaml"), wish.from);
    if (!text)
        return text.error();
    Result<lesson::Lesson> lesson = lessonOf(*text);
    if (!lesson)
        return lesson.error();
    lesson->id.value = wish.id;
    if (!wish.title.empty())
        lesson->title.source = wish.title;
    recast(*lesson, course);
    if (Result<void> made = makeFolder(wish.course / "lessons"); !made)
        return made;
    return writeAtomically((wish.course / "lessons" / (wish.id + ".yaml")).string(),
                           format::patch(*text, *lesson).text);
}

} // namespace

fs::path bundledTemplates(const fs::path &program)
{
    std::error_code problem;
    const fs::path real = fs::canonical(program, problem);
    return (problem ? program : real).parent_path().parent_path() / "share/rapport/templates";
}

std::vector<LessonTemplate> lessonTemplates(const fs::path &templates)
{
    std::vector<LessonTemplate> found;
    for (const fs::path &file : format::lessonFiles(templates)) {
        const Result<std::string> text = format::readFileText(file);
        const Result<lesson::Lesson> lesson = text ? lessonOf(*text) : text.error();
        if (lesson)
            found.push_back({file.stem().string(), lesson->title.source, lesson->summary.source});
    }
    return found;
}

Result<void> makeCourse(const fs::path &templates, const NewCourse &wish)
{
    const fs::path folder = fs::absolute(wish.folder).lexically_normal();
    const std::string id = (folder.has_filename() ? folder : folder.parent_path()).filename();
    if (!isIdentifier(id))
        return badName(id);
    std::error_code problem;
    if (fs::exists(folder) && !fs::is_empty(folder, problem))
        return Error{Fault::Usage, "“" + folder.string() + "” is there already.",
                     "Nothing was changed.", "Name a folder that is not there yet."};
    const Result<std::string> text = templateText(templates / "course/course.yaml", "course");
    if (!text)
        return text.error();
    Result<lesson::Course> course = courseOf(*text);
    if (!course)
        return course.error();
    course->id.value = id;
    course->language = wish.language;
    if (!wish.title.empty())
        course->title.source = wish.title;
    if (Result<void> made = makeFolder(folder / "media"); !made)
        return made;
    if (Result<void> made = copyInto(templates / "course/phrases.yaml", folder / "phrases.yaml");
        !made)
        return made;
    if (Result<void> made = copyInto(templates / "rules.yaml", folder / "rules.yaml"); !made)
        return made;
    if (Result<void> made =
            writeAtomically((folder / "course.yaml").string(), format::patch(*text, *course).text);
        !made || wish.lesson.empty())
        return made;
    return makeLesson(templates, {folder, wish.lesson, {}, wish.lesson});
}

Result<void> makeLesson(const fs::path &templates, const NewLesson &wish)
{
    if (!isIdentifier(wish.id))
        return badName(wish.id);
    const fs::path file = wish.course / "course.yaml";
    if (!fs::exists(file))
        return Error{Fault::Usage, "“" + wish.course.string() + "” is no course.",
                     "Nothing was made.", "Name a folder with a course.yaml."};
    const Result<std::string> text = format::readFileText(file);
    if (!text)
        return text.error();
    Result<lesson::Course> course = courseOf(*text);
    if (!course)
        return course.error();
    const bool taken =
        fs::exists(wish.course / "lessons" / (wish.id + ".yaml")) ||
        std::ranges::find(course->lessons, lesson::LessonId{wish.id}) != course->lessons.end();
    if (taken)
        return Error{Fault::Usage, "The course has a lesson “" + wish.id + "” already.",
                     "Nothing was changed.", "Give the new one another id."};
    if (Result<void> written = writeLesson(templates, wish, *course); !written)
        return written;
    course->lessons.push_back({wish.id});
    return writeAtomically(file.string(), format::patch(*text, *course).text);
}

} // namespace rapport::editor
