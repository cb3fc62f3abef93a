#include "cli/checkcommand.h"

#include "cli/command.h"
#include "cli/sarif.h"

#include <algorithm>
#include <iostream>
#include <iterator>
#include <memory>

namespace rapport::editor {

namespace fs = std::filesystem;

int runCheck(const std::vector<Target> &targets, const CheckOptions &options, std::ostream &out)
{
    const fs::path root = fs::current_path();
    Checked all;
    for (const Target &target : targets) {
        Checked found = checkTarget(target, root);
        std::ranges::move(found.open, std::back_inserter(all.open));
        std::ranges::move(found.accepted, std::back_inserter(all.accepted));
        all.files += found.files;
    }
    switch (options.format) {
    case CheckFormat::Text:
        printText(all, options.showAccepted, out);
        break;
    case CheckFormat::Json:
        printJson(all, out);
        break;
    case CheckFormat::Sarif:
        printSarif(all, root, out);
        break;
    }
    const bool warned = std::ranges::count(all.open, Severity::Warning, &Diagnostic::severity) > 0;
    return hasErrors(all.open) || (options.strict && warned) ? exitCode(Fault::Content) : 0;
}

Command addCheck(CLI::App &app)
{
    struct Given
    {
        std::vector<std::string> paths;
        std::string format = "text";
        bool json = false;
        CheckOptions options;
    };
    auto given = std::make_shared<Given>();
    CLI::App *check = app.add_subcommand("check", "Say everything that is wrong with a course");
    check->add_option("PATH", given->paths, "Courses, folders of courses, or files")->required();
    CLI::Option *format = check->add_option("--format", given->format, "How to print")
                              ->check(CLI::IsMember({"text", "json", "sarif"}))
                              ->capture_default_str();
    check->add_flag("--json", given->json, "The same as --format json")->excludes(format);
    check->add_flag("--strict", given->options.strict,
                    "Take warnings for errors, as publishing does");
    check->add_flag("--show-accepted", given->options.showAccepted,
                    "List what the authors let stand, with their reasons");
    return {check, [given] {
                return withTargets(given->paths, [&](const auto &targets) {
                    if (given->json || given->format == "json")
                        given->options.format = CheckFormat::Json;
                    if (given->format == "sarif")
                        given->options.format = CheckFormat::Sarif;
                    return runCheck(targets, given->options, std::cout);
                });
            }};
}

} // namespace rapport::editor
