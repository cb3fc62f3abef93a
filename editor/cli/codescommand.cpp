#include "cli/codescommand.h"

#include "check/codes.h"
#include "cli/command.h"

#include <nlohmann/json.hpp>

#include <iostream>
#include <memory>

namespace rapport::editor {

namespace {

/// The groups of the catalogue, by how their codes begin.
struct Group
{
    std::string_view begins;
    std::string_view title;
};
constexpr Group groups[] = {{"RP00", "The file"},
                            {"RP01", "The shape of what stands in it"},
                            {"RP02", "The content"},
                            {"RP03", "Translations and rules"}};

void printMarkdown(std::ostream &out)
{
    out << "<!-- Made by rapport-editor codes; a test fails where it is not. -->\n"
           "# What check says\n\n"
           "Every complaint has a code that never changes its meaning, and one of three "
           "strengths:\n"
           "an **error** keeps a course from being published, a **warning** may be accepted with "
           "a\n"
           "reason, a **note** is only worth knowing. To let a warning or note stand, write into "
           "the\n"
           "lesson, or into course.yaml for what is not about a lesson:\n\n"
           "```yaml\n"
           "accept:\n"
           "  - {code: RP0288, why: The short answers are the point of this lesson.}\n"
           "  - {code: RP0210, step: greeting, why: The clip has no words.}\n"
           "```\n";
    for (const Group &group : groups) {
        out << "\n## " << group.title << "\n\n| code | | what it is about | what to do |\n"
            << "|---|---|---|---|\n";
        for (const check::Code &code : check::allCodes()) {
            if (code.code.starts_with(group.begins))
                out << "| " << code.code << " | " << toString(code.severity) << " | **"
                    << code.title << ".** " << code.meaning << " | " << code.advice << " |\n";
        }
    }
}

} // namespace

void printCodes(bool json, std::ostream &out)
{
    if (!json)
        return printMarkdown(out);
    nlohmann::ordered_json list = nlohmann::ordered_json::array();
    for (const check::Code &code : check::allCodes())
        list.push_back({{"code", code.code},
                        {"severity", toString(code.severity)},
                        {"title", code.title},
                        {"meaning", code.meaning},
                        {"advice", code.advice}});
    out << nlohmann::ordered_json{{"codes", list}}.dump(2) << '\n';
}

Command addCodes(CLI::App &app)
{
    auto json = std::make_shared<bool>(false);
    CLI::App *codes = app.add_subcommand("codes", "List everything check can say, as Markdown");
    codes->add_flag("--json", *json, "Print the list as JSON");
    return {codes, [json] {
                printCodes(*json, std::cout);
                return 0;
            }};
}

} // namespace rapport::editor
