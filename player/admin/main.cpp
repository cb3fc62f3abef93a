#include "admin/exportcommand.h"

#include "records/paths.h"

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
    CLI::App app("Sees and exports what learners completed", "rapport-admin");
    app.set_version_flag("--version", std::string("rapport-admin ") + RAPPORT_VERSION);
    player::ExportOptions options;
    options.records = records::defaultRecordsPath();
    const CLI::App *exporting = addExport(app, options);
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError &stop) {
        return app.exit(stop, std::cout, std::cerr) == 0 ? 0 : usageExit;
    }
    if (exporting->parsed())
        return report(player::exportCompletions(options));
    std::cerr << app.help();
    return usageExit;
}
