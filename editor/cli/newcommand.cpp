#include "cli/command.h"
#include "templates/templates.h"

#include <iostream>
#include <memory>

namespace rapport::editor {

namespace {

struct Options
{
    NewCourse course;
    NewLesson lesson;
    std::string courseFolder;
    std::string templates; ///< empty: those that came with the program
};

int report(const Result<void> &made, const std::string &what)
{
    if (!made) {
        std::cerr << made.error().sentence() << '\n';
        return exitCode(made.error().fault);
    }
    std::cout << what << '\n';
    return 0;
}

int list(const std::filesystem::path &templates)
{
    for (const LessonTemplate &one : lessonTemplates(templates))
        std::cout << one.name << "  " << one.title << ": " << one.summary << '\n';
    return 0;
}

} // namespace

Command addNew(CLI::App &app)
{
    auto options = std::make_shared<Options>();
    CLI::App *made = app.add_subcommand("new", "Begin a course or a lesson from a template");
    made->require_subcommand(1);
    made->add_option("--templates", options->templates, "Another folder of templates");

    CLI::App *course = made->add_subcommand("course", "A course with its first lesson");
    course->add_option("FOLDER", options->courseFolder, "Its name becomes the course's id")
        ->required();
    course->add_option("--title", options->course.title, "What learners see");
    course->add_option("--language", options->course.language, "The language it is written in")
        ->capture_default_str();
    course->add_option("--from", options->course.lesson, "The template of the first lesson")
        ->capture_default_str();

    CLI::App *lesson = made->add_subcommand("lesson", "One more lesson of a course");
    lesson->add_option("COURSE", options->courseFolder, "The course's folder")->required();
    lesson->add_option("ID", options->lesson.id, "Names the lesson and its file")->required();
    lesson->add_option("--title", options->lesson.title, "What learners see");
    lesson->add_option("--from", options->lesson.from, "The template")->capture_default_str();

    CLI::App *listed = made->add_subcommand("list", "Name the templates");
    return {made, [options, course, listed] {
                const std::filesystem::path templates =
                    options->templates.empty() ? bundledTemplates("/proc/self/exe")
                                               : std::filesystem::path(options->templates);
                if (listed->parsed())
                    return list(templates);
                options->course.folder = options->lesson.course = options->courseFolder;
                if (course->parsed())
                    return report(makeCourse(templates, options->course),
                                  "Made the course in " + options->courseFolder + '.');
                return report(makeLesson(templates, options->lesson),
                              "Made lessons/" + options->lesson.id + ".yaml in " +
                                  options->courseFolder + '.');
            }};
}

} // namespace rapport::editor
