#include "cli/checkcommand.h"
#include "cli/fmtcommand.h"

#include <CLI/CLI.hpp>

#include <iostream>

using namespace rapport;
using namespace rapport::editor;

namespace {

int withTargets(const std::vector<std::string> &paths, const auto &work)
{
    const Result<std::vector<Target>> targets = findTargets(paths);
    if (!targets) {
        std::cerr << targets.error().sentence() << '\n';
        return exitCode(targets.error().fault);
    }
    const int code = work(*targets);
    // A full disk behind the output must not pass for success.
    if (std::cout.flush())
        return code;
    std::cerr << "The output could not be written. Make room where it goes.\n";
    return exitCode(Fault::World);
}

} // namespace

int main(int argc, char **argv)
{
    CLI::App app("Rapport editor: write lessons in making a caller feel heard.", "rapport-editor");
    app.set_version_flag("--version", "rapport-editor " RAPPORT_VERSION);
    app.require_subcommand(1);
    std::vector<std::string> paths;
    std::string format = "text";
    bool strict = false;
    bool checkOnly = false;

    CLI::App *check = app.add_subcommand("check", "Say everything that is wrong with a course");
    check->add_option("PATH", paths, "Courses, folders of courses, or files")->required();
    check->add_option("--format", format, "How to print")
        ->check(CLI::IsMember({"text", "json"}))
        ->capture_default_str();
    check->add_flag("--strict", strict, "Take warnings for errors, as publishing does");

    CLI::App *fmt = app.add_subcommand("fmt", "Put files into canonical form, comments and all");
    fmt->add_option("PATH", paths, "Courses, folders of courses, or files")->required();
    fmt->add_flag("--check", checkOnly, "Only name the files that would change");

    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError &problem) {
        return app.exit(problem) == 0 ? 0 : exitCode(Fault::Usage);
    }
    if (check->parsed())
        return withTargets(paths, [&](const auto &targets) {
            const CheckFormat as = format == "json" ? CheckFormat::Json : CheckFormat::Text;
            return runCheck(targets, as, strict, std::cout);
        });
    return withTargets(paths, [&](const auto &targets) {
        return runFmt(targets, checkOnly, std::cout, std::cerr);
    });
}
