#include "base/error.h"
#include "cli/commands.h"
#include "learner/window.h"
#include "lesson/language.h"
#include "records/paths.h"
#include "session/places.h"

#include <CLI/CLI.hpp>

#include <iostream>

using namespace rapport;
using namespace rapport::player;

namespace {

void describeLanguage(CLI::App &app, Options &options)
{
    app.add_option("--language", options.language,
                   "Show courses in this language where they are translated: es, pt-BR")
        ->check([](const std::string &tag) {
            return lesson::canonicalLanguage(tag).empty()
                       ? "“" + tag + "” is not a language's name. Name it like es or pt-BR."
                       : std::string();
        });
}

void describePlay(CLI::App &play, Options &options)
{
    play.add_option("COURSE", options.course, "The course's id")->required();
    describeLanguage(play, options);
    play.add_option("--lesson", options.lesson, "The lesson's id; the course's first otherwise");
    play.add_option("--learner", options.learner, "The name to record under")
        ->default_str("the account's name");
    play.add_option("--auto", options.autopilot, "Let an autopilot answer")
        ->check(CLI::IsMember({"best", "worst", "random"}));
    play.add_option("--seed", options.seed, "Draw everything that is drawn from this number");
    auto *unhurried = play.add_flag_callback(
        "--no-time-pressure", [&options] { options.timeAllowance = 0; },
        "Take as long as you like where a step gives a time");
    play.add_option("--more-time", options.timeAllowance,
                    "Times as long to answer where a step gives a time, 1 to 10")
        ->check(CLI::Range(1.0, 10.0))
        ->excludes(unhurried);
    play.add_flag("--start-over", options.startOver, "Give up an attempt that is still open");
    play.add_flag("--json", options.json, "Print the completion record as JSON");
}

} // namespace

int main(int argc, char **argv)
{
    Options options;
    options.courses = bundledCourses("/proc/self/exe");
    options.records = records::defaultRecordsPath();
    options.learner = accountName();

    CLI::App app("Rapport: lessons in making a caller feel heard. Without a command the window "
                 "opens.",
                 "rapport-player");
    app.set_version_flag("--version", "rapport-player " RAPPORT_VERSION);
    app.add_option("--courses", options.courses, "A folder of courses to use instead");
    app.add_option("--records", options.records, "The records file");
    describeLanguage(app, options);
    CLI::App *list = app.add_subcommand("list", "Name the courses and their lessons");
    list->add_flag("--json", options.json, "Print JSON");
    describeLanguage(*list, options);
    CLI::App *play = app.add_subcommand("play", "Take a lesson in the terminal");
    describePlay(*play, options);
    app.require_subcommand(0, 1);

    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError &problem) {
        return app.exit(problem) == 0 ? 0 : exitCode(Fault::Usage);
    }
    if (list->parsed())
        return runList(options);
    if (play->parsed())
        return runPlay(options);
    return runWindow(argc, argv, {options.courses.string(), options.records, options.language});
}
