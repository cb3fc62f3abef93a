#include "cli/command.h"
#include "cli/targets.h"
#include "format/coursefolder.h"
#include "format/webvtt.h"
#include "stats/printstats.h"

#include <nlohmann/json.hpp>

#include <iostream>
#include <memory>

namespace rapport::editor {

namespace fs = std::filesystem;

namespace {

/// How long captions say that their recording is.
ClipLength lengthIn(const fs::path &folder)
{
    return [folder](const std::string &path) {
        if (!format::hasMedia(folder, path))
            return 0.0;
        const Result<std::string> text = format::readFileText(folder / path);
        if (!text)
            return 0.0;
        const Millis end = format::parseWebVtt(*text).captions.end();
        return std::chrono::duration<double, std::ratio<60>>(end).count();
    };
}

/// A lesson that stands by itself is read as the only one of a course.
Result<format::CourseHead> courseOf(const Target &target)
{
    if (!target.folder.empty())
        return format::readCourseHead(target.folder);
    format::CourseHead course;
    course.lessons.push_back(
        {{target.files.front().stem().string()}, {}, {}, 0, target.files.front()});
    return course;
}

Result<LessonStats> statsOfLesson(const format::CourseHead &course, const lesson::LessonId &id)
{
    Result<format::LoadedLesson> loaded = format::loadLesson(course, id);
    if (!loaded)
        return loaded.error();
    auto script = engine::Script::compile(std::move(loaded->lesson), course.course,
                                          std::move(loaded->phrases), std::move(loaded->rules));
    if (!script)
        return script.error();
    return statsOf(**script, lengthIn(course.folder));
}

/// The lessons a target names: one file, or all of a course.
std::vector<lesson::LessonId> lessonsOf(const Target &target, const format::CourseHead &course)
{
    std::vector<lesson::LessonId> ids;
    for (const format::LessonHead &lesson : course.lessons) {
        const bool named = std::ranges::any_of(target.files, [&](const fs::path &file) {
            std::error_code problem;
            return fs::equivalent(file, lesson.file, problem);
        });
        if (named)
            ids.push_back(lesson.id);
    }
    return ids;
}

struct Gathered
{
    std::string text;
    nlohmann::ordered_json lessons = nlohmann::ordered_json::array();
    int code = 0;

    void fail(const Error &error)
    {
        std::cerr << error.sentence() << '\n';
        code = std::max(code, exitCode(error.fault));
    }
};

void gather(const Target &target, Gathered &out)
{
    const Result<format::CourseHead> course = courseOf(target);
    if (!course)
        return out.fail(course.error());
    for (const lesson::LessonId &id : lessonsOf(target, *course)) {
        const Result<LessonStats> stats = statsOfLesson(*course, id);
        if (!stats) {
            out.fail(stats.error());
            continue;
        }
        out.text += (out.text.empty() ? "" : "\n") + toText(*stats);
        nlohmann::ordered_json one = toJson(*stats);
        one["course"] = course->course.id.value;
        out.lessons.push_back(std::move(one));
    }
}

int runStats(const std::vector<Target> &targets, bool json)
{
    Gathered out;
    for (const Target &target : targets)
        gather(target, out);
    if (json)
        std::cout << nlohmann::ordered_json{{"lessons", out.lessons}}.dump(2) << '\n';
    else
        std::cout << out.text;
    return out.code;
}

} // namespace

Command addStats(CLI::App &app)
{
    struct Options
    {
        std::vector<std::string> paths;
        bool json = false;
    };
    auto options = std::make_shared<Options>();
    CLI::App *stats = app.add_subcommand("stats", "Count what lessons hold and where paths lead");
    stats->add_option("PATH", options->paths, "Courses, folders of courses, or lessons")
        ->required();
    stats->add_flag("--json", options->json, "Print for programs");
    return {stats, [options] {
                return withTargets(options->paths, [&](const auto &targets) {
                    return runStats(targets, options->json);
                });
            }};
}

} // namespace rapport::editor
