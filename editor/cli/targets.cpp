#include "cli/targets.h"

#include "format/coursefolder.h"

#include <algorithm>
#include <iostream>

namespace rapport::editor {

namespace fs = std::filesystem;

namespace {

Target courseTarget(const fs::path &folder)
{
    Target target{folder, {folder / "course.yaml"}};
    for (const char *bank : {"phrases.yaml", "rules.yaml"}) {
        if (fs::exists(folder / bank))
            target.files.push_back(folder / bank);
    }
    for (const fs::path &lesson : format::lessonFiles(folder))
        target.files.push_back(lesson);
    return target;
}

/// The course a file belongs to, or nothing.
fs::path courseOf(const fs::path &file)
{
    for (const fs::path &folder : {file.parent_path(), file.parent_path().parent_path()}) {
        if (fs::exists(folder / "course.yaml"))
            return folder;
    }
    return {};
}

} // namespace

Result<std::vector<Target>> findTargets(const std::vector<std::string> &paths)
{
    std::vector<Target> targets;
    for (const std::string &given : paths) {
        const fs::path path = fs::absolute(given).lexically_normal();
        std::vector<fs::path> courses;
        if (fs::is_regular_file(path)) {
            targets.push_back({courseOf(path), {path}});
            continue;
        }
        if (fs::exists(path / "course.yaml"))
            courses.push_back(path);
        std::error_code problem;
        for (const auto &entry : fs::directory_iterator(path, problem)) {
            if (fs::exists(entry.path() / "course.yaml"))
                courses.push_back(entry.path());
        }
        if (courses.empty())
            return Error{Fault::Usage,
                         "“" + given + "” is no course and no file of one.",
                         {},
                         "Name a course's folder, a folder of courses, or a YAML file."};
        std::ranges::sort(courses);
        for (const fs::path &course : courses)
            targets.push_back(courseTarget(course));
    }
    return targets;
}

int withTargets(const std::vector<std::string> &paths,
                const std::function<int(const std::vector<Target> &)> &work)
{
    const Result<std::vector<Target>> targets = findTargets(paths);
    if (targets)
        return work(*targets);
    std::cerr << targets.error().sentence() << '\n';
    return exitCode(targets.error().fault);
}

} // namespace rapport::editor
