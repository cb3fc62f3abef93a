#include "cli/command.h"

#include "base/error.h"

#include <iostream>

using namespace rapport;
using namespace rapport::editor;

namespace {

// In the order --help names them.
constexpr Command (*commands[])(CLI::App &) = {
    addNew,  addCheck, addCodes,  addFmt,    addStats,  addOutline,
    addDiff, addMerge, addExport, addImport, addSchema,
};

} // namespace

int main(int argc, char **argv)
{
    CLI::App app("Rapport editor: write lessons in making a caller feel heard.", "rapport-editor");
    app.set_version_flag("--version", "rapport-editor " RAPPORT_VERSION);
    app.require_subcommand(1);
    std::vector<Command> added;
    for (const auto add : commands)
        added.push_back(add(app));
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError &problem) {
        return app.exit(problem) == 0 ? 0 : exitCode(Fault::Usage);
    }
    for (const Command &command : added) {
        if (!command.app->parsed())
            continue;
        const int code = command.run();
        // A full disk behind the output must not pass for success.
        if (std::cout.flush())
            return code;
        std::cerr << "The output could not be written. Make room where it goes.\n";
        return exitCode(Fault::World);
    }
    return exitCode(Fault::Usage);
}
