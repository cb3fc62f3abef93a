#include "admin/assigncommand.h"
#include "admin/exportcommand.h"
#include "admin/removepincommand.h"

#include "records/assignments.h"
#include "records/paths.h"
#include "session/places.h"

#include <CLI/CLI.hpp>

#include <iostream>

using namespace rapport;

namespace {

constexpr int usageExit = 2;

CLI::App *addExport(CLI::App &app, player::ExportOptions &options)
{
    CLI::App *command =
        app.add_subcommand("export", "Write who completed what, one line per attempt");
    static std::string format = "csv";
    command->add_option("--format", format, "csv")->check(CLI::IsMember({"csv"}));
    command->add_option("--out", options.out, "Write to this file instead of the output");
    command->add_option("--course", options.course, "Only this course, by its id");
    command->add_option("--since", options.since, "Only attempts finished on or after this day")
        ->check([](const std::string &text) {
            return player::isSince(text) ? std::string()
                                         : "Not a day like 2026-03-09 or a time like "
                                           "2026-03-09T08:30:00Z: " +
                                               text;
        });
    command->add_option("--records", options.records, "The records file")->capture_default_str();
    return command;
}

CLI::App *addAssign(CLI::App &app, player::AssignOptions &options)
{
    CLI::App *command = app.add_subcommand("assign", "Have learners take a course");
    command->add_option("COURSE", options.course, "The course's id")->required();
    command->add_option("--learner", options.learners, "Who is to take it, by name")->required();
    auto *due =
        command->add_option("--due", options.due, "The last day that is in time")
            ->check([](const std::string &text) {
                return records::isDay(text) ? std::string() : "Not a day like 2026-03-09: " + text;
            });
    auto *added = command->add_flag("--new", options.addLearners,
                                    "Add learners who are not in the records yet");
    command->add_flag("--remove", options.remove, "Take the assignment back")
        ->excludes(due)
        ->excludes(added);
    command->add_option("--courses", options.courses, "The folder of courses")
        ->capture_default_str();
    command->add_option("--records", options.records, "The records file")->capture_default_str();
    command->add_flag("--json", options.json, "Print what changed as JSON");
    return command;
}

CLI::App *addRemovePin(CLI::App &app, player::RemovePinOptions &options)
{
    CLI::App *command =
        app.add_subcommand("remove-pin", "Let a learner who forgot their PIN in again");
    command->add_option("--learner", options.learner, "The learner's name")->required();
    command->add_option("--records", options.records, "The records file")->capture_default_str();
    return command;
}

int report(const Result<void> &done)
{
    if (done)
        return 0;
    std::cerr << "rapport-admin: " << done.error().sentence() << '\n';
    return exitCode(done.error().fault);
}

} // namespace

int main(int argc, char **argv)
{
    CLI::App app("Sees and exports what learners completed, and has them take courses",
                 "rapport-admin");
    app.set_version_flag("--version", std::string("rapport-admin ") + RAPPORT_VERSION);
    player::ExportOptions options;
    options.records = records::defaultRecordsPath();
    player::AssignOptions assigning;
    assigning.records = options.records;
    assigning.courses = player::bundledCourses("/proc/self/exe").string();
    player::RemovePinOptions pin{options.records, {}};
    const CLI::App *exports = addExport(app, options);
    const CLI::App *assigns = addAssign(app, assigning);
    const CLI::App *removesPin = addRemovePin(app, pin);
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError &stop) {
        return app.exit(stop, std::cout, std::cerr) == 0 ? 0 : usageExit;
    }
    if (exports->parsed())
        return report(player::exportCompletions(options));
    if (assigns->parsed())
        return report(player::assignCourse(assigning, std::cout));
    if (removesPin->parsed())
        return report(player::removePin(pin, std::cout));
    std::cerr << app.help();
    return usageExit;
}
